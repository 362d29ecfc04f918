import { type Database, openPostgres } from '../../src/db/client.ts'
import { migrate } from '../../src/db/migrate.ts'
import { progress } from '../progress.ts'
import { type Load, type LoadReport, loadWorld, refuseForeignData } from './load.ts'

/**
 * Opens a database, creating it on its server if need be, migrates it and loads it.
 * @param cleanup closes it
 * @throws {DatabaseUnavailable} when there is no such server
 * @throws {Error} when the database holds other data
 */
export async function prepareDatabase(
  url: string,
  load: Load,
  cleanup: AsyncDisposableStack,
): Promise<{ database: Database; report: LoadReport }> {
  await createIfMissing(url, cleanup)
  const database = await openPostgres(url)
  cleanup.defer(() => database.close())
  await refuseForeignData(database.sql, load)
  const applied = await migrate(database)
  if (applied.length > 0) progress(`applied ${applied.length} migrations`)
  return { database, report: await loadWorld(database, load) }
}

async function createIfMissing(url: string, cleanup: AsyncDisposableStack): Promise<void> {
  const maintenance = new URL(url)
  const name = decodeURIComponent(maintenance.pathname.slice(1))
  maintenance.pathname = '/postgres'
  const { sql, close } = await openPostgres(maintenance.href, { maxConnections: 1 })
  // The client must not outlive the server, which may be stopped at any moment.
  cleanup.defer(close)
  try {
    const found = await sql`
      -- bench: is there such a database
      select from pg_database where datname = ${name}`
    if (found.length > 0) return
    progress(`creating the database ${name}`)
    await sql`create database ${sql(name)}`
  } finally {
    await close()
  }
}
