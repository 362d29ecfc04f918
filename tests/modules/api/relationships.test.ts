import { expect, test } from 'vitest'
import { useApi } from './api.ts'

const api = useApi()

const PARTNERS = [
  'openai PARTNER_IN stargate',
  'oracle PARTNER_IN stargate',
  'softbank PARTNER_IN stargate',
]
const OF_MUSK = [
  'elon-musk OWNER_OF x',
  'elon-musk ALLIED_WITH donald-trump',
  'elon-musk AT_ODDS_WITH sam-altman',
]
const ALL = [
  ...PARTNERS,
  'sam-altman CHIEF_EXECUTIVE_OF openai',
  'karoline-leavitt SPOKESPERSON_OF white-house',
  'ross-ulbricht FOUNDER_OF silk-road',
  ...OF_MUSK,
]

test.for([
  ['no filter', undefined, ALL],
  ['a kind', { kinds: ['PARTNER_IN'] }, PARTNERS],
  ['an actor on one side', { actors: ['elon-musk'] }, OF_MUSK],
  ['an actor on the other side', { actors: ['donald-trump'] }, [OF_MUSK[1]]],
  ['an actor and a kind', { actors: ['stargate', 'x'], kinds: ['OWNER_OF'] }, [OF_MUSK[0]]],
  ['a year in which they may hold', { during: { edtf: '2025' } }, ALL],
  [
    'a year within which they all began and ended for certain',
    { during: { edtf: '2025', match: 'CERTAINLY' } },
    [],
  ],
] as const)('relationships by %s', async ([, filter, ties]) => {
  const { relationships } = await api.data<{
    relationships: {
      totalCount: number
      nodes: { kind: string; source: { slug: string }; target: { slug: string } }[]
    }
  }>(
    `query($filter: RelationshipFilter) {
      relationships(filter: $filter) {
        totalCount nodes { kind source { slug } target { slug } }
      }
    }`,
    { filter },
  )

  expect(
    relationships.nodes.map(({ kind, source, target }) => `${source.slug} ${kind} ${target.slug}`),
  ).toEqual(ties)
  expect(relationships.totalCount).toBe(ties.length)
})
