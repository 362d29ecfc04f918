import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { linesOf } from '../../../src/reading/lines.ts'
import { type NdjsonLine, readNdjson } from '../../../src/reading/ndjson.ts'

/** In chunks of so many bytes, as a file or the network brings them. */
async function* chunked(text: string | Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text)
  for (let start = 0; start < bytes.length; start += size) {
    yield bytes.subarray(start, start + size)
  }
}

async function all<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const array: Item[] = []
  for await (const item of items) array.push(item)
  return array
}

const read = (text: string | Uint8Array): Promise<readonly NdjsonLine[]> =>
  all(readNdjson(chunked(text)))

test('each line gives an article by the names of the API', async () => {
  const first = {
    url: 'https://example.org/ä',
    title: 'Fähre',
    text: 'Die Fähre fährt.\n\nNicht.',
    language: 'de',
    publishedAt: '2025-01-23T10:00:00Z',
    timeZone: 'Europe/Berlin',
    outlet: 'Küstenblatt',
  }
  const second = { html: '<p>…</p>', title: null }

  expect(await read(`${JSON.stringify(first)}\r\n\n${JSON.stringify(second)}`)).toEqual([
    { number: 1, given: first },
    { number: 3, given: { ...second, language: undefined } },
  ])
})

test('a line of a labelled set gives its article, and its labels are passed over', async () => {
  const line = {
    id: 'x-1',
    lang: 'de',
    title: 'Fähre',
    text: 'Sie fährt.',
    reports: ['a'],
    topic: 3,
  }

  expect(await read(JSON.stringify(line))).toEqual([
    { number: 1, given: { language: 'de', title: 'Fähre', text: 'Sie fährt.' } },
  ])
})

test('of both names of the language, that of the API is taken', async () => {
  expect(await read('{"language": "de", "lang": "en"}')).toMatchObject([
    { given: { language: 'de' } },
  ])
})

describe('a bad line is told by its number and field, and the next ones follow:', () => {
  test.each([
    ['no JSON', '{"title": ', null, 'is not JSON'],
    ['a list', '[1]', null, 'must be an object'],
    ['a number as title', '{"title": 7}', 'title', 'must be a text or null'],
    ['an outlet of parts', '{"outlet": {"name": "x"}}', 'outlet', 'must be a text or null'],
  ])('%s', async (_, bad, field, message) => {
    expect(await read(`{"title": "a"}\n${bad}\n{"title": "b"}\n`)).toMatchObject([
      { number: 1, given: { title: 'a' } },
      { number: 2, problems: [{ field, message: expect.stringContaining(message) }] },
      { number: 3, given: { title: 'b' } },
    ])
  })

  test('bytes that are not UTF-8', async () => {
    const bytes = Buffer.concat([
      Buffer.from('{"title": "'),
      Buffer.from([0xe4]),
      Buffer.from('"}\n{"title": "b"}'),
    ])

    expect(await read(bytes)).toMatchObject([
      { number: 1, problems: [{ field: null, message: 'is not in UTF-8' }] },
      { number: 2, given: { title: 'b' } },
    ])
  })
})

test('a line up to the limit is read, a longer one is told without being held', async () => {
  expect(await all(linesOf(chunked('12345\n123456\n1\n'), 5))).toEqual([
    { number: 1, text: '12345' },
    { number: 2, problem: 'has more than 5 bytes' },
    { number: 3, text: '1' },
  ])
})

test('a reader that stops early stops the source', async () => {
  const source = Readable.from(chunked('{}\n'.repeat(1_000)))
  for await (const line of readNdjson(source)) {
    if (line.number === 2) break
  }

  expect(source.destroyed).toBe(true)
})
