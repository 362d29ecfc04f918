import { beforeAll, describe, expect, test } from 'vitest'
import { insertEvent, write } from '../../support/facts.ts'
import { useApi } from './api.ts'

const api = useApi({ seed: false })

/** In the order they happened. The two of the night have one instant, on two calendar days. */
const EVENTS = [
  ['unknown', '../2025-03-01', 'UTC'],
  ['new-year', '2025-01-01', 'Europe/Berlin'],
  ['evening-in-london', '2025-01-21T23:30:00', 'Europe/London'],
  ['night-in-berlin', '2025-01-22T00:30:00', 'Europe/Berlin'],
  ['morning', '2025-01-22T08:00:00', 'Europe/London'],
  ['noon', '2025-01-22T12:00:00', 'Europe/London'],
  ['noon-again', '2025-01-22T12:00:00', 'Europe/London'],
  ['february', '2025-02-03', 'Europe/London'],
] as const

beforeAll(async () => {
  await write(api.database.current, async (transaction) => {
    for (const [slug, edtf, timeZone] of EVENTS) {
      await insertEvent(transaction, { slug, edtf, timeZone })
    }
  })
})

interface Histogram {
  readonly timeline: {
    readonly histogram: readonly {
      readonly edtf: string | null
      readonly resolution: string
      readonly cursor: string | null
    }[]
  }
}

const histogram = (order: string, options: Readonly<Record<string, string>>) =>
  api
    .data<Histogram>(
      `query ($order: TimelineOrder!, $resolution: HistogramResolution, $timeZone: String) {
        timeline(order: $order, first: 1) {
          histogram(resolution: $resolution, timeZone: $timeZone) { edtf resolution cursor }
        }
      }`,
      { order, ...options },
    )
    .then(({ timeline }) => timeline.histogram)

/** The slug of the first event of the page after each bucket's cursor. */
async function firstEvents(order: string, options: Readonly<Record<string, string>>) {
  const firsts: (readonly [string | null, string | undefined])[] = []
  for (const { edtf, cursor } of await histogram(order, options)) {
    if (cursor === null) continue
    const { timeline } = await api.data<{ timeline: { nodes: { slug: string }[] } }>(
      `query ($order: TimelineOrder!, $after: String) {
        timeline(order: $order, after: $after, first: 1) { nodes { slug } }
      }`,
      { order, after: cursor },
    )
    firsts.push([edtf, timeline.nodes[0]?.slug])
  }
  return firsts
}

describe('the page after the cursor of a bucket begins with its first event', () => {
  test.for([
    [
      'the oldest first, by days where each happened',
      'HAPPENED_ASC',
      {},
      [
        ['2025-01-01', 'new-year'],
        ['2025-01-21', 'evening-in-london'],
        ['2025-01-22', 'night-in-berlin'],
        ['2025-02-03', 'february'],
      ],
    ],
    [
      'the newest first, by days where each happened',
      'HAPPENED_DESC',
      {},
      [
        ['2025-01-01', 'new-year'],
        ['2025-01-21', 'evening-in-london'],
        ['2025-01-22', 'noon-again'],
        ['2025-02-03', 'february'],
      ],
    ],
    [
      'the oldest first, by days of London',
      'HAPPENED_ASC',
      { timeZone: 'Europe/London' },
      [
        // The year began an hour earlier in Berlin.
        ['2024-12-31', 'new-year'],
        ['2025-01-21', 'evening-in-london'],
        ['2025-01-22', 'morning'],
        ['2025-02-03', 'february'],
      ],
    ],
    [
      'the newest first, by months',
      'HAPPENED_DESC',
      { resolution: 'MONTH' },
      [
        ['2025-01', 'noon-again'],
        ['2025-02', 'february'],
      ],
    ],
  ] as const)('%s', async ([, order, options, firsts]) => {
    expect(await firstEvents(order, options)).toEqual(firsts)
  })
})

test('the bucket without a date has no cursor', async () => {
  expect((await histogram('HAPPENED_ASC', {}))[0]).toMatchObject({ edtf: null, cursor: null })
})

test.for(['RECORDED_ASC', 'RECORDED_DESC'])('no bucket has a cursor in %s', async (order) => {
  const cursors = (await histogram(order, {})).map(({ cursor }) => cursor)

  expect(cursors).toEqual([null, null, null, null, null])
})

test('without a resolution, the stretches are the finest of which there are at most 60', async () => {
  // From the first of January to the third of February are 34 days, however few have events.
  const buckets = await histogram('HAPPENED_ASC', {})
  const years = await histogram('HAPPENED_ASC', { resolution: 'YEAR' })

  expect(new Set(buckets.map(({ resolution }) => resolution))).toEqual(new Set(['DAY']))
  expect(years.map(({ edtf, resolution }) => [edtf, resolution])).toEqual([
    [null, 'YEAR'],
    ['2025', 'YEAR'],
  ])
})

test('a cursor of a bucket holds for its own order only', async () => {
  const { cursor } = (await histogram('HAPPENED_ASC', {}))[1] ?? {}

  const { status, errors } = await api.ask(
    'query ($after: String) { timeline(order: HAPPENED_DESC, after: $after) { totalCount } }',
    { after: cursor },
  )

  expect(status).toBe(400)
  expect(errors?.[0]?.extensions).toMatchObject({ argument: 'after' })
})
