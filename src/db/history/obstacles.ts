import { type SQL, sql } from 'drizzle-orm'
import { constraintOf } from '../constraint.ts'
import { readReferences } from '../references.ts'
import type { RevisionTransaction } from '../revision.ts'
import { type Change, idsByTable, imagesBefore, type UndoPlan } from './plan.ts'
import { type Obstacle, UndoConflict } from './refusals.ts'

/** A row that a revision wrote, and the last revision that wrote it later. */
interface Rewritten extends Record<string, unknown> {
  readonly table: string
  readonly rowId: string
  readonly revisionId: string
}

/**
 * The rows of a revision that are no longer as it left them. One that was changed and changed back
 * is as it left it, whatever revisions that took.
 */
export async function findChangedSince(
  transaction: RevisionTransaction,
  { revisionId }: UndoPlan,
): Promise<readonly Obstacle[]> {
  const rewritten = await transaction.execute<Rewritten>(sql`
    -- rewritten_since
    select last.table_name as table, last.row_id, later.revision_id
    from (
      select table_name, row_id, max(id) as id from change
      where revision_id = ${revisionId} group by table_name, row_id
    ) last
    cross join lateral (
      select revision_id from change
      where table_name = last.table_name and row_id = last.row_id and id > last.id
      order by id desc limit 1
    ) later
    order by last.id`)
  const obstacles: Obstacle[] = []
  for (const [table, rows] of Map.groupBy(rewritten, (row) => row.table)) {
    const differing = await findDiffering(transaction, table, revisionId, rows)
    obstacles.push(
      ...rows
        .filter(({ rowId }) => differing.has(rowId))
        .map((row) => ({ kind: 'changed' as const, ...row })),
    )
  }
  return obstacles
}

/** Of the rows, those whose values are others than the revision left in them, or that are gone. */
async function findDiffering(
  transaction: RevisionTransaction,
  table: string,
  revisionId: string,
  rows: readonly Rewritten[],
): Promise<ReadonlySet<string>> {
  const name = sql.identifier(table)
  const differing = await transaction.execute<{ rowId: string }>(sql`
    -- changed_since
    with last as (
      select distinct on (row_id) row_id, after from change
      where revision_id = ${revisionId} and table_name = ${table}
        and row_id = any(${sql.param(rows.map(({ rowId }) => rowId))}::uuid[])
      order by row_id, id desc
    ), derived as (
      select array_append(array_agg(attname::text), 'revision_id') as columns from pg_attribute
      where attrelid = ${table}::regclass and attgenerated <> '')
    select last.row_id
    from last
    cross join derived
    left join ${name} stored on stored.id = last.row_id
    left join lateral jsonb_populate_record(null::${name}, last.after) image on last.after is not null
    where to_jsonb(stored) - derived.columns is distinct from to_jsonb(image) - derived.columns`)
  return new Set(differing.map(({ rowId }) => rowId))
}

/** After the plan was applied: rows that refer to one that is not there. */
export async function findUnresolved(
  transaction: RevisionTransaction,
  plan: UndoPlan,
): Promise<readonly Obstacle[]> {
  const obstacles: Obstacle[] = []
  const removed = idsByTable(plan.removals)
  const restored = idsByTable([...plan.corrections, ...plan.returns])
  for (const { table, column, target } of await readReferences(transaction)) {
    const [name, referring] = [sql.identifier(table), sql.identifier(column)]
    const targets = removed.get(target)
    if (targets !== undefined) {
      const rows = await findRows(
        transaction,
        sql`
          -- depends_on_removed
          select id as row_id, revision_id from ${name}
          where ${referring} = any(${sql.param(targets)}::uuid[]) order by id`,
      )
      obstacles.push(...rows.map((row) => ({ kind: 'depends' as const, table, ...row })))
    }
    const ids = restored.get(table)
    if (ids !== undefined) {
      const rows = await findRows(
        transaction,
        sql`
          -- refers_to_gone
          select gone.row_id, deletion.revision_id
          from (
            select distinct ${referring} as row_id from ${name} referring
            where id = any(${sql.param(ids)}::uuid[]) and ${referring} is not null
              and not exists (
                select from ${sql.identifier(target)} where id = referring.${referring})
          ) gone
          cross join lateral (
            select revision_id from change
            where table_name = ${target} and row_id = gone.row_id order by id desc limit 1
          ) deletion
          order by gone.row_id`,
      )
      obstacles.push(...rows.map((row) => ({ kind: 'gone' as const, table: target, ...row })))
    }
  }
  return obstacles
}

/**
 * Why the plan could not be applied: the rows that stand in the way where a unique key or the rule
 * of merges refused it, otherwise the failure itself.
 * @param transaction as it was before the plan was applied
 */
export async function explainFailure(
  transaction: RevisionTransaction,
  plan: UndoPlan,
  failure: unknown,
): Promise<unknown> {
  const constraint = constraintOf(failure)
  if (constraint === undefined) return failure
  const obstacles = [
    ...(await findTaken(transaction, plan, constraint)),
    ...(await findMerged(transaction, plan, constraint)),
  ]
  return obstacles.length > 0 ? new UndoConflict(obstacles) : failure
}

/** Rows that have the unique key of one that would come back. */
async function findTaken(
  transaction: RevisionTransaction,
  plan: UndoPlan,
  constraint: string,
): Promise<readonly Obstacle[]> {
  const [unique] = await transaction.execute<{ table: string; key: string; condition: string }>(sql`
    -- unique_key
    select tables.relname as table, coalesce(pg_get_expr(indpred, indrelid), 'true') as condition, (
        select string_agg(pg_get_indexdef(indexrelid, place, true), ', ' order by place)
        from generate_series(1, indnkeyatts) place) as key
    from pg_index
    join pg_class keys on keys.oid = indexrelid
    join pg_class tables on tables.oid = indrelid
    where indisunique and keys.relname = ${constraint}
      and keys.relnamespace = 'public'::regnamespace`)
  if (unique === undefined) return []
  const { table } = unique
  const [key, condition] = [sql.raw(unique.key), sql.raw(unique.condition)]
  const own = [...plan.removals, ...plan.corrections].filter((change) => change.table === table)
  const rows = await findRows(
    transaction,
    sql`
      -- key_taken
      select id as row_id, revision_id from ${sql.identifier(table)}
      where ${condition} and id <> all(${sql.param(own.map(({ rowId }) => rowId))}::uuid[])
        and row(${key}) in (select ${key} from ${imagesBefore(table, restoredIn(plan, table))} where ${condition})
      order by id`,
  )
  return rows.map((row) => ({ kind: 'taken', table, ...row }))
}

/** What keeps a row from being merged again: its survivor was merged, or others into it. */
async function findMerged(
  transaction: RevisionTransaction,
  plan: UndoPlan,
  constraint: string,
): Promise<readonly Obstacle[]> {
  const table = /^(actor|event)_merged_into_survivor$/.exec(constraint)?.[1]
  if (table === undefined) return []
  const rows = await findRows(
    transaction,
    sql`
      -- merged_since
      select distinct stored.id as row_id, stored.revision_id
      from ${imagesBefore(table, restoredIn(plan, table))}
      join ${sql.identifier(table)} stored
        on stored.id = images.merged_into_id and stored.merged_into_id is not null
        or stored.merged_into_id = images.id and images.merged_into_id is not null
      order by stored.id`,
  )
  return rows.map((row) => ({ kind: 'merged', table, ...row }))
}

function restoredIn({ corrections, returns }: UndoPlan, table: string): readonly Change[] {
  return [...corrections, ...returns].filter((change) => change.table === table)
}

async function findRows(
  transaction: RevisionTransaction,
  query: SQL,
): Promise<readonly Pick<Obstacle, 'rowId' | 'revisionId'>[]> {
  return transaction.execute<{ rowId: string; revisionId: string }>(query)
}
