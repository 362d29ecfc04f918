import type { Answered, Verdict } from '../language-model/judgement.ts'
import type { EventPassage, Signal } from '../linking/explanation.ts'
import type { JudgedLink, Judgement } from '../linking/judgement.ts'

/** A model that claims less says nothing. */
const LEAST_CONFIDENCE = 0.5
/** What a sure model adds to the log-odds: no more than one good feature does. */
const WEIGHT = 1.5
const FEATURE = 'languageModel'

/**
 * Adds what a language model said to what the linker held. It may bring an event before an editor,
 * and keep one from being linked unseen; it never links.
 */
export function withModelOpinion(
  judgement: Judgement,
  { verdicts, model }: Pick<Answered, 'verdicts' | 'model'>,
): Judgement {
  const verdictOf = new Map(
    verdicts
      .filter(({ confidence }) => confidence >= LEAST_CONFIDENCE)
      .map((verdict) => [verdict.eventId, verdict]),
  )
  const judged = [...judgement.links, ...judgement.unlikely].map((link) => {
    const verdict = verdictOf.get(link.event.id)
    return verdict ? withVerdict(link, verdict, model) : link
  })
  return {
    ...judgement,
    links: judged.filter(({ outcome }) => outcome !== 'unlikely'),
    unlikely: judged.filter(({ outcome }) => outcome === 'unlikely'),
  }
}

function withVerdict(link: JudgedLink, verdict: Verdict, model: string): JudgedLink {
  const speaksFor = verdict.role !== 'none'
  const contribution = (speaksFor ? 1 : -1) * WEIGHT * verdict.confidence
  const score = shifted(link.score, contribution)
  const signal: Signal = {
    feature: FEATURE,
    value: speaksFor ? verdict.confidence : -verdict.confidence,
    contribution,
    sentence: sentenceOf(verdict, model),
    articleSpans: verdict.spans,
    eventPassages: [] satisfies EventPassage[],
  }
  const signals = [...link.explanation.signals, signal].toSorted(
    (one, other) => Math.abs(other.contribution) - Math.abs(one.contribution),
  )
  return {
    ...link,
    score,
    outcome: outcomeOf(link.outcome, speaksFor),
    features: { ...link.features, [FEATURE]: signal.value },
    explanation: { ...link.explanation, signals },
  }
}

function outcomeOf(outcome: JudgedLink['outcome'], speaksFor: boolean): JudgedLink['outcome'] {
  if (outcome === 'linked') return speaksFor ? 'linked' : 'proposed'
  return speaksFor ? 'proposed' : outcome
}

function shifted(score: number, logOdds: number): number {
  const certain = 1e-6
  const bounded = Math.min(Math.max(score, certain), 1 - certain)
  return 1 / (1 + Math.exp(-(Math.log(bounded / (1 - bounded)) + logOdds)))
}

function sentenceOf({ role, confidence }: Verdict, model: string): Signal['sentence'] {
  const percent = Math.round(confidence * 100)
  const claim = {
    main: { de: 'handelt der Artikel davon', en: 'the article is about it' },
    background: { de: 'erwähnt der Artikel es', en: 'the article recalls it' },
    none: { de: 'berichtet der Artikel nicht davon', en: 'the article does not report it' },
  }[role]
  return {
    de: `Nach dem Sprachmodell ${model} ${claim.de} (${percent} %).`,
    en: `According to the language model ${model}, ${claim.en} (${percent} %).`,
  }
}
