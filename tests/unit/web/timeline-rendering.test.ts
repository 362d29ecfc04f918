import { describe, expect, test } from 'vitest'
import type { TimelineEventFragment } from '../../../src/web/documents/types.ts'
import { dateGroup, machineDate, stretchWords } from '../../../src/web/timeline/date-groups.ts'
import { renderSources } from '../../../src/web/timeline/render-sources.ts'
import { renderTimeline } from '../../../src/web/timeline/render-timeline.ts'
import type { TimelineOptions, TimelinePage } from '../../../src/web/timeline/timeline-options.ts'
import { nameOf, say, timelineWords } from '../../../src/web/words/timeline-words.ts'

type EventTime = TimelineEventFragment['time']

const time = (edtf: string, display: string, further: Partial<EventTime> = {}): EventTime => ({
  edtf,
  display,
  precision: 'DAY',
  approximate: false,
  uncertain: false,
  earliestStart: null,
  latestEnd: null,
  timeZone: 'Europe/Berlin',
  ...further,
})

const DAY = time('2025-01-21', '21 January 2025', {
  earliestStart: '2025-01-20T23:00:00Z',
  latestEnd: '2025-01-21T22:59:59.999999Z',
})

const node = (further: Partial<TimelineEventFragment> = {}): TimelineEventFragment => ({
  id: 'RXZlbnQ6MQ',
  slug: 'announcement',
  title: 'The announcement',
  summary: null,
  kind: 'ANNOUNCEMENT',
  status: 'HAPPENED',
  statusName: 'happened',
  recordedAt: '2025-01-24T12:00:00Z',
  text: { language: 'en' },
  time: DAY,
  place: null,
  participations: { totalCount: 0, nodes: [] },
  statements: { totalCount: 0, nodes: [] },
  articles: { totalCount: 0 },
  ...further,
})

const page = (...nodes: TimelineEventFragment[]): TimelinePage => ({
  totalCount: nodes.length,
  edges: nodes.map((event) => ({ cursor: event.id, node: event })),
  pageInfo: { startCursor: null, endCursor: null, hasPreviousPage: false, hasNextPage: false },
})

const options = (further: Partial<TimelineOptions> = {}): TimelineOptions => ({
  chosen: timelineWords(['en']),
  groupBy: 'day',
  headingLevel: 2,
  eventLink: 'https://annals.example/event/{slug}',
  ...further,
})

const render = (event: TimelineEventFragment, further?: Partial<TimelineOptions>) =>
  renderTimeline(page(event), options(further)).text

describe('what comes from outside', () => {
  test('is text, wherever it stands', () => {
    const hostile = '"><script>alert(1)</script>'
    const text = render(
      node({
        title: hostile,
        summary: hostile,
        // In doubt, so that it is worded by the server.
        time: { ...DAY, edtf: '2025-01-21~', display: hostile },
        place: { slug: 'place', name: hostile },
        participations: {
          totalCount: 1,
          nodes: [{ role: 'AUTHOR', roleName: hostile, actor: { slug: 'a', name: hostile } }],
        },
        statements: {
          totalCount: 1,
          nodes: [
            {
              slug: 's',
              medium: 'SPOKEN',
              speaker: { slug: 'a', name: hostile },
              rendering: {
                language: '"><script>',
                form: 'VERBATIM',
                formName: hostile,
                text: hostile,
              },
            },
          ],
        },
      }),
    )

    expect(text).not.toContain('<script>')
    expect(text.match(/&lt;script&gt;/g)).toHaveLength(10)
  })

  test('is no address that runs a script', () => {
    const sources = {
      articles: {
        totalCount: 1,
        edges: [
          {
            role: 'MAIN' as const,
            evidence: { nodes: [] },
            node: {
              slug: 'a',
              title: 'Title',
              url: 'javascript://news.example/%0Aalert(1)',
              language: 'en',
              published: { edtf: '2025', display: '2025' },
              outlet: { slug: 'o', name: 'Outlet' },
            },
          },
        ],
      },
      evidence: { nodes: [] },
    }
    const { text } = renderSources(sources, 'event', options())

    expect(text).not.toContain('javascript:')
    expect(text).toContain('<cite>Title</cite>')
  })
})

describe('a date', () => {
  test('that is known to the day has a machine-readable form, and any doubt takes it away', () => {
    const forms = [
      '2025-01-21',
      '2025-01',
      '2025',
      '2025-01-21T14:30:00+01:00',
      '2025-01~',
      '2025?',
      '[2025-01-20..2025-01-23]',
      '2025-01-20/2025-01-21',
      '2025-21',
      '202X',
      '2025-01-21T14:30/2025-01-21T15:00',
    ].map((edtf) => [edtf, machineDate({ edtf })])

    expect(forms.filter(([, form]) => form !== undefined)).toEqual([
      ['2025-01-21', '2025-01-21'],
      ['2025-01', '2025-01'],
      ['2025', '2025'],
      ['2025-01-21T14:30:00+01:00', '2025-01-21T14:30:00+01:00'],
    ])
  })

  test('is under its day where it happened, not where the reader is', () => {
    expect(dateGroup(DAY, 'day', 'de')).toEqual({ key: '2025-01-21', label: '21. Januar 2025' })
  })

  test('that spans days is under its own words by day, and under the month that it shares', () => {
    const span = time('[2025-01-20..2025-01-23]', 'between 20 and 23 January 2025', {
      earliestStart: '2025-01-19T23:00:00Z',
      latestEnd: '2025-01-23T22:59:59.999999Z',
    })

    expect(dateGroup(span, 'day', 'en').label).toBe('between 20 and 23 January 2025')
    expect(dateGroup(span, 'month', 'en').label).toBe('January 2025')
    expect(dateGroup(span, 'year', 'en').label).toBe('2025')
  })

  test('with an open end is under its own words, however long the stretch', () => {
    const open = time('2025-01-20/..', 'since 20 January 2025', {
      earliestStart: '2025-01-19T23:00:00Z',
    })
    expect(dateGroup(open, 'year', 'en').label).toBe('since 20 January 2025')
  })

  test('of a week is put into words as a span', () => {
    expect(stretchWords('2025-01-20/2025-01-26', 'de')).toMatch(/^20\.\s?–\s?26\. Januar 2025$/)
    expect(stretchWords('2025-01-20/2025-01-26', 'en-US')).toMatch(/^20\s?–\s?26 January 2025$/)
  })
})

test('a day is worded in the language of the heading above it, and so not said twice', () => {
  const inFrench = (edtf: string) =>
    render(node({ time: { ...DAY, edtf } }), { chosen: timelineWords(['fr'], {}) })

  expect(inFrench('2025-01-21')).toContain('>21 janvier 2025</span>')
  expect(inFrench('2025-01-21')).toMatch(/<time [^>]* hidden>21 janvier 2025<\/time>/)
  expect(inFrench('2025-01-21~')).toMatch(/<time part="date" dir="auto">21 January 2025<\/time>/)
})

test('the passages of the event from an article stand with it, and without those the link’s own', () => {
  const passage = (exact: string) => ({ exact, prefix: '', suffix: '' })
  const article = (slug: string) => ({
    slug,
    title: slug,
    url: null,
    language: 'en',
    published: { edtf: '2025', display: '2025' },
    outlet: { slug: 'o', name: 'Outlet' },
  })
  const { text } = renderSources(
    {
      articles: {
        totalCount: 2,
        edges: [
          { role: 'MAIN', evidence: { nodes: [passage('of the link')] }, node: article('one') },
          { role: 'BACKGROUND', evidence: { nodes: [] }, node: article('other') },
        ],
      },
      evidence: {
        nodes: [{ ...passage('of the event'), articleVersion: { article: { slug: 'other' } } }],
      },
    },
    'event',
    options(),
  )
  const [, one = '', other = ''] = text.split('<li part="source">')

  expect(one).toContain('<mark>of the link</mark>')
  expect(one).not.toContain('of the event')
  expect(other).toContain('<mark>of the event</mark>')
})

test('an address takes the slug wherever it has a place for it', () => {
  expect(render(node(), { eventLink: '/e/{slug}?from={slug}' })).toContain(
    'href="/e/announcement?from=announcement"',
  )
})

describe('a quotation', () => {
  const names = { VERBATIM: 'verbatim', TRANSLATED: 'translated', PARAPHRASE: 'in other words' }
  const said = (form: 'VERBATIM' | 'TRANSLATED' | 'PARAPHRASE', language = 'en') =>
    render(
      node({
        statements: {
          totalCount: 1,
          nodes: [
            {
              slug: 's',
              medium: 'SPOKEN',
              speaker: { slug: 'musk', name: 'Elon Musk' },
              rendering: { language, form, formName: names[form], text: 'No money' },
            },
          ],
        },
      }),
    )

  test('says whose words it is, and how close to them', () => {
    expect(said('VERBATIM')).toContain('<q>No money</q>')
    expect(said('VERBATIM')).toContain('Elon Musk</bdi>, <i part="form">verbatim</i>')
    expect(said('TRANSLATED')).toContain('<i part="form">translated</i>')
  })

  test('in other words has no quotation marks', () => {
    expect(said('PARAPHRASE')).toContain('<p>No money</p>')
    expect(said('PARAPHRASE')).toContain('<i part="form">in other words</i>')
  })

  test('in another language says in which, and which way it is written', () => {
    expect(said('VERBATIM', 'ar')).toContain('<blockquote lang="ar" dir="rtl">')
    expect(said('VERBATIM', 'de')).toContain('<blockquote lang="de" dir="ltr">')
  })
})

test('what has not happened says so', () => {
  expect(render(node({ status: 'PLANNED', statusName: 'planned' }))).toContain(
    '<b part="status">planned</b>',
  )
  expect(render(node({ status: 'HAPPENED' }))).not.toContain('part="status"')
})

test('headings stand once above what they head, and at the level that the page needs', () => {
  const { text } = renderTimeline(
    page(node(), node({ id: '2', slug: 'second' })),
    options({ headingLevel: 3 }),
  )
  expect(text.match(/<h3 part="heading">/g)).toHaveLength(1)
  expect(text.match(/<h3 part="heading" hidden>/g)).toHaveLength(1)
  expect(text.match(/<h4 part="title"/g)).toHaveLength(2)
})

describe('the histogram', () => {
  const bucket = (start: string | null, count: number) => ({
    edtf: start,
    start,
    resolution: 'DAY' as const,
    count,
    cursor: start && `cursor-of-${start}`,
  })
  const drawn = (address?: TimelineOptions['address']) =>
    renderTimeline(
      {
        ...page(node()),
        histogram: [bucket(null, 4), bucket('2025-01-20', 2), bucket('2025-01-23', 1)],
      },
      options(address ? { address } : {}),
    ).text

  test('has a control for each stretch with events, and room for the days between', () => {
    const text = drawn()
    expect(text.match(/<button part="bar"/g)).toHaveLength(2)
    expect(text.match(/<li aria-hidden="true"><\/li>/g)).toHaveLength(2)
    expect(text).toContain('aria-label="20 January 2025: 2 events"')
  })

  test('has links to pages of the server where there are some', () => {
    expect(drawn(({ after = '' }) => `/?after=${after}`)).toContain(
      'href="/?after=cursor-of-2025-01-23"',
    )
  })
})

describe('the words', () => {
  test('are German or English by the most wanted of the languages', () => {
    expect(timelineWords(['fr', 'de-AT', 'en']).language).toBe('de-AT')
    expect(say(timelineWords(['de']), 'sources', { n: 2 })).toBe('2 Quellen')
    expect(timelineWords(['fr']).language).toBe('en')
  })

  test('of a page’s own are in its language, with its plurals', () => {
    const chosen = timelineWords(['pl'], {
      events: { one: '{n} wydarzenie', few: '{n} wydarzenia', other: '{n} wydarzeń' },
    })
    expect([1, 2, 5].map((n) => say(chosen, 'events', { n }))).toEqual([
      '1 wydarzenie',
      '2 wydarzenia',
      '5 wydarzeń',
    ])
    expect(say(chosen, 'retry')).toBe('Try again')
  })

  test('of enums are the page’s own, else the API’s', () => {
    expect(nameOf(timelineWords(['en']), 'SIGNER', 'signer')).toBe('signer')
    expect(nameOf(timelineWords(['fr'], { SIGNER: 'signe' }), 'SIGNER', 'signer')).toBe('signe')
  })
})
