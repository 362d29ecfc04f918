import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { migrate as applyMigrations } from 'drizzle-orm/postgres-js/migrator'
import type { Database } from '../../src/db/client.ts'

export const MIGRATIONS = fileURLToPath(new URL('../../migrations', import.meta.url))

export interface Migration {
  readonly tag: string
  /** Milliseconds since 1970, which order the migrations. */
  readonly when: number
}

export function allMigrations(): readonly Migration[] {
  return readJournal().entries
}

/** Brings an empty database to where the last release but one left it. */
export async function migrateToPrevious(database: Database): Promise<void> {
  const journal = readJournal()
  const folder = mkdtempSync(join(tmpdir(), 'annals-migrations-'))
  try {
    mkdirSync(join(folder, 'meta'))
    const entries = journal.entries.slice(0, -1)
    for (const { tag } of entries) {
      cpSync(join(MIGRATIONS, `${tag}.sql`), join(folder, `${tag}.sql`))
    }
    writeFileSync(join(folder, 'meta', '_journal.json'), JSON.stringify({ ...journal, entries }))
    await applyMigrations(database.orm, { migrationsFolder: folder })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function readJournal(): { readonly entries: readonly Migration[] } {
  return JSON.parse(readFileSync(join(MIGRATIONS, 'meta', '_journal.json'), 'utf8'))
}
