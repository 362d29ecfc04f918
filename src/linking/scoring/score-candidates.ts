import type { CollectionStatistics, KnownEvent, ReadArticle } from '../profiles.ts'
import { overlaps, type Span } from '../span.ts'
import { type ArticleProfile, profileArticle } from './article-profile.ts'
import { type Comparison, compare } from './comparison.ts'
import { FEATURES } from './features/all-features.ts'
import { calibrated, type LinkingModel, logOdds, type Question, type Standing } from './model.ts'
import { ProfileCache } from './profile-cache.ts'

/** A known event with the probability that an article reports it, and why. */
export interface ScoredCandidate {
  readonly event: KnownEvent
  /** The calibrated probability that the article reports the event, as news or in passing. */
  readonly score: number
  /** The calibrated probability that the event is what the article is about. */
  readonly newsScore: number
  readonly role: 'main' | 'background'
  /** Each feature by its name, as it was measured; null where data were missing. */
  readonly features: Readonly<Record<string, number | null>>
  /** How it stands among the candidates by what decided on its role. */
  readonly standing: Standing
  readonly comparison: Comparison
}

/** A candidate's evidence, and the passage that it rests on. */
export interface Contender {
  readonly evidence: number
  readonly passage: Span & { readonly part: 'title' | 'text' }
}

/** The part of the probability that it is reported at all, from which on it counts as the news. */
const MAIN_FROM = 0.5
const ARTICLES_A_CANDIDATE = 3

/**
 * Scores what an article may report. Pure: the same article, candidates and statistics give the
 * same scores.
 * @param candidates at most some dozens; together they say which words are rare
 * @param cache keeps what is derived of known articles from one call to the next
 * @returns the likeliest first; of equal scores, in the order of their ids
 */
export function scoreCandidates(
  article: ReadArticle | ArticleProfile,
  candidates: readonly KnownEvent[],
  statistics: CollectionStatistics,
  model: LinkingModel,
  cache: ProfileCache = new ProfileCache(candidates.length * ARTICLES_A_CANDIDATE),
): readonly ScoredCandidate[] {
  const profile = 'passages' in article ? article : profileArticle(article)
  const comparisons = compare(profile, candidates, statistics, cache)
  const measured = comparisons.map(measure)
  const news = answer(model.news, comparisons, measured)
  const mentions = answer(model.mention, comparisons, measured)
  return comparisons
    .map((comparison, at) => {
      const isNews = news[at] as Answer
      const isTold = mentions[at] as Answer
      const score = Math.max(isNews.probability, isTold.probability)
      const role =
        isNews.probability >= MAIN_FROM * score ? ('main' as const) : ('background' as const)
      return {
        event: comparison.event.event,
        score,
        newsScore: isNews.probability,
        role,
        features: Object.fromEntries(
          FEATURES.map(({ name }, feature) => [name, measured[at]?.[feature] ?? null]),
        ),
        standing: role === 'main' ? isNews.standing : isTold.standing,
        comparison,
      }
    })
    .toSorted(
      (one, other) =>
        other.newsScore - one.newsScore ||
        other.score - one.score ||
        (one.event.id < other.event.id ? -1 : 1),
    )
}

interface Answer {
  readonly probability: number
  readonly standing: Standing
}

function answer(
  question: Question,
  comparisons: readonly Comparison[],
  measured: readonly (readonly (number | null)[])[],
): readonly Answer[] {
  const contenders = comparisons.map(({ passage }, at) => ({
    passage,
    evidence: logOdds(question.evidence, measured[at] ?? []),
  }))
  return contenders.map((contender) => {
    const standing = standingAmong(contender, contenders)
    return { standing, probability: calibrated(question.calibration, standing) }
  })
}

/** @returns the values of `FEATURES`, in their order */
export function measure(comparison: Comparison): readonly (number | null)[] {
  return FEATURES.map((feature) => feature.measure(comparison))
}

/** However far ahead a rival is, an article may still tell of both. */
const FARTHEST_BEHIND = 3

/** By how much others are ahead: of those whose best passage is the same, and of all. */
export function standingAmong(one: Contender, all: readonly Contender[]): Standing {
  let contested = 0
  let behind = 0
  for (const other of all) {
    if (other === one) continue
    const ahead = Math.min(other.evidence - one.evidence, FARTHEST_BEHIND)
    behind = Math.max(behind, ahead)
    const isSamePassage =
      one.passage.part === other.passage.part && overlaps(one.passage, other.passage)
    if (isSamePassage) contested = Math.max(contested, ahead)
  }
  return { evidence: one.evidence, contested, behind }
}
