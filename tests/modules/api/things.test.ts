import { describe, expect, test } from 'vitest'
import { article } from '../../../src/db/schema/article.ts'
import { encodeGlobalId } from '../../../src/graphql/global-id.ts'
import { write } from '../../support/facts.ts'
import { useApi } from './api.ts'

const api = useApi()

const NOBODY = '01900000-0000-7000-8000-000000000000'

interface Thing {
  readonly thing: { readonly id: string; readonly slug: string } | null
}

describe.for([
  ['event', 'Event', 'ulbricht-pardon'],
  ['actor', 'Actor', 'karoline-leavitt'],
  ['article', 'Article', 'annals-seed-stargate'],
  ['statement', 'Statement', 'trump-government-pays-nothing'],
  ['claim', 'Claim', 'no-government-money'],
  ['story', 'Story', 'stargate'],
  ['outlet', 'Outlet', 'annals-seed'],
  ['place', 'Place', 'oval-office'],
] as const)('%s', ([field, typename, slug]) => {
  const bySlug = (value: string) =>
    api.data<Thing>(`query($slug: String) { thing: ${field}(slug: $slug) { id slug } }`, {
      slug: value,
    })
  const byId = (value: string) =>
    api.data<Thing>(`query($id: ID) { thing: ${field}(id: $id) { id slug } }`, { id: value })

  test('is found by its slug, and by the id that it has then', async () => {
    const { thing } = await bySlug(slug)

    expect(thing?.slug).toBe(slug)
    expect(await byId(thing?.id ?? '')).toEqual({ thing })
  })

  test('is null where nothing has the slug or the id', async () => {
    expect(await bySlug('nothing-of-the-kind')).toEqual({ thing: null })
    expect(await byId(encodeGlobalId(typename, NOBODY))).toEqual({ thing: null })
  })

  test.for([
    ['neither', `{ ${field} { id } }`],
    ['a null', `{ ${field}(slug: null) { id } }`],
    ['both', `{ ${field}(slug: "${slug}", id: "${encodeGlobalId(typename, NOBODY)}") { id } }`],
  ])('by %s is refused', async ([, query = '']) => {
    const { status, errors } = await api.ask(query)

    expect(status).toBe(400)
    expect(errors).toEqual([
      expect.objectContaining({
        message: expect.stringContaining('of which exactly one is given'),
        extensions: { code: 'BAD_USER_INPUT', argument: 'id' },
      }),
    ])
  })
})

test('an article is found by its address too', async () => {
  const url = 'https://news.example/stargate?page=1#top'
  const query = 'query($url: String) { article(url: $url) { slug url } }'

  expect(await api.data(query, { url })).toEqual({ article: null })
  await write(api.database.current, (transaction) => transaction.update(article).set({ url }))
  expect(await api.data(query, { url })).toEqual({
    article: { slug: 'annals-seed-stargate', url },
  })
})
