import { describe, expect, test } from 'vitest'
import { type Slugs, slugsOf, useApi } from './api.ts'

const api = useApi()

/** Oldest first; of two with the same bounds, the one recorded first. */
const HAPPENED = [
  'musk-openai-lawsuit',
  'jan6-amnesty',
  'musk-staff-jan6',
  'stargate-announcement',
  'ulbricht-pardon',
  'musk-funding-post',
  'altman-reply',
  'musk-reposts-altman',
  'leavitt-fox-interview',
  'trump-press-remarks',
]

/** One revision recorded them all, in the order of the seed's files. */
const RECORDED = [
  'stargate-announcement',
  'musk-funding-post',
  'altman-reply',
  'musk-reposts-altman',
  'leavitt-fox-interview',
  'trump-press-remarks',
  'musk-openai-lawsuit',
  'jan6-amnesty',
  'musk-staff-jan6',
  'ulbricht-pardon',
]

interface Page extends Slugs {
  readonly totalCount: number
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly slug: string } }[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
}

const QUERY = `query($order: TimelineOrder!, $first: Int, $last: Int, $after: String, $before: String) {
  timeline(order: $order, first: $first, last: $last, after: $after, before: $before) {
    totalCount nodes { slug } edges { cursor node { slug } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`

const read = async (variables: object) =>
  (await api.data<{ timeline: Page }>(QUERY, { ...variables })).timeline

describe.for([
  ['HAPPENED_ASC', HAPPENED],
  ['HAPPENED_DESC', HAPPENED.toReversed()],
  ['RECORDED_ASC', RECORDED],
  ['RECORDED_DESC', RECORDED.toReversed()],
] as const)('in the order %s', ([order, events]) => {
  test('the timeline is in that order', async () => {
    expect(slugsOf(await read({ order }))).toEqual(events)
  })

  test('pages of three lead forwards through all of it', async () => {
    const seen: string[] = []
    let after: string | null = null
    do {
      const page: Page = await read({ order, first: 3, after })
      expect(page.totalCount).toBe(10)
      expect(page.edges.map(({ node }) => node)).toEqual(page.nodes)
      expect(page.pageInfo.startCursor).toBe(page.edges[0]?.cursor)
      expect(page.pageInfo.hasPreviousPage).toBe(seen.length > 0)
      seen.push(...slugsOf(page))
      expect(page.pageInfo.hasNextPage).toBe(seen.length < 10)
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
    } while (after !== null)
    expect(seen).toEqual(events)
  })

  test('pages of three lead backwards through all of it', async () => {
    const seen: string[] = []
    let before: string | null = null
    do {
      const page: Page = await read({ order, last: 3, before })
      expect(page.pageInfo.hasNextPage).toBe(seen.length > 0)
      seen.unshift(...slugsOf(page))
      expect(page.pageInfo.hasPreviousPage).toBe(seen.length < 10)
      before = page.pageInfo.hasPreviousPage ? page.pageInfo.startCursor : null
    } while (before !== null)
    expect(seen).toEqual(events)
  })

  test('what lies between two cursors is neither of the two', async () => {
    const { edges } = await read({ order })
    const page = await read({ order, after: edges[2]?.cursor, before: edges[6]?.cursor })

    expect(slugsOf(page)).toEqual(events.slice(3, 6))
  })
})

test('oldest first is the order where none is given, twenty the page', async () => {
  const { timeline } = await api.data<{ timeline: Slugs }>('{ timeline { nodes { slug } } }')

  expect(slugsOf(timeline)).toEqual(HAPPENED)
})

test('a cursor stays where it was when its event is gone from the filter', async () => {
  const { edges } = await read({ order: 'HAPPENED_ASC' })
  const { timeline } = await api.data<{ timeline: Slugs }>(
    `query($after: String) {
      timeline(filter: { actors: ["sam-altman"] }, after: $after) { nodes { slug } }
    }`,
    { after: edges[5]?.cursor },
  )

  expect(slugsOf(timeline)).toEqual(['altman-reply', 'musk-reposts-altman', 'trump-press-remarks'])
})
