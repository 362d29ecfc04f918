import { type SQL, sql } from 'drizzle-orm'
import type { RevisionTransaction } from '../revision.ts'
import { NOTHING_TO_UNDO, NotUndoable } from './refusals.ts'

/** One row that a revision wrote once, by its number in the history. */
export interface Change {
  readonly changeId: string
  readonly table: string
  readonly rowId: string
  readonly operation: 'insert' | 'update' | 'delete'
}

/** What takes a revision back. A row that the revision both made and deleted is in none of it. */
export interface UndoPlan {
  readonly revisionId: string
  /** The columns to restore of each table, which every image of the revision tells. */
  readonly columns: ReadonlyMap<string, readonly string[]>
  /** The rows that it made, which go. */
  readonly removals: readonly Change[]
  /** Its changes of rows that were before it and are after it, the last one first. */
  readonly corrections: readonly Change[]
  /** The rows that it deleted, which come back as they were before this, its first change of them. */
  readonly returns: readonly Change[]
}

/**
 * @throws {NotUndoable} when the revision changed nothing, or rows that history tells only a part
 *   of: nobody could bring those back
 */
export async function planUndo(
  transaction: RevisionTransaction,
  revisionId: string,
): Promise<UndoPlan> {
  const changes = await transaction.execute<Change & Record<string, unknown>>(sql`
    -- changes_of_revision
    select id::text as change_id, table_name as table, row_id, operation
    from change where revision_id = ${revisionId} order by id desc`)
  if (changes.length === 0) {
    throw new NotUndoable(NOTHING_TO_UNDO)
  }
  const removals: Change[] = []
  const returns: Change[] = []
  const corrected = new Set<string>()
  for (const [row, [last, ...earlier]] of Map.groupBy(changes, rowOf)) {
    const first = earlier.at(-1) ?? last
    const isNew = first?.operation === 'insert'
    const isGone = last?.operation === 'delete'
    if (isNew && !isGone) removals.push(first)
    if (isGone && !isNew && first) returns.push(first)
    if (!isNew && !isGone) corrected.add(row)
  }
  const corrections = changes.filter(
    (change) => corrected.has(rowOf(change)) && change.operation !== 'insert',
  )
  return {
    revisionId,
    columns: await readColumns(transaction, revisionId),
    removals,
    corrections,
    returns,
  }
}

export function idsByTable(changes: readonly Change[]): ReadonlyMap<string, readonly string[]> {
  const byTable = Map.groupBy(changes, ({ table }) => table)
  return new Map(
    [...byTable].map(([table, rows]) => [table, [...new Set(rows.map(({ rowId }) => rowId))]]),
  )
}

/**
 * The table's rows as they were before the changes, to select from by the name `images`. They never
 * pass through JavaScript, which would round their numbers.
 */
export function imagesBefore(table: string, changes: readonly Change[]): SQL {
  const ids = changes.map(({ changeId }) => changeId)
  return sql`(
    select image.* from change
    cross join lateral jsonb_populate_record(null::${sql.identifier(table)}, change.before) image
    where change.id = any(${sql.param(ids)}::bigint[])) images`
}

function rowOf({ table, rowId }: Change): string {
  return `${table} ${rowId}`
}

/**
 * The columns to restore are those that the images tell and the table still has. The stamp of the
 * revision is the database's own, and a generated column follows from the others.
 */
async function readColumns(transaction: RevisionTransaction, revisionId: string) {
  const tables = await transaction.execute<{ table: string; told: string[]; untold: string[] }>(sql`
    -- columns_of_revision
    select image.table_name as table,
      coalesce(array_agg(attname::text order by attnum) filter (where told), '{}') as told,
      coalesce(array_agg(attname::text order by attnum)
        filter (where not told and attnotnull and not atthasdef), '{}') as untold
    from (
      select distinct on (table_name) table_name, coalesce(before, after) as row
      from change where revision_id = ${revisionId} order by table_name, id
    ) image
    left join (
      select relname, attribute.* from pg_class join pg_attribute attribute on attrelid = pg_class.oid
      where relnamespace = 'public'::regnamespace and attnum > 0 and not attisdropped
        and attgenerated = '' and attname <> 'revision_id'
    ) stored on relname = image.table_name
    cross join lateral (select image.row ? attname::text as told) image_has
    group by image.table_name`)
  for (const { table, told, untold } of tables) {
    if (told.length === 0 || untold.length > 0) {
      throw new NotUndoable(
        `History does not keep all of a row of ${table}${untold.map((column) => ` (${column})`).join('')}, so this cannot be undone.`,
      )
    }
  }
  return new Map(tables.map(({ table, told }) => [table, told]))
}
