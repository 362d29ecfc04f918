import type { RuledLanguage } from '../findings.ts'
import { splitSentences } from '../sentences.ts'
import type { Span } from '../span.ts'
import type { MarkedWords } from './quotation-marks.ts'

/** A word outside of quotation marks, or a whole quotation as one. */
export interface Token extends Span {
  readonly text: string
  readonly lower: string
  readonly isCapitalised: boolean
  /** What stands between it and the token before: a space, a comma, a bracket. */
  readonly gap: string
  /** Set where the token is a quotation. */
  readonly quotation: MarkedWords | null
}

/** A sentence that quotations are part of: "„A. B“, sagte X." is one, however many X said. */
export interface Frame extends Span {
  readonly tokens: readonly Token[]
  readonly quotations: readonly MarkedWords[]
  /** Index of its paragraph. */
  readonly paragraph: number
}

/** The sentences of a text, with every quotation taken as one word of its sentence. */
export function framesOf(
  text: string,
  marked: readonly MarkedWords[],
  language: RuledLanguage,
): readonly Frame[] {
  const masked = mask(text, marked)
  let paragraph = 0
  let end = 0
  let next = 0
  return splitSentences(masked, language).map((sentence) => {
    if (/\n/.test(masked.slice(end, sentence.start))) paragraph += 1
    end = sentence.end
    const quotations: MarkedWords[] = []
    for (; next < marked.length; next += 1) {
      const words = marked[next]
      if (words === undefined || words.outer.start >= sentence.end) break
      quotations.push(words)
    }
    return {
      ...sentence,
      paragraph,
      quotations,
      tokens: tokensOf(text, masked, sentence, quotations),
    }
  })
}

/** Quoted sentences must not look like sentences of the text; only their last mark says an end. */
function mask(text: string, marked: readonly MarkedWords[]): string {
  const parts: string[] = []
  let end = 0
  for (const { start, end: innerEnd } of marked) {
    const last = /[.!?…]$/.exec(text.slice(start, innerEnd))?.[0] ?? 'x'
    parts.push(text.slice(end, start), `${'X'.repeat(innerEnd - start - 1)}${last}`)
    end = innerEnd
  }
  return parts.join('') + text.slice(end)
}

/** Inner hyphens and apostrophes, "ndr.de" and "U.S" belong to a word; "Ende.Dann" is two. */
const WORD =
  /\p{L}[\p{L}\p{M}\p{Nd}]*(?:['’&-]\p{L}[\p{L}\p{M}\p{Nd}]*|(?<=\p{Ll})\.\p{Ll}+|\.\p{Lu}(?!\p{Ll})|-(?=\s))*|\p{Nd}+(?:[.,]\p{Nd}+)*/gu

function tokensOf(
  text: string,
  masked: string,
  sentence: Span,
  quotations: readonly MarkedWords[],
): Token[] {
  const tokens: Token[] = []
  let end = sentence.start
  const add = (span: Span, quotation: MarkedWords | null) => {
    const word = text.slice(span.start, span.end)
    tokens.push({
      start: span.start,
      end: span.end,
      text: word,
      lower: word.toLowerCase(),
      isCapitalised: /^[„“"»«‚‘]?\p{Lu}/u.test(word),
      gap: text.slice(end, span.start),
      quotation,
    })
    end = span.end
  }
  const words = (from: number, to: number) => {
    for (const { index, 0: word } of masked.slice(from, to).matchAll(WORD)) {
      add({ start: from + index, end: from + index + word.length }, null)
    }
  }
  let from = sentence.start
  for (const quotation of quotations) {
    words(from, Math.max(from, quotation.outer.start))
    add(quotation.outer, quotation)
    from = quotation.outer.end
  }
  words(from, Math.max(from, sentence.end))
  return tokens
}
