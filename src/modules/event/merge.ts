import { sql } from 'drizzle-orm'
import type { Database } from '../../db/client.ts'
import type { Reference } from '../../db/entity.ts'
import { commitMerge, type Merged, type Split, splitRow } from '../../db/merging/merge-edit.ts'
import type { MergeRules } from '../../db/merging/rules.ts'
import type { RevisionInput } from '../../db/revision.ts'

export interface MergeEventsInput {
  readonly event: Reference
  readonly into: Reference
}

/**
 * Merges an event into another one that is the same. Its texts are the survivor's in the languages
 * that this one lacks; the others stay with the merged row, since one of two wordings must do.
 */
export const EVENT_MERGE: MergeRules = {
  table: 'event',
  ties: { event_link: ['source_id', 'target_id'] },
  duplicates: {
    event_text: { bothStay: sql`true` },
    // What is told first is what the article is about.
    article_event: { preferMoved: sql`moved.role = 'main' and kept.role <> 'main'` },
    // A decision outlives a question; two decisions are kept as they were made.
    proposal: {
      bothStay: sql`moved.status <> 'pending' and kept.status <> 'pending'`,
      preferMoved: sql`moved.status <> 'pending' and kept.status = 'pending'`,
    },
  },
  orders: { participation: 'position' },
  prepare: async (transaction, { mergedId, survivorId }) => {
    // What supports a tie between the two tells of the one that they are.
    await transaction.execute(sql`
      -- keep_evidence_of_tie
      update evidence set event_link_id = null, event_id = ${survivorId}
      where event_link_id in (
        select id from event_link
        where (source_id, target_id) in ((${mergedId}, ${survivorId}), (${survivorId}, ${mergedId})))`)
  },
}

/**
 * Merges an event into another one, as one revision. All that belonged to it belongs to the
 * survivor; its id and slug find the survivor from then on.
 * @returns which event was merged into which, as either may have been merged before, and what moved
 * @throws {NotFound} when one of them is not there
 * @throws {InvalidEdit} when they are one event already
 * @throws {AlreadyDone} when there is a revision with the idempotency key
 */
export function mergeEvents(
  database: Database,
  { event, into }: MergeEventsInput,
  edit: RevisionInput,
): Promise<Merged> {
  return commitMerge(database, EVENT_MERGE, { row: event, into }, edit)
}

/**
 * Undoes the merge of an event, by its own id or slug. Later revisions may have come in between.
 * @throws {NotFound} when there is no such event
 * @throws {InvalidEdit} when it is not merged
 * @throws {UndoConflict} with the rows of the merge that were changed since
 * @throws {AlreadyDone} when there is a revision with the idempotency key
 */
export function splitEvent(
  database: Database,
  event: Reference,
  edit: RevisionInput,
): Promise<Split> {
  return splitRow(database, 'event', event, edit)
}
