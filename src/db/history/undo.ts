import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '../client.ts'
import { commitEdit } from '../edit.ts'
import { NotFound } from '../refusals.ts'
import type { RevisionInput, RevisionTransaction } from '../revision.ts'
import { explainFailure, findChangedSince, findUnresolved } from './obstacles.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { type Change, idsByTable, imagesBefore, planUndo, type UndoPlan } from './plan.ts'
import { AlreadyUndone, NOTHING_TO_UNDO, NotUndoable, UndoConflict } from './refusals.ts'

/**
 * Takes a revision back, as a revision of its own: the rows that it made go, those that it changed
 * or deleted are again as they were before it, with their ids and the time they were recorded.
 * Only the revision that last wrote them is the new one. An undo can be undone like any revision.
 *
 * Later revisions may have come in between, as long as none of them changed the same rows to
 * something else, needs a row that would go, or has what a row that comes back needs.
 * @param edit whom the undo is attributed to, and why it is made
 * @returns the id of the new revision
 * @throws {NotFound} when there is no such revision
 * @throws {AlreadyUndone} when it is not in force
 * @throws {UndoConflict} with every row that stands in the way
 * @throws {NotUndoable} when no edit could take it back
 * @throws {AlreadyDone} when there is a revision with the idempotency key
 */
export async function undo(
  database: Database,
  revisionId: string,
  edit: RevisionInput,
): Promise<string> {
  const [known] = await database.sql<{ id: string }[]>`
    -- revision_to_undo
    select id from revision where id = ${revisionId}`
  if (known === undefined) throw new NotFound('revision', 'There is no revision with this id.')
  const undoing = await commitEdit(
    database,
    { ...edit, undoesId: revisionId },
    async (transaction) => {
      await oneAtATime(transaction)
      await refuseUndone(transaction, revisionId)
      const plan = await planUndo(transaction, revisionId)
      await lockRows(transaction, plan)
      const changed = await findChangedSince(transaction, plan)
      if (changed.length > 0) throw new UndoConflict(changed)
      await restore(transaction, plan)
    },
  )
  if (undoing.revisionId === null) throw new NotUndoable(NOTHING_TO_UNDO)
  return undoing.revisionId
}

/**
 * An undo can itself be undone, and the revision is in force again; so the last undo counts, as
 * long as its own last undo does not.
 */
async function refuseUndone(transaction: RevisionTransaction, revisionId: string): Promise<void> {
  const undos = await transaction.execute<{ id: string }>(sql`
    -- undos_of_revision
    with recursive undo (id, depth) as (
      select ${revisionId}::uuid, 0
      union all
      select later.id, undo.depth + 1
      from undo
      cross join lateral (
        select id from revision
        where undoes_id = undo.id and id <> annals_current_revision()
        order by id desc limit 1
      ) later
    )
    select id from undo where depth > 0 order by depth`)
  const [last] = undos
  if (last !== undefined && undos.length % 2 === 1) throw new AlreadyUndone(last.id)
}

/** In one order of tables and ids, and before they are looked at. */
async function lockRows(
  transaction: RevisionTransaction,
  { removals, corrections }: UndoPlan,
): Promise<void> {
  const rows = [...idsByTable([...removals, ...corrections])]
  for (const [table, ids] of rows.sort(([one], [other]) => (one < other ? -1 : 1))) {
    await transaction.execute(sql`
      -- lock_to_undo
      select from ${sql.identifier(table)} where id = any(${sql.param(ids)}::uuid[])
      order by id for update`)
  }
}

async function restore(transaction: RevisionTransaction, plan: UndoPlan): Promise<void> {
  try {
    // Nested, so that after a failure the database can still be asked for its reason.
    await transaction.transaction(async (attempt) => {
      await attempt.execute(sql`
        -- restoring
        select set_config('annals.restoring', 'on', true)`)
      await attempt.execute(sql`set constraints all deferred`)
      await applyPlan(attempt, plan)
      await checkReferences(attempt, plan)
      await attempt.execute(sql`
        -- restored
        select set_config('annals.restoring', '', true)`)
    })
  } catch (error) {
    throw await explainFailure(transaction, plan, error)
  }
}

/** Rows go first, and others come back last: so what only one may have is free when it is needed. */
async function applyPlan(
  transaction: RevisionTransaction,
  { columns, removals, corrections, returns }: UndoPlan,
): Promise<void> {
  for (const [table, ids] of idsByTable(removals)) {
    await transaction.execute(sql`
      -- undo_insert
      delete from ${sql.identifier(table)} where id = any(${sql.param(ids)}::uuid[])`)
  }
  for (const change of corrections) {
    const { table, rowId } = change
    const names = columnsOf(columns, table)
    await transaction.execute(sql`
      -- undo_update
      update ${sql.identifier(table)} set (${names}) = (select ${names} from ${imagesBefore(table, [change])})
      where id = ${rowId}`)
  }
  for (const [table, changes] of Map.groupBy(returns, (change: Change) => change.table)) {
    const names = columnsOf(columns, table)
    await transaction.execute(sql`
      -- undo_delete
      insert into ${sql.identifier(table)} (${names}) select ${names} from ${imagesBefore(table, changes)}`)
  }
}

function columnsOf(columns: UndoPlan['columns'], table: string): SQL {
  const names = columns.get(table) ?? []
  return sql.join(
    names.map((name) => sql.identifier(name)),
    sql`, `,
  )
}

async function checkReferences(transaction: RevisionTransaction, plan: UndoPlan): Promise<void> {
  try {
    await transaction.transaction((check) => check.execute(sql`set constraints all immediate`))
  } catch (error) {
    const obstacles = await findUnresolved(transaction, plan)
    throw obstacles.length > 0 ? new UndoConflict(obstacles) : error
  }
}
