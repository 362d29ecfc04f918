import { ruledLanguage } from './language.ts'
import { type SentenceWords, sentenceWords } from './sentence-words.ts'
import type { Span } from './span.ts'

/**
 * The sentences of a text, without the white space around them, in order. Unicode's rules (UAX 29)
 * find the ends; what they cannot know is mended: abbreviations, ordinals ("am 21. Januar"), initials
 * and sentences that go on after a quotation ("„Raus!“, rief sie"). A blank line always ends one.
 * @param language a BCP 47 tag; where there are no rules for it, only those for all languages apply
 */
export function splitSentences(text: string, language: string): readonly Span[] {
  const words = sentenceWords(ruledLanguage(language))
  const segmenter = segmenterOf(language)
  return blocks(text).flatMap((block) => sentencesOfBlock(text, block, segmenter, words))
}

function sentencesOfBlock(
  text: string,
  block: Span,
  segmenter: Intl.Segmenter,
  words: SentenceWords,
): Span[] {
  // UAX 29 ends a sentence at each line break; those within a block are mere wrapping.
  const line = text.slice(block.start, block.end).replace(/[\r\n]/g, ' ')
  const sentences: Span[] = []
  let start = 0
  for (const { index, segment } of segmenter.segment(line)) {
    const end = index + segment.length + trailingMarks(line, index + segment.length)
    if (
      end <= start ||
      (end < line.length && goesOn(line.slice(start, end), line.slice(end), words))
    )
      continue
    const sentence = trimmed(line, start, end)
    if (sentence !== null) {
      sentences.push({ start: block.start + sentence.start, end: block.start + sentence.end })
    }
    start = end
  }
  return sentences
}

/** "Oui. » Puis": how long the closing mark is that stands apart from the sentence it closes. */
function trailingMarks(line: string, end: number): number {
  return /^[»”’“)\]]+(?=[\s.,;:!?]|$)/u.exec(line.slice(end, end + 4))?.[0].length ?? 0
}

/** Whether what looks like a sentence's end is none, by what stands before and after it. */
function goesOn(before: string, after: string, words: SentenceWords): boolean {
  if (/^[\s–—-]*\p{Ll}/u.test(after)) return true
  const last = /(?:^|[\s("„“»«'‚–-])([\p{L}\p{N}.]*[\p{L}\p{N}])\.\s*$/u.exec(
    before.slice(-40),
  )?.[1]
  if (last === undefined) return false
  if (words.leading.has(last)) return true
  const next = /^[\s("„“»«'‚]*([\p{L}\p{N}]+)/u.exec(after.slice(0, 40))?.[1]?.toLowerCase() ?? ''
  if (/^\p{Nd}{1,2}$/u.test(last)) return isOrdinal(before, next, words)
  const mayGoOn = words.abbreviations.has(last) || /^(?:\p{L}|(?:\p{L}\.)+\p{L})$/u.test(last)
  return mayGoOn && !words.starters.has(next)
}

function isOrdinal(before: string, next: string, words: SentenceWords): boolean {
  if (words.afterOrdinals.has(next)) return true
  const previous = /(\p{L}+)\s+\p{Nd}+\.\s*$/u.exec(before.slice(-40))?.[1]?.toLowerCase()
  return previous !== undefined && words.beforeOrdinals.has(previous) && !words.starters.has(next)
}

/** Paragraphs, and their lines where the line breaks mean something. */
function blocks(text: string): Span[] {
  const found: Span[] = []
  let start = 0
  for (const { index, 0: gap } of text.matchAll(/\r?\n(?:[^\S\n]*\r?\n)*/g)) {
    if (/\n\s*\n/.test(gap) || !isWrapping(text, start, index, index + gap.length)) {
      found.push({ start, end: index })
      start = index + gap.length
    }
  }
  found.push({ start, end: text.length })
  return found
}

/** Text that was broken into lines of at most so many characters has few much shorter ones. */
const SHORTEST_WRAPPED_LINE = 50
const LONGEST_WRAPPED_LINE = 110

/** Whether a single line break is mere wrapping: a line as long as wrapped lines are, not ended. */
function isWrapping(text: string, blockStart: number, end: number, nextStart: number): boolean {
  const start = Math.max(blockStart, text.lastIndexOf('\n', end - 1) + 1)
  const line = text.slice(start, end).trimEnd()
  if (line.length > LONGEST_WRAPPED_LINE || line === '') return false
  if (/^\s*\p{Ll}/u.test(text.slice(nextStart, nextStart + 20))) return true
  const nextBreak = text.indexOf('\n', nextStart)
  const nextLength = (nextBreak < 0 ? text.length : nextBreak) - nextStart
  return (
    line.length >= SHORTEST_WRAPPED_LINE &&
    nextLength <= LONGEST_WRAPPED_LINE &&
    !/[.!?:…]["“”»«')\]]*$/u.test(line)
  )
}

function trimmed(line: string, start: number, end: number): Span | null {
  let first = start
  let last = end
  while (first < last && isSpace(line, first)) first += 1
  while (last > first && isSpace(line, last - 1)) last -= 1
  return first < last ? { start: first, end: last } : null
}

function isSpace(line: string, index: number): boolean {
  return /\s/u.test(line.charAt(index))
}

const segmenters = new Map<string, Intl.Segmenter>()

/** Loading a language's rules takes a while. As many are kept as the runtime knows languages. */
function segmenterOf(tag: string): Intl.Segmenter {
  const primary = /^[a-z]{2,3}(?=-|$)/i.exec(tag)?.[0].toLowerCase() ?? 'und'
  const language = Intl.Segmenter.supportedLocalesOf(primary).length > 0 ? primary : 'und'
  const known = segmenters.get(language)
  if (known !== undefined) return known
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' })
  segmenters.set(language, segmenter)
  return segmenter
}
