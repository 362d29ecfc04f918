import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { directoryWith } from '../unit/cli/directory.ts'
import { annals, serve, start } from './program.ts'
import { ENGINE, programDatabase } from './program-database.ts'

const article = (title: string) =>
  JSON.stringify({
    title,
    text: `${title}, because its engine is being replaced. The bus over the dam runs instead.`,
    language: 'en',
    publishedAt: '2025-03-03T09:00:00+01:00',
    outlet: 'The Marlow Post',
    url: `https://post.example/${title.toLowerCase().replaceAll(' ', '-')}`,
  })

const lines = (text: string) => text.trimEnd().split('\n')

describe('annals ingest', () => {
  test('takes in what a file holds, a line of JSON each, and leaves it as it is the next time', async () => {
    const environment = await programDatabase('story')
    const file = `${directoryWith({ 'a.ndjson': `${article('The ferry stops')}\n` })}/a.ndjson`

    const first = await annals(['ingest', file, '--json'], environment)
    const second = await annals(['ingest', file, '--json'], environment)

    expect(first).toMatchObject({ code: 0, stderr: '1 new\n' })
    expect(lines(first.stdout).map((line) => JSON.parse(line))).toEqual([
      {
        source: `${file}:1`,
        outcome: 'CREATED',
        article: 'the-ferry-stops',
        links: expect.any(Array),
        proposedEvents: expect.any(Array),
      },
    ])
    expect(second).toMatchObject({ code: 0, stderr: '1 unchanged\n' })
  })

  test('goes on after a bad article, tells which and why, and ends with 1', async () => {
    const environment = await programDatabase('schema')
    const input = `${article('The ferry stops')}\n{"title": "Nothing else"}\n${article('The bus runs')}\n`

    const { code, stdout, stderr } = await annals(['ingest', '-'], environment, input)

    expect(code).toBe(1)
    expect(lines(stdout).map((line) => line.split('\t').slice(0, 2))).toEqual([
      ['new', 'the-ferry-stops'],
      ['new', 'the-bus-runs'],
    ])
    expect(stderr).toMatch(/^2 new, 1 failed:\n {2}-:2: text is missing/)
    expect(stderr).toContain('annals: Not every article was taken in.')
  })

  test('stores nothing on a dry run', async () => {
    const environment = await programDatabase('schema')
    const words = ['ingest', '-', '--json']

    const preview = await annals([...words, '--dry-run'], environment, article('The ferry stops'))
    const taken = await annals(words, environment, article('The ferry stops'))

    expect(JSON.parse(preview.stdout)).toMatchObject({ outcome: 'PREVIEW', article: null })
    expect(JSON.parse(taken.stdout)).toMatchObject({ outcome: 'CREATED' })
  })

  test('stopped, it finishes the article that it is at and tells how far it came', async () => {
    const environment = await programDatabase('schema')
    const many = Array.from({ length: 2_000 }, (_, n) => article(`Ferry number ${n} stops`))
    const file = `${directoryWith({ 'a.ndjson': many.join('\n') })}/a.ndjson`
    const running = start(['src/cli/main.ts', 'ingest', file], environment)
    while (!running.output.stdout.includes('\n')) {
      await new Promise((resolve) => running.child.stdout?.once('data', resolve))
    }
    running.child.kill('SIGINT')
    const { code, stdout, stderr } = await running.finished()

    expect(code).toBe(1)
    expect(stderr).toContain(`${lines(stdout).length} new`)
    expect(stderr).toContain('annals: Stopped before the end.')
  })

  if (ENGINE === 'embedded') {
    test('goes through the server that holds the data directory, with its token', async () => {
      const environment = await programDatabase('schema')
      const server = await serve({ ...environment, ANNALS_SEED: 'false' })

      const finished = await annals(['ingest', '-'], environment, article('The ferry stops'))

      expect(finished).toMatchObject({ code: 0, stderr: '1 new\n' })
      expect(await server.query('{ article(slug: "the-ferry-stops") { slug } }')).toEqual({
        data: { article: { slug: 'the-ferry-stops' } },
      })
      expect(finished.stdout).not.toContain(
        readFileSync(`${environment.ANNALS_DATA_DIR}/editor-token`, 'utf8').trim(),
      )
    })
  }
})
