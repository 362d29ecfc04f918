import { describe, expect, test } from 'vitest'
import { OUTPUT_FORMATS, type OutputFormat, outputLinks } from '../../../src/web/outputs/formats.ts'
import { useApi } from '../../modules/api/api.ts'

const api = useApi()
const get = (path: string, headers: Record<string, string> = {}) => api.fetch(path, { headers })

const TYPES = {
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
  ics: 'text/calendar; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  'feed.json': 'application/feed+json; charset=utf-8',
  jsonld: 'application/ld+json; charset=utf-8',
  md: 'text/markdown; charset=utf-8; variant=CommonMark',
  ndjson: 'application/x-ndjson; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
} as const

/** What is left of a format without events. */
const EMPTY: Readonly<Record<OutputFormat, (text: string) => void>> = {
  json: (text) => expect(JSON.parse(text).events).toEqual([]),
  csv: (text) => expect(text).toMatch(/^id,slug,title,[a-z_,]+\r\n$/),
  ics: (text) =>
    expect(text).toMatch(
      /^BEGIN:VCALENDAR\r\n(?!.*VEVENT).*\r\nEND:VTIMEZONE\r\nEND:VCALENDAR\r\n$/s,
    ),
  atom: (text) =>
    expect(text).toMatch(/<updated>1970-01-01T00:00:00.000Z<\/updated>\s*<\/feed>\s*$/),
  'feed.json': (text) => expect(JSON.parse(text).items).toEqual([]),
  jsonld: (text) =>
    expect(JSON.parse(text)).toMatchObject({ numberOfItems: 0, itemListElement: [] }),
  md: (text) => expect(text).toBe('# Timeline\n\nThere are no events here.\n'),
  ndjson: (text) => expect(text).toBe(''),
  svg: (text) => expect(text).toContain('>There are no events here.</text>'),
  png: (text) => expect(text.slice(1, 4)).toBe('PNG'),
}

/** As many at once are more than may work and wait. */
const TOO_MANY = 60

describe.for(OUTPUT_FORMATS)('timeline.%s', (format) => {
  test('is of its type, has a name and may be read by any page', async () => {
    const { status, headers } = await get(`/timeline.${format}`, { Origin: 'https://news.example' })

    expect(status).toBe(200)
    expect(headers.get('Content-Type')).toBe(TYPES[format])
    expect(headers.get('Content-Disposition')).toBe(`inline; filename="timeline.${format}"`)
    expect(headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(headers.get('Access-Control-Expose-Headers')).toBe(
      'Link, Content-Disposition, X-Request-Id, ETag',
    )
    expect(headers.get('Vary')).toContain('Accept-Language')
    expect(headers.get('Vary')).not.toContain('Origin')
    expect(headers.get('Link')).toBeNull()
  })

  test('has a head without a body', async () => {
    const whole = await get(`/timeline.${format}`)
    const head = await api.fetch(`/timeline.${format}`, { method: 'HEAD' })

    expect(head.status).toBe(200)
    expect(await head.text()).toBe('')
    expect(head.headers.get('Content-Length')).toBe(String((await whole.arrayBuffer()).byteLength))
  })

  test('is empty, and whole, where nothing fits', async () => {
    const response = await get(`/timeline.${format}?during=2030&language=en`)

    expect(response.status).toBe(200)
    EMPTY[format](await response.text())
  })

  test.for([
    ['kinds=nonsense', 'kinds has "nonsense"; the kinds are accident, '],
    ['during=yesterday', 'during is wrong: "yesterday" is not a date in EDTF'],
    ['story=!', 'story is "!": neither an id of this API nor a slug'],
    ['reported-in=x_y', 'reported-in has "x_y"'],
    ['match=maybe', 'match is "maybe"; it must be one of possibly, certainly.'],
    ['page_size=5', 'page_size is no parameter here; page-size is.'],
    ['order=random', 'order is "random"; it must be one of happened-asc, '],
    ['page-size=101', 'page-size is "101"; it must be a whole number from 1 to 100.'],
    ['after=abc', 'after is "abc": not a cursor'],
    ['language=x_y', 'language is "x_y"; it must be up to 10 language tags'],
  ])('refuses %s, and says what would be right', async ([parameters, message]) => {
    const response = await get(`/timeline.${format}?${parameters}`)

    expect(response.status).toBe(400)
    expect(response.headers.get('Content-Type')).toBe('application/json; charset=utf-8')
    const answer = await response.json()
    expect(answer).toMatchObject({ error: 'BAD_USER_INPUT' })
    expect(answer.message.slice(0, message?.length)).toBe(message)
  })

  test('of a story that there is not is not found, as in a frame', async () => {
    const response = await get(`/timeline.${format}?story=nothing&language=en`)

    expect(response.status).toBe(404)
    expect(await response.json()).toEqual({
      error: 'NOT_FOUND',
      message: 'There is no story "nothing".',
    })
  })
})

test('where many want a large file at once, some are asked to come again', async () => {
  const responses = await Promise.all(
    Array.from({ length: TOO_MANY }, () => get('/timeline.svg?language=en')),
  )
  const statuses = responses.map(({ status }) => status)
  const refused = responses.find(({ status }) => status === 503)

  expect(new Set(statuses)).toEqual(new Set([200, 503]))
  expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(18)
  expect(refused?.headers.get('Retry-After')).toBe('10')
  expect(refused?.headers.get('Cache-Control')).toBe('no-store')
  expect(await refused?.json()).toMatchObject({
    error: 'SERVICE_UNAVAILABLE',
    message: expect.stringContaining('Ask again in 10 seconds'),
  })
  expect((await get('/timeline.svg')).status).toBe(200)
})

test('whoever goes away while a file is made is no error', async () => {
  for (const format of OUTPUT_FORMATS) {
    const gone = new AbortController()
    const response = api.fetch(`/timeline.${format}`, { signal: gone.signal })
    gone.abort()
    await Promise.resolve(response).catch(() => {})
  }

  expect(api.takeLoggedErrors()).toEqual([])
})

describe('a part of a timeline', () => {
  const slugs = async (path: string) => {
    const response = await get(path)
    const lines = (await response.text()).trim().split('\r\n').slice(1)
    const link = /^<([^>]+)>; rel="next"$/.exec(response.headers.get('Link') ?? '')?.[1]
    return {
      slugs: lines.map((line) => line.split(',')[1]),
      next: link?.slice('http://localhost'.length),
    }
  }

  test('says where the rest is, and the rest is the rest', async () => {
    const all = await slugs('/timeline.csv')
    const first = await slugs('/timeline.csv?page-size=6')
    const rest = await slugs(first.next ?? '')

    expect(all.slugs).toHaveLength(10)
    expect(first.slugs).toEqual(all.slugs.slice(0, 6))
    expect(rest).toEqual({ slugs: all.slugs.slice(6), next: undefined })
  })

  test('ends before a cursor, as the page of the web does', async () => {
    const all = await slugs('/timeline.csv')
    const { timeline } = await api.data<{ timeline: { edges: { cursor: string }[] } }>(
      '{ timeline { edges { cursor } } }',
    )
    const before = timeline.edges[7]?.cursor

    expect(await slugs(`/timeline.csv?before=${before}`)).toMatchObject({
      slugs: all.slugs.slice(0, 7),
    })
    expect(await slugs(`/timeline.csv?before=${before}&page-size=3`)).toMatchObject({
      slugs: all.slugs.slice(4, 7),
    })
  })

  test('has what the parameters ask for', async () => {
    expect((await slugs('/timeline.csv?actors=ross-ulbricht')).slugs).toEqual(['ulbricht-pardon'])
    expect((await slugs('/timeline.csv?kinds=pardon,amnesty&order=happened-desc')).slugs).toEqual([
      'ulbricht-pardon',
      'jan6-amnesty',
    ])
    expect((await slugs('/timeline.csv?during=2025-01-21&match=certainly')).slugs).toEqual([
      'stargate-announcement',
      'ulbricht-pardon',
    ])
  })
})

describe('the language of a file', () => {
  test.for([
    ['/timeline.md?actors=elon-musk&language=de', 'en', '# Zeitleiste: Elon Musk'],
    ['/timeline.md?actors=elon-musk', 'de-AT,en;q=0.5', '# Zeitleiste: Elon Musk'],
    ['/timeline.md?actors=elon-musk', '', '# Timeline: Elon Musk'],
    ['/timeline.md?story=stargate', 'fr,de;q=0.1', '# Der Streit um das Stargate-Projekt'],
  ] as const)('of %s for who reads %s', async ([path, accepted, heading]) => {
    const text = await (await get(path, { 'Accept-Language': accepted })).text()

    expect(text.slice(0, text.indexOf('\n'))).toBe(heading)
  })
})

test('the texts are rather in the language of the file’s words than in another', async () => {
  const [french, english] = await Promise.all(
    ['fr', 'en'].map(async (language) =>
      (await get(`/timeline.md?language=${language}&page-size=3`)).text(),
    ),
  )

  expect(french?.replaceAll('language=fr', 'language=en')).toBe(english)
})

test('every link that is offered leads to a file', async () => {
  const links = outputLinks(
    { story: ['stargate'], pageSize: 5, after: 'a cursor of another page' },
    { preferences: ['de', 'en'], page: 'de' },
  )

  expect(links.map(({ href }) => href)).toEqual(
    OUTPUT_FORMATS.map((format) => `/timeline.${format}?story=stargate&language=de%2Cen`),
  )
  for (const { href, contentType } of links) {
    const response = await get(href)
    expect(response.status).toBe(200)
    expect(response.headers.get('Content-Type')?.replace(/;.*/, '')).toBe(contentType)
  }
})
