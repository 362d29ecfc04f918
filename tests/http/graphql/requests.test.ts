import { getIntrospectionQuery } from 'graphql'
import { describe, expect, test } from 'vitest'
import { useApi } from '../../modules/api/api.ts'

const api = useApi()

const MODERN = 'application/graphql-response+json'

const post = (body: unknown, accept = MODERN) =>
  api.fetch('/graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: accept },
    body: JSON.stringify(body),
  })

const get = (parameters: Record<string, string>, accept = MODERN) =>
  api.fetch(`/graphql?${new URLSearchParams(parameters)}`, { headers: { Accept: accept } })

describe('GET', () => {
  test('answers a query with variables', async () => {
    const response = await get({
      query: 'query Actor($slug: String) { actor(slug: $slug) { name } }',
      variables: '{"slug":"openai"}',
    })

    expect(response.status).toBe(200)
    expect(response.headers.get('Content-Type')).toBe(`${MODERN}; charset=utf-8`)
    expect(await response.json()).toEqual({ data: { actor: { name: 'OpenAI' } } })
  })

  // A client of this kind takes no stream of events.
  test.for([
    'mutation { forget }',
    'subscription { changes }',
    'subscription { timelineChanges { cursor } }',
  ])('refuses %s', async (query) => {
    const response = await get({ query })

    expect(response.status).toBeGreaterThanOrEqual(400)
    expect(response.status).toBeLessThan(500)
    expect(await response.json()).toMatchObject({ errors: [{ message: expect.any(String) }] })
  })
})

describe('a client that knows the media type of GraphQL over HTTP', () => {
  test.for([
    ['a query that does not parse', { query: '{' }],
    ['a query that is not valid', { query: '{ nothing }' }],
    [
      'a variable of the wrong type',
      { query: 'query($n: Int) { actors(first: $n) { totalCount } }', variables: { n: 'x' } },
    ],
    ['a variable that is left out', { query: 'query($s: ID!) { node(id: $s) { id } }' }],
    ['a bad argument', { query: '{ actors(first: 0) { totalCount } }' }],
    ['a bad range', { query: '{ timeline(filter: { during: {} }) { totalCount } }' }],
    ['an operation that is not there', { query: 'query A { __typename }', operationName: 'B' }],
    ['several operations and no name', { query: 'query A { __typename } query B { __typename }' }],
    ['no query', {}],
    ['JSON that is no object', 'query'],
    ['a batch', [{ query: '{ __typename }' }]],
    ['an empty batch', []],
  ])('gets status 400 for %s', async ([, body]) => {
    const response = await post(body)

    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ errors: [{ message: expect.any(String) }] })
    expect(api.takeLoggedErrors()).toEqual([])
  })

  test('gets status 200 where a thing is not there', async () => {
    const response = await post({ query: '{ actor(slug: "nobody") { name } }' })

    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({ data: { actor: null } })
  })
})

test('an old client gets status 200 for a bad argument, and the error', async () => {
  const response = await post({ query: '{ actors(first: 0) { totalCount } }' }, 'application/json')

  expect(response.status).toBe(200)
  expect(await response.json()).toMatchObject({
    errors: [{ extensions: { code: 'BAD_USER_INPUT', argument: 'first' } }],
  })
})

describe('of several operations', () => {
  test.for([
    ['whose variables differ', 'query B($slug: String) { actor(slug: $slug) { name } }'],
    ['of which one needs a variable', 'query B($id: ID!) { paths(from: $id, to: "x") { length } }'],
    ['of which one has a bad argument', 'query B { actors(first: 0) { totalCount } }'],
    [
      'of which one is too deep',
      `query B { place(slug: "x") { ${'within { '.repeat(30)}id${' }'.repeat(30)} } }`,
    ],
  ] as const)('%s, only the one that is asked for counts', async ([, other]) => {
    const response = await post({
      query: `query A { outlets { totalCount } } ${other}`,
      operationName: 'A',
    })

    expect(await response.json()).toEqual({ data: { outlets: { totalCount: 1 } } })
  })
})

describe('fragments that lead back to themselves', () => {
  test.for([
    ['at once', 'fragment F on Query { ...F }'],
    ['over another', 'fragment F on Query { ...G } fragment G on Query { ...F }'],
    ['within fields', 'fragment F on Query { a: actor(slug: "x") { b: name } ...F }'],
  ])('%s are refused', async ([, fragments]) => {
    const response = await post({ query: `query { ...F } ${fragments}` })

    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({
      errors: [{ message: expect.stringContaining('Cannot spread fragment "F" within itself') }],
    })
  })
})

test('whoever wants to know may read the schema', async () => {
  const { __schema } = await api.data<{ __schema: { types: { name: string }[] } }>(
    getIntrospectionQuery({
      descriptions: true,
      specifiedByUrl: true,
      inputValueDeprecation: true,
      schemaDescription: true,
    }),
  )

  expect(__schema.types.map(({ name }) => name)).toContain('TimelineConnection')
})

test('an operation that comes again and again keeps to its variables', async () => {
  const query = `query($filter: TimelineFilter, $order: TimelineOrder!, $first: Int = 1) {
    timeline(filter: $filter, order: $order, first: $first) { totalCount nodes { slug } }
  }`
  const asked = [
    [{ order: 'HAPPENED_ASC' }, 10, ['musk-openai-lawsuit']],
    [{ order: 'HAPPENED_DESC', filter: { kinds: ['PARDON'] } }, 1, ['ulbricht-pardon']],
    [
      {
        order: 'HAPPENED_ASC',
        first: 2,
        filter: { during: { edtf: '2025-01-21', match: 'CERTAINLY' } },
      },
      2,
      ['stargate-announcement', 'ulbricht-pardon'],
    ],
    [{ order: 'HAPPENED_ASC', filter: { during: { edtf: '2024' } } }, 1, ['musk-openai-lawsuit']],
  ] as const

  for (let again = 1; again <= 3; again += 1) {
    for (const [variables, totalCount, slugs] of asked) {
      expect(await api.data(query, variables)).toEqual({
        timeline: { totalCount, nodes: slugs.map((slug) => ({ slug })) },
      })
    }
  }
})

test('an error of the database is masked, and the rest of the answer stands, also when it is compiled', async () => {
  const query = '{ outlets { totalCount } story(slug: "stargate") { slug } }'
  const { sql } = api.database.current
  for (let again = 1; again <= 4; again += 1) await api.data(query)
  await sql`alter table story rename to story_away`

  const { status, data, errors } = await api.ask(query)

  await sql`alter table story_away rename to story`
  expect(status).toBe(200)
  expect(data).toEqual({ outlets: { totalCount: 1 }, story: null })
  expect(errors).toMatchObject([
    {
      message: 'Unexpected error.',
      path: ['story'],
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    },
  ])
  expect(api.takeLoggedErrors()).toHaveLength(1)
})
