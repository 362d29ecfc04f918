import type { SQL } from 'drizzle-orm'
import type { RevisionTransaction } from '../revision.ts'
import type { ReferenceMover } from './move-references.ts'

/** Of two rows, the one that is merged and the one that stays. */
export interface Pair {
  readonly mergedId: string
  readonly survivorId: string
}

/** How rows of a table are treated that would be duplicates, as `moved` and `kept`. */
export interface DuplicateRule {
  /** Both stay where they are: each tells something of its own. */
  readonly bothStay?: SQL
  /** The one that moves is the one to keep; otherwise the survivor's own is. */
  readonly preferMoved?: SQL
}

/** What is particular to the merging of one kind of thing. */
export interface MergeRules {
  readonly table: 'actor' | 'event'
  /**
   * Tables that tie two such things to each other, by their two columns. A tie between the two
   * that are merged would tie one to itself, and goes.
   */
  readonly ties: Readonly<Record<string, readonly [string, string]>>
  readonly duplicates: Readonly<Record<string, DuplicateRule>>
  /** Columns of an editor's order, by table: what moves comes after what the survivor has. */
  readonly orders: Readonly<Record<string, string>>
  /** What is done before anything moves. */
  prepare(transaction: RevisionTransaction, pair: Pair, mover: ReferenceMover): Promise<void>
}
