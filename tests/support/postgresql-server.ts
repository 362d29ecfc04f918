import { randomBytes } from 'node:crypto'
import postgres from 'postgres'
import type { TestProject } from 'vitest/node'
import { openPostgres } from '../../src/db/client.ts'
import { DatabaseUnavailable, explainConnectionFailure } from '../../src/db/errors.ts'
import { migrate } from '../../src/db/migrate.ts'
import { databaseUrl } from './database-url.ts'
import { startBinaries } from './postgresql-binaries.ts'
import { startContainer } from './postgresql-container.ts'
import type { Content } from './provided.ts'
import { loadStargate } from './story.ts'

export interface RunningServer {
  /** A database whose user may create others. */
  readonly url: string
  /** Where the server comes from, for people. */
  readonly origin: string
  stop(): Promise<void>
}

/** The global setup of the PostgreSQL project: one server, and a template for each content. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startServer()
  const prefix = `annals_test_${randomBytes(4).toString('hex')}`
  const stop = async () => {
    try {
      await dropDatabases(server.url, prefix)
    } finally {
      await server.stop()
    }
  }
  try {
    const { version, templates, storyFailure } = await createTemplates(server, prefix)
    const description = `${version}, ${server.origin}`
    console.log(`PostgreSQL: ${description}`)
    project.provide('databaseSource', {
      engine: 'postgresql',
      description: `PostgreSQL ${description}`,
      url: server.url,
      prefix,
      templates,
      storyFailure,
    })
  } catch (error) {
    await stop().catch(() => {}) // What went wrong first is what to tell.
    const reason = explainConnectionFailure(error, server.url)
    throw reason instanceof DatabaseUnavailable
      ? new Error(`The tests cannot use ${server.origin}. ${reason.message}`, { cause: error })
      : error
  }
  return stop
}

async function startServer(): Promise<RunningServer> {
  const url = process.env.TEST_DATABASE_URL
  if (url) {
    return { url, origin: 'the server at TEST_DATABASE_URL', stop: async () => {} }
  }
  try {
    return await startContainer()
  } catch (error) {
    console.log(`PostgreSQL: no container (${error instanceof Error ? error.message : error})`)
  }
  return startBinaries()
}

async function createTemplates({ url }: RunningServer, prefix: string) {
  const admin = postgres(url, { max: 1, onnotice: () => {} })
  const template = (content: Content) => `${prefix}_${content}`
  const open = (content: Content) => openPostgres(databaseUrl(url, template(content)))
  try {
    // The server's own databases may be in another encoding.
    await admin`create database ${admin(template('nothing'))} encoding 'UTF8' template template0`
    const empty = await open('nothing')
    const [server] = await empty.sql<{ version: string }[]>`
      select split_part(current_setting('server_version'), ' ', 1) as version`
    await empty.close()

    await copy(admin, template('nothing'), template('schema'))
    const migrated = await open('schema')
    await migrate(migrated)
    await migrated.close()

    await copy(admin, template('schema'), template('story'))
    const told = await open('story')
    const storyFailure = await loadStargate(told)
    await told.close()

    const templates = {
      nothing: template('nothing'),
      schema: template('schema'),
      story: template('story'),
    }
    return { version: server?.version, templates, storyFailure }
  } finally {
    await admin.end()
  }
}

async function copy(admin: postgres.Sql, from: string, to: string): Promise<void> {
  await admin`create database ${admin(to)} template ${admin(from)}`
}

async function dropDatabases(url: string, prefix: string): Promise<void> {
  const admin = postgres(url, { max: 1, onnotice: () => {} })
  try {
    const databases = await admin<{ name: string }[]>`
      select datname as name from pg_database where starts_with(datname, ${prefix})`
    for (const { name } of databases) {
      await admin`drop database if exists ${admin(name)} with (force)`
    }
  } finally {
    await admin.end()
  }
}
