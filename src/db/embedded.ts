import { accessSync, constants, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { unaccent } from '@electric-sql/pglite/contrib/unaccent'
import postgres from 'postgres'
import { type ConnectionOptions, clientOptions, type Database, databaseOver } from './client.ts'
import { lockDirectory } from './directory-lock.ts'
import { DatabaseUnavailable } from './errors.ts'
import { InProcessSocket } from './in-process-socket.ts'

const EXTENSIONS = { pg_trgm, unaccent }

export interface EmbeddedDatabase extends Database {
  /** Tells other processes that want the directory where this one answers GraphQL requests. */
  announce(url: string): void
}

/**
 * Opens the embedded PostgreSQL in a directory, which is made where it is missing, and holds the
 * directory's lock until it is closed.
 * @throws {DatabaseUnavailable} when the directory cannot be written, is in use, or holds
 *   something the engine cannot open; nothing in it is changed then
 */
export async function openEmbedded(
  directory: string,
  options: ConnectionOptions = {},
): Promise<EmbeddedDatabase> {
  makeWritable(directory)
  const lock = lockDirectory(directory)
  try {
    const engine = await PGlite.create({
      dataDir: join(directory, 'postgresql'),
      extensions: EXTENSIONS,
    })
    const database = overEngine(engine, options)
    return {
      ...database,
      announce: lock.announce,
      close: async () => {
        await database.close()
        lock.release()
      },
    }
  } catch (error) {
    lock.release()
    throw new DatabaseUnavailable(
      `The embedded database in ${directory} does not open (${error instanceof Error ? error.message : error}). Nothing was changed; move the directory away to begin a new one, or set ANNALS_DATA_DIR.`,
      { cause: error },
    )
  }
}

/** The same engine without a directory: for tests, and gone when it is closed. */
export async function openInMemory(
  options: ConnectionOptions & { readonly from?: Blob } = {},
): Promise<Database & { dump(): Promise<Blob> }> {
  const engine = await PGlite.create({
    extensions: EXTENSIONS,
    ...(options.from && { loadDataDir: options.from }),
  })
  return { ...overEngine(engine, options), dump: () => engine.dumpDataDir('none') }
}

function overEngine(engine: PGlite, options: ConnectionOptions): Database {
  const sql = postgres({
    ...clientOptions(options),
    // The driver takes any stream; its type asks for a node:net socket.
    socket: () => new InProcessSocket(engine),
    max: 1,
    idle_timeout: 0,
    max_lifetime: null,
    database: 'postgres',
    username: 'postgres',
  } as postgres.Options<Record<string, postgres.PostgresType>>)
  return databaseOver(sql, 'embedded', async () => {
    await sql.end({ timeout: 5 })
    await engine.close()
  })
}

function makeWritable(directory: string): void {
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 })
    accessSync(directory, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (error) {
    throw new DatabaseUnavailable(
      `The data directory ${directory} cannot be read and written (${error instanceof Error ? error.message : error}). Correct its permissions, or set ANNALS_DATA_DIR.`,
      { cause: error },
    )
  }
}
