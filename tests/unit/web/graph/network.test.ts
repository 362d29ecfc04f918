import { expect, test } from 'vitest'
import { boundedNetwork, MAX_ACTORS } from '../../../../src/web/graph/network.ts'
import { newsNetwork } from './networks.ts'

test('of 150 actors all are shown, of 151 the nearest and strongest 150', () => {
  expect(boundedNetwork(newsNetwork(149)).actors).toHaveLength(150)
  const { actors } = boundedNetwork(newsNetwork(150))

  expect(actors).toHaveLength(150)
  expect(actors.some(({ slug }) => slug === 'actor-150')).toBe(false)
})

test('nobody can ask for more than 150', () => {
  expect(boundedNetwork(newsNetwork(200), 1_000).actors).toHaveLength(MAX_ACTORS)
})

test('ties to those that are not shown are left out', () => {
  const { actors, ties } = boundedNetwork(newsNetwork(50), 10)
  const slugs = actors.map(({ slug }) => slug)

  expect(actors).toHaveLength(10)
  expect(ties.length).toBeGreaterThan(8)
  expect(
    ties.filter(({ source, target }) => !slugs.includes(source) || !slugs.includes(target)),
  ).toEqual([])
})

test('of ties among all with all, the strongest are kept, four an actor', () => {
  const { actors } = newsNetwork(19)
  const ties = actors.flatMap(({ slug: source }, index) =>
    actors.slice(index + 1).map(({ slug: target }) => ({
      source,
      target,
      weight: 100 - index,
      isRelationship: false,
    })),
  )
  const kept = boundedNetwork({ actors, ties }).ties

  // 20 actors have 190 ties; the first 80 of them are those of the first five actors, the strongest.
  expect(kept).toHaveLength(80)
  expect(Math.min(...kept.map(({ weight }) => weight))).toBe(96)
})
