import { sql } from 'drizzle-orm'
import type { Reference } from '../entity.ts'
import { oneAtATime } from '../history/one-at-a-time.ts'
import { readReferences } from '../references.ts'
import { InvalidEdit, NotFound } from '../refusals.ts'
import type { RevisionTransaction } from '../revision.ts'
import { ReferenceMover } from './move-references.ts'
import type { MergeRules, Pair } from './rules.ts'

/** The rows to merge, as the editor named them: either may have been merged before. */
export interface MergeInput {
  readonly row: Reference
  readonly into: Reference
}

/**
 * Merges one row into another within a revision. It stays, so that its id and slug keep resolving,
 * and points to the survivor; so do those that were merged into it before. All that referred to it
 * refers to the survivor. Where the survivor has the same already, the two become one, supported
 * by the evidence of both.
 * @returns which row was merged, and into which one: survivors both, at that moment
 * @throws {NotFound} when one of them is not there
 * @throws {InvalidEdit} when they are one already
 */
export async function mergeRows(
  transaction: RevisionTransaction,
  rules: MergeRules,
  input: MergeInput,
): Promise<Pair> {
  await oneAtATime(transaction)
  const pair = await lockPair(transaction, rules.table, input)
  const { mergedId, survivorId } = pair
  const table = sql.identifier(rules.table)
  await transaction.execute(sql`
    -- point_to_survivor
    update ${table} set merged_into_id = ${survivorId} where merged_into_id = ${mergedId}`)
  const mover = new ReferenceMover(transaction, await readReferences(transaction), rules)
  await rules.prepare(transaction, pair, mover)
  for (const [ties, [source, target]] of Object.entries(rules.ties)) {
    await mover.deleteAll(ties, await findTies(transaction, ties, [source, target], pair))
  }
  await mover.moveAll(rules.table, mergedId, survivorId)
  await transaction.execute(sql`
    -- merge_into_survivor
    update ${table} set merged_into_id = ${survivorId} where id = ${mergedId}`)
  return pair
}

/** Locks both rows and those merged into them, by their ids, then looks which are survivors. */
async function lockPair(
  transaction: RevisionTransaction,
  table: MergeRules['table'],
  { row, into }: MergeInput,
): Promise<Pair> {
  const id = await findRow(transaction, table, row, table)
  const intoId = await findRow(transaction, table, into, 'into')
  const rows = await transaction.execute<{ id: string; survivorId: string }>(sql`
    -- lock_to_merge
    with named as (
      select coalesce(merged_into_id, id) as id from ${sql.identifier(table)}
      where id in (${id}, ${intoId}))
    select id, coalesce(merged_into_id, id) as survivor_id from ${sql.identifier(table)}
    where id in (select id from named) or merged_into_id in (select id from named)
    order by id for update`)
  const survivors = new Map(rows.map((locked) => [locked.id, locked.survivorId]))
  const [mergedId, survivorId] = [survivors.get(id), survivors.get(intoId)]
  if (mergedId === undefined || survivorId === undefined) {
    throw new Error(`the ${table}s ${id} and ${intoId} went while they were locked`)
  }
  if (mergedId === survivorId) {
    throw new InvalidEdit('into', `The two are one ${table} already.`)
  }
  return { mergedId, survivorId }
}

/** @throws {NotFound} naming the argument */
export async function findRow(
  transaction: Pick<RevisionTransaction, 'execute'>,
  table: MergeRules['table'],
  reference: Reference,
  argument: string,
): Promise<string> {
  const [column, value] =
    'id' in reference ? (['id', reference.id] as const) : (['slug', reference.slug] as const)
  const [row] = await transaction.execute<{ id: string }>(sql`
    -- row_named
    select id from ${sql.identifier(table)} where ${sql.identifier(column)} = ${value}`)
  if (row === undefined) throw new NotFound(argument, `There is no such ${table}.`)
  return row.id
}

async function findTies(
  transaction: RevisionTransaction,
  table: string,
  [source, target]: readonly [string, string],
  { mergedId, survivorId }: Pair,
): Promise<readonly string[]> {
  const ends = sql`(${sql.identifier(source)}, ${sql.identifier(target)})`
  const rows = await transaction.execute<{ id: string }>(sql`
    -- ties_between
    select id from ${sql.identifier(table)}
    where ${ends} = (${mergedId}, ${survivorId}) or ${ends} = (${survivorId}, ${mergedId})
    order by id`)
  return rows.map(({ id }) => id)
}
