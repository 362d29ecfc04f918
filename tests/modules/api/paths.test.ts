import { describe, expect, test } from 'vitest'
import { insertActor, insertEvent, insertParticipation, write } from '../../support/facts.ts'
import { useApi } from './api.ts'

const api = useApi()

interface Path {
  readonly length: number
  readonly steps: readonly {
    readonly source: { readonly slug: string }
    readonly target: { readonly slug: string }
    readonly ties: readonly { readonly slug?: string; readonly kind?: string }[]
  }[]
}

const QUERY = `query($from: ID!, $to: ID!, $maxLength: Int = 4, $first: Int = 5) {
  paths(from: $from, to: $to, maxLength: $maxLength, first: $first) {
    length
    steps {
      source { slug } target { slug }
      ties { ... on Event { slug } ... on Relationship { kind } }
    }
  }
}`

const read = async (from: string, to: string, others: object = {}) =>
  (await api.data<{ paths: readonly Path[] }>(QUERY, { from, to, ...others })).paths

/** "a -tie, tie- b -tie- c" */
const told = ({ steps }: Path) =>
  [
    steps[0]?.source.slug,
    ...steps.map(
      ({ target, ties }) =>
        `-${ties.map(({ slug, kind }) => slug ?? kind).join(', ')}- ${target.slug}`,
    ),
  ].join(' ')

describe('the shortest paths', () => {
  test('from Silk Road to Oracle lead over its founder’s pardon and the announcement', async () => {
    const paths = await read('silk-road', 'oracle')

    expect(paths.map(told)).toEqual([
      'silk-road -FOUNDER_OF- ross-ulbricht -ulbricht-pardon- donald-trump -stargate-announcement- oracle',
    ])
    expect(paths[0]?.length).toBe(3)
  })

  test('back again lead over the same', async () => {
    expect((await read('oracle', 'silk-road')).map(told)).toEqual([
      'oracle -stargate-announcement- donald-trump -ulbricht-pardon- ross-ulbricht -FOUNDER_OF- silk-road',
    ])
  })

  test('are all those of one length: from Ulbricht to SoftBank over Trump, and over Musk', async () => {
    const paths = await read('ross-ulbricht', 'softbank')

    expect(paths.map(told).sort()).toEqual([
      'ross-ulbricht -ulbricht-pardon- donald-trump -stargate-announcement- softbank',
      'ross-ulbricht -ulbricht-pardon- elon-musk -musk-funding-post- softbank',
    ])
    expect(await read('ross-ulbricht', 'softbank', { first: 1 })).toHaveLength(1)
  })

  test('name the relationship first, then the newest events', async () => {
    const [path] = await read('elon-musk', 'sam-altman')

    expect(path?.length).toBe(1)
    const [relationship, newest, ...older] = path?.steps[0]?.ties ?? []
    expect(relationship).toEqual({ kind: 'AT_ODDS_WITH' })
    expect(newest).toEqual({ slug: 'trump-press-remarks' })
    expect(
      older
        .map(({ slug }) => slug)
        .slice(0, 2)
        .sort(),
    ).toEqual(['altman-reply', 'musk-reposts-altman'])
    expect(older[2]).toEqual({ slug: 'musk-openai-lawsuit' })
  })

  test('from an actor to itself have no step', async () => {
    expect(await read('oracle', 'oracle')).toEqual([{ length: 0, steps: [] }])
  })
})

describe('there is no path', () => {
  test.for([
    ['between two who are not connected', 'fox-news', 'elon-musk', {}],
    ['within a length that is too short', 'silk-road', 'oracle', { maxLength: 2 }],
    ['from nobody', 'nobody', 'oracle', {}],
    ['to nobody', 'oracle', 'nobody', {}],
    ['from nobody to nobody', 'nobody', 'nobody', {}],
  ] as const)('%s', async ([, from, to, others]) => {
    expect(await read(from, to, others)).toEqual([])
  })
})

test('at most ten ties of a step are named', async () => {
  await write(api.database.current, async (transaction) => {
    const one = await insertActor(transaction, { slug: 'laurel' })
    const other = await insertActor(transaction, { slug: 'hardy' })
    for (let day = 10; day < 22; day += 1) {
      const event = await insertEvent(transaction, { slug: `film-${day}`, edtf: `1930-01-${day}` })
      await insertParticipation(transaction, { eventId: event.id, actorId: one.id })
      await insertParticipation(transaction, { eventId: event.id, actorId: other.id })
    }
  })

  const [path] = await read('laurel', 'hardy')

  expect(path?.steps[0]?.ties).toEqual(
    [21, 20, 19, 18, 17, 16, 15, 14, 13, 12].map((day) => ({ slug: `film-${day}` })),
  )
})
