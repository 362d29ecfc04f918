import { describe, expect, test } from 'vitest'
import { useApi } from './api.ts'

const api = useApi()

interface Place {
  readonly timeline: { readonly cursorBefore: string | null }
}

const cursorBefore = async (event: string, order = 'HAPPENED_ASC', filter = {}) =>
  (
    await api.data<Place>(
      `query ($event: ID!, $order: TimelineOrder!, $filter: TimelineFilter) {
        timeline(order: $order, filter: $filter, first: 1) { cursorBefore(event: $event) }
      }`,
      { event, order, filter },
    )
  ).timeline.cursorBefore

interface Slugs {
  readonly timeline: {
    readonly nodes: readonly { readonly id: string; readonly slug: string }[]
    readonly pageInfo: { readonly hasPreviousPage: boolean }
  }
}

const page = async (order: string, after: string | null = null, first = 100) =>
  (
    await api.data<Slugs>(
      `query ($order: TimelineOrder!, $after: String, $first: Int) {
        timeline(order: $order, after: $after, first: $first) { nodes { id slug } pageInfo { hasPreviousPage } }
      }`,
      { order, after, first },
    )
  ).timeline

describe.each(['HAPPENED_ASC', 'HAPPENED_DESC', 'RECORDED_ASC', 'RECORDED_DESC'])(
  'in the order %s',
  (order) => {
    test('a page after the cursor before an event begins with the event, and goes on as ever', async () => {
      const { nodes } = await page(order)
      expect(nodes).toHaveLength(10)

      for (const [position, { slug }] of nodes.entries()) {
        const from = await page(order, await cursorBefore(slug, order))
        expect(from.nodes).toEqual(nodes.slice(position))
      }
    })
  },
)

test('an event is meant by its id as by its slug', async () => {
  const [first] = (await page('HAPPENED_ASC')).nodes

  expect(await cursorBefore(first?.id ?? '')).toBe(await cursorBefore(first?.slug ?? ''))
})

test('what the timeline has not got has no place in it', async () => {
  const kinds = { kinds: ['PARDON'] }

  expect(await cursorBefore('ulbricht-pardon', 'HAPPENED_ASC', kinds)).not.toBeNull()
  expect(await cursorBefore('musk-openai-lawsuit', 'HAPPENED_ASC', kinds)).toBeNull()
  expect(await cursorBefore('no-such-event')).toBeNull()
})

test('what is no event is refused', async () => {
  const actor = await api.data<{ actor: { id: string } }>('{ actor(slug: "elon-musk") { id } }')
  const { errors } = await api.ask(
    'query ($event: ID!) { timeline { cursorBefore(event: $event) } }',
    { event: actor.actor.id },
  )

  expect(errors).toMatchObject([
    {
      message: expect.stringContaining('an id of the type Actor; it takes one of Event'),
      extensions: { argument: 'event' },
    },
  ])
})

test('roles, forms and states are worded in German or English', async () => {
  const words = async (language: readonly string[]) => {
    const { event } = await api.data<{
      event: {
        statusName: string
        participations: { nodes: readonly { roleName: string }[] }
        statements: { nodes: readonly { rendering: { formName: string } }[] }
      }
    }>(
      `query ($language: [String!]) {
        event(slug: "musk-funding-post") {
          statusName(language: $language)
          participations { nodes { roleName(language: $language) } }
          statements { nodes { rendering(language: ["de"]) { formName(language: $language) } } }
        }
      }`,
      { language },
    )
    return [
      event.statusName,
      ...event.participations.nodes.map(({ roleName }) => roleName),
      ...event.statements.nodes.map(({ rendering }) => rendering.formName),
    ]
  }

  expect(await words(['en'])).toEqual(['happened', 'author', 'subject', 'translated'])
  expect(await words(['fr', 'de-AT', 'en'])).toEqual([
    'geschehen',
    'schreibt',
    'Thema',
    'übersetzt',
  ])
  expect(await words(['fr'])).toEqual(await words(['en']))
})
