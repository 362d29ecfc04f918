import type { Sql } from '../../db/client.ts'
import { findSteps } from './queries.ts'

/** More actors than this are not searched through for a path. */
const MAX_SEARCHED_ACTORS = 20_000

/** The search would go through too many actors to answer. */
export class NetworkTooLarge extends Error {
  override readonly name = 'NetworkTooLarge'
}

/**
 * The shortest chains of ties from one actor to another, breadth first, one statement a step.
 * @param maxLength the most steps a chain may have
 * @param limit at most so many chains
 * @returns the actors' ids of each chain, both ends included; none where they are not connected
 * @throws {NetworkTooLarge} when more than `MAX_SEARCHED_ACTORS` lie nearer than the other actor
 */
export async function findPaths(
  sql: Sql,
  from: string,
  to: string,
  maxLength: number,
  limit: number,
): Promise<readonly (readonly string[])[]> {
  const predecessors = new Map<string, string[]>([[from, []]])
  let frontier = [from]
  for (let length = 0; !predecessors.has(to); length += 1) {
    if (length === maxLength || frontier.length === 0) return []
    if (predecessors.size > MAX_SEARCHED_ACTORS) {
      throw new NetworkTooLarge(
        `more than ${MAX_SEARCHED_ACTORS} actors lie within ${length} steps; ask for a shorter path`,
      )
    }
    const steps = await findSteps(sql, frontier, [...predecessors.keys()])
    const reached = Map.groupBy(steps, ({ targetId }) => targetId)
    for (const [actor, arrivals] of reached) {
      predecessors.set(
        actor,
        arrivals.map(({ sourceId }) => sourceId),
      )
    }
    frontier = [...reached.keys()]
  }
  return chainsTo(to, predecessors).take(limit).toArray()
}

function* chainsTo(
  actor: string,
  predecessors: ReadonlyMap<string, readonly string[]>,
): Generator<readonly string[]> {
  const before = predecessors.get(actor) ?? []
  if (before.length === 0) {
    yield [actor]
    return
  }
  for (const previous of before) {
    for (const chain of chainsTo(previous, predecessors)) yield [...chain, actor]
  }
}
