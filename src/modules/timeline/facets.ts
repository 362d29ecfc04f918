import type { Sql } from '../../db/client.ts'
import { type TimelineFilter, timelineCondition } from './filter.ts'

/** Where the values of each facet stand, joined to `event e`. */
const FACETS = {
  actor: { value: 'p.actor_id', join: 'join participation p on p.event_id = e.id' },
  role: { value: 'p.role', join: 'join participation p on p.event_id = e.id' },
  kind: { value: 'e.kind', join: '' },
  status: { value: 'e.status', join: '' },
  story: { value: 'se.story_id', join: 'join story_event se on se.event_id = e.id' },
  outlet: {
    value: 'ar.outlet_id',
    join: 'join article_event l on l.event_id = e.id join article ar on ar.id = l.article_id',
  },
  language: {
    value: 'ar.language',
    join: 'join article_event l on l.event_id = e.id join article ar on ar.id = l.article_id',
  },
} as const

export type Facet = keyof typeof FACETS

/** A value of a facet; for things, their id. */
export interface FacetValue<Value extends string = string> {
  readonly value: Value
  /** Filtered events that have the value. */
  readonly count: number
}

/** The most frequent values of a facet among the filtered events. */
export function findFacet<Value extends string>(
  sql: Sql,
  filter: TimelineFilter,
  facet: Facet,
  limit: number,
) {
  const { value, join } = FACETS[facet]
  return sql<FacetValue<Value>[]>`
    ${sql.unsafe(`-- timeline_facet_${facet}`)}
    select ${sql.unsafe(value)} as value, count(distinct e.id)::int as count
    from event e ${sql.unsafe(join)}
    where ${timelineCondition(sql, filter)} and ${sql.unsafe(value)} is not null
    group by 1
    order by 2 desc, 1
    limit ${limit}`
}

/**
 * The places with the most of the filtered events, what lies within a place counted to it: as the
 * filter does, so that a count says what it would leave.
 */
export function findPlaceFacet(sql: Sql, filter: TimelineFilter, limit: number) {
  return sql<FacetValue[]>`
    -- timeline_facet_place
    with recursive exact(place_id, count) as (
      select e.place_id, count(*)
      from event e
      where ${timelineCondition(sql, filter)} and e.place_id is not null
      group by 1
    ), around(place_id, exact_place_id) as (
      select place_id, place_id from exact
      union
      select pl.within_id, a.exact_place_id
      from around a join place pl on pl.id = a.place_id
      where pl.within_id is not null
    )
    select a.place_id as value, sum(x.count)::int as count
    from around a join exact x on x.place_id = a.exact_place_id
    group by 1
    order by 2 desc, 1
    limit ${limit}`
}
