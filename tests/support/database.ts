import { openAsBlob } from 'node:fs'
import postgres from 'postgres'
import { afterAll, beforeAll, inject } from 'vitest'
import { type ConnectionOptions, type Database, openPostgres } from '../../src/db/client.ts'
import { openInMemory } from '../../src/db/embedded.ts'
import { databaseUrl } from './database-url.ts'
import type { Content, DatabaseSource } from './provided.ts'

export interface OpenedDatabase {
  readonly database: Database
  /** Where a program started by a test finds the database; embedded ones live in this process. */
  readonly url: string | undefined
  close(): Promise<void>
}

export interface TestDatabase {
  readonly current: Database
  /** See `OpenedDatabase`. */
  readonly url: string | undefined
  /** The SQL sent since the database was opened, in order. */
  readonly statements: readonly string[]
  /** The SQL sent while `run` runs. */
  recordStatements(run: () => Promise<unknown>): Promise<string[]>
}

/**
 * Gives the tests of a file, or of a `describe`, a database of their own on the project's engine:
 * migrated, and with the Stargate story where `seed` is set. Gone when they are done.
 */
export function useTestDatabase(options: { readonly seed?: boolean } = {}): TestDatabase {
  let opened: OpenedDatabase | undefined
  const statements: string[] = []
  const current = () => {
    if (opened === undefined) {
      throw new Error('the test database is there from beforeAll to afterAll only')
    }
    return opened
  }
  beforeAll(async () => {
    opened = await openTestDatabase(options.seed ? 'story' : 'schema', {
      onStatement: (statement) => {
        if (!isDriversOwn(statement)) {
          statements.push(statement)
        }
      },
    })
  })
  afterAll(async () => {
    await opened?.close()
    opened = undefined
  })
  return {
    get current() {
      return current().database
    },
    get url() {
      return current().url
    },
    statements,
    recordStatements: async (run) => {
      const before = statements.length
      await run()
      return statements.slice(before)
    },
  }
}

/** Opens a new database on the project's engine. The caller closes it, and it is gone then. */
export async function openTestDatabase(
  content: Content,
  options: ConnectionOptions = {},
): Promise<OpenedDatabase> {
  const source = inject('databaseSource')
  if (content === 'story' && source.storyFailure !== undefined) {
    throw new Error(source.storyFailure)
  }
  return source.engine === 'postgresql'
    ? openOnServer(source, content, options)
    : openInProcess(source, content, options)
}

async function openInProcess(
  { dumps }: Extract<DatabaseSource, { engine: 'embedded' }>,
  content: Content,
  options: ConnectionOptions,
): Promise<OpenedDatabase> {
  const database = await openInMemory({ ...options, from: await openAsBlob(dumps[content]) })
  return { database, url: undefined, close: () => database.close() }
}

async function openOnServer(
  { url, prefix, templates }: Extract<DatabaseSource, { engine: 'postgresql' }>,
  content: Content,
  options: ConnectionOptions,
): Promise<OpenedDatabase> {
  const name = `${prefix}_${process.pid}_${performance.now().toString(36).replace('.', '')}`
  await administer(url, async (sql) => {
    await sql`create database ${sql(name)} template ${sql(templates[content])}`
  })
  const own = databaseUrl(url, name)
  const database = await openPostgres(own, options)
  return {
    database,
    url: own,
    close: async () => {
      await database.close()
      await administer(url, async (sql) => {
        await sql`drop database ${sql(name)} with (force)`
      })
    },
  }
}

async function administer(url: string, run: (sql: postgres.Sql) => Promise<void>): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {}, fetch_types: false })
  try {
    await run(sql)
  } finally {
    await sql.end({ timeout: 5 })
  }
}

/** The driver asks each new connection for its array types; how many there are is chance. */
function isDriversOwn(statement: string): boolean {
  return /^\s*select b\.oid, b\.typarray\s/.test(statement)
}
