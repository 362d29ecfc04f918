import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import type postgres from 'postgres'
import type { Database } from './client.ts'
import { DatabaseUnavailable } from './errors.ts'

const MIGRATIONS = fileURLToPath(new URL('../../migrations', import.meta.url))

/** Any number, the same in every Annals: two servers that start at once migrate one after the other. */
const MIGRATION_LOCK = 7_215_042_001

interface JournalEntry {
  readonly tag: string
  /** Milliseconds since 1970; what is recorded of an applied migration. */
  readonly when: number
}

export interface MigrationState {
  readonly applied: number
  readonly pending: readonly string[]
}

/**
 * Brings the database to this program's schema, in one transaction.
 *
 * The record of what was applied is that of drizzle's migrator, which is not used itself: it reads
 * `created_at` by that name, this client calls it `createdAt`, and nothing would ever be newer.
 * @returns the names of the migrations it applied, none when there was nothing to do
 * @throws {DatabaseUnavailable} when a newer Annals has migrated the database; nothing is changed
 */
export async function migrate({ engine, sql }: Database): Promise<readonly string[]> {
  return sql.begin(async (transaction) => {
    if (engine === 'postgresql') {
      // Until the transaction ends. The embedded engine's directory is locked already.
      await transaction`
        -- migration_lock
        select pg_advisory_xact_lock(${MIGRATION_LOCK})`
    }
    const { applied, pending } = await migrationState({ sql: transaction })
    if (applied === 0) {
      await transaction`
        -- migrations_schema
        create schema if not exists drizzle`
      await transaction`
        -- migrations_record
        create table if not exists drizzle.__drizzle_migrations
          (id serial primary key, hash text not null, created_at bigint)`
    }
    const files = readMigrationFiles({ migrationsFolder: MIGRATIONS })
    for (const { sql: statements, hash, folderMillis } of files.slice(
      files.length - pending.length,
    )) {
      for (const statement of statements) {
        await transaction.unsafe(statement)
      }
      await transaction`
        -- migration_applied
        insert into drizzle.__drizzle_migrations (hash, created_at) values (${hash}, ${folderMillis})`
    }
    return pending
  })
}

/**
 * Which of this program's migrations the database has.
 * @throws {DatabaseUnavailable} when it has one that this program does not know
 */
export async function migrationState({
  sql,
}: {
  readonly sql: postgres.ISql
}): Promise<MigrationState> {
  const journal = readJournal()
  const [table] = await sql<{ exists: boolean }[]>`
    -- migrations_table
    select to_regclass('drizzle.__drizzle_migrations') is not null as exists`
  const applied = table?.exists
    ? await sql<{ when: number }[]>`
        -- migrations_applied
        select created_at::float8 as when from drizzle.__drizzle_migrations order by created_at`
    : []
  const newest = applied.at(-1)?.when ?? 0
  if (newest > (journal.at(-1)?.when ?? 0)) {
    throw new DatabaseUnavailable(
      'The database was migrated by a newer Annals. Use that version, or another database; nothing was changed.',
    )
  }
  return {
    applied: applied.length,
    pending: journal.filter(({ when }) => when > newest).map(({ tag }) => tag),
  }
}

function readJournal(): readonly JournalEntry[] {
  return JSON.parse(readFileSync(`${MIGRATIONS}/meta/_journal.json`, 'utf8')).entries
}
