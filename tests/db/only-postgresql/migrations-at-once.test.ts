import { expect, onTestFinished, test } from 'vitest'
import { type Database, openPostgres } from '../../../src/db/client.ts'
import { migrate } from '../../../src/db/migrate.ts'
import { openTestDatabase } from '../../support/database.ts'
import { allMigrations } from '../../support/migration-history.ts'

const tags = allMigrations().map(({ tag }) => tag)

/** Two servers that start on one empty database. */
async function twoServers(): Promise<readonly [Database, Database]> {
  const { database, url, close } = await openTestDatabase('nothing')
  const other = await openPostgres(url ?? '')
  onTestFinished(async () => {
    await other.close()
    await close()
  })
  return [database, other]
}

test('of two servers that migrate at once, one migrates and the other finds it done', async () => {
  const servers = await twoServers()

  const applied = await Promise.all(servers.map(migrate))

  expect(applied.toSorted((one, other) => one.length - other.length)).toEqual([[], tags])
})

test('a server whose migration fails lets the next one migrate', async () => {
  const [one, other] = await twoServers()
  await one.sql`create table event ()`
  await expect(migrate(one)).rejects.toThrow()
  await other.sql`drop table event`

  expect(await migrate(other)).toEqual(tags)
})
