import type { QuotationFinding, RuledLanguage } from '../findings.ts'
import type { Span } from '../span.ts'
import { antecedentOf } from './antecedents.ts'
import { type Cue, cuesOf } from './cues.ts'
import { type Frame, framesOf } from './frames.ts'
import { indirectSpeechOf } from './indirect-speech.ts'
import { isQuotation } from './is-quotation.ts'
import { nounPhrasesOf } from './noun-phrases.ts'
import { findMarkedWords, type MarkedWords } from './quotation-marks.ts'
import { type QuotationWords, quotationWords } from './quotation-words.ts'
import { type Clause, cueOf, speakerByCue, speakerWithoutCue } from './speakers.ts'

/** In words. What is longer is a table or list, in which verbs and subjects do not belong together. */
const LONGEST_SENTENCE = 200

/** Who spoke last, and in which paragraph; sentences without a cue go on with their words. */
interface LastSpeaker extends Span {
  readonly paragraph: number
}

/**
 * What a text reports as somebody's words, in order: between quotation marks (not titles, names and
 * irony) and in indirect speech. A direct quotation's span leaves the marks out; one that the cue
 * interrupts („A“, sagte X, „B“) is two.
 * @param names spans of the names in the text, in order: they tell who can speak
 */
export function findQuotations(
  text: string,
  language: RuledLanguage,
  names: readonly Span[],
): readonly QuotationFinding[] {
  const words = quotationWords(language)
  const marked = findMarkedWords(text)
  const occurrences = countWords(text, marked)
  const found: QuotationFinding[] = []
  const speakers: Span[] = []
  let last: LastSpeaker | null = null
  let reportedIn: number | null = null
  for (const frame of framesOf(text, marked, language)) {
    const { paragraph } = frame
    const clause = clauseOf(frame, words, language, names)
    const carried: Span | null = last !== null && paragraph - last.paragraph <= 1 ? last : null
    let own = clause.cues.length === 0 ? null : ownSpeaker(clause)
    let reports = clause.cues.length > 0 || reportedVerb(clause) >= 0
    for (const quotation of frame.quotations) {
      const around = {
        text,
        frame,
        cues: clause.cues,
        followsReport: reportedIn === paragraph,
        occurrences: occurrences.get(text.slice(quotation.start, quotation.end)) ?? 1,
        words,
      }
      if (!isQuotation(quotation, around)) continue
      reports = true
      const told = directSpeaker(clause, quotation, carried)
      const speaker = told.speaker ?? carried
      const antecedent = speaker && antecedentOf(text, language, speaker, names, speakers)
      found.push({
        start: quotation.start,
        end: withoutComma(text, quotation),
        form: 'direct',
        cue: told.cue,
        speaker: speaker && { start: speaker.start, end: speaker.end },
        antecedent,
      })
      own = told.speaker ?? own
    }
    const indirect = indirectSpeechOf(clause, language, reportedIn === paragraph)
    if (indirect !== null) {
      const told = speakerOf(clause, indirect.cue, null)
      const speaker = told.speaker ?? carried
      found.push({
        start: clause.tokens[indirect.first]?.start ?? frame.start,
        end: clause.tokens[indirect.end - 1]?.end ?? frame.end,
        form: 'indirect',
        cue: told.cue,
        speaker: speaker && { start: speaker.start, end: speaker.end },
        antecedent: speaker && antecedentOf(text, language, speaker, names, speakers),
      })
    }
    const speaker: Span | null = own ?? (reports ? carried : topicOf(clause))
    if (own !== null) speakers.push(own)
    last = speaker === null ? last : { ...speaker, paragraph }
    reportedIn = reports ? paragraph : null
  }
  return found.sort((one, other) => one.start - other.start || other.end - one.end)
}

function clauseOf(
  frame: Frame,
  words: QuotationWords,
  language: RuledLanguage,
  names: readonly Span[],
): Clause {
  const { tokens } = frame
  if (tokens.length > LONGEST_SENTENCE) return { tokens, words, cues: [], phrases: [] }
  return {
    tokens,
    words,
    cues: cuesOf(frame, words, language),
    phrases: nounPhrasesOf(tokens, words, language, names),
  }
}

/** The first verb of the sentence in the mood of reported speech, as a token's index; -1: none. */
function reportedVerb({ tokens, words }: Clause): number {
  return tokens.findIndex(
    ({ lower, isCapitalised, quotation }) =>
      quotation === null && !isCapitalised && words.reportedMood.has(lower),
  )
}

/** The speaker of a sentence's first cue: sentences after it may go on with what they say. */
function ownSpeaker(clause: Clause): Span | null {
  const cue = clause.cues.find(({ kind }) => kind !== 'judgement') ?? clause.cues[0]
  const phrase = cue === undefined ? null : speakerByCue(clause, cue, null)
  return phrase === null ? null : spanOf(clause.tokens, phrase)
}

/** Whom a sentence without speech is about: what is quoted next may be theirs. */
function topicOf({ phrases, tokens }: Clause): Span | null {
  const phrase = phrases.find(({ isOblique, agency }) => !isOblique && agency >= 1.5)
  return phrase === undefined ? null : spanOf(tokens, phrase)
}

/** @param carried who speaks if the sentence, without a cue, goes on with reported speech */
function directSpeaker(
  clause: Clause,
  quotation: MarkedWords,
  carried: Span | null,
): { readonly cue: Span | null; readonly speaker: Span | null } {
  const { tokens } = clause
  const index = tokens.findIndex((token) => token.quotation === quotation)
  const cue = cueOf(clause, index)
  const verb = reportedVerb(clause)
  if (cue === null && carried !== null && verb >= 0 && verb < index) {
    return { cue: null, speaker: carried }
  }
  if (cue !== null) return speakerOf(clause, cue, index)
  const phrase = speakerWithoutCue(clause, index)
  return { cue: null, speaker: phrase === null ? null : spanOf(tokens, phrase) }
}

/** @param quotation index of the quotation's token; null for indirect speech */
function speakerOf(
  clause: Clause,
  cue: Cue | null,
  quotation: number | null,
): { readonly cue: Span | null; readonly speaker: Span | null } {
  const token = cue === null ? undefined : clause.tokens[cue.index]
  if (cue === null || token === undefined) return { cue: null, speaker: null }
  const phrase = speakerByCue(clause, cue, quotation)
  return {
    cue: { start: token.start, end: token.end },
    speaker: phrase === null ? null : spanOf(clause.tokens, phrase),
  }
}

function spanOf(
  tokens: Frame['tokens'],
  phrase: { readonly first: number; readonly end: number },
): Span {
  return { start: tokens[phrase.first]?.start ?? 0, end: tokens[phrase.end - 1]?.end ?? 0 }
}

/** English puts the comma of the sentence around before the closing mark. */
function withoutComma(text: string, { start, end }: MarkedWords): number {
  return end - start > 1 && text[end - 1] === ',' ? end - 1 : end
}

function countWords(text: string, marked: readonly MarkedWords[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { start, end } of marked) {
    const inner = text.slice(start, end)
    counts.set(inner, (counts.get(inner) ?? 0) + 1)
  }
  return counts
}
