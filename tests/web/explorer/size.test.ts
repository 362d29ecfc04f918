import { beforeAll, describe, expect, test } from 'vitest'
import { useApi } from '../../modules/api/api.ts'
import { compressedSize } from '../../support/browser/compressed-size.ts'
import { insertGeneratedNews } from '../../support/browser/generated-news.ts'
import { fillLists } from './long-lists.ts'

const api = useApi({ seed: false })

beforeAll(() => insertGeneratedNews(api.database.current, 120))

/** Bytes of HTML for fifty events. */
const LIMIT = 15_000

const NAME = /--\s*(\w+)/

async function statementsOf(path: string): Promise<readonly string[]> {
  const statements = await api.database.recordStatements(() => api.fetch(path))
  return statements.map((statement) => NAME.exec(statement)?.[1] ?? statement).sort()
}

describe('the front page of a large knowledge base', () => {
  test.for([
    '/?page-size=50',
    '/?page-size=50&language=de',
    '/?page-size=50&actors=person-1,person-2,person-3,person-4,person-5,person-6,person-7,person-8,person-9',
  ])('%s shows fifty events in at most 15 KB, compressed', async (path) => {
    const response = await api.fetch(path)
    const body = await response.text()
    const { gzip, brotli } = compressedSize(body)

    expect(body.match(/part="event"/g)).toHaveLength(50)
    expect(brotli).toBeLessThanOrEqual(LIMIT)
    expect(gzip).toBeLessThanOrEqual(LIMIT)
  })

  test('takes the same statements for one event and for fifty', async () => {
    const one = await statementsOf('/?page-size=1')

    expect(one.length, one.join()).toBeLessThanOrEqual(25)
    expect(await statementsOf('/?page-size=50')).toEqual(one)
  })

  test('takes a bounded number of them for each facet in use and each name', async () => {
    const none = await statementsOf('/?page-size=1')
    const some = await statementsOf('/?page-size=1&actors=person-1,person-2&story=generated-news')

    expect(some.length - none.length, some.join()).toBeLessThanOrEqual(15)
  })
})

/** Bytes as they are sent, of a page of any other thing. */
const PAGE_LIMIT = 15 * 1024

describe('what is sent of a page with long lists', () => {
  beforeAll(() => fillLists(api.database.current))

  test.for([
    '/story/generated-news?page-size=50',
    '/story/generated-news?page-size=50&order=editor&language=de',
    '/actor/person-1',
    '/actor/person-1?language=de',
    '/event/generated-event-1',
    '/event/generated-event-1?language=de',
  ])('%s is at most 15 KB', async (path) => {
    const response = await api.fetch(path, { headers: { 'Accept-Encoding': 'br' } })
    const sent = await response.arrayBuffer()

    expect(response.status).toBe(200)
    expect(response.headers.get('Content-Encoding')).toBe('br')
    expect(sent.byteLength).toBeLessThanOrEqual(PAGE_LIMIT)
  })
})
