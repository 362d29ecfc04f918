import { builder } from '../../graphql/builder.ts'
import type { Context } from '../../graphql/context.ts'
import { badInput } from '../../graphql/errors.ts'
import { idsOf } from '../../graphql/references.ts'
import { ACTORS } from '../actor/queries.ts'
import { DuringInputType, duringRange } from '../time/during.ts'
import { findPaths, NetworkTooLarge } from './paths.ts'
import { findNeighbours, findStepTies, findTies, type StepTie } from './queries.ts'
import { type NetworkActor, NetworkType, PathType } from './types.ts'

/** Between two actors of a path, at most so many ties are named. */
const TIES_A_STEP = 10

builder.queryFields((t) => ({
  network: t.field({
    type: NetworkType,
    description:
      'Who is tied to some actors, directly or over others, by shared events and relationships. The actors asked for are always in it.',
    complexity: ({ depth, first }) => ({ field: 50 * depth, multiplier: first / 10 }),
    args: {
      around: t.arg.idList({
        required: true,
        extensions: { refersTo: 'Actor', orSlug: true },
        description: 'The actors in the middle, by id or slug. Unknown ones are left out.',
      }),
      depth: t.arg.int({
        required: true,
        defaultValue: 1,
        description: 'How many ties away an actor may be, 1 to 3.',
      }),
      during: t.arg({
        type: DuringInputType,
        required: false,
        description: 'When the events happened and the relationships held.',
      }),
      first: t.arg.int({
        required: true,
        defaultValue: 50,
        description: 'At most so many actors, the nearest and strongest first; 1 to 100.',
      }),
    },
    resolve: async (_root, { around, depth, first, during: input }, context) => {
      const during = duringRange('during', input)
      const { sql } = context.database
      const centre = [...new Set((await idsOf(context, ACTORS, around)) ?? [])]
      const actors: NetworkActor[] = centre.map((id) => ({ id, distance: 0, weight: 0 }))
      let frontier = centre
      for (let distance = 1; distance <= depth && frontier.length > 0; distance += 1) {
        const room = first - actors.length
        if (room <= 0) break
        const known = actors.map(({ id }) => id)
        const neighbours = await findNeighbours(sql, frontier, known, during, room)
        actors.push(...neighbours.map((neighbour) => ({ ...neighbour, distance })))
        frontier = neighbours.map(({ id }) => id)
      }
      const ids = actors.map(({ id }) => id)
      return { actors, ties: ids.length > 1 ? await findTies(sql, ids, during) : [] }
    },
  }),
  paths: t.field({
    type: [PathType],
    description:
      'The shortest chains of shared events and relationships that connect two actors, all of one length; none where they are not connected within `maxLength`, or one of them is not known.',
    complexity: ({ maxLength, first }) => ({ field: 100 * maxLength, multiplier: first }),
    args: {
      from: t.arg.id({
        required: true,
        extensions: { refersTo: 'Actor', orSlug: true },
        description: 'The actor at one end, by id or slug.',
      }),
      to: t.arg.id({
        required: true,
        extensions: { refersTo: 'Actor', orSlug: true },
        description: 'The actor at the other end, by id or slug.',
      }),
      maxLength: t.arg.int({
        required: true,
        defaultValue: 4,
        description: 'How many steps a chain may have, 1 to 6.',
      }),
      first: t.arg.int({
        required: true,
        defaultValue: 5,
        description: 'At most so many chains, 1 to 100.',
      }),
    },
    resolve: async (_root, { from, to, maxLength, first }, context) => {
      const [source, target] = (await idsOf(context, ACTORS, [from, to])) ?? []
      if (source === undefined || target === undefined) return []
      return readPaths(context, source, target, maxLength, first)
    },
  }),
}))

async function readPaths(
  { database: { sql } }: Context,
  from: string,
  to: string,
  maxLength: number,
  first: number,
) {
  const chains = await findPaths(sql, from, to, maxLength, first).catch((error: unknown) => {
    throw error instanceof NetworkTooLarge ? badInput('maxLength', error.message) : error
  })
  const steps = chains.map((chain) =>
    chain.slice(1).map((targetId, index) => ({ sourceId: chain[index] ?? from, targetId })),
  )
  const ties = await findStepTies(sql, steps.flat(), TIES_A_STEP)
  const byStep = Map.groupBy(ties, stepKey)
  return steps.map((path) =>
    path.map((step) => ({ ...step, ties: uniqueTies(byStep.get(stepKey(step)) ?? []) })),
  )
}

function stepKey({ sourceId, targetId }: Pick<StepTie, 'sourceId' | 'targetId'>): string {
  return `${sourceId} ${targetId}`
}

/** Two chains may share a step, whose ties are then read for each. */
function uniqueTies(ties: readonly StepTie[]): readonly StepTie[] {
  return [...new Map(ties.map((tie) => [tie.eventId ?? tie.relationshipId, tie])).values()]
}
