import type { Span } from '../span.ts'

/** A word as names are made of: inner hyphens, apostrophes and periods belong to it ("J.-P."). */
export interface NameToken extends Span {
  readonly text: string
  /** Begins with a capital letter. */
  readonly isCapitalised: boolean
  /** Nothing but one space, or an initial's or title's period and a space, parts it from the one before. */
  readonly isAdjacent: boolean
  /** Capitalised because a sentence, quotation or line begins with it. */
  readonly isInitial: boolean
}

const TOKEN = /\p{L}[\p{L}\p{M}\p{Nd}]*(?:['’.&-]\p{L}[\p{L}\p{M}\p{Nd}]*)*/gu

/** The words of a text in order; numbers are none. */
export function nameTokens(text: string): readonly NameToken[] {
  const tokens: NameToken[] = []
  let end = 0
  for (const { index, 0: word } of text.matchAll(TOKEN)) {
    const gap = text.slice(end, index)
    const previous = tokens.at(-1)
    const isAfterPeriod = /^\.[ \u00a0]$/.test(gap)
    const isAbbreviated = isAfterPeriod && previous !== undefined && takesPeriod(previous.text)
    tokens.push({
      text: word,
      start: index,
      end: index + word.length,
      isCapitalised: /^\p{Lu}/u.test(word),
      isAdjacent: previous !== undefined && (/^[ \u00a0]$/.test(gap) || isAbbreviated),
      isInitial: previous === undefined || (!isAbbreviated && BREAK.test(gap)),
    })
    end = index + word.length
  }
  return tokens
}

const BREAK = /[.!?:\n„“”"»«‚‘•–—*]/

/** An initial ("W") or a title: its period ends no sentence. */
function takesPeriod(word: string): boolean {
  return /^\p{Lu}$/u.test(word) || TITLES_WITH_PERIOD.test(word)
}

const TITLES_WITH_PERIOD =
  /^(?:Dr|Prof|Mr|Mrs|Ms|Sen|Rep|Gov|Gen|Lt|Col|Capt|Sgt|Const|Rev|St|Hr|Fr|med|jur|phil)$/
