import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { DirectoryInUse } from '../../../src/db/directory-lock.ts'
import { type EmbeddedDatabase, openEmbedded } from '../../../src/db/embedded.ts'
import { DatabaseUnavailable } from '../../../src/db/errors.ts'
import { migrate } from '../../../src/db/migrate.ts'
import { insertActor } from '../../support/facts.ts'

const OWNER = fileURLToPath(new URL('../../support/directory-owner.ts', import.meta.url))

function newDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'annals-directory-'))
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }))
  return directory
}

/** A process that holds the directory and has committed an actor. */
async function startOwner(directory: string, slug: string): Promise<ChildProcess> {
  const owner = spawn(process.execPath, [OWNER, directory, slug], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => kill(owner))
  await once(owner.stdout, 'data')
  return owner
}

async function kill(owner: ChildProcess): Promise<void> {
  if (owner.exitCode === null && owner.signalCode === null) {
    const exited = once(owner, 'exit')
    owner.kill('SIGKILL')
    await exited
  }
}

const slugsIn = async ({ sql }: EmbeddedDatabase) =>
  (await sql<{ slug: string }[]>`select slug from actor order by slug`).map(({ slug }) => slug)

test('a missing directory is made for its owner only, and keeps the data', async () => {
  const directory = join(newDirectory(), 'not', 'there yet')
  const first = await openEmbedded(directory)
  await migrate(first)
  await insertActor(first, { slug: 'kept' })
  await first.close()
  expect(statSync(directory).mode & 0o777).toBe(0o700)

  const second = await openEmbedded(directory)
  onTestFinished(() => second.close())

  expect(await slugsIn(second)).toEqual(['kept'])
})

test('a second process is refused, and once the first was killed, finds what that committed', async () => {
  const directory = newDirectory()
  const owner = await startOwner(directory, 'of-the-killed')

  await expect(openEmbedded(directory)).rejects.toThrow(
    `The data directory ${directory} is in use by process ${owner.pid}. Stop it, or set ANNALS_DATA_DIR to another directory.`,
  )
  expect(owner.exitCode).toBe(null)

  await kill(owner)
  const next = await openEmbedded(directory)
  onTestFinished(() => next.close())
  expect(await slugsIn(next)).toEqual(['of-the-killed'])
})

test('whoever finds the directory in use learns where its owner answers, until that ends', async () => {
  const directory = newDirectory()
  const owner = await openEmbedded(directory)
  owner.announce('http://127.0.0.1:4000/graphql')

  const refused = await openEmbedded(directory).catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(DirectoryInUse)
  expect(refused).toMatchObject({
    owner: { pid: process.pid, url: 'http://127.0.0.1:4000/graphql' },
    message: expect.stringContaining('which answers at http://127.0.0.1:4000/graphql'),
  })

  await owner.close()
  const next = await openEmbedded(directory)
  await next.close()
})

test('a path that cannot be a directory is refused with the reason', async () => {
  const file = join(newDirectory(), 'file')
  writeFileSync(file, '')

  for (const path of [file, join(file, 'below')]) {
    await expect(openEmbedded(path)).rejects.toThrow(
      /^The data directory .* cannot be read and written \(.*\)\. Correct its permissions, or set ANNALS_DATA_DIR\.$/,
    )
  }
})

test('a lock file that cannot be opened is refused with the reason', async () => {
  const directory = newDirectory()
  mkdirSync(join(directory, 'lock'))

  await expect(openEmbedded(directory)).rejects.toThrow(
    /^The data directory .* cannot be locked \(.*\)\. Correct its permissions/,
  )
})

test('a directory of another PostgreSQL version is refused, unchanged and unlocked', async () => {
  const directory = newDirectory()
  const data = join(directory, 'postgresql')
  mkdirSync(data)
  writeFileSync(join(data, 'PG_VERSION'), '17\n')

  for (const _ of ['once', 'and again']) {
    await expect(openEmbedded(directory)).rejects.toThrow(DatabaseUnavailable)
  }
  expect(readdirSync(data)).toEqual(['PG_VERSION'])
  expect(readFileSync(join(data, 'PG_VERSION'), 'utf8')).toBe('17\n')
})
