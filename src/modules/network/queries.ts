import type { Sql } from '../../db/client.ts'
import { type DuringRange, duringCondition } from '../../db/during.ts'

/** Two actors and how often they are tied. */
export interface Tie {
  readonly sourceId: string
  readonly targetId: string
  readonly sharedEvents: number
  readonly relationshipIds: readonly string[]
}

/** An actor next to a set of others. */
export interface Neighbour {
  readonly id: string
  /** Events shared with the set's members and relationships with them, added up. */
  readonly weight: number
}

/** Pairs of actors (`source_id`, of the given ones, and `target_id`), one row an event or tie. */
function pairs(sql: Sql, actors: readonly string[], during: DuringRange | undefined) {
  return sql`
    select own.actor_id as source_id, other.actor_id as target_id, own.event_id, null::uuid as relationship_id
    from participation own
    join participation other on other.event_id = own.event_id and other.actor_id <> own.actor_id
    join event e on e.id = own.event_id and e.merged_into_id is null
    where own.actor_id = any(${actors}::uuid[]) ${during ? duringCondition(sql, 'e', during) : sql``}
    union
    select side.source_id, side.target_id, null, rel.id
    from relationship rel
    cross join lateral (values (rel.source_id, rel.target_id), (rel.target_id, rel.source_id))
      as side(source_id, target_id)
    where side.source_id = any(${actors}::uuid[])
      and (rel.source_id = any(${actors}::uuid[]) or rel.target_id = any(${actors}::uuid[]))
      ${during ? duringCondition(sql, 'rel', during) : sql``}`
}

/** Who is tied to the actors and not yet known, the strongest first. */
export function findNeighbours(
  sql: Sql,
  actors: readonly string[],
  known: readonly string[],
  during: DuringRange | undefined,
  limit: number,
) {
  return sql<Neighbour[]>`
    -- network_neighbours
    select target_id as id, count(*)::int as weight
    from (${pairs(sql, actors, during)}) pair
    where not target_id = any(${known}::uuid[])
    group by target_id
    order by weight desc, target_id
    limit ${limit}`
}

/** The ties among the actors, each pair once. */
export function findTies(sql: Sql, actors: readonly string[], during: DuringRange | undefined) {
  return sql<Tie[]>`
    -- network_ties
    select source_id, target_id, count(distinct event_id)::int as shared_events,
      coalesce(array_agg(relationship_id) filter (where relationship_id is not null), '{}') as relationship_ids
    from (${pairs(sql, actors, during)}) pair
    where source_id < target_id and target_id = any(${actors}::uuid[])
    group by source_id, target_id
    order by count(*) desc, source_id, target_id`
}

export interface Step {
  readonly sourceId: string
  readonly targetId: string
}

/** Every step from one of the actors to one that is not yet reached. */
export function findSteps(sql: Sql, actors: readonly string[], reached: readonly string[]) {
  return sql<Step[]>`
    -- path_steps
    select distinct source_id, target_id from (${pairs(sql, actors, undefined)}) pair
    where not target_id = any(${reached}::uuid[])
    order by source_id, target_id`
}

export interface StepTie extends Step {
  readonly eventId: string | null
  readonly relationshipId: string | null
}

/** What ties the two actors of each step: relationships first, then the newest events. */
export function findStepTies(sql: Sql, steps: readonly Step[], limit: number) {
  return sql<StepTie[]>`
    -- path_ties
    select step.source_id, step.target_id, tie.event_id, tie.relationship_id
    from unnest(${steps.map(({ sourceId }) => sourceId)}::uuid[], ${steps.map(({ targetId }) => targetId)}::uuid[])
      as step(source_id, target_id)
    cross join lateral (
      select null::uuid as event_id, rel.id as relationship_id, 0 as place, rel.earliest_start
      from relationship rel
      where (rel.source_id = step.source_id and rel.target_id = step.target_id)
        or (rel.source_id = step.target_id and rel.target_id = step.source_id)
      union all
      select e.id, null, 1, e.earliest_start
      from event e
      where e.merged_into_id is null
        and e.id in (select p.event_id from participation p where p.actor_id = step.source_id)
        and e.id in (select p.event_id from participation p where p.actor_id = step.target_id)
      order by place, earliest_start desc
      limit ${limit}
    ) tie`
}
