import type { JudgedLink, Judgement } from '../judgement.ts'
import type { CollectionStatistics, KnownEvent, ReadArticle } from '../profiles.ts'
import { type DecidedLink, decide } from './decide.ts'
import { explain } from './explanation/explain.ts'
import type { LinkingModel } from './model.ts'
import type { ProfileCache } from './profile-cache.ts'
import { type ScoredCandidate, scoreCandidates } from './score-candidates.ts'

/** So many of the unlikely candidates are shown to a person who asks. */
const MOST_UNLIKELY = 5

/** Scores the candidates of an article, decides on them and explains it. Pure. */
export function judge(
  article: ReadArticle,
  candidates: readonly KnownEvent[],
  statistics: CollectionStatistics,
  model: LinkingModel,
  cache: ProfileCache,
): Judgement {
  const scored = scoreCandidates(article, candidates, statistics, model, cache)
  const { links, newEvent, newScore } = decide(article, scored, model)
  const judged = (
    candidate: ScoredCandidate,
    outcome: DecidedLink['outcome'] | 'unlikely',
  ): JudgedLink => ({
    event: candidate.event,
    role: candidate.role,
    outcome,
    score: candidate.score,
    features: candidate.features,
    explanation: explain(candidate, scored, statistics, model),
  })
  const decided = new Set(links.map(({ candidate }) => candidate))
  return {
    modelVersion: model.version,
    links: links.map(({ candidate, outcome }) => judged(candidate, outcome)),
    // Explained when somebody asks: ingesting does not.
    get unlikely() {
      return scored
        .filter((candidate) => !decided.has(candidate))
        .slice(0, MOST_UNLIKELY)
        .map((candidate) => judged(candidate, 'unlikely'))
    },
    notes: [],
    newEvent: newEvent && { draft: newEvent, score: newScore, features: newsFeatures(scored) },
  }
}

/** What was measured of the known event that is likeliest the news. */
function newsFeatures(scored: readonly ScoredCandidate[]): JudgedLink['features'] {
  const [likeliest] = scored.toSorted((one, other) => other.newsScore - one.newsScore)
  return likeliest?.features ?? {}
}
