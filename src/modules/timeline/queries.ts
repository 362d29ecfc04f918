import type { Sql } from '../../db/client.ts'
import { countEntities, findEntities, type Reference, resolveReferences } from '../../db/entity.ts'
import { type Keyed, keysetColumn, type Ordering, type Window } from '../../db/keyset.ts'
import { EVENTS, EVENTS_AS_HAPPENED } from '../event/queries.ts'
import { type TimelineFilter, timelineCondition } from './filter.ts'

const EVENTS_AS_RECORDED: Ordering = {
  name: 'recorded',
  columns: [
    ['e.recorded_at', 'timestamptz'],
    ['e.id', 'uuid'],
  ],
}

/** The orders of the timeline, by the names of `TimelineOrder`. */
export const TIMELINE_ORDERINGS = {
  happened_asc: EVENTS_AS_HAPPENED,
  happened_desc: { ...EVENTS_AS_HAPPENED, name: 'happened_desc', descending: true },
  recorded_asc: EVENTS_AS_RECORDED,
  recorded_desc: { ...EVENTS_AS_RECORDED, name: 'recorded_desc', descending: true },
} satisfies Record<string, Ordering>

export interface TimelineSpan {
  readonly earliestStart: string | null
  readonly latestEnd: string | null
}

export function findTimeline(sql: Sql, filter: TimelineFilter, ordering: Ordering, window: Window) {
  return findEntities(
    sql,
    { ...EVENTS, name: 'timeline' },
    timelineCondition(sql, filter),
    ordering,
    window,
  )
}

/** Those of some events that meet a filter, in the order they happened. */
export function findAmong(sql: Sql, filter: TimelineFilter, eventIds: readonly string[]) {
  return findEntities(
    sql,
    { ...EVENTS, name: 'timeline_changed' },
    sql`e.id = any(${eventIds}::uuid[]) and ${timelineCondition(sql, filter)}`,
    EVENTS_AS_HAPPENED,
    { limit: eventIds.length, backwards: false },
  )
}

/** One event of a timeline, with its place in an order; undefined where the timeline has not got it. */
export async function findPlace(
  sql: Sql,
  filter: TimelineFilter,
  ordering: Ordering,
  event: Reference,
) {
  const [id] = await resolveReferences(sql, EVENTS, [event])
  if (id === undefined) return undefined
  const [row] = await sql<Keyed[]>`
    -- timeline_place
    select ${keysetColumn(sql, ordering)} from event e
    where e.id = ${id} and ${timelineCondition(sql, filter)}`
  return row
}

export function countTimeline(sql: Sql, filter: TimelineFilter): Promise<number> {
  return countEntities(sql, { ...EVENTS, name: 'timeline' }, timelineCondition(sql, filter))
}

/** What the filtered events span, as far as they have bounds; undefined where there are none. */
export async function findSpan(
  sql: Sql,
  filter: TimelineFilter,
): Promise<TimelineSpan | undefined> {
  const [row] = await sql<(TimelineSpan & { count: number })[]>`
    -- timeline_span
    select min(e.earliest_start) filter (where isfinite(e.earliest_start)) as earliest_start,
      max(e.latest_end) filter (where isfinite(e.latest_end)) as latest_end,
      count(*)::int as count
    from event e where ${timelineCondition(sql, filter)}`
  return row?.count ? row : undefined
}
