import { describe, expect, test } from 'vitest'
import { createToken, revokeToken } from '../../../src/auth/tokens.ts'
import { requireRole } from '../../../src/graphql/identity.ts'
import { useApi } from '../api/api.ts'
import { operationOf, useEditor } from './editor.ts'
import { rowCounts } from './rows.ts'

const api = useApi()
const editor = useEditor(api)

const CREATE = operationOf('createStory', { input: {} })
const story = (slug: string) => ({ input: { slug, texts: [] } })

describe('a mutation without a valid token', () => {
  test.for([
    ['no token', undefined, 'Writing needs a token with the role editor'],
    ['a secret of nobody', `annals_${'A'.repeat(43)}`, 'The token is not valid'],
    ['something that is no secret', 'sesame', 'The token is not valid'],
  ] as const)('%s: is answered with 401 and how to authenticate', async ([, secret, message]) => {
    const before = await rowCounts(api)
    const response = await api.fetch('/graphql', {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        ...(secret && { Authorization: `Bearer ${secret}` }),
      },
      body: JSON.stringify({ query: CREATE, variables: story('nobody') }),
    })

    expect(response.status).toBe(401)
    expect(response.headers.get('WWW-Authenticate')).toBe('Bearer')
    expect(await response.json()).toMatchObject({
      errors: [
        { message: expect.stringContaining(message), extensions: { code: 'UNAUTHENTICATED' } },
      ],
    })
    expect(await rowCounts(api)).toEqual(before)
    expect(api.takeLoggedErrors()).toEqual([])
  })

  test.for(['Basic YTpi', 'Bearer', 'Bearer a b', ''])(
    'the header "%s" is refused, also of a query',
    async (header) => {
      const response = await api.fetch('/graphql', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Authorization: header },
        body: JSON.stringify({ query: '{ outlets { totalCount } }' }),
      })

      expect(response.status).toBe(401)
    },
  )

  test('is refused before its arguments are looked at', async () => {
    expect(await api.ask(CREATE, { input: { slug: 'No Slug', texts: [] } })).toMatchObject({
      status: 401,
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    })
  })

  test('is refused beside others, of which none runs', async () => {
    const before = await rowCounts(api)
    const query = 'mutation { a: createStory(input: { slug: "a", texts: [] }) { __typename } }'

    expect(await api.ask(query)).toMatchObject({ status: 401 })
    expect(await rowCounts(api)).toEqual(before)
  })
})

test('a token that was revoked is worth nothing, from the next request on', async () => {
  const { current } = api.database
  const secret = await createToken(current, { name: 'Rita', role: 'editor', author: 'test' })
  expect(await api.ask(CREATE, story('of-rita'), secret)).toMatchObject({
    data: { result: { __typename: 'CreateStoryPayload' } },
  })
  await revokeToken(current, { name: 'Rita', author: 'test' })

  expect(await api.ask(CREATE, story('of-rita-2'), secret)).toMatchObject({
    status: 401,
    errors: [
      { message: expect.stringContaining('revoked'), extensions: { code: 'UNAUTHENTICATED' } },
    ],
  })
  expect(await api.ask('{ outlets { totalCount } }', {}, secret)).toMatchObject({ status: 401 })
})

test('an edit is attributed to the token by name', async () => {
  expect(
    await editor.call('createStory', { ...story('attributed'), reason: 'A new thread.' }),
  ).toEqual({
    __typename: 'CreateStoryPayload',
    revision: { id: expect.any(String), author: 'Erika Editor', reason: 'A new thread.' },
  })
})

test('a role has what a lesser one may, and not what a greater one may', () => {
  const identity = (role: 'editor' | 'admin') => ({ tokenId: '', name: 'N', role })

  expect(requireRole(identity('admin'), 'editor').role).toBe('admin')
  expect(requireRole(identity('editor'), 'editor').role).toBe('editor')
  expect(() => requireRole(identity('editor'), 'admin')).toThrow(
    expect.objectContaining({ extensions: { code: 'FORBIDDEN', http: { status: 403 } } }),
  )
})

test('reading takes no statement for a token where none is sent, and one where it is', async () => {
  const read = (secret?: string) =>
    api.database.recordStatements(() => api.ask('{ outlets { totalCount } }', {}, secret))

  const anonymous = await read()
  expect(anonymous.filter((statement) => statement.includes('api_token'))).toEqual([])
  expect(await read(editor.secret)).toHaveLength(anonymous.length + 1)
})

test('a mutation by GET is refused, also with a token', async () => {
  const query = 'mutation { createStory(input: { slug: "by-get", texts: [] }) { __typename } }'
  const response = await api.fetch(`/graphql?${new URLSearchParams({ query })}`, {
    headers: { Authorization: `Bearer ${editor.secret}` },
  })

  expect(response.status).toBe(405)
  expect(await api.data('{ story(slug: "by-get") { id } }')).toEqual({ story: null })
})

test('a page of another origin may send a token', async () => {
  const response = await api.fetch('/graphql', {
    method: 'OPTIONS',
    headers: {
      Origin: 'https://editor.example',
      'Access-Control-Request-Method': 'POST',
      'Access-Control-Request-Headers': 'authorization,content-type',
    },
  })

  expect(response.headers.get('Access-Control-Allow-Headers')).toContain('Authorization')
})

test('what a mutation answers counts towards the limits, before anything runs', async () => {
  const before = await rowCounts(api)
  const query = `mutation {
    createStory(input: { slug: "costly", texts: [] }) {
      ... on CreateStoryPayload { story { events(first: 100) { nodes {
        participations(first: 100) { nodes { actor { id slug name kind timeline { totalCount } } } }
      } } } }
    }
  }`

  expect(await api.ask(query, {}, editor.secret)).toMatchObject({
    status: 400,
    errors: [{ extensions: { code: 'LIMIT_EXCEEDED', limit: 'cost' } }],
  })
  expect(await rowCounts(api)).toEqual(before)
})

test('mutations of one operation run one after the other, however often it comes', async () => {
  const query = `mutation($slug: String!, $story: ID!) {
    createStory(input: { slug: $slug, texts: [] }) { __typename }
    writeStoryText(input: { story: $story, language: "en", title: "Told" }) {
      ... on WriteStoryTextPayload { storyText { title } }
    }
  }`
  for (let times = 1; times <= 4; times += 1) {
    const slug = `serial-${times}`

    expect(await api.ask(query, { slug, story: slug }, editor.secret)).toMatchObject({
      data: { writeStoryText: { storyText: { title: 'Told' } } },
    })
  }
})
