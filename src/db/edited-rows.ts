import { eq, getTableColumns, getTableName, inArray, type SQL, sql } from 'drizzle-orm'
import type { PgColumn, PgTable, PgUpdateSetSource } from 'drizzle-orm/pg-core'
import { type ConflictingValue, EditConflict, InvalidEdit, NotFound } from './refusals.ts'
import type { RevisionTransaction } from './revision.ts'
import { evidence } from './schema/evidence.ts'

/** A table whose rows are edited, each on its own. */
export type EditedTable = PgTable & { readonly id: PgColumn; readonly revisionId: PgColumn }

/** A row as an editor has read it. */
export interface ReadRow {
  readonly id: string
  /** The revision that had last written the row by then. */
  readonly basedOn: string
}

/** What is to be written into a row; what is left out stays as it is. */
export type Changes<Table extends EditedTable> = {
  readonly [Column in keyof Table['$inferInsert']]?:
    | Table['$inferInsert'][Column]
    | null
    | undefined
}

/** A new row: what has a default may be left out, or null for it. */
export type NewRow<Table extends EditedTable> = {
  readonly [Column in keyof Table['$inferInsert'] as undefined extends Table['$inferInsert'][Column]
    ? never
    : Column]: Table['$inferInsert'][Column]
} & {
  readonly [Column in keyof Table['$inferInsert'] as undefined extends Table['$inferInsert'][Column]
    ? Column
    : never]?: Table['$inferInsert'][Column] | SQL | null
}

/** Columns that are computed from others, or the record's own; no editor sees them in conflict. */
const UNTOLD = new Set([
  ...['id', 'revisionId', 'recordedAt'],
  ...['earliestStart', 'latestStart', 'earliestEnd', 'latestEnd'],
])

/** @returns the id of the new row */
export async function insertRow<Table extends EditedTable>(
  transaction: RevisionTransaction,
  table: Table,
  values: NewRow<Table>,
): Promise<string> {
  const columns = getTableColumns(table)
  const given = Object.entries(values).filter(
    ([name, value]) => !(value === null && columns[name]?.notNull),
  )
  const [row] = await transaction
    .insert(table as PgTable)
    .values(Object.fromEntries(given))
    .returning({ id: table.id })
  if (row === undefined) throw new Error(`no row was inserted into ${getTableName(table)}`)
  return String(row.id)
}

/**
 * Writes into a row what an editor has changed of it. Where nothing differs, nothing is written.
 * @returns the row's id
 * @throws {NotFound} when it is not there (any more)
 * @throws {EditConflict} when it was edited since the editor read it, with both sides
 * @throws {InvalidEdit} when `basedOn` never wrote the row, or a value is null that must not be
 */
export async function editRow<Table extends EditedTable>(
  transaction: RevisionTransaction,
  table: Table,
  read: ReadRow,
  changes: Changes<Table>,
): Promise<string> {
  const given = Object.fromEntries(
    Object.entries(changes).filter(([, value]) => value !== undefined),
  )
  const columns = getTableColumns(table)
  for (const [name, value] of Object.entries(given)) {
    if (value === null && columns[name]?.notNull) {
      throw new InvalidEdit(argumentOf(name), 'It can be changed, but not taken away.')
    }
  }
  await lockRow(transaction, table, read, given)
  if (Object.keys(given).length === 0) return read.id
  await transaction
    .update(table)
    // The keys are the table's own columns, by the parameter's type.
    .set(given as PgUpdateSetSource<Table>)
    .where(eq(table.id, read.id))
  return read.id
}

/**
 * Deletes a row, and the evidence that supports it: it would support nothing then. Undoing the
 * revision brings back both.
 * @throws {NotFound} when it is not there (any more)
 * @throws {EditConflict} when it was edited since the editor read it, with both sides
 */
export async function removeRow(
  transaction: RevisionTransaction,
  table: EditedTable,
  read: ReadRow,
): Promise<void> {
  await lockRow(transaction, table, read, {})
  await removeEvidence(transaction, table, [read.id])
  await transaction.delete(table).where(eq(table.id, read.id))
}

/** Deletes what supports rows that are about to be deleted. */
export async function removeEvidence(
  transaction: RevisionTransaction,
  table: EditedTable,
  ids: readonly string[],
): Promise<void> {
  const columns: Readonly<Record<string, PgColumn>> = getTableColumns(evidence)
  const supported = columns[`${camelCase(getTableName(table))}Id`]
  if (supported !== undefined && ids.length > 0) {
    await transaction.delete(evidence).where(inArray(supported, [...ids]))
  }
}

/** Locks the row until the edit has committed, so that of two edits at once the second sees the first. */
async function lockRow(
  transaction: RevisionTransaction,
  table: EditedTable,
  { id, basedOn }: ReadRow,
  yours: Readonly<Record<string, unknown>>,
): Promise<void> {
  const [row] = await transaction
    .select({ revisionId: table.revisionId })
    .from(table as PgTable)
    .where(eq(table.id, id))
    .for('update')
  if (row === undefined) {
    throw new NotFound('id', 'There is nothing with this id. It may have been removed meanwhile.')
  }
  const currentRevisionId = String(row.revisionId)
  if (currentRevisionId === basedOn) return
  const name = getTableName(table)
  const values = await valuesSince(transaction, name, { id, basedOn }, yours)
  if (values === undefined) {
    throw new InvalidEdit('basedOn', 'This revision has not written what you edit.')
  }
  throw new EditConflict({ table: name, rowId: id, currentRevisionId }, values)
}

/** What has changed since, or is about to; undefined where `basedOn` has not written the row. */
async function valuesSince(
  transaction: RevisionTransaction,
  table: string,
  { id, basedOn }: ReadRow,
  yours: Readonly<Record<string, unknown>>,
): Promise<readonly ConflictingValue[] | undefined> {
  const rows = await transaction.execute<
    Record<'column', string> & Record<'based' | 'current', string | null>
  >(sql`
    -- values_since
    with states as (
      select id, revision_id, after from change where table_name = ${table} and row_id = ${id}
    ), based as (
      select after from states where revision_id = ${basedOn} order by id desc limit 1
    ), current as (
      select after from states order by id desc limit 1
    )
    select key as column, then_value.value as based, now_value.value as current
    from (select each.* from based, jsonb_each_text(after) each) then_value
    full join (select each.* from current, jsonb_each_text(after) each) now_value using (key)
    where exists (select from based)`)
  if (rows.length === 0) return undefined
  return rows
    .map(({ column, based, current }) => {
      const name = camelCase(column)
      return { column: name, based, current, yours: name in yours ? textOf(yours[name]) : based }
    })
    .filter(({ column }) => !UNTOLD.has(column))
    .filter(({ based, current, yours }) => based !== current || yours !== current)
}

/** A value as PostgreSQL's `jsonb_each_text` gives it. */
function textOf(value: unknown): string | null {
  return value === null || value === undefined ? null : String(value)
}

/** The input field that a column is written by: `place` for `placeId`, `date` for the dated ones. */
function argumentOf(column: string): string {
  return /^(edtf|timeZone)$/.test(column) ? 'date' : column.replace(/Id$/, '')
}

function camelCase(name: string): string {
  return name.replaceAll(/_(\w)/g, (_match, letter: string) => letter.toUpperCase())
}
