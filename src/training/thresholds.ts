import { wilsonLowerBound } from './wilson.ts'

/** An answer with its probability, on an article that it was not trained on. */
export interface Judged {
  readonly probability: number
  readonly isRight: boolean
  readonly fold: number
}

/**
 * The lowest probability from which on the answers are right often enough: the Wilson lower bound
 * of their precision is at least the one wanted, and so is the precision in each fold. Mistakes come
 * in topics, where one event is like another, so the folds differ more than chance would have it.
 * @returns 1 where no probability is high enough, so that nothing is linked
 */
export function lowestCertain(judged: readonly Judged[], precision: number): number {
  const inAll = lowestAccepted(judged, (hits, count) => wilsonLowerBound(hits, count) >= precision)
  const inFolds = [...Map.groupBy(judged, ({ fold }) => fold).values()].map((fold) =>
    lowestAccepted(fold, (hits, count) => hits >= precision * count),
  )
  return Math.max(inAll, ...inFolds)
}

function lowestAccepted(
  judged: readonly Judged[],
  isAccepted: (hits: number, count: number) => boolean,
): number {
  const sorted = judged.toSorted((one, other) => other.probability - one.probability)
  let hits = 0
  let lowest = 1
  for (const [at, { probability, isRight }] of sorted.entries()) {
    if (isRight) hits++
    // Of equal probabilities, all or none are above a threshold.
    if (sorted[at + 1]?.probability === probability) continue
    if (isAccepted(hits, at + 1)) lowest = probability
  }
  return lowest
}

/** An article with the probability that a known event is its news. */
export interface JudgedNews {
  readonly probability: number
  readonly isNew: boolean
}

/** The probability below which calling an article's news new gives the best F1. */
export function bestBoundOfNew(articles: readonly JudgedNews[]): number {
  const sorted = articles.toSorted((one, other) => one.probability - other.probability)
  const all = articles.filter(({ isNew }) => isNew).length
  let hits = 0
  let best = 0
  let bound = 0.5
  for (const [at, { probability, isNew }] of sorted.entries()) {
    if (isNew) hits++
    const next = sorted[at + 1]?.probability ?? 1
    const f1 = (2 * hits) / (at + 1 + all)
    if (next > probability && f1 > best) {
      best = f1
      bound = (probability + next) / 2
    }
  }
  return bound
}
