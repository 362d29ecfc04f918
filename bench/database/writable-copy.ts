import { openPostgres } from '../../src/db/client.ts'
import { progress } from '../progress.ts'

/**
 * Copies a database on its server, file by file, so that a run may write and the next one finds
 * what this one found. Nobody may be connected to it meanwhile.
 * @param cleanup drops the copy
 * @returns the copy's URL
 */
export async function copyForWriting(url: string, cleanup: AsyncDisposableStack): Promise<string> {
  const copyUrl = new URL(url)
  copyUrl.pathname = `${copyUrl.pathname}_copy`
  const original = databaseName(url)
  const copy = databaseName(copyUrl.href)
  const maintenance = new URL(url)
  maintenance.pathname = '/postgres'
  const { sql, close } = await openPostgres(maintenance.href, { maxConnections: 1 })
  cleanup.defer(close)
  progress(`copying the database ${original}`)
  // One may be left of a run that was killed.
  await sql`drop database if exists ${sql(copy)} with (force)`
  cleanup.defer(async () => {
    await sql`drop database if exists ${sql(copy)} with (force)`
  })
  // The other strategy writes every page to the log as well.
  await sql`create database ${sql(copy)} template ${sql(original)} strategy file_copy`
  return copyUrl.href
}

export function databaseName(url: string): string {
  return decodeURIComponent(new URL(url).pathname.slice(1))
}
