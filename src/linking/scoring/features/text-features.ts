import { gramSimilarity } from '../character-grams.ts'
import type { Comparison } from '../comparison.ts'
import { ownArticlesOf, type ProfiledArticle } from '../event-profile.ts'
import { cosine, cosineWithKnown } from '../word-rarity.ts'
import type { Feature } from './feature.ts'

/** What the event's title, summary and statements have in common with the article. */
const toldByTexts: readonly Feature[] = [
  {
    name: 'passageSimilarity',
    kind: 'text',
    sign: 1,
    measure: ({ passageSimilarity }) => passageSimilarity,
  },
  {
    name: 'happeningInPassage',
    kind: 'text',
    sign: 1,
    measure: ({ event, passage }) =>
      event.event.kind === 'other' ? null : Math.min(passage.kinds.get(event.event.kind) ?? 0, 1),
  },
  {
    name: 'titleSimilarity',
    kind: 'text',
    sign: 1,
    measure: ({ article, event, rarity }) => cosine(article.text.title, event.told, rarity),
  },
  {
    name: 'openingSimilarity',
    kind: 'text',
    sign: 1,
    measure: ({ article, event, rarity }) => cosine(article.text.lead, event.told, rarity),
  },
  {
    name: 'toldEarly',
    kind: 'text',
    sign: 1,
    measure: ({ article, passage }) =>
      1 - Math.max(passage.sentence, 0) / Math.max(article.sentences.length, 1),
  },
]

/** Where an event has articles of its own, they say more than its texts, which then weigh less. */
const toldByTextsOnly = toldByTexts.map((feature) => ({
  ...feature,
  measure: (comparison: Comparison) =>
    ownArticlesOf(comparison.event).length > 0 ? null : feature.measure(comparison),
}))

const toldByTextsBesideArticles = toldByTexts.map((feature) => ({
  ...feature,
  name: `${feature.name}BesideArticles`,
  measure: (comparison: Comparison) =>
    ownArticlesOf(comparison.event).length > 0 ? feature.measure(comparison) : null,
}))

const toldByArticles: readonly Feature[] = [
  {
    name: 'articleSimilarity',
    kind: 'text',
    sign: 1,
    measure: (comparison) => best(comparison, wholeSimilarity),
  },
  {
    name: 'meanArticleSimilarity',
    kind: 'text',
    sign: 1,
    measure: (comparison) => mean(comparison, wholeSimilarity),
  },
  {
    name: 'leadSimilarity',
    kind: 'text',
    sign: 1,
    measure: (comparison) =>
      best(comparison, ({ text }, { article, rarity }) =>
        cosineWithKnown(article.text.lead, text.lead, text.leadSquare, rarity, article.commonWords),
      ),
  },
  {
    name: 'characterSimilarity',
    kind: 'text',
    sign: 1,
    measure: (comparison) =>
      best(comparison, ({ text }, { article }) => gramSimilarity(article.text.grams, text.grams)),
  },
]

export const textFeatures: readonly Feature[] = [
  ...toldByTextsOnly,
  ...toldByTextsBesideArticles,
  ...toldByArticles,
]

function wholeSimilarity({ text }: ProfiledArticle, { article, rarity }: Comparison): number {
  return cosineWithKnown(
    article.text.salience,
    text.salience,
    text.salienceSquare,
    rarity,
    article.commonWords,
  )
}

/** The highest value among the event's own articles; null where it has none. */
export function best(
  comparison: Comparison,
  measure: (article: ProfiledArticle, comparison: Comparison) => number | null,
): number | null {
  const values = ownArticlesOf(comparison.event).flatMap(
    (article) => measure(article, comparison) ?? [],
  )
  return values.length > 0 ? Math.max(...values) : null
}

function mean(
  comparison: Comparison,
  measure: (article: ProfiledArticle, comparison: Comparison) => number,
): number | null {
  const values = ownArticlesOf(comparison.event).map((article) => measure(article, comparison))
  return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : null
}
