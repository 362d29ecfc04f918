import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { DatabaseUnavailable, explainConnectionFailure } from './errors.ts'
import { awaitGreeting } from './greeting.ts'

/** PostgreSQL versions from this one on: `uuidv7()` is built in since 18. */
const OLDEST_SERVER = 18

export type Sql = postgres.Sql
/** A statement, or a piece of one that others embed. */
export type Fragment = postgres.PendingQuery<postgres.Row[]>
export type Orm = PostgresJsDatabase

export interface Database {
  readonly engine: 'postgresql' | 'embedded'
  /** For reading: hand-written SQL, prepared once a connection. */
  readonly sql: Sql
  /** For writing: typed by the schema. Rows are written within `commitRevision` only. */
  readonly orm: Orm
  /** Waits for running statements, then closes every connection. */
  close(): Promise<void>
}

export interface ConnectionOptions {
  /** Called with each statement as it is sent. */
  readonly onStatement?: (statement: string) => void
  /** @default 4: more only contend for the cores of a small machine */
  readonly maxConnections?: number
}

/**
 * Opens a pool on a PostgreSQL server.
 * @throws {DatabaseUnavailable} with a sentence that says what to do, when it does not answer,
 *   refuses the user, lacks the database or is older than version 18
 */
export async function openPostgres(
  url: string,
  options: ConnectionOptions = {},
): Promise<Database> {
  const sql = postgres(url, { ...clientOptions(options), max: options.maxConnections ?? 4 })
  try {
    await awaitGreeting(sql.options)
    const [server] = await sql<{ major: number; version: string; encoding: string }[]>`
      -- server_version
      select current_setting('server_version_num')::int / 10000 as major,
        current_setting('server_version') as version, current_setting('server_encoding') as encoding`
    if (server === undefined || server.major < OLDEST_SERVER) {
      throw new DatabaseUnavailable(
        `The server at DATABASE_URL is PostgreSQL ${server?.version}; Annals needs ${OLDEST_SERVER} or newer.`,
      )
    }
    if (server.encoding !== 'UTF8') {
      throw new DatabaseUnavailable(
        `The database at DATABASE_URL is encoded in ${server.encoding}; Annals counts characters and needs UTF8. Create it with "encoding 'UTF8' template template0".`,
      )
    }
  } catch (error) {
    await sql.end({ timeout: 1 })
    throw explainConnectionFailure(error, url)
  }
  return databaseOver(sql, 'postgresql', () => sql.end({ timeout: 5 }))
}

/** The driver's type forgets this option. */
const UNTYPED_OPTIONS = { max_pipeline: Number.MAX_SAFE_INTEGER }

export function clientOptions(options: ConnectionOptions) {
  return {
    onnotice: () => {},
    connect_timeout: 10,
    // A connection with a full pipeline would not be reserved for the transaction that it begins.
    ...UNTYPED_OPTIONS,
    // Compiling a statement to machine code takes longer than any of these statements.
    connection: { TimeZone: 'UTC', application_name: 'annals', jit: 'off' },
    // Columns only: the keys inside a jsonb value are data.
    transform: { column: { from: postgres.toCamel } },
    ...(options.onStatement && {
      debug: (_connection: number, statement: string) => options.onStatement?.(statement),
    }),
  } satisfies postgres.Options<Record<string, postgres.PostgresType>>
}

export function databaseOver(
  sql: Sql,
  engine: Database['engine'],
  close: () => Promise<void>,
): Database {
  // drizzle makes the client's timestamp parsers the identity, so dates arrive as PostgreSQL's text.
  return { engine, sql, orm: drizzle(sql, { casing: 'snake_case' }), close }
}
