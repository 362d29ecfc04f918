import type { Database } from '../../db/client.ts'
import type { Reference } from '../../db/entity.ts'
import { commitMerge, type Merged, type Split, splitRow } from '../../db/merging/merge-edit.ts'
import type { MergeRules } from '../../db/merging/rules.ts'
import type { RevisionInput } from '../../db/revision.ts'
import { giveWayWithNames } from './merge-names.ts'

export interface MergeActorsInput {
  readonly actor: Reference
  readonly into: Reference
}

/** The names of a merged actor are the survivor's; see `giveWayWithNames`. */
export const ACTOR_MERGE: MergeRules = {
  table: 'actor',
  ties: { relationship: ['source_id', 'target_id'] },
  duplicates: {},
  orders: { actor_name: 'position' },
  prepare: giveWayWithNames,
}

/**
 * Merges an actor into another one, as one revision. All that belonged to it belongs to the
 * survivor; its id and slug find the survivor from then on. Its names are the survivor's: aliases,
 * where the survivor has a preferred one in the language.
 * @returns which actor was merged into which, as either may have been merged before, and what moved
 * @throws {NotFound} when one of them is not there
 * @throws {InvalidEdit} when they are one actor already
 * @throws {AlreadyDone} when there is a revision with the idempotency key
 */
export function mergeActors(
  database: Database,
  { actor, into }: MergeActorsInput,
  edit: RevisionInput,
): Promise<Merged> {
  return commitMerge(database, ACTOR_MERGE, { row: actor, into }, edit)
}

/**
 * Undoes the merge of an actor, by its own id or slug. Later revisions may have come in between.
 * @throws {NotFound} when there is no such actor
 * @throws {InvalidEdit} when it is not merged
 * @throws {UndoConflict} with the rows of the merge that were changed since
 * @throws {AlreadyDone} when there is a revision with the idempotency key
 */
export function splitActor(
  database: Database,
  actor: Reference,
  edit: RevisionInput,
): Promise<Split> {
  return splitRow(database, 'actor', actor, edit)
}
