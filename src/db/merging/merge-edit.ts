import { sql } from 'drizzle-orm'
import type { Database } from '../client.ts'
import { commitEdit } from '../edit.ts'
import type { Reference } from '../entity.ts'
import { undo } from '../history/undo.ts'
import { InvalidEdit } from '../refusals.ts'
import type { RevisionInput, RevisionTransaction } from '../revision.ts'
import { findRow, type MergeInput, mergeRows } from './merge.ts'
import type { MergeRules, Pair } from './rules.ts'

/** How many rows of a table a merge touched. */
export interface MovedRows {
  readonly table: string
  /** They belong to the survivor now. */
  readonly moved: number
  /** They told what the survivor had already, or tied the two to each other. */
  readonly removed: number
}

export interface Merged extends Pair {
  readonly revisionId: string
  readonly rows: readonly MovedRows[]
}

/**
 * Merges two rows as a revision of its own; see `mergeRows`.
 * @throws {NotFound} when one of them is not there
 * @throws {InvalidEdit} when they are one already
 * @throws {AlreadyDone} when there is a revision with the idempotency key
 */
export async function commitMerge(
  database: Database,
  rules: MergeRules,
  input: MergeInput,
  edit: RevisionInput,
): Promise<Merged> {
  const { revisionId, result } = await commitEdit(database, edit, async (transaction) => {
    const pair = await mergeRows(transaction, rules, input)
    return { ...pair, rows: await countRows(transaction, rules.table) }
  })
  if (revisionId === null) throw new Error('a merge changed nothing')
  return { revisionId, ...result }
}

export interface Split {
  readonly revisionId: string
  /** The row that is on its own again, and the one that it was merged into. */
  readonly id: string
  readonly survivorId: string
}

/**
 * Undoes the merge of a row by its own id or slug, also when there were later revisions.
 * @throws {NotFound} when the row is not there
 * @throws {InvalidEdit} when it is not merged, or was so from the beginning
 * @throws {UndoConflict} with the rows of the merge that were changed since
 * @throws {AlreadyDone} when there is a revision with the idempotency key
 */
export async function splitRow(
  database: Database,
  table: MergeRules['table'],
  reference: Reference,
  edit: RevisionInput,
): Promise<Split> {
  const id = await findRow(database.orm, table, reference, table)
  const [merge] = await database.orm.execute<{ survivorId: string; revisionId: string }>(sql`
    -- merge_to_split
    select stored.merged_into_id as survivor_id, change.revision_id
    from change join ${sql.identifier(table)} stored on stored.id = row_id
    where table_name = ${table} and row_id = ${id} and operation = 'update'
      and stored.merged_into_id is not null
      and before ->> 'merged_into_id' is null and after ->> 'merged_into_id' is not null
    order by change.id desc limit 1`)
  if (merge === undefined) {
    throw new InvalidEdit(table, `The ${table} is not merged into another one.`)
  }
  const { survivorId, revisionId } = merge
  return { id, survivorId, revisionId: await undo(database, revisionId, edit) }
}

/** What the revision under way has moved and removed so far, besides the merged rows themselves. */
async function countRows(
  transaction: RevisionTransaction,
  mergedTable: string,
): Promise<readonly MovedRows[]> {
  return transaction.execute<MovedRows & Record<string, unknown>>(sql`
    -- rows_moved
    select table_name as table, count(*) filter (where not removed)::int as moved,
      count(*) filter (where removed)::int as removed
    from (
      select table_name, row_id, bool_or(operation = 'delete') as removed from change
      where revision_id = annals_current_revision() and table_name <> ${mergedTable}
      group by table_name, row_id
    ) touched
    group by table_name order by table_name`)
}
