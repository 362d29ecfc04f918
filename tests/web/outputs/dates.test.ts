import ICAL from 'ical.js'
import { beforeAll, expect, test } from 'vitest'
import { useApi } from '../../modules/api/api.ts'
import { insertEvent } from '../../support/facts.ts'

const api = useApi({ seed: false })

/** Dates as news has them, and what each format may say of them without saying too much. */
const DATES = {
  'a day': {
    edtf: '2025-01-21',
    calendar: ['2025-01-21', '2025-01-22', ''],
    slide: [{ year: 2025, month: 1, day: 21 }],
    data: ['2025-01-21'],
  },
  'days on end': {
    edtf: '2025-01-20/2025-01-23',
    calendar: ['2025-01-20', '2025-01-24', ' (20 to 23 January 2025)'],
    slide: [
      { year: 2025, month: 1, day: 20 },
      { year: 2025, month: 1, day: 23 },
    ],
    data: ['2025-01-20', '2025-01-23'],
  },
  'one day of several': {
    edtf: '[2025-01-30..2025-02-02]',
    calendar: ['2025-01-30', '2025-02-03', ' (between 30 January and 2 February 2025)'],
    slide: [
      { year: 2025, month: 1, day: 30 },
      { year: 2025, month: 2, day: 2 },
    ],
    data: ['2025'],
  },
  'one day of several around New Year': {
    edtf: '[2024-12-31..2025-01-02]',
    calendar: ['2024-12-31', '2025-01-03', ' (between 31 December 2024 and 2 January 2025)'],
    slide: [
      { year: 2024, month: 12, day: 31 },
      { year: 2025, month: 1, day: 2 },
    ],
    data: [],
  },
  'about a month': {
    edtf: '2025-01~',
    calendar: ['2025-01-01', '2025-02-01', ' (about January 2025)'],
    slide: [{ year: 2025, month: 1 }],
    data: ['2025-01'],
  },
  'a doubtful day': {
    edtf: '2025-01-21?',
    calendar: ['2025-01-21', '2025-01-22', ' (21 January 2025 (uncertain))'],
    slide: [{ year: 2025, month: 1, day: 21 }],
    data: ['2025-01-21'],
  },
  'a year': {
    edtf: '2024',
    calendar: ['2024-01-01', '2025-01-01', ' (2024)'],
    slide: [{ year: 2024 }],
    data: ['2024'],
  },
  'what goes on': {
    edtf: '2025-01-20/..',
    calendar: ['2025-01-20', '2025-01-21', ' (since 20 January 2025)'],
    slide: [{ year: 2025, month: 1, day: 20 }],
    data: ['2025-01-20'],
  },
  'what has no known beginning': {
    edtf: '../2025-01-20',
    calendar: ['2025-01-20', '2025-01-21', ' (until 20 January 2025)'],
    slide: [{ year: 2025, month: 1, day: 20 }],
    data: [undefined, '2025-01-20'],
  },
  'a time of day': {
    edtf: '2025-01-21T10:30',
    calendar: ['2025-01-21T09:30:00Z', undefined, ''],
    slide: [{ year: 2025, month: 1, day: 21, hour: 10, minute: 30 }],
    data: ['2025-01-21T09:30:00Z'],
  },
} as const

beforeAll(async () => {
  const { current } = api.database
  for (const [title, { edtf }] of Object.entries(DATES)) {
    await insertEvent(current, { titles: { en: title }, edtf, timeZone: 'Europe/Berlin' })
  }
  await insertEvent(current, {
    titles: { en: 'some time, a <b>tale</b>' },
    slug: 'some-time',
    edtf: '../..',
  })
})

const text = async (format: string) => (await api.fetch(`/timeline.${format}?language=en`)).text()

test.for(Object.entries(DATES))(
  'the calendar has %s on its days',
  async ([title, { calendar }]) => {
    const [start, end, words] = calendar
    const entries = new ICAL.Component(ICAL.parse(await text('ics'))).getAllSubcomponents('vevent')
    const entry = entries.find((one) =>
      String(one.getFirstPropertyValue('summary')).startsWith(`${title}${words}`),
    )

    expect(entry?.getFirstPropertyValue('summary')).toBe(`${title}${words}`)
    expect(entry?.getFirstPropertyValue('dtstart')?.toString()).toBe(start)
    expect(entry?.getFirstPropertyValue('dtend')?.toString()).toBe(end)
  },
)

test.for(Object.entries(DATES))(
  'TimelineJS gets %s in the parts that are known',
  async ([title, { slide }]) => {
    const { events } = JSON.parse(await text('json'))
    const found = events.find((one: { text: { headline: string } }) => one.text.headline === title)
    const { display_date, ...start } = found.start_date

    expect([start, ...('end_date' in found ? [found.end_date] : [])]).toEqual(slide)
    expect(display_date).toBe(found.display_date)
  },
)

test.for(Object.entries(DATES))(
  'the linked data have of %s what is certain',
  async ([title, { data }]) => {
    const { itemListElement } = JSON.parse(await text('jsonld'))
    const { item } = itemListElement.find(
      (one: { item: { name: { '@value': string } } }) => one.item.name['@value'] === title,
    )

    expect([item.startDate, item.endDate]).toEqual([data[0], data[1]])
  },
)

test('what has no date is in no calendar and on no axis, and named beside them', async () => {
  const calendar = new ICAL.Component(ICAL.parse(await text('ics')))
  const { title, events } = JSON.parse(await text('json'))

  expect(calendar.getAllSubcomponents('vevent')).toHaveLength(Object.keys(DATES).length)
  expect(calendar.getFirstPropertyValue('x-wr-caldesc')).toBe(
    'Without a date: some time, a <b>tale</b>',
  )
  expect(events).toHaveLength(Object.keys(DATES).length)
  expect(title.text.text).toBe(
    '<p>Without a date:</p><ul><li><a href="http://localhost/event/some-time">some time, a &lt;b&gt;tale&lt;/b&gt;</a></li></ul>',
  )
})
