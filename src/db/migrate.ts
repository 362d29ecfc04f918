import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { migrate as applyMigrations } from 'drizzle-orm/postgres-js/migrator'
import type { Database } from './client.ts'
import { DatabaseUnavailable } from './errors.ts'

const MIGRATIONS = fileURLToPath(new URL('../../migrations', import.meta.url))

/** Any number, the same in every Annals: two servers that start at once migrate one after the other. */
const MIGRATION_LOCK = 7_215_042_001

interface JournalEntry {
  readonly tag: string
  /** Milliseconds since 1970; what drizzle's migrator records of an applied migration. */
  readonly when: number
}

export interface MigrationState {
  readonly applied: number
  readonly pending: readonly string[]
}

/**
 * Brings the database to this program's schema.
 * @returns the names of the migrations it applied, none when there was nothing to do
 * @throws {DatabaseUnavailable} when a newer Annals has migrated the database; nothing is changed
 */
export async function migrate(database: Database): Promise<readonly string[]> {
  return withMigrationLock(database, async () => {
    const { pending } = await migrationState(database)
    if (pending.length > 0) {
      await applyMigrations(database.orm, { migrationsFolder: MIGRATIONS })
    }
    return pending
  })
}

/**
 * Which of this program's migrations the database has.
 * @throws {DatabaseUnavailable} when it has one that this program does not know
 */
export async function migrationState({ sql }: Database): Promise<MigrationState> {
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

async function withMigrationLock<Result>(
  { engine, sql }: Database,
  run: () => Promise<Result>,
): Promise<Result> {
  if (engine === 'embedded') {
    return run() // Its directory is locked already, and it has one connection only.
  }
  const connection = await sql.reserve()
  try {
    await connection`select pg_advisory_lock(${MIGRATION_LOCK})`
    try {
      return await run()
    } finally {
      await connection`select pg_advisory_unlock(${MIGRATION_LOCK})`
    }
  } finally {
    connection.release()
  }
}

function readJournal(): readonly JournalEntry[] {
  return JSON.parse(readFileSync(`${MIGRATIONS}/meta/_journal.json`, 'utf8')).entries
}
