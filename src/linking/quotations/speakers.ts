import type { Cue } from './cues.ts'
import type { Token } from './frames.ts'
import type { NounPhrase } from './noun-phrases.ts'
import type { QuotationWords } from './quotation-words.ts'

/** A sentence as speakers are looked for in it. */
export interface Clause {
  readonly tokens: readonly Token[]
  readonly cues: readonly Cue[]
  readonly phrases: readonly NounPhrase[]
  readonly words: QuotationWords
}

/**
 * The cue that belongs to a quotation: one right after it, else the last verb before it, else a source
 * before it, else the first cue after it.
 * @param quotation index of the quotation's token
 */
export function cueOf({ cues, tokens }: Clause, quotation: number): Cue | null {
  const before = cues.filter(({ index }) => index < quotation)
  const verb = before.findLast(({ kind }) => kind !== 'source')
  if (/:\s*$/.test(tokens[quotation]?.gap ?? '') && verb !== undefined) return verb
  const after = cues.filter(({ index }) => index > quotation)
  const right = after.find(
    ({ index }) => index <= quotation + 2 && isBeside(tokens, quotation, index),
  )
  if (right !== undefined) return right
  // "Wie der Minister erklärte, sieht …": the first verb says whose words all of it is.
  const isFramed = tokens[0]?.lower === 'wie' && before[0]?.kind === 'speech'
  return (isFramed ? before[0] : undefined) ?? verb ?? before.at(-1) ?? after[0] ?? null
}

function isBeside(tokens: readonly Token[], quotation: number, index: number): boolean {
  return tokens.slice(quotation + 1, index).every(({ quotation: other }) => other === null)
}

/** Less than this, and nobody in the sentence is taken for the subject. */
const LEAST = 1

/**
 * Who speaks by a cue: the phrase beside a source ("laut X"), or the verb's subject. German has it
 * before the verb or right after it, so place, form and whether it can speak decide together.
 * @param quotation index of the quotation's token, which is nobody; null where there is none
 */
export function speakerByCue(
  clause: Clause,
  cue: Cue,
  quotation: number | null,
): NounPhrase | null {
  if (cue.kind === 'source') return sourceOf(clause, cue)
  const { tokens, words } = clause
  const verb = finiteVerb(tokens, cue.index, words)
  const text = tokens[cue.index]?.lower ?? ''
  const phrases = clause.phrases.filter(({ first }) => first !== quotation)
  const subjects = phrases.filter(({ isOblique }) => !isOblique)
  const agent = agentOf(phrases, tokens, text, words) ?? relativeHead(clause, cue.index)
  if (agent !== null) return agent
  const best = mostLikely(subjects, (phrase) => pointsOfSubject(clause, verb, phrase))
  if (best !== null && isImpersonal(tokens, best)) return mediumOf(phrases, tokens, verb) ?? null
  // "Ein Sender zitierte Muster": the object speaks.
  if (text.startsWith('zitier')) {
    return phrases.find(({ first, agency }) => first > verb && agency >= 1.5) ?? best
  }
  return best ?? subjects.find(({ agency, first }) => agency >= 1.5 && first < cue.index) ?? null
}

/** "wurde von Muster geäußert": the speaker of a passive verb. */
function agentOf(
  phrases: readonly NounPhrase[],
  tokens: readonly Token[],
  verb: string,
  words: QuotationWords,
): NounPhrase | null {
  const isPassive = /(?:t|en)$/.test(verb) && tokens.some(({ lower }) => words.passive.has(lower))
  if (!isPassive || verb.startsWith('zitier')) return null
  return (
    phrases.find(
      ({ first, agency }) => agency >= 1.5 && words.agents.has(tokens[first - 1]?.lower ?? ''),
    ) ?? null
  )
}

/** ", der dies als „…“ bezeichnet": whom a relative clause with the verb at its end is about. */
function relativeHead({ tokens, phrases }: Clause, verb: number): NounPhrase | null {
  const next = tokens[verb + 1]
  const isLast = next === undefined || next.quotation !== null || /[,;:.)–]/.test(next.gap)
  if (!isLast) return null
  let opening = verb
  while (opening > 0 && !/,\s*$/.test(tokens[opening]?.gap ?? '')) opening -= 1
  if (
    opening === 0 ||
    !/^(?:der|die|das|welcher|welche|welches)$/.test(tokens[opening]?.lower ?? '')
  ) {
    return null
  }
  if (phrases.some(({ first }) => first === opening)) return null
  return phrases.findLast(({ end }) => end === opening) ?? null
}

function mostLikely(
  phrases: readonly NounPhrase[],
  pointsOf: (phrase: NounPhrase) => number,
): NounPhrase | null {
  let best: NounPhrase | null = null
  let most = LEAST
  for (const phrase of phrases) {
    const points = pointsOf(phrase)
    if (points < most || (points === most && best !== null)) continue
    best = phrase
    most = points
  }
  return best
}

/** "hatte … betont": the subject stands around the auxiliary, not around the participle. */
function finiteVerb(tokens: readonly Token[], cue: number, words: QuotationWords): number {
  const form = tokens[cue]?.lower ?? ''
  if (!/(?:t|en)$/.test(form) || words.particles.has(form)) return cue
  const auxiliary = tokens.findLastIndex(
    ({ lower, quotation }, index) =>
      index < cue && quotation === null && words.auxiliaries.has(lower),
  )
  if (auxiliary < 0) return cue
  const clauses = tokens.slice(auxiliary + 1, cue + 1).filter(({ gap }) => /[,;:]/.test(gap)).length
  return clauses === 0 ? auxiliary : cue
}

/** "In der Rede heißt es": what says it is a thing, told with a preposition. */
function isImpersonal(tokens: readonly Token[], { first, end }: NounPhrase): boolean {
  return end - first === 1 && /^(?:es|it)$/.test(tokens[first]?.lower ?? '')
}

function mediumOf(
  phrases: readonly NounPhrase[],
  tokens: readonly Token[],
  verb: number,
): NounPhrase | null {
  const told = phrases.filter(({ first }) =>
    /^(?:in|im|auf|aus|bei|beim|von|vom|seitens)$/.test(tokens[first - 1]?.lower ?? ''),
  )
  return told.findLast(({ end }) => end <= verb) ?? told.find(({ first }) => first > verb) ?? null
}

/** Without a cue: the last subject before it that can speak ("Merkel: „…“"). */
export function speakerWithoutCue({ phrases }: Clause, quotation: number): NounPhrase | null {
  return (
    phrases.find(({ isOblique, agency, end }) => !isOblique && agency >= 1 && end <= quotation) ??
    null
  )
}

function sourceOf({ phrases, tokens }: Clause, { index, side }: Cue): NounPhrase | null {
  if (side === 'before') return phrases.findLast(({ end }) => end === index) ?? null
  // "nach Angaben der Polizei" is one phrase; "nach Angaben von Peter Muster" may be two.
  const next = phrases.findIndex(({ first }) => first > index && first <= index + 2)
  const phrase = phrases[next]
  if (phrase === undefined) return null
  const following = phrases[next + 1]
  const isBare =
    phrase.end - phrase.first === 1 && !/^(?:laut|so|according)$/.test(tokens[index]?.lower ?? '')
  const isNear = following !== undefined && following.first <= phrase.end + 1
  return isBare && isNear ? following : phrase
}

function pointsOfSubject(clause: Clause, verb: number, phrase: NounPhrase): number {
  const { tokens, words } = clause
  const isAfter = phrase.first > verb
  const [from, to] = isAfter ? [verb + 1, phrase.first] : [phrase.end, verb]
  const between = tokens.slice(from, to)
  const gaps = tokens.slice(from, to + 1).map(({ gap }) => gap)
  const crossesQuotation = between.some(({ quotation }) => quotation !== null)
  const commas = gaps.filter((gap) => /[,;:()–]/.test(gap)).length
  const nearness = isAfter
    ? 3.5 - between.length * 0.6 - commas * 2
    : 3 - between.length * 0.12 - (between.length > 0 ? commas * 0.3 : 0)
  const isElided = words.elliptical.has(tokens[verb - 1]?.lower ?? '')
  const inverted = !isElided && isInverted(tokens, verb, words)
  const order = (inverted === isAfter ? 1 : -1) * (inverted ? 1.5 : isElided ? 1.5 : 0.5)
  return nearness + order + phrase.agency - (crossesQuotation ? 3 : 0)
}

/** Whether the subject follows the verb, since something else stands before it. */
function isInverted(tokens: readonly Token[], verb: number, words: QuotationWords): boolean {
  const before = tokens[verb - 1]
  if (before === undefined || before.quotation !== null) return true
  if (!words.verbSecond) return false
  let start = verb - 1
  while (start > 0 && !/[;:“”"–]/.test(tokens[start]?.gap ?? '')) start -= 1
  const opening = tokens[start]
  if (opening === undefined || opening.quotation !== null) return true
  const isAfterClause = words.subordinators.has(opening.lower) && /^,/.test(tokens[verb]?.gap ?? '')
  return isAfterClause || words.prepositions.has(opening.lower) || words.openers.has(opening.lower)
}
