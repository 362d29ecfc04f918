import { readFile, stat, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { annals, type ServingProgram, serve } from './program.ts'
import { ENGINE, programDatabase } from './program-database.ts'

const CREATE = 'mutation { createStory(input: { slug: "SLUG", texts: [] }) { __typename } }'

/** The status of a mutation that makes a story with the slug. */
async function write({ ready }: ServingProgram, secret: string, slug: string): Promise<number> {
  const response = await fetch(ready.url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${secret}` },
    body: JSON.stringify({ query: CREATE.replace('SLUG', slug) }),
  })
  return response.status
}

async function stop(server: ServingProgram): Promise<string> {
  server.child.kill('SIGTERM')
  return (await server.finished()).stderr
}

test('a token is made, listed, used and revoked', async () => {
  const environment = await programDatabase('schema')
  const made = await annals(['token', 'create', '--role', 'editor', '--name', 'Erika'], environment)
  expect(made).toMatchObject({ code: 0, stdout: expect.stringMatching(/^annals_[\w-]{43}\n$/) })
  const secret = made.stdout.trim()
  expect(made.stderr).not.toContain(secret)

  const server = await serve({ ...environment, ANNALS_SEED: 'false' })
  expect(await write(server, secret, 'by-erika')).toBe(200)
  const log = await stop(server)
  expect(log).not.toContain(secret)

  const list = async () => (await annals(['token', 'list', '--json'], environment)).stdout
  const state = (revokedAt: unknown) =>
    expect.objectContaining({
      tokens: expect.arrayContaining([
        { name: 'Erika', role: 'editor', recordedAt: expect.any(String), revokedAt },
      ]),
    })
  expect(JSON.parse(await list())).toEqual(state(null))
  expect(await annals(['token', 'revoke', 'Erika'], environment)).toMatchObject({
    code: 0,
    stdout: 'Erika\n',
  })
  expect(await list()).not.toContain(secret)
  expect(JSON.parse(await list())).toEqual(state(expect.any(String)))
  expect(await annals(['token', 'revoke', 'Erika', '--json'], environment)).toMatchObject({
    stdout: `${JSON.stringify({ name: 'Erika', revoked: false })}\n`,
  })

  const again = await serve({ ...environment, ANNALS_SEED: 'false' })
  expect(await write(again, secret, 'too-late')).toBe(401)
})

describe('a token that cannot be', () => {
  test.for([
    [['create', '--role', 'owner', '--name', 'X'], 2, 'Allowed choices are editor, admin'],
    [['create', '--name', 'X'], 2, "'--role <role>' not specified"],
    [['create', '--role', 'admin'], 2, "'--name <name>' not specified"],
    [['create', '--role', 'admin', '--name', ' '], 1, 'has 1 to 100 characters'],
    [['revoke', 'Nobody'], 1, 'There is no token "Nobody".'],
  ] as const)('token %j ends with %i', async ([words, code, complaint]) => {
    const environment = await programDatabase('schema')
    const finished = await annals(['token', ...words], environment)

    expect(finished).toMatchObject({ code, stdout: '' })
    expect(finished.stderr).toContain(complaint)
    expect(finished.stderr).not.toMatch(/\n {4}at /)
  })

  test('of a name that another one has is refused', async () => {
    const environment = await programDatabase('schema')
    const create = () =>
      annals(['token', 'create', '--role', 'admin', '--name', 'Ada', '--json'], environment)
    expect(JSON.parse((await create()).stdout)).toEqual({
      name: 'Ada',
      role: 'admin',
      secret: expect.stringMatching(/^annals_/),
    })

    expect(await create()).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining('There is a token "Ada" already.'),
    })
  })
})

if (ENGINE === 'embedded') {
  describe('the first start of an embedded database', () => {
    test('writes a token for its owner alone, and later starts leave it', async () => {
      const environment: NodeJS.ProcessEnv = {
        ...(await programDatabase('schema')),
        ANNALS_SEED: 'false',
      }
      const path = join(environment.ANNALS_DATA_DIR ?? '', 'editor-token')
      const first = await serve(environment)
      expect(first.ready.editorToken).toBe(path)
      const content = await readFile(path, 'utf8')
      expect(content).toMatch(/^annals_[\w-]{43}\n$/)
      expect((await stat(path)).mode & 0o777).toBe(0o600)
      expect(await write(first, content.trim(), 'first')).toBe(200)
      const log = await stop(first)
      expect(log).toContain(path)
      expect(log).not.toContain(content.trim())

      const second = await serve(environment)
      expect(second.ready.editorToken).toBe(path)
      expect(await readFile(path, 'utf8')).toBe(content)
      expect(await write(second, content.trim(), 'second')).toBe(200)
      await stop(second)
      const { stdout } = await annals(['token', 'list', '--json'], environment)
      expect(JSON.parse(stdout).tokens).toHaveLength(1)
    })

    test('after the file was lost, the next makes another, and the lost one stays valid', async () => {
      const environment: NodeJS.ProcessEnv = {
        ...(await programDatabase('schema')),
        ANNALS_SEED: 'false',
      }
      const path = join(environment.ANNALS_DATA_DIR ?? '', 'editor-token')
      await stop(await serve(environment))
      const lost = (await readFile(path, 'utf8')).trim()
      await unlink(path)

      const server = await serve(environment)
      const found = (await readFile(path, 'utf8')).trim()
      expect(found).not.toBe(lost)
      expect(await write(server, found, 'found')).toBe(200)
      expect(await write(server, lost, 'lost')).toBe(200)
      const words = ['query', CREATE.replace('SLUG', 'asked'), '--json', '--token-file', path]
      expect(await annals(words, environment)).toMatchObject({
        code: 0,
        stdout: '{"data":{"createStory":{"__typename":"CreateStoryPayload"}}}\n',
      })
      await stop(server)
      const { stdout } = await annals(['token', 'list'], environment)
      expect(stdout).toMatch(/^editor\teditor\t.*\tvalid\neditor-2\teditor\t.*\tvalid\n$/)
    })

    test('finishes what a killed one has begun, and leaves alone what is no token', async () => {
      const environment: NodeJS.ProcessEnv = {
        ...(await programDatabase('schema')),
        ANNALS_SEED: 'false',
      }
      const path = join(environment.ANNALS_DATA_DIR ?? '', 'editor-token')
      const written = `annals_${'x'.repeat(43)}`
      await writeFile(path, `${written}\n`)
      const server = await serve(environment)
      expect(await write(server, written, 'finished')).toBe(200)
      await stop(server)

      await writeFile(path, 'my shopping list')
      const other = await serve(environment)
      expect(other.ready.editorToken).toBeNull()
      expect(await readFile(path, 'utf8')).toBe('my shopping list')
    })

    test('says where a token is that was not revoked', async () => {
      const environment: NodeJS.ProcessEnv = {
        ...(await programDatabase('schema')),
        ANNALS_SEED: 'false',
      }
      await stop(await serve(environment))
      await annals(['token', 'revoke', 'editor'], environment)

      expect((await serve(environment)).ready.editorToken).toBeNull()
    })
  })
} else {
  test('a start with a server makes no token', async () => {
    const environment: NodeJS.ProcessEnv = {
      ...(await programDatabase('schema')),
      ANNALS_SEED: 'false',
    }
    const server = await serve(environment)
    expect(server.ready.editorToken).toBeNull()
    await stop(server)

    const { stdout } = await annals(['token', 'list', '--json'], environment)
    expect(JSON.parse(stdout)).toEqual({ tokens: [] })
  })
}
