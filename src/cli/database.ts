import type { Database } from '../db/client.ts'
import type { EmbeddedDatabase } from '../db/embedded.ts'
import type { Settings } from '../env.ts'
import { CommandFailed } from './failure.ts'

/** What was done to a database before it is used. */
export interface Preparation {
  /** The names of the migrations that were applied. */
  readonly migrations: readonly string[]
  readonly storyLoaded: boolean
}

/**
 * Opens the database that the settings name. Only the engine in use is imported: the embedded one
 * is megabytes of WebAssembly.
 * @throws {DatabaseUnavailable}
 */
export async function openDatabase(settings: Settings): Promise<Database | EmbeddedDatabase> {
  if (settings.databaseUrl !== undefined) {
    const { openPostgres } = await import('../db/client.ts')
    return openPostgres(settings.databaseUrl)
  }
  const { openEmbedded } = await import('../db/embedded.ts')
  return openEmbedded(settings.dataDirectory)
}

/**
 * Brings the database to this program's schema, and an empty one to the Stargate story where the
 * settings want it.
 * @throws {DatabaseUnavailable} when a newer Annals has migrated it
 */
export async function prepareDatabase(
  database: Database,
  settings: Settings,
): Promise<Preparation> {
  const { migrate } = await import('../db/migrate.ts')
  const migrations = await migrate(database)
  return {
    migrations,
    storyLoaded: settings.seedOnStart && (await isEmpty(database)) && (await seed(database)),
  }
}

/**
 * Prepares the embedded database, which is this installation's own, as a start does. A server is
 * only looked at: it may be anybody's.
 * @throws {CommandFailed} when the server lacks migrations of this version
 */
export async function prepareOwnDatabase(database: Database, settings: Settings): Promise<void> {
  if (database.engine === 'embedded') {
    await prepareDatabase(database, settings)
    return
  }
  const { migrationState } = await import('../db/migrate.ts')
  const { pending } = await migrationState(database)
  if (pending.length > 0) {
    throw new CommandFailed(
      `The database lacks ${pending.length} migrations of this version. Run "annals migrate" first.`,
    )
  }
}

/**
 * Loads the Stargate story.
 * @returns false where it had been loaded before
 * @throws {SeedConflict} when the database has things of its own under the story's names
 */
export async function seed(database: Database): Promise<boolean> {
  const [{ loadStory }, { stargate }] = await Promise.all([
    import('../seed/load-story.ts'),
    import('../../seeds/stargate.ts'),
  ])
  const { outcome } = await loadStory(database, stargate, new Date())
  return outcome === 'loaded'
}

/** Which database this is, for people; never with its password. */
export function describeDatabase({ databaseUrl, dataDirectory }: Settings): string {
  if (databaseUrl === undefined) {
    return `embedded PostgreSQL in ${dataDirectory}`
  }
  const { host, pathname } = new URL(databaseUrl)
  return `PostgreSQL at ${host || 'the local socket'}, database ${decodeURIComponent(pathname.slice(1)) || 'of the user'}`
}

async function isEmpty({ sql }: Database): Promise<boolean> {
  const [row] = await sql<{ empty: boolean }[]>`
    -- database_empty
    select not exists (select from event) as empty`
  return row?.empty ?? false
}
