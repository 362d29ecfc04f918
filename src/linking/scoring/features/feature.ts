import type { Comparison } from '../comparison.ts'

/** Evidence of two kinds can hardly mislead together; two features of one kind easily do. */
export type EvidenceKind = 'text' | 'actors' | 'time' | 'amount' | 'quotation' | 'place'

/** One thing that speaks for or against an article reporting an event. */
export interface Feature {
  readonly name: string
  /** Null for an indicator that data are missing: it is no evidence. */
  readonly kind: EvidenceKind | null
  /** Whether more of it may only speak for the event (1), only against it (-1), or either (0). */
  readonly sign: -1 | 0 | 1
  /**
   * @returns mostly 0 to 1; null where the data that it needs are missing, so that it then counts
   *   neither for nor against
   */
  readonly measure: (comparison: Comparison) => number | null
}
