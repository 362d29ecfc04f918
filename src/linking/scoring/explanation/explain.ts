import type { Explanation, ExplanationLanguage, Signal } from '../../explanation.ts'
import type { CollectionStatistics } from '../../profiles.ts'
import { contains, type Span } from '../../span.ts'
import { type Contribution, contributionsOf } from '../contributions.ts'
import type { LinkingModel } from '../model.ts'
import type { ScoredCandidate } from '../score-candidates.ts'
import { type Grounds, NO_GROUNDS } from './grounds.ts'
import { GROUNDS } from './grounds-of-features.ts'
import { SENTENCES } from './sentences.ts'

/** Less moves a probability by hardly two in a hundred. */
const LEAST_WEIGHT = 0.1
const MOST_SIGNALS = 10

/**
 * Explains a candidate's score: what speaks for and against it, with the words on both sides. Data
 * that are missing speak neither way and are not told of.
 * @param others the candidates that it was scored with, the likeliest first
 */
export function explain(
  candidate: ScoredCandidate,
  others: readonly ScoredCandidate[],
  statistics: CollectionStatistics,
  model: LinkingModel,
): Explanation {
  const { evidence } = candidate.role === 'main' ? model.news : model.mention
  const signals = contributionsOf(evidence, candidate.features)
    .filter(({ logOdds }) => Math.abs(logOdds) >= LEAST_WEIGHT)
    .toSorted((one, other) => Math.abs(other.logOdds) - Math.abs(one.logOdds))
    .flatMap((contribution) => signalOf(contribution, candidate, statistics))
  return {
    signals: signals.slice(0, MOST_SIGNALS),
    runnerUp: runnerUpOf(candidate, others, statistics, model),
    evidence: sentencesOf(candidate),
  }
}

function signalOf(
  { feature, value, logOdds }: Contribution,
  { comparison }: ScoredCandidate,
  statistics: CollectionStatistics,
): readonly Signal[] {
  const name = baseName(feature)
  const sentences = SENTENCES[name]
  if (!sentences || value === null) return []
  const grounds = GROUNDS[name]?.(comparison) ?? NO_GROUNDS
  const speaks = logOdds > 0 ? 'for' : 'against'
  const sentence = (language: ExplanationLanguage) =>
    filled(sentences[language][speaks], wordsIn(grounds, statistics, language))
  return [
    {
      feature,
      value,
      contribution: logOdds,
      sentence: { de: sentence('de'), en: sentence('en') },
      articleSpans: grounds.articleSpans,
      eventPassages: grounds.eventPassages.map((passage) =>
        passage.source === 'participant'
          ? { ...passage, text: statistics.nameOfActor(passage.text, comparison.article.language) }
          : passage,
      ),
    },
  ]
}

/** A feature measured of events with articles of their own is told like that of the others. */
function baseName(feature: string): string {
  return feature.replace(/BesideArticles$/, '')
}

/** A day as people write it: "21. Januar 2025", "21 January 2025". */
function dayInWords(day: string, language: ExplanationLanguage): string {
  const locale = language === 'de' ? 'de' : 'en-GB'
  return new Date(day).toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' })
}

function wordsIn(
  { actorIds, words, day }: Grounds,
  { nameOfActor }: CollectionStatistics,
  language: ExplanationLanguage,
): readonly string[] {
  if (day !== undefined) return [dayInWords(day, language)]
  return actorIds.length > 0 ? actorIds.map((id) => nameOfActor(id, language)) : words
}

/** @param sentence with `{words}`, and after a bar the one for when there are none */
function filled(sentence: string, words: readonly string[]): string {
  const [withWords = '', without = withWords] = sentence.split('|')
  const distinct = [...new Set(words)]
  return distinct.length > 0
    ? withWords.replace('{words}', () => distinct.join(', '))
    : without.replace(/:? \(?\{words\}\)?/, '')
}

/** The sentences that the passage consists of; of a title, the first one, which takes it up. */
function sentencesOf({ comparison: { article, passage } }: ScoredCandidate): readonly Span[] {
  return passage.part === 'title'
    ? article.sentences.slice(0, 1)
    : article.sentences.filter((sentence) => contains(passage, sentence))
}

/** Names the feature in which the next candidate falls behind most. */
function runnerUpOf(
  candidate: ScoredCandidate,
  others: readonly ScoredCandidate[],
  statistics: CollectionStatistics,
  model: LinkingModel,
): Explanation['runnerUp'] {
  const next = others.find(({ event }) => event.id !== candidate.event.id)
  if (!next) return null
  const { evidence } = candidate.role === 'main' ? model.news : model.mention
  const mine = contributionsOf(evidence, candidate.features)
  const [decisive] = contributionsOf(evidence, next.features)
    .map((contribution, at) => ({
      ...contribution,
      lead: (mine[at]?.logOdds ?? 0) - contribution.logOdds,
    }))
    .filter(({ feature, value }) => value !== null && baseName(feature) in SENTENCES)
    .toSorted((one, other) => other.lead - one.lead)
  const title = next.event.texts.map(({ language, title }) => [language, title] as const)
  const titleIn = (language: string) =>
    (title.find(([of]) => of === language) ?? title[0])?.[1] ?? next.event.id
  const reason = (language: ExplanationLanguage) => {
    const name = decisive ? baseName(decisive.feature) : ''
    const sentence = SENTENCES[name]?.[language].against
    if (sentence === undefined) return ''
    const grounds = GROUNDS[name]?.(next.comparison) ?? NO_GROUNDS
    return ` ${filled(sentence, wordsIn(grounds, statistics, language))}`
  }
  return {
    eventId: next.event.id,
    score: next.score,
    sentence: {
      de: `Am nächsten kam „${titleIn('de')}“.${reason('de')}`,
      en: `Next came “${titleIn('en')}”.${reason('en')}`,
    },
  }
}
