import ICAL from 'ical.js'
import jsonld from 'jsonld'
import { marked, type Tokens } from 'marked'
import Papa from 'papaparse'
import RssParser from 'rss-parser'
import { beforeAll, describe, expect, test } from 'vitest'
import { useApi } from '../../modules/api/api.ts'
import { withLocalContext } from './schema-org-context.ts'

// Every format of the Stargate story, read by a program that others wrote, against the API.

const api = useApi()
const STORY = 'story=stargate&language=de'

interface KnownEvent {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly summary: string
  readonly kind: string
  readonly time: { readonly edtf: string; readonly display: string }
  readonly lastChange: { readonly revision: { readonly committedAt: string } }
  readonly participations: {
    readonly nodes: readonly { readonly role: string; readonly actor: { readonly name: string } }[]
  }
  readonly statements: {
    readonly nodes: readonly {
      readonly rendering: { readonly text: string; readonly form: string }
      readonly evidence: { readonly nodes: readonly { readonly exact: string }[] }
    }[]
  }
}

let events: readonly KnownEvent[] = []
const titles = () => events.map(({ title }) => title)

beforeAll(async () => {
  const { timeline } = await api.data<{ timeline: { nodes: readonly KnownEvent[] } }>(`{
    timeline(filter: { stories: ["stargate"] }) { nodes {
      id slug kind title(language: "de") summary(language: "de")
      time { edtf display(language: "de") } lastChange { revision { committedAt } }
      participations { nodes { role actor { name(language: "de") } } }
      statements { nodes { rendering(language: "de") { text form } evidence { nodes { exact } } } }
    } }
  }`)
  events = timeline.nodes
})

async function output(format: string, parameters = STORY): Promise<string> {
  const response = await api.fetch(`/timeline.${format}?${parameters}`)
  const text = await response.text()
  expect(response.status, text).toBe(200)
  return text
}

test('the story has ten events to be told', () => {
  expect(events).toHaveLength(10)
})

test('the table is read with the names, dates and participants of the events', async () => {
  const { data, errors, meta } = Papa.parse<Record<string, string>>(await output('csv'), {
    header: true,
    skipEmptyLines: true,
  })

  expect(errors).toEqual([])
  expect(meta.linebreak).toBe('\r\n')
  expect(
    data.map(({ id, title, summary, edtf, date }) => ({ id, title, summary, edtf, date })),
  ).toEqual(
    events.map(({ id, title, summary, time }) => ({
      id,
      title,
      summary,
      edtf: time.edtf,
      date: time.display,
    })),
  )
  expect(data[4]).toMatchObject({
    slug: 'ulbricht-pardon',
    participants: 'Donald Trump (signer); Ross Ulbricht (beneficiary); Elon Musk (attendee)',
    participant_count: '3',
    earliest_start: '2025-01-21T05:00:00Z',
    latest_end: '2025-01-22T04:59:59.999999Z',
    time_zone: 'America/New_York',
    url: 'http://localhost/event/ulbricht-pardon',
    revision_count: '1',
  })
})

test('the calendar is read as entries of whole days', async () => {
  const calendar = new ICAL.Component(ICAL.parse(await output('ics')))
  const entries = calendar.getAllSubcomponents('vevent').map((entry) => new ICAL.Event(entry))

  expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Der Streit um das Stargate-Projekt')
  expect(entries).toHaveLength(10)
  expect(new Set(entries.map(({ uid }) => uid)).size).toBe(10)
  const pardon = entries.find(({ summary }) => summary.startsWith('Trump begnadigt'))
  expect(pardon?.summary).toBe('Trump begnadigt Silk-Road-Gründer Ross Ulbricht')
  expect(pardon?.startDate.isDate).toBe(true)
  expect(pardon?.startDate.toString()).toBe('2025-01-21')
  expect(pardon?.endDate.toString()).toBe('2025-01-22')
  expect(pardon?.sequence).toBe(0)
  expect(pardon?.component.getFirstPropertyValue('categories')).toBe('pardon')
  expect(pardon?.component.getFirstPropertyValue('url')).toBe(
    'http://localhost/event/ulbricht-pardon',
  )
  const staff = entries.find(({ summary }) => summary.startsWith('Musk entsendet'))
  expect(staff?.summary).toMatch(/\(zwischen 20\. und 23\. Januar 2025\)$/)
  expect([staff?.startDate.toString(), staff?.endDate.toString()]).toEqual([
    '2025-01-20',
    '2025-01-24',
  ])
})

test('no line of the calendar is longer than 75 octets', async () => {
  const lines = (await output('ics')).split('\r\n')

  expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
})

describe('a feed', () => {
  test('in Atom is read with all events, each with an id that is no address', async () => {
    const feed = await new RssParser().parseString(await output('atom'))

    expect(feed.title).toBe('Der Streit um das Stargate-Projekt')
    expect(feed.items.map(({ title }) => title).sort()).toEqual(titles().toSorted())
    for (const item of feed.items) expect(item.id).toMatch(/^urn:uuid:[0-9a-f-]{36}$/)
    const pardon = feed.items.find(({ title }) => title?.startsWith('Trump begnadigt'))
    expect(pardon?.link).toBe('http://localhost/event/ulbricht-pardon')
    expect(pardon?.isoDate).toBe(
      new Date(events[4]?.lastChange.revision.committedAt ?? '').toISOString(),
    )
  })

  test('in JSON has the same ids', async () => {
    const feed = JSON.parse(await output('feed.json'))
    const atomFeed = await new RssParser().parseString(await output('atom'))

    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      home_page_url: 'http://localhost/?story=stargate&language=de',
      feed_url: 'http://localhost/timeline.feed.json?story=stargate&language=de',
    })
    expect(feed.items.map(({ id }: { id: string }) => id)).toEqual(
      atomFeed.items.map(({ id }) => id),
    )
  })
})

test('the linked data are read as events with roles, quotations and articles', async () => {
  const document = JSON.parse(await output('jsonld'))
  const [graph] = await jsonld.expand(document, withLocalContext())
  const flat = await jsonld.flatten(document, undefined, withLocalContext())

  expect(graph?.['@type']).toEqual(['https://schema.org/ItemList'])
  // Without a context the answer is the list itself, which the types do not know.
  const nodes = flat as unknown as readonly Record<string, unknown>[]
  const ofType = (type: string) =>
    nodes.filter((node) =>
      (node['@type'] as string[] | undefined)?.includes(`https://schema.org/${type}`),
    )
  expect(
    ofType('Event')
      .map((node) => node['@id'])
      .sort(),
  ).toEqual(events.map(({ slug }) => `http://localhost/event/${slug}`).sort())
  const pardon = nodes.find((node) => node['@id'] === 'http://localhost/event/ulbricht-pardon')
  expect(pardon).toMatchObject({
    'https://schema.org/name': [
      { '@value': 'Trump begnadigt Silk-Road-Gründer Ross Ulbricht', '@language': 'de' },
    ],
    'https://schema.org/startDate': [{ '@value': '2025-01-21' }],
  })
  // Of a day between 20 and 23 January, the month is certain.
  const staff = nodes.find((node) => node['@id'] === 'http://localhost/event/musk-staff-jan6')
  expect(staff?.['https://schema.org/startDate']).toEqual([{ '@value': '2025-01' }])
  expect(staff).not.toHaveProperty(['https://schema.org/endDate'])
  const wordings = events.flatMap(({ statements }) =>
    statements.nodes.map(({ rendering }) => rendering),
  )
  const texts = (type: string) =>
    ofType(type).flatMap((node) => node['https://schema.org/text'] as { '@value': string }[])
  expect(
    texts('Quotation')
      .map((text) => text['@value'])
      .sort(),
  ).toEqual(
    wordings
      .filter(({ form }) => form !== 'PARAPHRASE')
      .map(({ text }) => text)
      .sort(),
  )
  expect(
    texts('Claim')
      .map((text) => text['@value'])
      .sort(),
  ).toEqual(
    wordings
      .filter(({ form }) => form === 'PARAPHRASE')
      .map(({ text }) => text)
      .sort(),
  )
  expect(ofType('Person').map((node) => node['@id'])).toContain('http://localhost/actor/elon-musk')
  expect(ofType('NewsArticle')).toHaveLength(1)
})

test('the Markdown is read with a heading an event and what was said as quotations', async () => {
  const tokens = marked.lexer(await output('md'))
  const headings = tokens.filter((token): token is Tokens.Heading => token.type === 'heading')

  expect(headings.map(({ depth }) => depth)).toEqual([1, ...events.map(() => 2)])
  const html = await marked.parse(await output('md'))
  expect([...html.matchAll(/<h2>([^<]+)<\/h2>/g)].map(([, heading]) => heading)).toEqual(
    events.map(({ title, time }) => `${time.display}: ${title}`),
  )
  expect([...html.matchAll(/<p><a href="([^"]+)">/g)].map(([, url]) => url)).toEqual(
    events.map(({ slug }) => `http://localhost/event/${slug}`),
  )
  expect(tokens.filter(({ type }) => type === 'blockquote')).toHaveLength(
    events.flatMap(({ statements }) => statements.nodes).length,
  )
})

test('a line of the NDJSON holds all of an event, with its evidence', async () => {
  const lines = (await output('ndjson')).trimEnd().split('\n')
  const records = lines.map((line) => JSON.parse(line))

  expect(records.map(({ id }) => id)).toEqual(events.map(({ id }) => id))
  expect(
    records.map(({ statements }) =>
      statements.nodes.map((one: { evidence: { nodes: { exact: string }[] } }) =>
        one.evidence.nodes.map(({ exact }) => exact),
      ),
    ),
  ).toEqual(
    events.map(({ statements }) =>
      statements.nodes.map(({ evidence }) => evidence.nodes.map(({ exact }) => exact)),
    ),
  )
  expect(records[4]).toMatchObject({
    url: 'http://localhost/event/ulbricht-pardon',
    texts: [{ language: 'de' }, { language: 'en' }],
    participations: { totalCount: 3 },
    stories: [{ slug: 'stargate' }],
  })
})

test('TimelineJS gets slides whose dates have only the parts that are known', async () => {
  const { title, events: slides } = JSON.parse(await output('json'))

  expect(title.text.headline).toBe('Der Streit um das Stargate-Projekt')
  expect(slides.map((slide: { unique_id: string }) => slide.unique_id)).toEqual(
    events.map(({ id }) => id),
  )
  const dateOf = (slug: string) => {
    const index = events.findIndex((event) => event.slug === slug)
    const { start_date, end_date } = slides[index]
    return [start_date, end_date]
  }
  expect(dateOf('ulbricht-pardon')).toEqual([
    { year: 2025, month: 1, day: 21, display_date: '21. Januar 2025' },
    undefined,
  ])
  expect(dateOf('musk-staff-jan6')).toEqual([
    { year: 2025, month: 1, day: 20, display_date: 'zwischen 20. und 23. Januar 2025' },
    { year: 2025, month: 1, day: 23 },
  ])
  expect(dateOf('musk-openai-lawsuit')).toEqual([
    { year: 2024, display_date: '2024 oder früher' },
    undefined,
  ])
})
