import type { Sql } from '../client.ts'
import { decodeCursor, encodeCursor, joinKey, type Ordering } from '../keyset.ts'

/** How far a reader of changes has come: all up to this one, in the order of `changes_since`. */
export interface Position {
  readonly transactionId: string
  readonly revisionId: string
  readonly changeId: string
}

/** Before the first change. */
const START: Position = {
  transactionId: '0',
  revisionId: '00000000-0000-0000-0000-000000000000',
  changeId: '0',
}

/** Greater than every id of a change. */
const AFTER_ALL_CHANGES = '999999999999999999'

/**
 * What names the database that positions are of: its server's own number, and its number there.
 * Transactions are counted by the server, so what a dump brings to another one has other positions
 * there from then on.
 */
export async function readDatabaseName(sql: Sql): Promise<string> {
  const [row] = await sql<{ name: string }[]>`
    -- database_name
    select (select system_identifier from pg_control_system()) || '-' || oid as name
    from pg_database where datname = current_database()`
  if (row === undefined) throw new Error('the database does not know its own name')
  return row.name
}

/**
 * The position after everything that is decided for good: the changes of transactions that are
 * still open, and of those that began after one of them, come later.
 */
export async function readPresentPosition(sql: Sql): Promise<Position> {
  const [row] = await sql<Omit<Position, 'changeId'>[]>`
    -- changes_present
    select transaction_id::text as transaction_id, id as revision_id from revision
    where transaction_id < pg_snapshot_xmin(pg_current_snapshot())
    order by revision.transaction_id desc, id desc limit 1`
  return row === undefined ? START : { ...row, changeId: AFTER_ALL_CHANGES }
}

/** Whether the revision of a position is in the database; a dump may have been taken before it. */
export async function isKnownPosition(
  sql: Sql,
  { transactionId, revisionId }: Position,
): Promise<boolean> {
  if (revisionId === START.revisionId) return true
  const [row] = await sql<{ known: boolean }[]>`
    -- changes_position
    select exists (
      select from revision
      where id = ${revisionId} and transaction_id = ${transactionId}::text::xid8) as known`
  return row?.known ?? false
}

/** An opaque text that names the position and its database. */
export function encodePosition(databaseName: string, position: Position): string {
  const { transactionId, revisionId, changeId } = position
  return encodeCursor(orderingOf(databaseName), joinKey([transactionId, revisionId, changeId]))
}

/** @returns undefined when the text is no position of this database */
export function decodePosition(databaseName: string, cursor: string): Position | undefined {
  const [transactionId, revisionId, changeId] = decodeCursor(orderingOf(databaseName), cursor) ?? []
  return transactionId === undefined || revisionId === undefined || changeId === undefined
    ? undefined
    : { transactionId, revisionId, changeId }
}

export function isSamePosition(one: Position, other: Position): boolean {
  return one.revisionId === other.revisionId && one.changeId === other.changeId
}

function orderingOf(databaseName: string): Ordering {
  return {
    name: `changes-${databaseName}`,
    columns: [
      ['transaction_id', 'bigint'],
      ['revision_id', 'uuid'],
      ['change_id', 'bigint'],
    ],
  }
}
