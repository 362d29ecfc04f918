import { describe, expect, test } from 'vitest'
import { useApi } from './api.ts'

const api = useApi()

interface Network {
  readonly actors: readonly {
    readonly actor: { readonly slug: string }
    readonly distance: number
    readonly weight: number
  }[]
  readonly ties: readonly {
    readonly source: { readonly slug: string }
    readonly target: { readonly slug: string }
    readonly weight: number
    readonly sharedEvents: number
    readonly relationships: readonly { readonly kind: string }[]
  }[]
}

const QUERY = `query($around: [ID!]!, $depth: Int = 1, $during: DuringInput, $first: Int = 50) {
  network(around: $around, depth: $depth, during: $during, first: $first) {
    actors { distance weight actor { slug } }
    ties { weight sharedEvents source { slug } target { slug } relationships { kind } }
  }
}`

const read = async (variables: object) =>
  (await api.data<{ network: Network }>(QUERY, { ...variables })).network

/** "slug distance weight", of actors that are equally near and strong by name. */
const actorsOf = ({ actors }: Network) =>
  actors.map(({ actor, distance, weight }) => `${actor.slug} ${distance} ${weight}`).sort()

/** "slug slug: shared events, relationships", the two by name. */
const tiesOf = ({ ties }: Network) =>
  ties
    .map(
      ({ source, target, sharedEvents, relationships }) =>
        `${[source.slug, target.slug].sort().join(' ')}: ${[sharedEvents, ...relationships.map(({ kind }) => kind)].join(' ')}`,
    )
    .sort()

test('around Altman: who shares events with him, and how these are tied among themselves', async () => {
  const network = await read({ around: ['sam-altman'] })

  expect(actorsOf(network)).toEqual([
    'donald-trump 1 1', // He speaks about both in his remarks.
    'elon-musk 1 5', // Four events, and at odds.
    'openai 1 2', // The lawsuit, and its chief executive.
    'sam-altman 0 0',
  ])
  expect(tiesOf(network)).toEqual([
    'donald-trump elon-musk: 2 ALLIED_WITH',
    'donald-trump openai: 1',
    'donald-trump sam-altman: 1',
    'elon-musk openai: 1',
    'elon-musk sam-altman: 4 AT_ODDS_WITH',
    'openai sam-altman: 1 CHIEF_EXECUTIVE_OF',
  ])
})

test('the weight of a tie adds up events and relationships, and the strongest comes first', async () => {
  const { ties, actors } = await read({ around: ['sam-altman'] })

  for (const { weight, sharedEvents, relationships } of ties) {
    expect(weight).toBe(sharedEvents + relationships.length)
  }
  expect(ties.map(({ weight }) => weight)).toEqual([5, 3, 2, 1, 1, 1])
  expect(actors.map(({ actor }) => actor.slug)).toEqual([
    'sam-altman',
    'elon-musk',
    'openai',
    'donald-trump',
  ])
})

test('around two actors: each is in the middle, and the ties of both count', async () => {
  const network = await read({ around: ['fox-news', 'ross-ulbricht'] })

  expect(actorsOf(network)).toEqual([
    'donald-trump 1 1',
    'elon-musk 1 1',
    'fox-news 0 0',
    'karoline-leavitt 1 1',
    'ross-ulbricht 0 0',
    'silk-road 1 1',
  ])
})

describe.for([
  [1, ['donald-trump 1 1', 'elon-musk 1 1', 'ross-ulbricht 0 0', 'silk-road 1 1']],
  [
    2,
    [
      'donald-trump 1 1',
      'elon-musk 1 1',
      'openai 2 2', // Trump’s announcement, Musk’s lawsuit.
      'oracle 2 1',
      'ross-ulbricht 0 0',
      'sam-altman 2 6', // Trump’s remarks; four events with Musk, at odds with him.
      'silk-road 1 1',
      'softbank 2 2', // Trump’s announcement, Musk’s post.
      'spacex 2 1',
      'stargate 2 1',
      'x 2 2', // The staff that Musk sent; he owns it.
    ],
  ],
] as const)('around Ulbricht at depth %s', ([depth, actors]) => {
  test(`are ${actors.length - 1} others`, async () => {
    expect(actorsOf(await read({ around: ['ross-ulbricht'], depth }))).toEqual(actors)
  })
})

test('at depth 3 nobody is added: Leavitt, Fox News and the White House are tied to no other', async () => {
  const [two, three] = await Promise.all([
    read({ around: ['ross-ulbricht'], depth: 2 }),
    read({ around: ['ross-ulbricht'], depth: 3 }),
  ])

  expect(three).toEqual(two)
})

test('the first of a network are the nearest, and of these the strongest', async () => {
  const network = await read({ around: ['elon-musk'], depth: 3, first: 3 })

  expect(network.actors.map(({ actor }) => actor.slug)).toEqual([
    'elon-musk',
    'sam-altman',
    'donald-trump',
  ])
  expect(tiesOf(network)).toEqual([
    'donald-trump elon-musk: 2 ALLIED_WITH',
    'donald-trump sam-altman: 1',
    'elon-musk sam-altman: 4 AT_ODDS_WITH',
  ])
})

test('during a day for certain, only that day’s events tie', async () => {
  const network = await read({
    around: ['elon-musk'],
    during: { edtf: '2025-01-23', match: 'CERTAINLY' },
  })

  expect(actorsOf(network)).toEqual(['donald-trump 1 1', 'elon-musk 0 0', 'sam-altman 1 1'])
  expect(tiesOf(network)).toEqual([
    'donald-trump elon-musk: 1',
    'donald-trump sam-altman: 1',
    'elon-musk sam-altman: 1',
  ])
})

test('possibly in 2024, the lawsuit ties, and every relationship of unknown age', async () => {
  expect(actorsOf(await read({ around: ['elon-musk'], during: { edtf: '2024' } }))).toEqual([
    'donald-trump 1 1',
    'elon-musk 0 0',
    'openai 1 1',
    'sam-altman 1 2',
    'x 1 1',
  ])
})

test.for([
  ['nobody', ['nobody'], []],
  ['nobody and somebody', ['nobody', 'oracle'], ['oracle']],
  ['somebody twice', ['oracle', 'oracle'], ['oracle']],
  ['no list', [], []],
] as const)('around %s', async ([, around, centre]) => {
  const { actors } = await read({ around })

  expect(actors.filter(({ distance }) => distance === 0).map(({ actor }) => actor.slug)).toEqual(
    centre,
  )
  expect(actors.length > 0).toBe(centre.length > 0)
})
