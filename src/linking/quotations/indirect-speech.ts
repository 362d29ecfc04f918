import type { RuledLanguage } from '../findings.ts'
import type { Cue } from './cues.ts'
import type { Token } from './frames.ts'
import { type Clause, speakerByCue } from './speakers.ts'

/** The tokens of a sentence that tell what somebody said, without quotation marks. */
export interface IndirectSpeech {
  /** Index of the first token. */
  readonly first: number
  /** Index after the last token. */
  readonly end: number
  /** Null where the mood alone says that it is reported. */
  readonly cue: Cue | null
}

/** Fewer words outside of quotation marks are none of the reporter's. */
const FEWEST_WORDS = 3

/**
 * What a sentence reports as said: the clause after a verb of speaking ("sagte, dass …", "said that
 * …"), the one before it ("…, sagte X"), all that a source is named for ("laut X …"), and in German a
 * whole sentence in Konjunktiv I.
 */
export function indirectSpeechOf(
  clause: Clause,
  language: RuledLanguage,
  goesOn: boolean,
): IndirectSpeech | null {
  const found = language === 'de' ? germanIndirect(clause, goesOn) : englishIndirect(clause)
  if (found === null) return null
  const own = clause.tokens
    .slice(found.first, found.end)
    .filter(({ quotation }) => quotation === null).length
  return own >= FEWEST_WORDS ? found : null
}

function germanIndirect(clause: Clause, goesOn: boolean): IndirectSpeech | null {
  const { tokens, cues } = clause
  const contents = cues.length === 0 ? [] : contentsOf(tokens)
  for (const cue of cues) {
    const found =
      cue.kind === 'source' ? ofSource(clause, cue) : germanOfVerb(clause, cue, contents)
    if (found !== null) return found
  }
  const isReported = goesOn && cues.length === 0 && tokens.some((token) => isSubjunctive(token))
  return isReported ? { first: 0, end: tokens.length, cue: null } : null
}

function germanOfVerb(
  clause: Clause,
  cue: Cue,
  contents: readonly number[],
): IndirectSpeech | null {
  if (cue.kind !== 'speech') return null
  const { tokens } = clause
  if (beginsAfterComma(tokens, cue.index) && hasSubjectAfter(clause, cue)) {
    return { first: 0, end: cue.index, cue }
  }
  const first = contents.find((index) => index > cue.index)
  return first === undefined ? null : { first, end: tokens.length, cue }
}

/** The tokens after a comma or colon with which a clause begins that can be what somebody says. */
function contentsOf(tokens: readonly Token[]): readonly number[] {
  const lastReported = tokens.findLastIndex(
    (token) =>
      isSubjunctive(token) ||
      (token.quotation === null && /^(?:würden|hätten|wären|könnten|müssten)$/.test(token.lower)),
  )
  return tokens.flatMap(({ gap, lower }, index) => {
    if (index === 0 || !/[,:]\s*$/.test(gap)) return []
    const isContent =
      /^(?:dass|daß|ob|warum|wieso|weshalb)$/.test(lower) ||
      index <= lastReported ||
      isInfinitive(tokens, index)
    return isContent ? [index] : []
  })
}

/** "…, teilte die Polizei mit": the verb is the first word after a comma. */
function beginsAfterComma(tokens: readonly Token[], index: number): boolean {
  return index >= FEWEST_WORDS && /^,\s$/.test(tokens[index]?.gap ?? '')
}

/** Not "der Minister, der …, sagte", where the verb goes on with the subject before the comma. */
function hasSubjectAfter(clause: Clause, cue: Cue): boolean {
  const next = clause.tokens[cue.index + 1]
  if (next?.lower === 'es') return true
  const subject = speakerByCue(clause, cue, null)
  return subject !== null && subject.first > cue.index && subject.first <= cue.index + 3
}

function followsQuotation(tokens: readonly Token[], index: number): boolean {
  return tokens[index - 1]?.quotation != null
}

/** Forms of Konjunktiv I that the indicative does not have. */
const SUBJUNCTIVE =
  /^(?:sei|seien|habe|werde|könne|müsse|solle|wolle|dürfe|möge|gebe|stehe|komme|gehe|bestehe|bleibe|liege|handele|führe|mache|nehme|lasse|sehe|halte|wisse|bedeute|gelte|spreche|trage|gehöre|drohe|diene)$/

function isSubjunctive({ lower, isCapitalised, quotation }: Token): boolean {
  return quotation === null && !isCapitalised && SUBJUNCTIVE.test(lower)
}

/** "forderte, Ruhe zu bewahren": the clause that begins with a token ends with an infinitive. */
function isInfinitive(tokens: readonly Token[], first: number): boolean {
  if (/^(?:um|ohne|anstatt|statt)$/.test(tokens[first]?.lower ?? '')) return false
  let end = first + 1
  while (end < tokens.length && !/[,;:]/.test(tokens[end]?.gap ?? '')) end += 1
  const verb = tokens[end - 1]?.lower ?? ''
  const isJoined = /^\p{Ll}+zu\p{Ll}+en$/u.test(verb)
  return isJoined || (end - first > 1 && tokens[end - 2]?.lower === 'zu' && verb.endsWith('n'))
}

/** Named first, a source is for what follows; within or after, for the whole sentence. */
function ofSource(clause: Clause, cue: Cue): IndirectSpeech | null {
  const { tokens } = clause
  const phrase = speakerByCue(clause, cue, null)
  if (phrase === null || followsQuotation(tokens, cue.index)) return null
  const isFirst = Math.min(cue.index, phrase.first) === 0
  if (isFirst) return { first: Math.max(phrase.end, cue.index + 1), end: tokens.length, cue }
  const isLast =
    /^,\s$/.test(tokens[cue.index]?.gap ?? '') &&
    !tokens.slice(phrase.end, phrase.end + 4).some(({ gap }) => /[,–]/.test(gap))
  return { first: 0, end: isLast ? cue.index : tokens.length, cue }
}

function englishIndirect(clause: Clause): IndirectSpeech | null {
  const { tokens, cues } = clause
  for (const cue of cues) {
    if (cue.kind === 'source') {
      const found = ofSource(clause, cue)
      if (found !== null) return found
    }
    if (cue.kind !== 'speech' || followsQuotation(tokens, cue.index)) continue
    const after = englishAfter(clause, cue) ?? englishBefore(clause, cue)
    if (after !== null) return after
  }
  return null
}

/** "said that …", "said he would …", "told reporters that …". */
function englishAfter({ tokens, words, phrases }: Clause, cue: Cue): IndirectSpeech | null {
  const end = tokens.length
  const that = tokens.findIndex(
    ({ lower, gap }, index) =>
      index > cue.index && index <= cue.index + 6 && lower === 'that' && /^\s$/.test(gap),
  )
  if (that >= 0) return { first: that, end, cue }
  const next = tokens[cue.index + 1]
  if (next === undefined || !/^\s$/.test(next.gap) || next.quotation !== null) return null
  if (
    !/^(?:say|says|said|saying|claims?|claimed|argues?|argued|believes?|believed|thinks?|thought|insists?|insisted|suggests?|suggested)$/.test(
      tokens[cue.index]?.lower ?? '',
    )
  ) {
    return null
  }
  const subject = phrases.find(({ first }) => first === cue.index + 1)
  const verb = subject === undefined ? undefined : tokens[subject.end]
  const isClause =
    verb !== undefined && /^\s$/.test(verb.gap) && !words.prepositions.has(verb.lower)
  return isClause && !verb.isCapitalised ? { first: cue.index + 1, end, cue } : null
}

/** "…, the company said." */
function englishBefore(clause: Clause, cue: Cue): IndirectSpeech | null {
  const { tokens } = clause
  const phrase = speakerByCue(clause, cue, null)
  if (phrase === null) return null
  const start = Math.min(phrase.first, cue.index)
  const isParenthesis = start >= FEWEST_WORDS && /^,\s$/.test(tokens[start]?.gap ?? '')
  const isClose = Math.abs(cue.index - phrase.first) <= 6 && tokens.length - cue.index <= 10
  return isParenthesis && isClose && !followsQuotation(tokens, start)
    ? { first: 0, end: start, cue }
    : null
}
