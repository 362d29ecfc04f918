import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { useTestDatabase } from '../../support/database.ts'
import { insertPlace } from '../../support/facts.ts'
import { DATES_IN_ORDER, type DatedEvent, inOrder, insertDatedEvents } from './dated-events.ts'
import { ask, type Page, rowsOf, walk } from './walk.ts'

const database = useTestDatabase()

const TIMELINE = /* GraphQL */ `
  query ($filter: TimelineFilter, $order: TimelineOrder!, $first: Int, $after: String, $last: Int, $before: String) {
    timeline(filter: $filter, order: $order, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      nodes { slug }
      pageInfo { startCursor endCursor hasNextPage hasPreviousPage }
    }
  }
`

type Timeline = { readonly timeline: Page & { readonly totalCount: number } }

const date = fc.nat({ max: DATES_IN_ORDER.length - 1 })
/** Revisions of events; those of one revision were recorded at one instant. */
const revisions = fc.array(fc.array(date, { minLength: 1, maxLength: 15, size: 'max' }), {
  maxLength: 3,
})
const sizes = fc.array(fc.oneof(fc.integer({ min: 1, max: 7 }), fc.constant(100)), {
  minLength: 1,
  maxLength: 5,
})
/** What is inserted after each of the first pages. */
const between = fc.array(fc.array(date, { maxLength: 4 }), { maxLength: 6 })

const ORDERS = ['HAPPENED_ASC', 'HAPPENED_DESC', 'RECORDED_ASC', 'RECORDED_DESC'] as const
const DIRECTIONS = ['forwards', 'backwards'] as const
const WALKS = ORDERS.flatMap((order) => DIRECTIONS.map((direction) => [order, direction] as const))

describe('a walk over random events finds each that was there once, while others are inserted', () => {
  test.each(WALKS)('%s %s', async (order, direction) => {
    await fc.assert(
      fc.asyncProperty(revisions, sizes, between, async (batches, sizesOfPages, inserted) => {
        const place = await insertPlace(database.current)
        const add = (dates: readonly number[], batch: number) =>
          insertDatedEvents(database.current, { dates, batch, placeId: place.id })
        const events: DatedEvent[] = []
        for (const [batch, dates] of batches.entries()) events.push(...(await add(dates, batch)))
        const initially = inOrder(events, order)

        const steps = await walk({
          direction,
          sizes: sizesOfPages,
          read: async (page) => {
            const variables = { filter: { places: [place.slug] }, order, ...page }
            return (await ask<Timeline>(database.current, TIMELINE, variables)).timeline
          },
          expected: () => inOrder(events, order),
          afterPage: async (number) => {
            events.push(...(await add(inserted[number] ?? [], batches.length + number)))
          },
        })

        for (const { seen, right } of steps) expect(seen).toEqual(right)
        const walked = rowsOf(steps, direction)
        const there = new Set(initially)
        expect(walked.filter((slug) => there.has(slug))).toEqual(initially)
        expect(new Set(walked).size).toBe(walked.length)
      }),
      { numRuns: 12 },
    )
  })
})

describe('a list without a filter', () => {
  test.each(WALKS)('is walked %s %s, with its count', async (order, direction) => {
    const placeId = (await insertPlace(database.current)).id
    const dates = Array.from({ length: 60 }, (_, index) => (index * 7) % DATES_IN_ORDER.length)
    const mine = await insertDatedEvents(database.current, { dates, batch: 0, placeId })

    const read = async (page: Readonly<Record<string, unknown>>) =>
      (await ask<Timeline>(database.current, TIMELINE, { order, ...page })).timeline
    const { totalCount } = await read({ first: 1 })
    const steps = await walk({ direction, sizes: [97, 41, 100], read, expected: () => [] })

    const walked = rowsOf(steps, direction)
    expect(walked).toHaveLength(totalCount)
    expect(new Set(walked).size).toBe(totalCount)
    const slugs = new Set(mine.map(({ slug }) => slug))
    expect(walked.filter((slug) => slugs.has(slug))).toEqual(inOrder(mine, order))
  })
})

test('a page between two cursors tells what lies beyond either', async () => {
  const place = await insertPlace(database.current)
  const events = await insertDatedEvents(database.current, {
    dates: [0, 1, 3, 6, 9],
    batch: 0,
    placeId: place.id,
  })
  const expected = inOrder(events, 'HAPPENED_ASC')
  const read = async (page: Readonly<Record<string, unknown>>) => {
    const filter = { places: [place.slug] }
    const variables = { filter, order: 'HAPPENED_ASC', ...page }
    return (await ask<Timeline>(database.current, TIMELINE, variables)).timeline
  }
  const after = (await read({ first: 1 })).pageInfo.endCursor
  const before = (await read({ last: 1 })).pageInfo.startCursor

  for (const page of [{ first: 3 }, { first: 100 }, { last: 3 }, { last: 100 }]) {
    const { nodes, pageInfo } = await read({ ...page, after, before })

    expect(nodes.map(({ slug }) => slug)).toEqual(expected.slice(1, 4))
    expect(pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true })
  }
  const first = await read({ first: 1, after, before })
  expect(first.nodes.map(({ slug }) => slug)).toEqual(expected.slice(1, 2))
  const last = await read({ last: 1, after, before })
  expect(last.nodes.map(({ slug }) => slug)).toEqual(expected.slice(3, 4))
})
