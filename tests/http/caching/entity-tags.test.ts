import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { createToken } from '../../../src/auth/tokens.ts'
import { commitRevision } from '../../../src/db/revision.ts'
import { eventText } from '../../../src/db/schema/event.ts'
import { useApi } from '../../modules/api/api.ts'
import { insertEvent } from '../../support/facts.ts'

const api = useApi({ seed: false })
const database = () => api.database.current

const get = (query: string, headers: Readonly<Record<string, string>> = {}) =>
  api.fetch(`/graphql?${new URLSearchParams({ query })}`, { headers })
const tagOf = (response: Response) => response.headers.get('etag')
const TITLES = '{ timeline(first: 5) { nodes { slug title } } }'

const editTitle = (id: string, title: string) =>
  commitRevision(database(), { author: 'test', reason: 'test' }, (transaction) =>
    transaction.update(eventText).set({ title }).where(eq(eventText.eventId, id)),
  )

test('an answer by GET may be kept, and is asked for again by its tag', async () => {
  const first = await get(TITLES)
  const again = await get(TITLES)

  expect(tagOf(first)).toMatch(/^W\/"[\w-]{27}"$/)
  expect(tagOf(again)).toBe(tagOf(first))
  expect(first.headers.get('cache-control')).toBe('public, max-age=0, s-maxage=10')
  expect(first.headers.get('access-control-allow-origin')).toBe('*')
  expect(first.headers.get('vary')).toBe('Accept')
})

test('who has the tag gets 304, for one statement', async () => {
  const tag = tagOf(await get(TITLES)) ?? ''
  let response = new Response()
  const statements = await api.database.recordStatements(async () => {
    response = await get(TITLES, { 'If-None-Match': `"another", ${tag}` })
  })

  expect(response.status).toBe(304)
  expect(await response.text()).toBe('')
  expect(tagOf(response)).toBe(tag)
  expect(response.headers.get('cache-control')).toBe('public, max-age=0, s-maxage=10')
  expect(statements).toHaveLength(1)
  expect(statements[0]).toContain('-- database_state')
})

test('any tag is none for what cannot be answered', async () => {
  const any = { 'If-None-Match': '*', Accept: 'application/graphql-response+json' }

  expect((await get('{ nothing }', any)).status).toBe(400)
  expect((await get('{ timeline(first: 101) { totalCount } }', any)).status).toBe(400)
})

test('a changed event changes the tag, and the old one no longer holds', async () => {
  const { id } = await insertEvent(database(), { titles: { en: 'Before' } })
  const before = tagOf(await get(TITLES)) ?? ''

  await editTitle(id, 'After')
  const response = await get(TITLES, { 'If-None-Match': before })

  expect(response.status).toBe(200)
  expect(tagOf(response)).not.toBe(before)
  expect(await response.text()).toContain('After')
})

test('an edit that changes nothing leaves no revision, and so the tag', async () => {
  const before = tagOf(await get(TITLES))
  await commitRevision(database(), { author: 'test', reason: 'test' }, async () => {
    throw new Error('taken back')
  }).catch(() => {})

  expect(tagOf(await get(TITLES))).toBe(before)
})

test('another question, other variables and another media type have other tags', async () => {
  const query = 'query ($first: Int) { timeline(first: $first) { totalCount } }'
  const addresses = [1, 2].map(
    (first) => `/graphql?${new URLSearchParams({ query, variables: JSON.stringify({ first }) })}`,
  )
  const tags = [
    tagOf(await get(TITLES)),
    tagOf(await get(TITLES, { Accept: 'application/graphql-response+json' })),
    ...(await Promise.all(addresses.map(async (address) => tagOf(await api.fetch(address))))),
  ]

  expect(new Set(tags).size).toBe(4)
  expect(tags).not.toContain(null)
})

describe('is not to be kept:', () => {
  const isNotKept = (response: Response) => {
    expect(tagOf(response)).toBeNull()
    expect(response.headers.get('cache-control')).toBe('no-store')
  }

  test('an answer with errors', async () => {
    isNotKept(await get('{ timeline(first: 101) { totalCount } }'))
    isNotKept(await get('{ nothing }'))
  })

  test('an answer to somebody with a token', async () => {
    const tag = tagOf(await get(TITLES)) ?? ''
    const secret = await createToken(database(), { name: 'Rita', role: 'editor', author: 'test' })
    const response = await get(TITLES, {
      Authorization: `Bearer ${secret}`,
      'If-None-Match': tag,
    })

    expect(await response.json()).toMatchObject({ data: { timeline: {} } })
    isNotKept(response)
  })

  test('an answer by POST', async () => {
    isNotKept(
      await api.fetch('/graphql', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ query: TITLES }),
      }),
    )
  })

  test('a mutation, which GET does not run', async () => {
    const response = await get('mutation { removeClaim(id: "x", basedOn: "x") { __typename } }')

    expect(response.status).not.toBe(200)
    isNotKept(response)
  })

  test('what is found in an article, as that depends on more than the database', async () => {
    isNotKept(await get('{ previewArticle(input: { text: "x", url: "nowhere" }) { __typename } }'))
  })

  test('a subscription', async () => {
    const response = await get('subscription { timelineChanges { cursor } }', {
      Accept: 'text/event-stream',
    })

    isNotKept(response)
    const reader = response.body?.getReader()
    await reader?.read()
    await reader?.cancel()
  })
})

test('an answer that fails unexpectedly is not kept', async () => {
  const { sql } = database()
  await sql`alter table story rename to story_away`
  const response = await get('{ story(slug: "x") { slug } }')
  await sql`alter table story_away rename to story`

  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(api.takeLoggedErrors()).toHaveLength(1)
})
