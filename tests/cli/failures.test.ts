import { once } from 'node:events'
import { chmod, mkdtemp, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { openPostgres } from '../../src/db/client.ts'
import { databaseUrl } from '../support/database-url.ts'
import { annals, type Finished, start } from './program.ts'
import { ENGINE, programDatabase } from './program-database.ts'

/** One sentence for people, and no stack. */
function expectSentence({ code, stdout, stderr }: Finished, sentence: string | RegExp): void {
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr).toMatch(sentence)
  expect(stderr).toMatch(/^annals: /)
  expect(stderr).not.toMatch(/\n {4}at /)
}

describe('malformed variables', () => {
  test.for(['src/main.ts', 'src/cli/main.ts serve', 'src/cli/main.ts migrate'])(
    'stop %s, each named',
    async (program) => {
      const variables = { PORT: '80a', LOG_LEVEL: 'loud', DATABASE_URL: 'mysql://u:hunter2@db/x' }
      const finished = await start(program.split(' '), variables).finished()
      expectSentence(finished, /PORT is "80a".*\n.*LOG_LEVEL is "loud"|DATABASE_URL is "mysql:/)
      expect(finished.stderr).not.toContain('hunter2')
    },
  )
})

describe('a port that is taken', () => {
  test('is named, with the variable that changes it', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    onTestFinished(() => void other.close())
    await once(other, 'listening')
    const address = other.address()
    const port = typeof address === 'object' ? String(address?.port) : ''
    const environment = await programDatabase('schema')
    const finished = await annals(['serve'], { ...environment, PORT: port, ANNALS_SEED: 'false' })
    expectSentence(finished, `annals: Port ${port} on 127.0.0.1 is taken by another program.`)
    expect(finished.stderr).toContain('set PORT to a free port')
  })

  test('an address that the machine does not have is named, with its variable', async () => {
    const environment = await programDatabase('schema')
    const finished = await annals(['serve'], {
      ...environment,
      HOST: '192.0.2.1',
      ANNALS_SEED: 'false',
    })
    expectSentence(finished, 'This machine has no address 192.0.2.1 to listen on. Correct HOST.')
  })
})

describe('a database that cannot be used', () => {
  test('because nobody answers', async () => {
    const finished = await annals(['serve'], {
      DATABASE_URL: 'postgres://user:hunter2@127.0.0.1:1/annals',
    })
    expectSentence(finished, 'annals: No PostgreSQL answers at 127.0.0.1:1 (ECONNREFUSED).')
    expect(finished.stderr).not.toContain('hunter2')
  })

  if (ENGINE === 'postgresql') {
    test('because the password is wrong', async () => {
      const { DATABASE_URL = '' } = await programDatabase('nothing')
      const url = new URL(DATABASE_URL)
      url.password = 'hunter2'
      const finished = await annals(['migrate'], { DATABASE_URL: url.href })
      expectSentence(finished, `refuses the user "${url.username}"`)
      expect(finished.stderr).not.toContain('hunter2')
    })

    test('because it is not there', async () => {
      const { DATABASE_URL = '' } = await programDatabase('nothing')
      const finished = await annals(['migrate'], {
        DATABASE_URL: databaseUrl(DATABASE_URL, 'nowhere'),
      })
      expectSentence(finished, 'has no database "nowhere"')
    })

    test('because a newer Annals has migrated it', async () => {
      const environment = await programDatabase('schema')
      const database = await openPostgres(environment.DATABASE_URL ?? '')
      await database.sql`
        insert into drizzle.__drizzle_migrations (hash, created_at) values ('later', 9e12)`
      await database.close()
      const finished = await annals(['serve'], { ...environment, PORT: '0' })
      expectSentence(finished, 'The database was migrated by a newer Annals.')
    })
  } else {
    test('because its directory is a file', async () => {
      const { ANNALS_DATA_DIR = '' } = await programDatabase('nothing')
      const file = join(ANNALS_DATA_DIR, 'file')
      await writeFile(file, '')
      const finished = await annals(['migrate'], { ANNALS_DATA_DIR: file })
      expectSentence(finished, `The data directory ${file} cannot be read and written`)
    })

    test('because it is not one of this engine, and nothing of it is changed', async () => {
      const { ANNALS_DATA_DIR = '' } = await programDatabase('schema')
      const version = join(ANNALS_DATA_DIR, 'postgresql', 'PG_VERSION')
      await writeFile(version, '12\n')
      const finished = await annals(['migrate'], { ANNALS_DATA_DIR })
      expectSentence(finished, `The embedded database in ${ANNALS_DATA_DIR} does not open`)
    })
  }
})

// The superuser may write anywhere, so the permissions would not stop this test's program.
if (process.getuid?.() !== 0) {
  test('a data directory without permissions is named', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'annals-cli-'))
    await chmod(directory, 0o500)
    const finished = await annals(['migrate'], { ANNALS_DATA_DIR: join(directory, 'data') })
    expectSentence(finished, 'cannot be read and written')
  })
}
