import type { Cue } from './cues.ts'
import type { Frame, Token } from './frames.ts'
import type { MarkedWords } from './quotation-marks.ts'
import type { QuotationWords } from './quotation-words.ts'

/** What a marked stretch of words is judged by. */
export interface Surroundings {
  readonly text: string
  readonly frame: Frame
  readonly cues: readonly Cue[]
  /** Whether the sentence before, in the same paragraph, reports speech. */
  readonly followsReport: boolean
  /** How often the text has these words between marks. */
  readonly occurrences: number
  readonly words: QuotationWords
}

/** From here on, marked words are taken for somebody's. */
const ENOUGH = 2.5

/**
 * Whether marked words are speech, and not a title, a name, a term or irony. Length, form, position
 * and the words around give points for and against, as a reader would weigh them: a sentence is
 * speech wherever it stands, a single noun only where somebody is said to say it.
 */
export function isQuotation(marked: MarkedWords, around: Surroundings): boolean {
  return weigh(marked, around).reduce((sum, points) => sum + points, 0) >= ENOUGH
}

function weigh(marked: MarkedWords, around: Surroundings): readonly number[] {
  const inner = around.text.slice(marked.start, marked.end)
  const words = inner.match(/[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}'’.-]*/gu) ?? []
  const index = around.frame.tokens.findIndex(({ quotation }) => quotation === marked)
  return [
    ...byForm(inner, words, around.words),
    ...byPlace(index, marked, words, around),
    ...byReport(index, words, around),
  ]
}

function byForm(inner: string, words: readonly string[], lists: QuotationWords): number[] {
  const length = words.length
  const clausal = words.filter((word) => lists.clausal.has(word.toLowerCase())).length
  const startsSmall = /^[^\p{L}]*\p{Ll}/u.test(inner)
  const isTitleCase = length > 1 && words.every((word) => /^[\p{Lu}\p{Nd}]/u.test(word))
  return [
    length === 0 ? -10 : 0,
    length >= 8 ? 3 : length >= 5 ? 1.5 : length >= 3 ? 0.5 : 0,
    length >= 3 && /[.!?…,]$/.test(inner) ? 1.5 : 0,
    clausal === 0 || length < 3 ? 0 : clausal === 1 ? 0.5 : 1.5,
    startsSmall ? 2 : 0,
    length === 1 && !startsSmall ? -1 : 0,
    isTitleCase ? -1 : 0,
    /\p{Nd}/u.test(inner) && length <= 3 ? -1.5 : 0,
    // The address of a site.
    /^[\w.-]+\.[a-z]{2,3}$/i.test(inner) ? -4 : 0,
  ]
}

/** What stands around the marks that makes a name of the words between them. */
function byPlace(
  index: number,
  marked: MarkedWords,
  words: readonly string[],
  { text, frame, occurrences, words: lists }: Surroundings,
): number[] {
  const { tokens } = frame
  const token = tokens[index]
  const before = tokens[index - 1]
  const next = tokens[index + 1]
  const gap = token?.gap ?? ''
  const after = text.slice(marked.outer.end, marked.outer.end + 12)
  const isCapitalised = token?.isCapitalised === true
  const isShort = words.length <= 7
  const follows = before !== undefined && /^\s*$/.test(gap)
  const isApposition = follows && before.isCapitalised && !lists.utterances.has(before.text)
  const isDefinite = follows && lists.definite.has(before.lower)
  const named =
    (next?.gap === ' ' && lists.namingAfter.has(next.lower)) ||
    tokens
      .slice(Math.max(0, index - 3), index)
      .some((token, place, near) => isNaming(token, place === near.length - 1, lists))
  return [
    isShort && isCapitalised && isApposition ? -3 : 0,
    isShort && isCapitalised && isDefinite ? -1 : 0,
    isShort && /[([]\s*$/.test(gap) ? -2.5 : 0,
    named && !/:\s*$/.test(gap) ? -2 : 0,
    named && isShort ? -0.5 : 0,
    /^-\p{L}/u.test(after) ? -4 : 0,
    /^,? ?\(\p{Lu}{2,}\)/u.test(after) ? -3 : 0,
    isShort && occurrences > 1 ? -1 : 0,
    /:\s*$/.test(gap) ? 1.5 : 0,
    // A sentence of its own.
    tokens.length === 1 && words.some((word) => lists.clausal.has(word.toLowerCase())) ? 1.5 : 0,
    tokens.slice(Math.max(0, index - 4), index).some((near) => lists.utterances.has(near.text))
      ? 1
      : 0,
  ]
}

/** "An album called „X“" names it; "called the plan „absurd“" judges it. */
function isNaming({ lower, quotation }: Token, isNext: boolean, lists: QuotationWords): boolean {
  if (quotation !== null || !lists.naming.has(lower)) return false
  return isNext || !lists.judgement.has(lower)
}

/** Who is said to speak in the sentence, and how near. */
function byReport(
  index: number,
  words: readonly string[],
  { text, frame, cues, followsReport, words: lists }: Surroundings,
): number[] {
  const { tokens } = frame
  const token = tokens[index]
  const next = tokens[index + 1]
  const isIntroduced = /:\s*$/.test(token?.gap ?? '') && cues.some((cue) => cue.index < index)
  const isFollowed =
    cues.some((cue) => cue.index === index + 1) && /^[\s,–-]*$/.test(next?.gap ?? '')
  // "Wie „heise online“ berichtet", "„Die Zeit“ meldet": the words are who speaks.
  const isSubject =
    isFollowed &&
    words.length <= 4 &&
    !/[.,!?]/.test(text.slice((token?.end ?? 0) - 2, next?.start)) &&
    (token?.isCapitalised === true || tokens[index - 1]?.lower === 'wie')
  const inMood = tokens.some(
    ({ lower, isCapitalised, quotation }) =>
      quotation === null && !isCapitalised && lists.reportedMood.has(lower),
  )
  return [
    isIntroduced || (isFollowed && !isSubject) ? 2 : 0,
    isSubject ? -2 : 0,
    cues.length > 0 ? 1 : 0,
    isVerdict(index, tokens, cues, lists) ? 2.5 : 0,
    cues.some(({ kind }) => kind === 'judgement') ? 0.5 : 0,
    inMood ? 1 : 0,
    followsReport && cues.length === 0 ? 0.5 : 0,
  ]
}

/** "nannte den Bericht eine „Zeitungsente“"; but not "was als „Sonnenwind“ bezeichnet wird". */
function isVerdict(
  index: number,
  tokens: readonly Token[],
  cues: readonly Cue[],
  lists: QuotationWords,
): boolean {
  const before = tokens[index - 1]
  if (before === undefined || tokens[index]?.gap.trim() !== '') return false
  if (!lists.verdict.has(before.lower) || tokens.some(({ lower }) => lists.passive.has(lower))) {
    return false
  }
  return cues.some((cue) => cue.kind === 'judgement' || tokens[cue.index]?.lower.startsWith('krit'))
}
