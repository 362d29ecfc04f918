import type { EventDraft } from '../event-draft.ts'
import type { ReadArticle } from '../profiles.ts'
import { contributionsOf, kindsInFavour } from './contributions.ts'
import { draftEvent } from './draft-event.ts'
import type { LinkingModel } from './model.ts'
import type { ScoredCandidate } from './score-candidates.ts'

/** What becomes of a candidate that the article may report. */
export interface DecidedLink {
  readonly candidate: ScoredCandidate
  readonly outcome: 'linked' | 'proposed'
  readonly role: 'main' | 'background'
}

/** What is to be done with an article. */
export interface Decision {
  /** The likeliest first. */
  readonly links: readonly DecidedLink[]
  /** Null where a known event is likely the article's news. */
  readonly newEvent: EventDraft | null
  /** The probability that the article's news is no known event. */
  readonly newScore: number
}

/**
 * Two kinds of evidence can hardly be wrong in the same way; but reports of two earthquakes on one day
 * are alike in words and date. So one kind is who was named.
 */
const KINDS_OF_A_LINK = 2

/**
 * Links what is certain, proposes what is likely, and proposes a new event where none of the known
 * ones is likely the news, also beside links to events that the article only recalls.
 * @param scored by the same model, the likeliest first
 */
export function decide(
  article: ReadArticle,
  scored: readonly ScoredCandidate[],
  model: LinkingModel,
): Decision {
  const links = scored.flatMap((candidate) => {
    const outcome = outcomeOf(candidate, model)
    return outcome ? [{ candidate, outcome, role: candidate.role }] : []
  })
  const news = Math.max(0, ...scored.map(({ newsScore }) => newsScore))
  return {
    links,
    newEvent: news < model.newBelow ? draftEvent(article) : null,
    newScore: 1 - news,
  }
}

function outcomeOf(
  { features, newsScore, role, score }: ScoredCandidate,
  { mention, news }: LinkingModel,
): DecidedLink['outcome'] | null {
  const question = role === 'main' ? news : mention
  const isCertain = newsScore >= news.linkFrom || score >= mention.linkFrom
  const kinds = kindsInFavour(contributionsOf(question.evidence, features))
  const isSure = kinds.size >= KINDS_OF_A_LINK && kinds.has('actors')
  if (isCertain && isSure) return 'linked'
  return newsScore >= news.proposeFrom || score >= mention.proposeFrom ? 'proposed' : null
}
