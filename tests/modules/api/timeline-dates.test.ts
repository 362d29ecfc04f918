import { describe, expect, test } from 'vitest'
import { type Slugs, slugsOf, useApi } from './api.ts'

const api = useApi()

const QUERY = `query($during: DuringInput) {
  timeline(filter: { during: $during }) { nodes { slug } }
}`

/** The events that are dated within 21 to 24 January, though not to a day. */
const EXCHANGE = ['altman-reply', 'musk-reposts-altman', 'leavitt-fox-interview']

describe.for([
  [
    'possibly on Tuesday the 21st',
    { edtf: '2025-01-21', match: 'POSSIBLY' },
    [
      'musk-staff-jan6',
      'stargate-announcement',
      'ulbricht-pardon',
      'musk-funding-post',
      ...EXCHANGE,
    ],
  ],
  [
    'certainly on Tuesday the 21st',
    { edtf: '2025-01-21', match: 'CERTAINLY' },
    ['stargate-announcement', 'ulbricht-pardon'],
  ],
  [
    'certainly from Monday to Thursday',
    { edtf: '2025-01-20/2025-01-23', match: 'CERTAINLY' },
    [
      'jan6-amnesty',
      'musk-staff-jan6',
      'stargate-announcement',
      'ulbricht-pardon',
      'musk-funding-post',
      'trump-press-remarks',
    ],
  ],
  [
    'possibly on Wednesday, by default',
    { edtf: '2025-01-22' },
    ['musk-staff-jan6', 'musk-funding-post', ...EXCHANGE],
  ],
  ['possibly in 2024', { edtf: '2024' }, ['musk-openai-lawsuit']],
  ['certainly in 2024, where only the end is known', { edtf: '2024', match: 'CERTAINLY' }, []],
  ['possibly in the year 1000', { edtf: '1000' }, ['musk-openai-lawsuit']],
  ['possibly in February', { edtf: '2025-02' }, []],
  [
    'possibly since the 23rd in Washington',
    { from: '2025-01-23T00:00:00-05:00' },
    ['musk-staff-jan6', ...EXCHANGE, 'trump-press-remarks'],
  ],
  [
    'certainly since the 23rd in Washington',
    { from: '2025-01-23T05:00:00Z', match: 'CERTAINLY' },
    ['trump-press-remarks'],
  ],
  [
    'certainly since a microsecond later',
    { from: '2025-01-23T05:00:00.000001Z', match: 'CERTAINLY' },
    [],
  ],
  [
    'certainly until the last microsecond of the 20th in Washington',
    { from: '2025-01-20T05:00:00Z', to: '2025-01-21T04:59:59.999999Z', match: 'CERTAINLY' },
    ['jan6-amnesty'],
  ],
  ['possibly until the new year', { to: '2025-01-01T00:00:00Z' }, ['musk-openai-lawsuit']],
  [
    'possibly on the 22nd in Berlin, which begins on the 21st in Washington',
    { edtf: '2025-01-22', timeZone: 'Europe/Berlin' },
    [
      'musk-staff-jan6',
      'stargate-announcement',
      'ulbricht-pardon',
      'musk-funding-post',
      ...EXCHANGE,
    ],
  ],
  [
    'possibly at an instant of EDTF',
    { edtf: '2025-01-20T12:00:00Z' },
    ['jan6-amnesty', 'musk-staff-jan6'],
  ],
] as const)('what happened %s', ([, during, events]) => {
  test(`is ${events.length} events`, async () => {
    const { timeline } = await api.data<{ timeline: Slugs }>(QUERY, { during })

    expect(slugsOf(timeline)).toEqual(events)
  })
})

test('a date is told as EDTF, in bounds, in words and with its derivation', async () => {
  const answer = await api.data(`{
    event(slug: "musk-staff-jan6") {
      time {
        edtf timeZone earliestStart latestStart earliestEnd latestEnd precision
        approximate uncertain display de: display(language: ["de"]) fr: display(language: ["fr"])
        derivation { words anchor rule }
      }
    }
    lawsuit: event(slug: "musk-openai-lawsuit") {
      time { earliestStart latestStart earliestEnd latestEnd precision display }
    }
    told: event(slug: "leavitt-fox-interview") { time { derivation { words } } }
  }`)

  expect(answer).toEqual({
    event: {
      time: {
        edtf: '[2025-01-20..2025-01-23]',
        timeZone: 'America/New_York',
        earliestStart: '2025-01-20T05:00:00Z',
        latestStart: '2025-01-24T04:59:59.999999Z',
        earliestEnd: '2025-01-20T05:00:00Z',
        latestEnd: '2025-01-24T04:59:59.999999Z',
        precision: 'DAY',
        approximate: false,
        uncertain: false,
        display: 'between 20 and 23 January 2025',
        de: 'zwischen 20. und 23. Januar 2025',
        fr: 'between 20 and 23 January 2025',
        derivation: {
          words: 'zwischen Montag und Donnerstag',
          anchor: '2025-01-24',
          rule: 'between-weekdays-before-anchor',
        },
      },
    },
    lawsuit: {
      time: {
        earliestStart: null,
        latestStart: '2025-01-01T04:59:59.999999Z',
        earliestEnd: null,
        latestEnd: '2025-01-01T04:59:59.999999Z',
        precision: 'YEAR',
        display: '2024 or earlier',
      },
    },
    told: { time: { derivation: null } },
  })
})
