import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { generateDrizzleJson, generateMigration } from 'drizzle-kit/api'
import { expect, test } from 'vitest'
import { allMigrations, MIGRATIONS } from '../support/migration-history.ts'

type Snapshot = ReturnType<typeof generateDrizzleJson>

const SCHEMA = fileURLToPath(new URL('../../src/db/schema', import.meta.url))

/** What drizzle-kit would generate to bring the migrated tables to the given schema. */
async function missingStatements(schema: Snapshot): Promise<string[]> {
  const newest = readdirSync(join(MIGRATIONS, 'meta'))
    .filter((name) => name.endsWith('_snapshot.json'))
    .sort()
    .at(-1)
  const migrated = JSON.parse(readFileSync(join(MIGRATIONS, 'meta', String(newest)), 'utf8'))
  return generateMigration(migrated, schema)
}

async function schemaOfSource(): Promise<Snapshot> {
  const modules = await Promise.all(
    readdirSync(SCHEMA).map((name) => import(pathToFileURL(join(SCHEMA, name)).href)),
  )
  return generateDrizzleJson(Object.assign({}, ...modules), undefined, undefined, 'snake_case')
}

test('the migrations bring the database to the schema in the source', async () => {
  expect(await missingStatements(await schemaOfSource())).toEqual([])
})

test('a column added to the source alone would be noticed', async () => {
  const schema = await schemaOfSource()
  const story = schema.tables['public.story']
  if (story === undefined) {
    throw new Error('the snapshot has no table public.story')
  }
  story.columns.subtitle = { name: 'subtitle', type: 'text', primaryKey: false, notNull: false }

  expect(await missingStatements(schema)).toEqual([
    'ALTER TABLE "story" ADD COLUMN "subtitle" text;',
  ])
})

test('the migrations are dated in their order, or the later ones would not be applied', () => {
  const migrations = allMigrations()

  expect(migrations.toSorted((one, other) => one.when - other.when)).toEqual(migrations)
  expect(migrations.map(({ tag }) => tag)).toEqual(
    readdirSync(MIGRATIONS)
      .filter((name) => name.endsWith('.sql'))
      .sort()
      .map((name) => name.replace(/\.sql$/, '')),
  )
})
