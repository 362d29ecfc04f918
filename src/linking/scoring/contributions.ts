import { FEATURES } from './features/all-features.ts'
import type { EvidenceKind } from './features/feature.ts'
import { contributionOf, type Regression } from './model.ts'

/** What one feature adds to the log-odds of an answer. */
export interface Contribution {
  readonly feature: string
  readonly kind: EvidenceKind | null
  readonly value: number | null
  /** Positive speaks for the event; 0 where data were missing. */
  readonly logOdds: number
}

/** Less is no evidence of its own. */
const SPEAKS_FROM = 0.25

/** @param values of the features by name, as a scored candidate has them */
export function contributionsOf(
  { terms }: Regression,
  values: Readonly<Record<string, number | null>>,
): readonly Contribution[] {
  return FEATURES.flatMap(({ name, kind }, at) => {
    const term = terms[at]
    const value = values[name] ?? null
    return term ? [{ feature: name, kind, value, logOdds: contributionOf(term, value) }] : []
  })
}

/** The kinds of evidence that speak for an event, each by all its features together. */
export function kindsInFavour(contributions: readonly Contribution[]): ReadonlySet<EvidenceKind> {
  const sums = new Map<EvidenceKind, number>()
  for (const { kind, logOdds } of contributions) {
    if (kind !== null) sums.set(kind, (sums.get(kind) ?? 0) + logOdds)
  }
  return new Set([...sums].filter(([, sum]) => sum >= SPEAKS_FROM).map(([kind]) => kind))
}
