import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { annals, serve } from './program.ts'
import { ENGINE, programDatabase } from './program-database.ts'

const DOCUMENT = `
  query Event($slug: String) { event(slug: $slug) { slug } }
  query Name { __typename }
`
let file: string

beforeAll(async () => {
  const directory = await mkdtemp(join(tmpdir(), 'annals-cli-'))
  file = join(directory, 'queries.graphql')
  await writeFile(file, DOCUMENT)
  return () => rm(directory, { recursive: true })
})

describe('annals query', () => {
  test('answers a text, as JSON for people to read', async () => {
    const environment = await programDatabase('schema')
    expect(await annals(['query', '{ __typename }'], environment)).toEqual({
      code: 0,
      stdout: '{\n  "data": {\n    "__typename": "Query"\n  }\n}\n',
      stderr: '',
    })
  })

  test('answers a text that is longer than any name of a file', async () => {
    const environment = await programDatabase('schema')
    const query = `{ ${'__typename '.repeat(500)}}`
    expect(await annals(['query', query, '--json'], environment)).toMatchObject({ code: 0 })
  })

  test('answers a file, with variables and an operation’s name, on one line', async () => {
    const environment = await programDatabase('story')
    const words = ['query', file, '--operation', 'Event', '--json', '--variables']
    expect(await annals([...words, '{"slug":"ulbricht-pardon"}'], environment)).toEqual({
      code: 0,
      stdout: '{"data":{"event":{"slug":"ulbricht-pardon"}}}\n',
      stderr: '',
    })
  })

  test('answers what comes on stdin', async () => {
    const environment = await programDatabase('schema')
    const finished = await annals(['query', '-', '--json'], environment, '{ __typename }')
    expect(finished).toEqual({ code: 0, stdout: '{"data":{"__typename":"Query"}}\n', stderr: '' })
  })

  test('fails with the answer on stdout where it holds errors', async () => {
    const environment = await programDatabase('schema')
    const { code, stdout, stderr } = await annals(['query', '{ nothing }', '--json'], environment)
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'annals: The answer holds errors.\n' })
    expect(JSON.parse(stdout)).toMatchObject({
      errors: [{ message: expect.stringContaining('Cannot query field "nothing"') }],
    })
  })

  if (ENGINE === 'embedded') {
    test('prepares a data directory that is new', async () => {
      const environment = await programDatabase('nothing')
      const { code, stdout } = await annals(
        ['query', '{ event(slug: "stargate-announcement") { slug } }', '--json'],
        environment,
      )
      expect({ code, stdout }).toEqual({
        code: 0,
        stdout: '{"data":{"event":{"slug":"stargate-announcement"}}}\n',
      })
    })

    test('is answered by the server that holds the data directory', async () => {
      const environment = await programDatabase('story')
      const server = await serve(environment)
      const finished = await annals(['query', '{ __typename }', '--json'], environment)
      expect(finished).toEqual({ code: 0, stdout: '{"data":{"__typename":"Query"}}\n', stderr: '' })
      expect(server.output.stderr).toContain('"method":"POST","path":"/graphql","status":200')
    })

    test('says who holds the data directory when that does not answer', async () => {
      const environment = await programDatabase('schema')
      const server = await serve({ ...environment, ANNALS_SEED: 'false' })
      server.child.kill('SIGSTOP')
      const finished = await annals(['migrate'], environment)
      server.child.kill('SIGCONT')
      expect(finished).toMatchObject({ code: 1, stdout: '' })
      expect(finished.stderr).toContain(`is in use by process ${server.child.pid}`)
      expect(finished.stderr).toContain(server.ready.url)
    })
  } else {
    test('does not migrate a server, but says that it lacks migrations', async () => {
      const environment = await programDatabase('nothing')
      const finished = await annals(['query', '{ __typename }'], environment)
      expect(finished).toMatchObject({ code: 1, stdout: '' })
      expect(finished.stderr).toMatch(
        /^annals: The database lacks \d+ migrations of this version\. Run "annals migrate" first\.\n$/,
      )
    })
  }
})
