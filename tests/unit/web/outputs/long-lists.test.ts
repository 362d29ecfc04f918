import ICAL from 'ical.js'
import { marked } from 'marked'
import RssParser from 'rss-parser'
import { describe, expect, test } from 'vitest'
import type { ExportedEvent } from '../../../../src/web/outputs/read-events.ts'
import { writeCalendar } from '../../../../src/web/outputs/write-calendar.ts'
import { writeAtom, writeJsonFeed } from '../../../../src/web/outputs/write-feeds.ts'
import { writeJsonLd } from '../../../../src/web/outputs/write-json-ld.ts'
import { writeMarkdown } from '../../../../src/web/outputs/write-markdown.ts'
import { writeTimelineJs } from '../../../../src/web/outputs/write-timeline-js.ts'
import { about, eventWith, fileOf } from './exported-event.ts'

const CUT = eventWith({ participations: 7, statements: 4, articles: 3 })
const WHOLE = eventWith({ participations: 2, statements: 1, articles: 1 })

const entryOf = (calendar: string) =>
  new ICAL.Component(ICAL.parse(calendar)).getFirstSubcomponent('vevent')

describe('a list that is longer than what is in the file', () => {
  test('says so in a calendar', () => {
    expect(entryOf(fileOf(writeCalendar([CUT], about)))?.getFirstPropertyValue('description')).toBe(
      [
        '21 January 2025',
        'Man traf sich.',
        'Participants: Ada, and 5 more',
        'News, Bericht, https://news.example/report',
        'and 2 more',
      ].join('\n'),
    )
  })

  test.for([
    [
      'Atom',
      async (events: readonly ExportedEvent[]) => {
        const { items } = await new RssParser().parseString(
          fileOf(writeAtom(events, { ...about, language: 'de' })),
        )
        return items[0]?.content
      },
    ],
    [
      'JSON',
      async (events: readonly ExportedEvent[]) =>
        JSON.parse(fileOf(writeJsonFeed(events, { ...about, language: 'de' }))).items[0]
          .content_html,
    ],
  ] as const)('says so in a feed in %s, in its language', async ([, contentOf]) => {
    const content = await contentOf([CUT])

    expect(content).toContain('<p>Beteiligte: Ada, und 5 weitere</p>')
    expect(content).toContain('</blockquote><p>und 3 weitere</p>')
    expect(content).toContain('<li>und 2 weitere</li></ul>')
  })

  test('names nobody "and 5 more" as a contributor', () => {
    expect(fileOf(writeAtom([CUT], about)).match(/<contributor>.*?<\/contributor>/gs)).toEqual([
      expect.stringContaining('<name>Ada</name>'),
    ])
  })

  test('says so in TimelineJS, which shows statements', () => {
    expect(JSON.parse(fileOf(writeTimelineJs([CUT], about))).events[0].text.text).toContain(
      '</blockquote><p>and 3 more</p>',
    )
  })

  test('says so in the description of linked data', () => {
    expect(
      JSON.parse(fileOf(writeJsonLd([CUT], about))).itemListElement[0].item.description,
    ).toEqual([
      { '@value': 'Man traf sich.', '@language': 'de' },
      {
        '@value': '2 of 7 participations; 1 of 4 statements; 1 of 3 sources.',
        '@language': 'en',
      },
    ])
  })

  test('says so in Markdown', () => {
    const text = fileOf(writeMarkdown([CUT], about))

    expect(text).toContain('*Participants:* Ada, and 5 more\n')
    expect(text).toContain('\n\nand 3 more\n\n')
    expect(text).toContain('\n- and 2 more\n')
  })
})

test('nothing says so of lists that are whole', () => {
  const files = [
    writeCalendar,
    writeAtom,
    writeJsonFeed,
    writeTimelineJs,
    writeMarkdown,
    writeJsonLd,
  ]

  for (const write of files) expect(fileOf(write([WHOLE], about))).not.toMatch(/ more| of \d/)
  expect(
    JSON.parse(fileOf(writeJsonLd([WHOLE], about))).itemListElement[0].item.description,
  ).toEqual({
    '@value': 'Man traf sich.',
    '@language': 'de',
  })
})

test.for(['javascript:alert(1)', 'http://[news'])('nothing links to %s', async (url) => {
  const events = [eventWith({ participations: 2, statements: 1, articles: 1 }, url)]
  const { items } = JSON.parse(fileOf(writeJsonFeed(events, about)))
  const markdown = await marked.parse(fileOf(writeMarkdown(events, about)))
  const { subjectOf } = JSON.parse(fileOf(writeJsonLd(events, about))).itemListElement[0].item

  for (const content of [items[0].content_html, markdown]) {
    expect(content.match(/href="[^"]*"/g)).toEqual(['href="https://annals.example/event/meeting"'])
  }
  expect(subjectOf[0]).not.toHaveProperty('url')
  expect(subjectOf[0].publisher).not.toHaveProperty('url')
})

describe('a calendar without entries', () => {
  const UNDATED: ExportedEvent = {
    ...WHOLE,
    time: {
      ...WHOLE.time,
      precision: 'UNKNOWN',
      earliestStart: null,
      latestStart: null,
      earliestEnd: null,
      latestEnd: null,
    },
  }

  test.for([
    ['no events', []],
    ['an event without a date', [UNDATED]],
  ] as const)('as there is %s has a component all the same, which shows nothing', ([, events]) => {
    const calendar = new ICAL.Component(ICAL.parse(fileOf(writeCalendar(events, about))))
    const [zone, ...others] = calendar.getAllSubcomponents()

    expect([zone?.name, others]).toEqual(['vtimezone', []])
    const time = ICAL.Time.fromData({ year: 2025, month: 7, day: 1, hour: 12 })
    expect(new ICAL.Timezone(zone).utcOffset(time)).toBe(0)
  })

  test('alone has it: entries are in UTC, or of whole days', () => {
    const calendar = new ICAL.Component(ICAL.parse(fileOf(writeCalendar([WHOLE, UNDATED], about))))

    expect(calendar.getAllSubcomponents().map(({ name }) => name)).toEqual(['vevent'])
  })
})
