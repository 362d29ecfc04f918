import type { Fragment, Sql } from '../../db/client.ts'
import { countEntities, findEntities } from '../../db/entity.ts'
import type { Ordering, Window } from '../../db/keyset.ts'
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

export type HistogramResolution = 'day' | 'week' | 'month' | 'year'

export interface HistogramBucket {
  /** The first calendar day of the bucket; null for events whose beginning is not known at all. */
  readonly start: string | null
  readonly count: number
  readonly certain: number
}

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

export function countTimeline(sql: Sql, filter: TimelineFilter): Promise<number> {
  return countEntities(sql, { ...EVENTS, name: 'timeline' }, timelineCondition(sql, filter))
}

/**
 * The events by the stretch of time that they began in, each event once; stretches without events
 * are left out.
 * @param timeZone the zone whose calendar is used; undefined for that of each event
 */
export function findHistogram(
  sql: Sql,
  filter: TimelineFilter,
  resolution: HistogramResolution,
  timeZone: string | undefined,
) {
  const zone = timeZone === undefined ? sql`e.time_zone` : sql`${timeZone}::text`
  const bucketOf = (column: string): Fragment =>
    sql`date_trunc(${resolution}, ${sql.unsafe(column)} at time zone ${zone})`
  return sql<HistogramBucket[]>`
    -- timeline_histogram
    select case when isfinite(bucket) then to_char(bucket, 'YYYY-MM-DD') end as start,
      count(*)::int as count,
      count(*) filter (where isfinite(bucket) and bucket = last_bucket)::int as certain
    from (
      select ${bucketOf('e.earliest_start')} as bucket, ${bucketOf('e.latest_end')} as last_bucket
      from event e where ${timelineCondition(sql, filter)}
    ) bucketed
    group by bucket
    order by bucket`
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
