import type { GraphActor, GraphNetwork, GraphTie } from '../../../../src/web/graph/network.ts'

/** Deterministic, and without a pattern: the generator of Park and Miller. */
export function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

const FIRST_NAMES = ['Ada', 'Bartholomew', 'Chi', 'Dorothea', 'Émile', 'Friedrich-Wilhelm']
const LAST_NAMES = ['Li', 'Brandt', 'von und zu Guttenberg', 'Ōkubo', 'Smith', 'Wittgenstein']

/** An actor in the middle with so many others around it, some of them tied to each other. */
export function newsNetwork(others: number, seed = 7): GraphNetwork {
  const next = numbers(seed)
  const pick = <Value>(values: readonly Value[]) =>
    values[Math.floor(next() * values.length)] as Value // Never empty.
  const actors: GraphActor[] = Array.from({ length: others + 1 }, (_, index) => ({
    slug: `actor-${index}`,
    name: `${pick(FIRST_NAMES)} ${pick(LAST_NAMES)}`,
    kind: pick(['PERSON', 'ORGANISATION', 'GROUP', 'PROJECT'] as const),
    distance: index === 0 ? 0 : 1,
    weight: index === 0 ? 0 : Math.ceil(20 / index),
  }))
  const ties: GraphTie[] = actors.slice(1).flatMap(({ slug, weight }, index) => [
    { source: 'actor-0', target: slug, weight, isRelationship: index % 5 === 0 },
    ...(next() < 0.5
      ? [
          {
            source: slug,
            target: `actor-${1 + Math.floor(next() * others)}`,
            weight: 1,
            isRelationship: false,
          },
        ]
      : []),
  ])
  return {
    actors,
    ties: ties.filter(({ source, target }) => source !== target),
  }
}
