import type { RuledLanguage } from '../findings.ts'
import type { Frame, Token } from './frames.ts'
import type { QuotationWords } from './quotation-words.ts'

/** Words of a sentence that say that somebody speaks. */
export interface Cue {
  readonly kind: 'speech' | 'judgement' | 'source'
  /** Of the verb or preposition, among the frame's tokens. */
  readonly index: number
  /** For a source: on which side its noun phrase stands ("laut X", "X zufolge"). */
  readonly side: 'after' | 'before' | null
}

/** "Nach Angaben", "according to": what the first of these words, and the second one, may be. */
const SOURCE_NOUNS =
  /^(?:angaben?|aussagen?|darstellungen|beobachtungen|berechnungen|prognosen|wunsch|willen|ansicht|meinung|auffassung|einschätzung|worten|informationen|darstellung|bekunden|erkenntnissen|überzeugung|berichten|bericht|mitteilung|bewertung|ankündigung|dafürhalten|lesart|vorstellung|urteil|schätzungen)$/

/** The cues of a sentence, in order. */
export function cuesOf(
  frame: Frame,
  words: QuotationWords,
  language: RuledLanguage,
): readonly Cue[] {
  return frame.tokens.flatMap((token, index) => cueAt(frame.tokens, token, index, words, language))
}

function cueAt(
  tokens: readonly Token[],
  token: Token,
  index: number,
  words: QuotationWords,
  language: RuledLanguage,
): readonly Cue[] {
  if (token.quotation !== null) return []
  const source = language === 'de' ? germanSource(tokens, index) : englishSource(tokens, index)
  if (source !== null) return [{ kind: 'source', index, side: source }]
  // A German verb is small but at a sentence's beginning; an English one as well.
  if (token.isCapitalised && index > 0) return []
  const particles = words.particles.get(token.lower)
  if (particles !== undefined && hasParticle(tokens, index, particles)) {
    return [{ kind: 'speech', index, side: null }]
  }
  // "Das heißt" explains; it does not quote.
  if (token.lower === 'heißt' && tokens[index - 1]?.lower === 'das') return []
  if (words.speech.has(token.lower)) return [{ kind: 'speech', index, side: null }]
  if (holdsOpinion(tokens, index)) return [{ kind: 'speech', index, side: null }]
  if (words.judgement.has(token.lower)) return [{ kind: 'judgement', index, side: null }]
  return []
}

function hasParticle(
  tokens: readonly Token[],
  verb: number,
  particles: ReadonlySet<string>,
): boolean {
  return tokens
    .slice(verb + 1)
    .some(({ lower, quotation }) => quotation === null && particles.has(lower))
}

/** "ist der Meinung", "sind jedoch der Ansicht". */
function holdsOpinion(tokens: readonly Token[], index: number): boolean {
  if (!/^(?:ist|sind|war|waren)$/.test(tokens[index]?.lower ?? '')) return false
  return tokens
    .slice(index + 1, index + 6)
    .some(
      ({ lower }, after, near) =>
        /^(?:meinung|auffassung|ansicht|überzeugung)$/.test(lower) &&
        near.slice(0, after).some((before) => before.lower === 'der'),
    )
}

function germanSource(tokens: readonly Token[], index: number): Cue['side'] {
  const token = tokens[index]
  const next = tokens[index + 1]
  if (token === undefined) return null
  switch (token.lower) {
    case 'laut':
      return next === undefined ? null : 'after'
    case 'zufolge':
      return 'before'
    case 'nach': {
      // "Seiner Meinung nach".
      if (SOURCE_NOUNS.test(tokens[index - 1]?.lower ?? '') && token.gap === ' ') return 'before'
      const noun = tokens.slice(index + 1, index + 4).find(({ isCapitalised }) => isCapitalised)
      return noun !== undefined && SOURCE_NOUNS.test(noun.lower) ? 'after' : null
    }
    case 'so':
      return isGermanSo(tokens, index) ? 'after' : null
    default:
      return null
  }
}

/** ", so Merkel", "„…“, so der Sprecher": right after a comma, and a noun phrase follows, no clause. */
function isGermanSo(tokens: readonly Token[], index: number): boolean {
  const [token, next, afterNext] = tokens.slice(index, index + 3)
  if (token === undefined || next === undefined) return false
  const isAfterQuotation = tokens[index - 1]?.quotation != null
  if (!isAfterQuotation && !/[,–(]\s*$/.test(token.gap)) return false
  if (next.isCapitalised) return true
  return (
    /^(?:der|die|das|ein|eine|sein|seine|ihr|ihre|er|sie|letzterer|letztere|laut)$/.test(
      next.lower,
    ) && !/^(?:ist|war|hat|wird|dass|sei)$/.test(afterNext?.lower ?? '')
  )
}

function englishSource(tokens: readonly Token[], index: number): Cue['side'] {
  const isAccording = tokens[index]?.lower === 'according' && tokens[index + 1]?.lower === 'to'
  return isAccording ? 'after' : null
}
