import { describe, expect, test } from 'vitest'
import { directoryWith } from '../unit/cli/directory.ts'
import { annals } from './program.ts'

const lines = (...rows: readonly object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('')

describe('annals evaluate', () => {
  test('counts the dates that are read rightly', async () => {
    const text = 'Die Sitzung war am Dienstag. Die nächste ist am 3. März 2025.'
    const row = { id: '1', lang: 'de', publishedAt: '2025-01-24', text }
    const expressions = [
      { start: 19, end: 27, type: 'DATE', value: '2025-01-21' },
      { start: 48, end: 60, type: 'DATE', value: '2025-03-04' },
    ]
    const directory = directoryWith({ 'dates.jsonl': lines({ ...row, expressions }) })

    const { code, stdout } = await annals(
      ['evaluate', 'dates', `${directory}/dates.jsonl`, '--json'],
      {},
    )

    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      articles: 1,
      annals: { all: { relaxed: { f1: 1 }, value: { f1: 0.5 } } },
    })
  })

  test('replays articles into a database in memory', async () => {
    const article = (id: string, event: string, title: string, text: string) => ({
      ...{ id, lang: 'en', publishedAt: null, title, text, event, topic: 1 },
    })
    const directory = directoryWith({
      'linking.jsonl': lines(
        article(
          'a',
          'quake',
          'Earthquake shakes Marlow',
          'A strong earthquake shook the town of Marlow on Monday, toppling the old bell tower of Saint Bride.',
        ),
        article(
          'b',
          'strike',
          'Ferry crews walk out',
          'Crews of the Northern Ferry Company went on strike over their pay and stranded two thousand passengers.',
        ),
        article(
          'c',
          'quake',
          'Bell tower falls in Marlow earthquake',
          'The bell tower of Saint Bride toppled when a strong earthquake shook Marlow on Monday.',
        ),
      ),
    })

    const { code, stdout, stderr } = await annals(
      ['evaluate', 'linking', `${directory}/linking.jsonl`, '--json'],
      {},
    )

    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(JSON.parse(stdout)).toMatchObject([
      { language: 'en', articles: 3, replay: { known: 1, first: 1 } },
    ])
  })

  test.each([
    ['a line that is no row', '{"id": "1"}\n', 'line 1'],
    ['a line that is no JSON', 'dates\n', 'line 1 is not JSON'],
  ])('says where %s is', async (_name, content, told) => {
    const directory = directoryWith({ 'dates.jsonl': content })

    const { code, stderr } = await annals(['evaluate', 'dates', `${directory}/dates.jsonl`], {})

    expect(code).toBe(2)
    expect(stderr).toContain(told)
  })

  test('says that a file is not there, and what can be evaluated', async () => {
    expect(await annals(['evaluate', 'dates', '/no/such/file'], {})).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('/no/such/file cannot be read (ENOENT)'),
    })
    expect(await annals(['evaluate', 'weather', 'file'], {})).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('dates, quotes, linking, stargate'),
    })
  })
})
