import { describe, expect, test } from 'vitest'
import { annals, serve, start } from './program.ts'
import { ENGINE, programDatabase } from './program-database.ts'

const SLUGS = '{ event(slug: "stargate-announcement") { slug } }'
const ANSWER = { data: { event: { slug: 'stargate-announcement' } } }

describe('the first start', () => {
  test('migrates, loads the story, and says where it is in a line of JSON', async () => {
    const server = await serve({ ...(await programDatabase('nothing')), ANNALS_SEED: 'true' })
    expect(server.ready).toEqual({
      url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/graphql$/),
      pages: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/$/),
      database: expect.stringMatching(
        ENGINE === 'embedded' ? /^embedded PostgreSQL in / : /^PostgreSQL at .+, database annals_/,
      ),
      editorToken: ENGINE === 'embedded' ? expect.stringMatching(/editor-token$/) : null,
      migrations: expect.arrayContaining(['0000_functions', '0001_tables']),
      storyLoaded: true,
    })
    expect(await server.query(SLUGS)).toEqual(ANSWER)
  })

  test('tells people the same as a banner on stdout, and logs JSON on stderr', async () => {
    const environment = await programDatabase('schema')
    const running = start(['src/main.ts'], { PORT: '0', ANNALS_SEED: 'false', ...environment })
    await expect.poll(() => running.output.stdout, { timeout: 20_000 }).toContain('Ctrl+C')
    expect(running.output.stdout).toMatch(
      /^Annals is ready\.\n {2}Pages {6}http:\/\/127\.0\.0\.1:\d+\/\n {2}GraphiQL {3}http:\/\/127\.0\.0\.1:\d+\/graphql\n {2}Database {3}.+\n( {2}Token {6}\S+editor-token \(what writing needs\)\n)? {2}Stop {7}Ctrl\+C\n$/,
    )
    running.child.kill('SIGTERM')
    const { code, stderr } = await running.finished()
    expect(code).toBe(0)
    const lines = stderr.trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line).msg)).toEqual(['ready', 'stopping', 'stopped'])
    expect(stderr).not.toContain(new URL(environment.DATABASE_URL ?? 'x:').password || '\0')
  })
})

describe('later starts', () => {
  test('find the data again, also after a kill', async () => {
    const environment = { ...(await programDatabase('schema')), ANNALS_SEED: 'true' }
    const first = await serve(environment)
    expect(first.ready).toMatchObject({ migrations: [], storyLoaded: true })
    first.child.kill('SIGKILL')
    await first.finished()

    const second = await serve(environment)
    expect(second.ready).toMatchObject({ migrations: [], storyLoaded: false })
    expect(await second.query(SLUGS)).toEqual(ANSWER)
    second.child.kill('SIGTERM')
    expect(await second.finished()).toMatchObject({ code: 0 })

    expect(await annals(['query', SLUGS, '--json'], environment)).toMatchObject({
      code: 0,
      stdout: `${JSON.stringify(ANSWER)}\n`,
    })
  })
})

if (ENGINE === 'embedded') {
  test('a second server on one data directory is refused, and the first goes on', async () => {
    const environment = await programDatabase('story')
    const first = await serve(environment)
    const second = await annals(['serve'], { ...environment, PORT: '0' })
    expect(second).toMatchObject({ code: 1, stdout: '' })
    expect(second.stderr).toBe(
      `annals: The data directory ${environment.ANNALS_DATA_DIR} is in use by process ${first.child.pid}, which answers at ${first.ready.url}. Stop it, or set ANNALS_DATA_DIR to another directory.\n`,
    )
    expect(await first.query(SLUGS)).toEqual(ANSWER)
  })
} else {
  test('two servers may start at once on one database', async () => {
    const environment = { ...(await programDatabase('nothing')), ANNALS_SEED: 'true' }
    const servers = await Promise.all([serve(environment), serve(environment)])
    expect(servers.filter(({ ready }) => ready.migrations.length > 0)).toHaveLength(1)
    expect(servers.filter(({ ready }) => ready.storyLoaded)).toHaveLength(1)
    for (const server of servers) {
      expect(await server.query(SLUGS)).toEqual(ANSWER)
    }
  })
}
