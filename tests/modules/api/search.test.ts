import { describe, expect, test } from 'vitest'
import { actor } from '../../../src/db/schema/actor.ts'
import { event } from '../../../src/db/schema/event.ts'
import { insertActor, insertEvent } from '../../support/facts.ts'
import { useApi } from './api.ts'

const api = useApi()

interface Hit {
  readonly cursor: string
  readonly score: number
  readonly excerpt: string
  readonly node: { readonly __typename: string; readonly slug: string }
}

interface Hits {
  readonly totalCount: number
  readonly edges: readonly Hit[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

const TYPES = ['Event', 'Actor', 'Article', 'Statement', 'Claim', 'Story', 'Outlet', 'Place']

const QUERY = `query(
  $query: String!, $in: [SearchScope!], $language: [String!], $first: Int, $after: String
) {
  search(query: $query, in: $in, language: $language, first: $first, after: $after) {
    totalCount
    edges {
      cursor score excerpt
      node { __typename ${TYPES.map((type) => `... on ${type} { slug }`).join(' ')} }
    }
    pageInfo { hasNextPage endCursor }
  }
}`

const search = async (query: string, variables: object = {}) =>
  (await api.data<{ search: Hits }>(QUERY, { query, ...variables })).search

const found = ({ edges }: Hits) => edges.map(({ node }) => `${node.__typename} ${node.slug}`)

describe.for([
  ['EVENTS', 'Silk Road', ['Event ulbricht-pardon']],
  ['EVENTS', 'Randalierern', ['Event jan6-amnesty']],
  ['EVENTS', '"Silk Road"', ['Event ulbricht-pardon']],
  ['EVENTS', '"Road Silk"', []],
  ['EVENTS', 'pardoned -Ulbricht', []],
  ['ACTORS', 'Twitter', ['Actor x']],
  ['ACTORS', 'Ullbricht', ['Actor ross-ulbricht']],
  ['ACTORS', 'pressesprecherin des weissen hauses', ['Actor karoline-leavitt']],
  ['ARTICLES', 'zahlende Kundschaft', ['Article annals-seed-stargate']],
  ['STATEMENTS', 'good authority', ['Statement musk-stargate-money-missing']],
  ['STATEMENTS', 'Quellen', ['Statement musk-stargate-money-missing']],
  ['CLAIMS', 'governments', ['Claim no-government-money']],
  ['STORIES', 'feuds', ['Story stargate']],
  ['OUTLETS', 'Annals Redaction', ['Outlet annals-seed']],
  ['PLACES', 'Washingten', ['Place washington-dc']],
  ['PLACES', 'Vereinigte Staaten', ['Place united-states']],
  ['STATEMENTS', 'Ulbricht', []],
] as const)('in %s, %s', ([scope, query, hits]) => {
  test(`finds ${hits.length}`, async () => {
    const answer = await search(query, { in: [scope] })

    expect(found(answer)).toEqual(hits)
    expect(answer.totalCount).toBe(hits.length)
  })
})

test.for([
  ['no scope', undefined],
  ['no scopes', []],
  ['every scope', ['EVENTS', 'ACTORS', 'ARTICLES', 'STATEMENTS', 'CLAIMS', 'STORIES', 'PLACES']],
  ['a scope twice', ['PLACES', 'EVENTS', 'PLACES', 'ARTICLES']],
])('with %s, a name is found as a thing and in texts, the best first', async ([, scopes]) => {
  const answer = await search('Oval Office', { in: scopes })

  expect(found(answer)[0]).toBe('Place oval-office')
  expect(found(answer).sort()).toEqual([
    'Article annals-seed-stargate',
    'Event ulbricht-pardon',
    'Place oval-office',
  ])
})

test('a name as it is written has the score 1, a misspelt one less', async () => {
  const exact = await search('Ross Ulbricht', { in: ['ACTORS'] })
  const misspelt = await search('Ross Ullbricht', { in: ['ACTORS'] })

  expect(exact.edges[0]).toMatchObject({ score: 1, excerpt: 'Ross Ulbricht' })
  expect(misspelt.edges[0]?.score).toBeLessThan(1)
  expect(misspelt.edges[0]?.score).toBeGreaterThan(0.6)
})

test.for([
  ['de', 'Die Finanzierung des Stargate-Projekts ist gesichert'],
  ['en', 'The funding of the Stargate project is secured'],
])(
  'where both languages match alike, the excerpt is in %s if that is preferred',
  async ([language, words = '']) => {
    const { edges } = await search('Stargate', { in: ['CLAIMS'], language: [language] })

    expect(edges).toHaveLength(3)
    expect(edges.find(({ node }) => node.slug === 'stargate-funding-secured')?.excerpt).toContain(
      words,
    )
  },
)

test('an excerpt is plain text around the words', async () => {
  const { edges } = await search('Klage', { in: ['ARTICLES'] })

  expect(edges[0]?.excerpt).toMatch(/Klage zufolge hat Altman die gemeinnützige Ausrichtung/)
  expect(edges[0]?.excerpt).not.toMatch(/[<>]/)
})

test('pages of five lead through all that was found, the best first and each once', async () => {
  const all = await search('Musk', { first: 100 })
  const seen: Hit[] = []
  let after: string | null = null
  do {
    const page: Hits = await search('Musk', { first: 5, after })
    expect(page.totalCount).toBe(12)
    seen.push(...page.edges)
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  } while (after !== null)

  expect(seen).toEqual(all.edges)
  // The man, the article, the story, one claim, and the eight events that name him.
  expect(seen.map(({ node }) => node.__typename).sort()).toEqual([
    'Actor',
    'Article',
    'Claim',
    ...Array(8).fill('Event'),
    'Story',
  ])
  expect(new Set(seen.map(({ node }) => `${node.__typename} ${node.slug}`)).size).toBe(12)
  const scores = seen.map(({ score }) => score)
  expect(scores).toEqual(scores.toSorted((one, other) => other - one))
})

test('what was merged into another is not found', async () => {
  const { current } = api.database
  const survivor = await insertActor(current, { slug: 'survivor', names: { en: 'The Survivor' } })
  await insertActor(current, {
    slug: 'duplicate',
    names: { en: 'Zaphod Beeblebrox' },
    mergedIntoId: survivor.id,
  })
  const kept = await insertEvent(current, { slug: 'kept', titles: { en: 'Kept' } })
  await insertEvent(current, {
    slug: 'dropped',
    titles: { en: 'Zaphod steals a spaceship' },
    mergedIntoId: kept.id,
  })

  expect(await search('Zaphod')).toMatchObject({ totalCount: 0, edges: [] })
  expect(await current.orm.$count(actor)).toBe(16)
  expect(await current.orm.$count(event)).toBe(12)
})
