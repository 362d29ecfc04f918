import { readFileSync } from 'node:fs'
import { expect, onTestFinished, test } from 'vitest'
import type { Database } from '../../src/db/client.ts'
import { DatabaseUnavailable } from '../../src/db/errors.ts'
import { migrate, migrationState } from '../../src/db/migrate.ts'
import { openTestDatabase } from '../support/database.ts'
import { allMigrations, migrateToPrevious } from '../support/migration-history.ts'
import { allRows, describeSchema, tableNames } from '../support/schema-tables.ts'

const previousRows = readFileSync(new URL('previous-rows.sql', import.meta.url), 'utf8')
const tags = allMigrations().map(({ tag }) => tag)
const newest = tags.at(-1)

async function emptyDatabase(): Promise<Database> {
  const { database, close } = await openTestDatabase('nothing')
  onTestFinished(close)
  return database
}

test('an empty database gets every migration, in order', async () => {
  const database = await emptyDatabase()

  expect(await migrationState(database)).toEqual({ applied: 0, pending: tags })
  expect(await migrate(database)).toEqual(tags)

  expect(await migrationState(database)).toEqual({ applied: tags.length, pending: [] })
  expect(await tableNames(database.sql)).toContain('event')
})

test('a migrated database has nothing to migrate', async () => {
  const database = await emptyDatabase()
  await migrate(database)

  expect(await migrate(database)).toEqual([])
})

test('the newest migration keeps the data of the one before it', async () => {
  const database = await emptyDatabase()
  await migrateToPrevious(database)
  await database.sql.begin((sql) => sql.unsafe(previousRows))
  const before = await allRows(database.sql)
  const withoutRows = [...before].filter(([, rows]) => rows.length === 0)
  expect(
    withoutRows.map(([table]) => table),
    'tables that previous-rows.sql forgets',
  ).toEqual([])

  expect(await migrate(database)).toEqual([newest])
  expect(await migrationState(database)).toEqual({ applied: tags.length, pending: [] })

  const after = await allRows(database.sql)
  for (const [table, rows] of before) {
    const kept = after.get(table) ?? []
    expect(kept, table).toHaveLength(rows.length)
    for (const [index, row] of rows.entries()) {
      expect(kept[index], table).toMatchObject(row)
    }
  }
})

test('a database that the newest migration reached step by step is like a new one', async () => {
  const [stepwise, direct] = [await emptyDatabase(), await emptyDatabase()]
  await migrateToPrevious(stepwise)
  await migrate(stepwise)
  await migrate(direct)

  expect(await describeSchema(stepwise.sql)).toEqual(await describeSchema(direct.sql))
})

test('a database of a newer Annals is refused and left as it was', async () => {
  const database = await emptyDatabase()
  await migrateToPrevious(database)
  const future = (allMigrations().at(-1)?.when ?? 0) + 1
  await database.sql`
    insert into drizzle.__drizzle_migrations (hash, created_at) values ('newer', ${future})`
  const before = await catalogue(database)

  await expect(migrate(database)).rejects.toThrow(
    new DatabaseUnavailable(
      'The database was migrated by a newer Annals. Use that version, or another database; nothing was changed.',
    ),
  )
  await expect(migrationState(database)).rejects.toThrow(DatabaseUnavailable)

  expect(await catalogue(database)).toEqual(before)
})

test('a migration that fails leaves nothing behind, and the next attempt succeeds', async () => {
  const database = await emptyDatabase()
  await database.sql`create table event ()`

  await expect(migrate(database)).rejects.toThrow()
  expect(await tableNames(database.sql)).toEqual(['event'])
  expect(await migrationState(database)).toEqual({ applied: 0, pending: tags })

  await database.sql`drop table event`
  expect(await migrate(database)).toEqual(tags)
})

/** Every relation, function and trigger, and the migrations recorded. */
async function catalogue({ sql }: Database): Promise<unknown> {
  const [row] = await sql`
    select
      (select array_agg(oid::text order by oid) from pg_class) as relations,
      (select array_agg(oid::text order by oid) from pg_proc) as functions,
      (select array_agg(oid::text order by oid) from pg_trigger) as triggers,
      (select array_agg(created_at order by id) from drizzle.__drizzle_migrations) as migrations`
  return row
}
