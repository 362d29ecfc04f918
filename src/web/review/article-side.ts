import type { Signal } from './article-marks.ts'

/** Where the article's side of a reason stands. */
export type ArticleSide = 'text' | 'headline' | 'publication' | 'nowhere'

/** By the names of the linker's features: see `GROUNDS` there for what each is measured on. */
const ON_PUBLICATION = new Set(['publicationCloseness', 'publicationDelay', 'publishedBefore'])
const ON_WORDS = new Set([
  'passageSimilarity',
  'openingSimilarity',
  'articleSimilarity',
  'meanArticleSimilarity',
  'characterSimilarity',
  'leadSimilarity',
  'sharedNumbers',
  'sharedActors',
  'sharedActorsInPassage',
])

/**
 * Spans lie in the body alone. Where words were compared and none of them stands there, they stand
 * in the headline.
 */
export function articleSideOf({
  feature,
  articleSpans,
  eventPassages,
}: Pick<Signal, 'feature' | 'articleSpans' | 'eventPassages'>): ArticleSide {
  const name = feature.replace(/BesideArticles$/, '')
  if (ON_PUBLICATION.has(name)) return 'publication'
  if (name === 'titleSimilarity') return 'headline'
  if (articleSpans.length > 0) return 'text'
  return ON_WORDS.has(name) && eventPassages.length > 0 ? 'headline' : 'nowhere'
}
