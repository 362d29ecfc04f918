import { describe, expect, test } from 'vitest'
import { useApi } from './api.ts'

const api = useApi()

interface Bucket {
  readonly edtf: string | null
  readonly count: number
  readonly certain: number
}

/** The lawsuit, of which nobody knows when it began. */
const UNKNOWN = [null, 1, 0]

describe.for([
  [
    'days where each event happened',
    'DAY',
    undefined,
    // 20: the amnesty, and the staff that may have been sent later. 21: the announcement and the
    // pardon, and four events that may have been later. 23: the remarks.
    [UNKNOWN, ['2025-01-20', 2, 1], ['2025-01-21', 6, 2], ['2025-01-23', 1, 1]],
  ],
  ['weeks from Monday', 'WEEK', undefined, [UNKNOWN, ['2025-01-20/2025-01-26', 9, 9]]],
  ['months', 'MONTH', undefined, [UNKNOWN, ['2025-01', 9, 9]]],
  ['years', 'YEAR', undefined, [UNKNOWN, ['2025', 9, 9]]],
  [
    'days of California, which begin three hours after those of Washington',
    'DAY',
    'America/Los_Angeles',
    [UNKNOWN, ['2025-01-19', 2, 0], ['2025-01-20', 6, 0], ['2025-01-22', 1, 0]],
  ],
  [
    'days of a zone in small letters',
    'DAY',
    'america/new_york',
    [UNKNOWN, ['2025-01-20', 2, 1], ['2025-01-21', 6, 2], ['2025-01-23', 1, 1]],
  ],
] as const)('a histogram by %s', ([, resolution, timeZone, buckets]) => {
  test('counts each event once', async () => {
    const { timeline } = await api.data<{
      timeline: { totalCount: number; histogram: readonly Bucket[] }
    }>(
      `query($resolution: HistogramResolution!, $timeZone: String) {
        timeline(first: 1) {
          totalCount
          histogram(resolution: $resolution, timeZone: $timeZone) { edtf count certain }
        }
      }`,
      { resolution, timeZone },
    )

    expect(timeline.histogram.map(({ edtf, count, certain }) => [edtf, count, certain])).toEqual(
      buckets,
    )
    expect(timeline.histogram.reduce((sum, { count }) => sum + count, 0)).toBe(timeline.totalCount)
  })
})

test('a histogram, its counts and the span are those of the filter', async () => {
  const { timeline } = await api.data<{ timeline: unknown }>(`{
    timeline(filter: { kinds: [POST, PRESS_REMARKS] }, first: 1) {
      totalCount
      histogram(resolution: DAY) { edtf start count certain }
      span { earliestStart latestEnd }
      facets { kinds { kind count } statuses { status count } }
    }
  }`)

  expect(timeline).toEqual({
    totalCount: 3,
    histogram: [
      { edtf: '2025-01-21', start: '2025-01-21', count: 2, certain: 0 },
      { edtf: '2025-01-23', start: '2025-01-23', count: 1, certain: 1 },
    ],
    // From the start of the 21st to the end of the 24th in Washington.
    span: { earliestStart: '2025-01-21T05:00:00Z', latestEnd: '2025-01-25T04:59:59.999999Z' },
    facets: {
      kinds: [
        { kind: 'POST', count: 2 },
        { kind: 'PRESS_REMARKS', count: 1 },
      ],
      statuses: [{ status: 'HAPPENED', count: 3 }],
    },
  })
})

test('the span of the story leaves out the beginning that nobody knows', async () => {
  const answer = await api.data(`{
    timeline { span { earliestStart latestEnd } }
    lawsuit: timeline(filter: { kinds: [LAWSUIT] }) { span { earliestStart latestEnd } }
  }`)

  expect(answer).toEqual({
    timeline: {
      span: { earliestStart: '2025-01-20T05:00:00Z', latestEnd: '2025-01-25T04:59:59.999999Z' },
    },
    lawsuit: { span: { earliestStart: null, latestEnd: '2025-01-01T04:59:59.999999Z' } },
  })
})

test('the facets count events, not participations', async () => {
  const { timeline } = await api.data<{
    timeline: { facets: { actors: { actor: { slug: string }; count: number }[] } }
  }>(`{
    timeline {
      facets {
        actors(first: 100) { count actor { slug } }
        roles(first: 2) { count role }
        kinds(first: 1) { count kind }
        statuses { count status }
        stories { count story { slug } }
        places { count place { slug } }
        outlets { count outlet { slug } }
        languages { count language }
      }
    }
  }`)

  const { actors, ...others } = timeline.facets
  expect(Object.fromEntries(actors.map(({ actor, count }) => [actor.slug, count]))).toEqual({
    'elon-musk': 7,
    'donald-trump': 4,
    'sam-altman': 4,
    openai: 2,
    softbank: 2,
    'fox-news': 1,
    'karoline-leavitt': 1,
    oracle: 1,
    'ross-ulbricht': 1,
    spacex: 1,
    stargate: 1,
    x: 1,
  })
  expect(actors[0]?.actor.slug).toBe('elon-musk')
  expect(others).toEqual({
    // Musk and Altman are both the subject of Trump's remarks, which count once.
    roles: [
      { role: 'SUBJECT', count: 4 },
      { role: 'AUTHOR', count: 3 },
    ],
    kinds: [{ kind: 'POST', count: 2 }],
    statuses: [{ status: 'HAPPENED', count: 10 }],
    stories: [{ story: { slug: 'stargate' }, count: 10 }],
    // The Oval Office is in the White House, that in Washington, and that in the United States.
    places: [
      { place: { slug: 'united-states' }, count: 2 },
      { place: { slug: 'washington-dc' }, count: 2 },
      { place: { slug: 'white-house' }, count: 2 },
      { place: { slug: 'oval-office' }, count: 1 },
    ],
    outlets: [{ outlet: { slug: 'annals-seed' }, count: 10 }],
    languages: [{ language: 'de', count: 10 }],
  })
})

test('a timeline without events is empty in all its parts', async () => {
  const { timeline } = await api.data<{ timeline: unknown }>(`{
    timeline(filter: { kinds: [ELECTION] }) {
      totalCount nodes { slug } edges { cursor }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      histogram(resolution: DAY) { edtf }
      span { earliestStart }
      facets { actors { count } kinds { count } places { count } languages { count } }
    }
  }`)

  expect(timeline).toEqual({
    totalCount: 0,
    nodes: [],
    edges: [],
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    histogram: [],
    span: null,
    facets: { actors: [], kinds: [], places: [], languages: [] },
  })
})
