import { once } from 'node:events'
import { createServer } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { openPostgres } from '../../../src/db/client.ts'
import { DatabaseUnavailable } from '../../../src/db/errors.ts'
import { useTestDatabase } from '../../support/database.ts'
import { databaseUrl } from '../../support/database-url.ts'

const database = useTestDatabase()

function url(): URL {
  return new URL(database.url ?? '')
}

/** The sentence with which opening the address fails, or "opened". */
async function failureOf(address: URL): Promise<string> {
  try {
    const opened = await openPostgres(address.href)
    await opened.close()
    return 'opened'
  } catch (error) {
    expect(error).toBeInstanceOf(DatabaseUnavailable)
    return error instanceof Error ? error.message : ''
  }
}

test('an address that is right is opened', async () => {
  expect(await failureOf(url())).toBe('opened')
})

test('a host that is not known', async () => {
  const address = url()
  address.hostname = 'no-such-host.invalid'

  expect(await failureOf(address)).toMatch(
    /^The host no-such-host\.invalid of DATABASE_URL is not known \(E[A-Z_]+\)\.$/,
  )
})

test('a port at which nothing answers', async () => {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const free = probe.address()
  const port = String(typeof free === 'object' && free?.port)
  probe.close()
  const address = url()
  address.hostname = '127.0.0.1'
  address.port = port

  expect(await failureOf(address)).toBe(
    `No PostgreSQL answers at 127.0.0.1:${port} (ECONNREFUSED). Start it, or correct DATABASE_URL.`,
  )
})

test('something else than PostgreSQL that hangs up', async () => {
  const other = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'))
  other.listen(0, '127.0.0.1')
  await once(other, 'listening')
  onTestFinished(() => {
    other.close()
  })
  const bound = other.address()
  const address = url()
  address.hostname = '127.0.0.1'
  address.port = String(typeof bound === 'object' && bound?.port)

  expect(await failureOf(address)).toContain('No PostgreSQL answers at 127.0.0.1:')
}, 15_000)

test('a wrong password, which is not repeated', async (context) => {
  const address = url()
  address.password = 'not-the-password'
  const failure = await failureOf(address)
  context.skip(
    failure === 'opened',
    'the server at TEST_DATABASE_URL lets this user in with any password',
  )

  expect(failure).toMatch(
    /^PostgreSQL at \S+ refuses the user "\w+": .*Correct the user or password in DATABASE_URL\.$/,
  )
  expect(failure).not.toContain('not-the-password')
})

test('a database that does not exist', async () => {
  const address = new URL(databaseUrl(url().href, 'no such database'))

  expect(await failureOf(address)).toMatch(
    /^PostgreSQL at \S+ has no database "no such database"\. Create it, or correct DATABASE_URL\.$/,
  )
})

test('a server older than version 18', async () => {
  const { sql } = database.current
  const { pathname } = url()
  // A schema before pg_catalog, whose current_setting() tells of an older server.
  await sql`create schema older`
  await sql`
    create function older.current_setting(name text) returns text language sql
      return case name when 'server_version_num' then '170006' else '17.6' end`
  await sql`alter database ${sql(pathname.slice(1))} set search_path = older, pg_catalog, public`

  expect(await failureOf(url())).toBe(
    'The server at DATABASE_URL is PostgreSQL 17.6; Annals needs 18 or newer.',
  )
})

test('a database that counts bytes where Annals counts characters', async () => {
  const { sql } = database.current
  const name = `${url().pathname.slice(1)}_latin`
  await sql`
    create database ${sql(name)}
      encoding 'LATIN1' locale_provider libc locale 'C' template template0`

  expect(await failureOf(new URL(databaseUrl(url().href, name)))).toContain(
    'is encoded in LATIN1; Annals counts characters and needs UTF8.',
  )
})
