import { join } from 'node:path'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import type { ArticleInput, ArticleSink } from '../../../src/cli/ingest/article-sink.ts'
import { type IngestAllOptions, ingestAll } from '../../../src/cli/ingest/ingest-all.ts'
import { sourcesOf } from '../../../src/cli/ingest/sources.ts'
import { directoryWith } from './directory.ts'

/** Remembers what it was handed; an article it has is unchanged, and one titled "Bad" is refused. */
class MemorySink implements ArticleSink {
  readonly taken: ArticleInput[] = []

  async take(input: ArticleInput) {
    if (input.title === 'Bad') return { refusal: 'refused' }
    const isKnown = this.taken.some(({ title }) => title === input.title)
    this.taken.push(input)
    return {
      outcome: isKnown ? ('UNCHANGED' as const) : ('CREATED' as const),
      article: input.title,
      links: [],
      proposedEvents: [],
    }
  }

  async close() {}
}

const run = async (
  sink: ArticleSink,
  words: readonly string[],
  options: Partial<IngestAllOptions> = {},
) => {
  const told: string[] = []
  const summary = await ingestAll(sourcesOf(words), sink, {
    fallbacks: { outlet: 'Post', published: '2025-01-23T10:00:00Z' },
    version: '1.2.3',
    stdin: Readable.from([]),
    signal: new AbortController().signal,
    onArticle: (name) => told.push(name),
    ...options,
  })
  return { told, ...summary }
}

const line = (title: string) => JSON.stringify({ title, text: `${title} happened.` })

const RSS = `<?xml version="1.0"?><rss version="2.0"><channel><title>Feed Post</title>
<item><title>Third</title><description>Third happened.</description></item>
<item><title>Fourth</title><description>Fourth happened.</description></item></channel></rss>`

test('every kind of source is read, in order', async () => {
  const directory = directoryWith({
    'a.html': '<!doctype html><title>First</title><p>First happened.</p>',
    'b.ndjson': `${line('Second')}\n`,
    'c.xml': RSS,
    'd.txt': 'Fifth\n\nFifth happened.',
  })
  const sink = new MemorySink()
  const stdin = Readable.from([Buffer.from(line('Sixth'))])

  const { told, counts, failures } = await run(sink, [directory, '-'], { stdin })

  expect(sink.taken.map(({ title, text, outlet }) => [title, text, outlet])).toEqual([
    ['First', 'First happened.', 'Post'],
    ['Second', 'Second happened.', 'Post'],
    ['Third', 'Third happened.', 'Feed Post'],
    ['Fourth', 'Fourth happened.', 'Feed Post'],
    ['Fifth', 'Fifth happened.', 'Post'],
    ['Sixth', 'Sixth happened.', 'Post'],
  ])
  expect(told).toEqual([
    ...['a.html', 'b.ndjson:1', 'c.xml#1', 'c.xml#2', 'd.txt'].map((name) => join(directory, name)),
    '-:1',
  ])
  expect(counts).toEqual(new Map([['CREATED', 6]]))
  expect(failures).toEqual([])
})

test('a bad one is told with its reason, and the others go on', async () => {
  const directory = directoryWith({
    'a.ndjson': [line('First'), '{"title": 7}', '{', line('Bad'), '{}', line('Second')].join('\n'),
    'b.png': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]),
    'c.xml': `<!DOCTYPE rss [<!ENTITY a "b">]><rss version="2.0"></rss>`,
    'd.txt': 'Third\n\nThird happened.',
    'e.html': gzipSync('<p>packed</p>'),
  })
  const path = (name: string) => join(directory, name)
  const sink = new MemorySink()

  const { failures } = await run(sink, [directory, path('nowhere.txt'), 'http://127.0.0.1/a'])

  expect(sink.taken.map(({ title }) => title)).toEqual(['First', 'Second', 'Third'])
  expect(failures).toEqual([
    { name: `${path('a.ndjson')}:2`, problem: 'title must be a text or null' },
    { name: `${path('a.ndjson')}:3`, problem: expect.stringContaining('the line is not JSON') },
    { name: `${path('a.ndjson')}:4`, problem: 'refused' },
    {
      name: `${path('a.ndjson')}:5`,
      problem: expect.stringMatching(/^title is missing.*; text is missing/),
    },
    { name: path('b.png'), problem: expect.stringContaining('no page, feed, text or NDJSON') },
    { name: path('c.xml'), problem: expect.stringContaining('entities') },
    { name: path('e.html'), problem: expect.stringContaining('no page, feed, text or NDJSON') },
    { name: path('nowhere.txt'), problem: 'there is no such file' },
    { name: 'http://127.0.0.1/a', problem: expect.stringContaining('not on a public address') },
  ])
})

test('the title and address of the command line are for one article, not for each of many', async () => {
  const directory = directoryWith({ 'a.ndjson': `{"text": "It happened."}\n${line('Second')}` })
  const sink = new MemorySink()
  const fallbacks = {
    outlet: 'Post',
    published: '2025-01-23T10:00:00Z',
    title: 'Told',
    url: 'https://example.org/a',
  }

  const { failures } = await run(sink, [directory], { fallbacks })

  expect(sink.taken).toMatchObject([{ title: 'Second', url: null }])
  expect(failures).toMatchObject([{ problem: expect.stringContaining('title is missing') }])
})

test('asked to stop, it finishes the article that it is at, and no other', async () => {
  const directory = directoryWith({ 'a.ndjson': [1, 2, 3].map((n) => line(`N${n}`)).join('\n') })
  const stop = new AbortController()
  const sink = new MemorySink()
  const take = sink.take.bind(sink)
  sink.take = async (input) => {
    if (input.title === 'N2') stop.abort()
    return take(input)
  }

  const { told, stopped } = await run(sink, [directory, directory], { signal: stop.signal })

  expect(sink.taken.map(({ title }) => title)).toEqual(['N1', 'N2'])
  expect(told).toHaveLength(2)
  expect(stopped).toBe(true)
})

test('asked to stop while it waits for stdin, it stops', async () => {
  const stop = new AbortController()
  const stdin = new Readable({ read: () => undefined })
  const running = run(new MemorySink(), ['-'], { signal: stop.signal, stdin })
  stop.abort()

  expect(await running).toMatchObject({ stopped: true, failures: [] })
})

test('what the sink has already is unchanged', async () => {
  const directory = directoryWith({ 'a.txt': 'First\n\nFirst happened.' })
  const sink = new MemorySink()
  await run(sink, [directory])

  expect((await run(sink, [directory])).counts).toEqual(new Map([['UNCHANGED', 1]]))
})

test('what makes every article fail ends it', async () => {
  const directory = directoryWith({ 'a.ndjson': [line('First'), line('Second')].join('\n') })
  const sink = new MemorySink()
  sink.take = async () => {
    throw new Error('the database is gone')
  }

  await expect(run(sink, [directory])).rejects.toThrow('the database is gone')
})
