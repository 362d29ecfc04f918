import { performance } from 'node:perf_hooks'
import type { Database, Sql } from '../../src/db/client.ts'
import { TABLES } from '../data/tables.ts'
import { World } from '../data/world.ts'
import { progress } from '../progress.ts'
import { copyTable } from './copy.ts'

/** Change it with the generator, so that a database of an earlier one is not taken for this one's. */
const GENERATOR = 2

export interface Load {
  readonly events: number
  readonly seed: number
}

export interface LoadReport {
  readonly rows: number
  /** Zero where the data was there already. */
  readonly seconds: number
}

/**
 * Fills a migrated, empty database with generated data, in one transaction: all of it or nothing. A
 * database that holds exactly this data already is left as it is.
 */
export async function loadWorld({ sql }: Database, load: Load): Promise<LoadReport> {
  if (await holdsWorld(sql, load)) {
    progress(`the database holds ${load.events} generated events already`)
    return { rows: await countRows(sql), seconds: 0 }
  }
  const started = performance.now()
  const world = new World(load.seed, load.events)
  const rows = await sql.begin(async (transaction) => {
    // A transaction has all of a client's query methods, which is what the functions below use.
    const own = transaction as unknown as Sql
    // Skips the triggers, foreign keys among them. Without it the history would record each of a
    // million rows once more as JSON, which is not what is measured here; the rows still name a
    // revision, as every row does. It takes a superuser.
    await own`set local session_replication_role = replica`
    await own`set local maintenance_work_mem = '512MB'`
    const revisionId = await insertRevision(own, marker(load))
    const indexes = await dropIndexes(own)
    const count = await copyTables(own, world, revisionId)
    await createIndexes(own, indexes)
    return count
  })
  // A fresh load has no statistics and no visibility map; one in use for a while has both.
  await sql`vacuum (analyze)`
  const seconds = (performance.now() - started) / 1000
  progress(`loaded ${rows} rows in ${seconds.toFixed(1)} s`)
  return { rows, seconds }
}

/**
 * Makes sure that nobody's data is in the way. To be called before the database is migrated: one
 * that is refused is not touched.
 * @throws {Error} when there are tables in it that hold anything but this load
 */
export async function refuseForeignData(sql: Sql, load: Load): Promise<void> {
  const tables = await sql<{ name: string }[]>`
    -- bench: tables
    select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`
  if (tables.length === 0) return
  if (tables.some(({ name }) => name === 'revision')) {
    if (await holdsWorld(sql, load)) return
    const revisions = await sql`select from revision limit 1`
    if (revisions.length === 0) return
  }
  throw new Error('The database holds other data. Name one that does not exist yet, or is empty.')
}

function marker({ seed, events }: Load): string {
  return `bench: generator ${GENERATOR}, seed ${seed}, ${events} events`
}

async function holdsWorld(sql: Sql, load: Load): Promise<boolean> {
  const found = await sql`
    -- bench: is it loaded
    select from revision where idempotency_key = ${marker(load)}`
  return found.length > 0
}

async function countRows(sql: Sql): Promise<number> {
  const [row] = await sql<{ rows: number }[]>`
    -- bench: estimated rows
    select sum(greatest(reltuples, 0))::float8 as rows from pg_class
    where oid = any(${TABLES.map(({ name }) => name)}::regclass[])`
  return row?.rows ?? 0
}

async function insertRevision(sql: Sql, key: string): Promise<string> {
  const [row] = await sql<{ id: string }[]>`
    -- bench: revision of the load
    insert into revision (author, reason, idempotency_key)
    values ('bench', 'generated data', ${key}) returning id`
  if (row === undefined) throw new Error('the revision was not inserted')
  return row.id
}

async function copyTables(sql: Sql, world: World, revisionId: string): Promise<number> {
  let total = 0
  for (const table of TABLES) {
    const started = performance.now()
    const count = await copyTable(sql, table, world, revisionId)
    total += count
    progress(`copied ${table.name}: ${count} rows in ${elapsed(started)} s`)
  }
  return total
}

interface Index {
  readonly name: string
  readonly definition: string
}

/** Those of no constraint: to build them at the end is several times faster than to grow them. */
async function dropIndexes(sql: Sql): Promise<readonly Index[]> {
  const indexes = await sql<Index[]>`
    -- bench: indexes of the generated tables
    select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
    from pg_index
    where indrelid = any(${TABLES.map(({ name }) => name)}::regclass[])
      and not exists (select from pg_constraint where conindid = indexrelid)
    order by indexrelid`
  for (const { name } of indexes) await sql.unsafe(`drop index ${name}`)
  return indexes
}

async function createIndexes(sql: Sql, indexes: readonly Index[]): Promise<void> {
  const started = performance.now()
  for (const { definition } of indexes) await sql.unsafe(definition)
  progress(`built ${indexes.length} indexes in ${elapsed(started)} s`)
}

function elapsed(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1)
}
