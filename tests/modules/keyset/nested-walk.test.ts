import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { actor } from '../../../src/db/schema/actor.ts'
import { participation, participationRole } from '../../../src/db/schema/event.ts'
import { useTestDatabase } from '../../support/database.ts'
import { insertActor, insertEvent, insertPlace, newSlug, write } from '../../support/facts.ts'
import { DATES_IN_ORDER, inOrder, insertDatedEvents, insertRoles } from './dated-events.ts'
import { ask, type Direction, type Page, rowsOf, walk } from './walk.ts'

const database = useTestDatabase()

const DIRECTIONS: readonly Direction[] = ['forwards', 'backwards']
const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 })

/** The same page of two parents in one request, which one statement reads. */
const PARTICIPATIONS = /* GraphQL */ `
  query ($slug: String!, $other: String!, $first: Int, $after: String, $last: Int, $before: String) {
    event(slug: $slug) { ...page }
    other: event(slug: $other) { ...page }
  }
  fragment page on Event {
    participations(first: $first, after: $after, last: $last, before: $before) {
      nodes { actor { slug } }
      pageInfo { startCursor endCursor hasNextPage hasPreviousPage }
    }
  }
`

type Participations = Omit<Page, 'nodes'> & {
  readonly nodes: readonly { readonly actor: { readonly slug: string } }[]
}

const readParticipations = async (variables: Readonly<Record<string, unknown>>) => {
  const answer = await ask<Record<'event' | 'other', { participations: Participations }>>(
    database.current,
    PARTICIPATIONS,
    variables,
  )
  const pageOf = ({ participations: { nodes, pageInfo } }: { participations: Participations }) => ({
    nodes: nodes.map((node) => node.actor),
    pageInfo,
  })
  return { event: pageOf(answer.event), other: pageOf(answer.other) }
}

describe('participations of an event', () => {
  test.each(DIRECTIONS)('are found once each at equal positions, %s', async (direction) => {
    const position = fc.nat({ max: 2 })
    await fc.assert(
      fc.asyncProperty(
        fc.array(position, { maxLength: 25, size: 'max' }),
        sizes,
        fc.array(fc.array(position, { maxLength: 3 }), { maxLength: 5 }),
        async (positions, sizesOfPages, inserted) => {
          const event = await insertEvent(database.current)
          const other = await insertEvent(database.current)
          const rows = await insertParticipants(event.id, positions)
          const others = await insertParticipants(other.id, [0])
          const initially = bySortKey(rows)

          const steps = await walk({
            direction,
            sizes: sizesOfPages,
            read: async (page) => {
              const variables = { slug: event.slug, other: other.slug, ...page }
              const pages = await readParticipations(variables)
              const slugs = pages.other.nodes.map(({ slug }) => slug)
              expect(bySortKey(others)).toEqual(expect.arrayContaining(slugs))
              return pages.event
            },
            expected: () => bySortKey(rows),
            afterPage: async (number) => {
              rows.push(...(await insertParticipants(event.id, inserted[number] ?? [])))
            },
          })

          for (const { seen, right } of steps) expect(seen).toEqual(right)
          const there = new Set(initially)
          expect(rowsOf(steps, direction).filter((slug) => there.has(slug))).toEqual(initially)
        },
      ),
      { numRuns: 12 },
    )
  })

  test('of two events in one request are each event’s own', async () => {
    const [event, other] = [
      await insertEvent(database.current),
      await insertEvent(database.current),
    ]
    const rows = await insertParticipants(event.id, [2, 0, 1, 0])
    const others = await insertParticipants(other.id, [1, 1, 0])
    const variables = { slug: event.slug, other: other.slug }

    for (const [page, from, to] of [
      [{ first: 2 }, 0, 2],
      [{ last: 2 }, -2, undefined],
    ] as const) {
      const pages = await readParticipations({ ...variables, ...page })

      expect(pages.event.nodes.map(({ slug }) => slug)).toEqual(bySortKey(rows).slice(from, to))
      expect(pages.other.nodes.map(({ slug }) => slug)).toEqual(bySortKey(others).slice(from, to))
    }
  })
})

const EVENTS_OF_ACTOR = /* GraphQL */ `
  query ($slug: String!, $first: Int, $after: String, $last: Int, $before: String) {
    actor(slug: $slug) {
      timeline(first: $first, after: $after, last: $last, before: $before) {
        nodes { slug }
        pageInfo { startCursor endCursor hasNextPage hasPreviousPage }
      }
    }
  }
`

describe('events of an actor', () => {
  test.each(DIRECTIONS)(
    'are found once each at equal dates and in several roles, %s',
    async (direction) => {
      const date = fc.nat({ max: DATES_IN_ORDER.length - 1 })
      await fc.assert(
        fc.asyncProperty(
          fc.array(date, { maxLength: 25, size: 'max' }),
          sizes,
          fc.array(fc.array(date, { maxLength: 3 }), { maxLength: 5 }),
          async (dates, sizesOfPages, inserted) => {
            const { id: placeId } = await insertPlace(database.current)
            const { id: actorId, slug } = await insertActor(database.current)
            const add = async (some: readonly number[]) => {
              const batch = { dates: some, batch: 0, placeId }
              const added = await insertDatedEvents(database.current, batch)
              await insertRoles(database.current, actorId, ['speaker', 'host'], added)
              return added
            }
            const events = await add(dates)
            const initially = inOrder(events, 'HAPPENED_ASC')

            const steps = await walk({
              direction,
              sizes: sizesOfPages,
              read: async (page) => {
                const variables = { slug, ...page }
                type Answer = { readonly actor: { readonly timeline: Page } }
                const answer = await ask<Answer>(database.current, EVENTS_OF_ACTOR, variables)
                return answer.actor.timeline
              },
              expected: () => inOrder(events, 'HAPPENED_ASC'),
              afterPage: async (number) => {
                events.push(...(await add(inserted[number] ?? [])))
              },
            })

            for (const { seen, right } of steps) expect(seen).toEqual(right)
            const there = new Set(initially)
            expect(rowsOf(steps, direction).filter((each) => there.has(each))).toEqual(initially)
          },
        ),
        { numRuns: 12 },
      )
    },
  )
})

interface Participant {
  readonly id: string
  readonly position: number
  /** Of the actor, who takes part in nothing else. */
  readonly slug: string
}

/** A new actor at each position. */
function insertParticipants(eventId: string, positions: readonly number[]): Promise<Participant[]> {
  if (positions.length === 0) return Promise.resolve([])
  return write(database.current, async (transaction) => {
    const actors = await transaction
      .insert(actor)
      .values(positions.map(() => ({ slug: newSlug('actor'), kind: 'person' as const })))
      .returning({ id: actor.id, slug: actor.slug })
    const roles = participationRole.enumValues
    const rows = await transaction
      .insert(participation)
      .values(
        actors.map(({ id }, index) => ({
          eventId,
          actorId: id,
          role: roles[index % roles.length] ?? 'participant',
          position: positions[index] ?? 0,
        })),
      )
      .returning({
        id: participation.id,
        position: participation.position,
        actorId: participation.actorId,
      })
    const slugs = new Map(actors.map(({ id, slug }) => [id, slug]))
    return rows.map(({ id, position, actorId }) => ({
      id,
      position,
      slug: slugs.get(actorId) ?? '',
    }))
  })
}

/** The slugs in the order of the positions, and of equal ones of the ids, which sort as text. */
function bySortKey(rows: readonly Participant[]): string[] {
  return rows
    .toSorted((one, other) => one.position - other.position || (one.id < other.id ? -1 : 1))
    .map(({ slug }) => slug)
}
