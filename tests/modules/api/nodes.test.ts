import { beforeAll, describe, expect, test } from 'vitest'
import { encodeGlobalId } from '../../../src/graphql/global-id.ts'
import { schema } from '../../../src/graphql/schema.ts'
import { insertProposal } from '../../support/article-facts.ts'
import { useApi } from './api.ts'

const api = useApi()

/** The table of each type of node. */
const TABLES = {
  Actor: 'actor',
  ActorName: 'actor_name',
  Amount: 'amount',
  Article: 'article',
  ArticleVersion: 'article_version',
  Claim: 'claim',
  ClaimText: 'claim_text',
  Event: 'event',
  EventLink: 'event_link',
  EventText: 'event_text',
  Evidence: 'evidence',
  Outlet: 'outlet',
  Participation: 'participation',
  Place: 'place',
  PlaceName: 'place_name',
  Proposal: 'proposal',
  Relationship: 'relationship',
  Rendering: 'rendering',
  Revision: 'revision',
  Stance: 'stance',
  Statement: 'statement',
  Story: 'story',
  StoryText: 'story_text',
}

// The story has been decided on by its editors: nothing in it is only proposed.
beforeAll(() => insertProposal(api.database.current))

const NOBODY = '01900000-0000-7000-8000-000000000000'

async function someIds(typename: keyof typeof TABLES): Promise<readonly string[]> {
  const { sql } = api.database.current
  const rows = await sql<{ id: string }[]>`
    select id from ${sql(TABLES[typename])} order by id limit 3`
  return rows.map(({ id }) => encodeGlobalId(typename, id))
}

const typenames = Object.keys(TABLES) as (keyof typeof TABLES)[] // Its own keys.

test('these are all the types of nodes', () => {
  const node = schema.getType('Node')
  if (node === undefined || !('getInterfaces' in node)) throw new Error('there is no Node')

  expect(
    schema
      .getImplementations(node as Parameters<typeof schema.getImplementations>[0])
      .objects.map(({ name }) => name)
      .sort(),
  ).toEqual(typenames)
})

describe.for(typenames)('a node of type %s', (typename) => {
  test('is found again by its id', async () => {
    const [id] = await someIds(typename)

    expect(await api.data('query($id: ID!) { node(id: $id) { __typename id } }', { id })).toEqual({
      node: { __typename: typename, id },
    })
  })

  test('that is not there is null', async () => {
    expect(
      await api.data('query($id: ID!) { node(id: $id) { id } }', {
        id: encodeGlobalId(typename, NOBODY),
      }),
    ).toEqual({ node: null })
  })
})

test('many nodes come in the order of their ids, null for what is not there', async () => {
  const events = await someIds('Event')
  const actors = await someIds('Actor')
  const ids = [
    events[2],
    actors[0],
    encodeGlobalId('Place', NOBODY),
    events[0],
    actors[1],
    events[2],
  ]

  const { nodes } = await api.data<{ nodes: ({ id: string } | null)[] }>(
    'query($ids: [ID!]!) { nodes(ids: $ids) { id } }',
    { ids },
  )

  expect(nodes.map((node) => node?.id ?? null)).toEqual([...ids.slice(0, 2), null, ...ids.slice(3)])
})

test('nodes of one type are read together', async () => {
  const ids = [...(await someIds('Event')), ...(await someIds('Actor'))]

  const statements = await api.database.recordStatements(() =>
    api.data('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids }),
  )

  expect(statements).toHaveLength(2)
})

test('no nodes are asked for in vain', async () => {
  const statements = await api.database.recordStatements(async () => {
    expect(await api.data('{ nodes(ids: []) { id } }')).toEqual({ nodes: [] })
  })

  expect(statements).toEqual([])
})

test.for([
  ['ExternalId', 'no node'],
  ['Query', 'no node'],
  ['Volcano', 'no type at all'],
])('the id of a %s, which is %s, is refused', async ([typename = '']) => {
  const id = encodeGlobalId(typename, NOBODY)

  for (const [query, argument] of [
    [`{ node(id: "${id}") { id } }`, 'id'],
    [`{ nodes(ids: ["${id}"]) { id } }`, 'ids'],
  ] as const) {
    expect(await api.ask(query)).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'BAD_USER_INPUT', argument } }],
    })
  }
})
