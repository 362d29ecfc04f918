import type { Fragment, Sql } from '../../db/client.ts'
import { type TimelineFilter, timelineCondition } from './filter.ts'
import { type Beginnings, fittingResolution, type HistogramResolution } from './resolution.ts'

export interface HistogramBucket {
  /** The first calendar day of the bucket; null for events whose beginning is not known at all. */
  readonly start: string | null
  readonly count: number
  readonly certain: number
  /** Of the event that was asked for; null where none was. */
  readonly key: EventKey | null
}

/** The sort keys of `EVENTS_AS_HAPPENED`, each as PostgreSQL's text. */
export type EventKey = readonly [earliestStart: string, latestEnd: string, id: string]

/**
 * The events by the stretch of time that they began in, each event once; stretches without events
 * are left out.
 * @param timeZone the zone whose calendar is used; undefined for that of each event
 * @param keyOf of which event of each bucket, in the order they happened, the sort keys are wanted
 */
export function findHistogram(
  sql: Sql,
  filter: TimelineFilter,
  resolution: HistogramResolution,
  timeZone: string | undefined,
  keyOf: 'first' | 'last' | undefined,
) {
  const zone = zoneOf(sql, timeZone)
  const bucketOf = (column: string): Fragment =>
    sql`date_trunc(${resolution}, ${sql.unsafe(column)} at time zone ${zone})`
  // Where each event has its own zone, the midnights that bound a bucket are many, so its place in
  // the order is that of its events.
  return sql<HistogramBucket[]>`
    -- timeline_histogram
    select case when isfinite(bucket) then to_char(bucket, 'YYYY-MM-DD') end as start,
      count(*)::int as count,
      count(*) filter (where isfinite(bucket) and bucket = last_bucket)::int as certain,
      ${keyColumn(sql, keyOf)} as key
    from (
      select ${bucketOf('e.earliest_start')} as bucket, ${bucketOf('e.latest_end')} as last_bucket,
        e.earliest_start, e.latest_end, e.id
      from event e where ${timelineCondition(sql, filter)}
    ) bucketed
    group by bucket
    order by bucket`
}

/** The finest resolution that shows the filtered events in a few dozen stretches of time. */
export async function findFittingResolution(
  sql: Sql,
  filter: TimelineFilter,
  timeZone: string | undefined,
): Promise<HistogramResolution> {
  const local = sql`e.earliest_start at time zone ${zoneOf(sql, timeZone)}`
  const [row] = await sql<{ first: string | null; last: string | null }[]>`
    -- timeline_beginnings
    select to_char(min(${local}), 'YYYY-MM-DD') as first, to_char(max(${local}), 'YYYY-MM-DD') as last
    from event e where ${timelineCondition(sql, filter)} and isfinite(e.earliest_start)`
  return fittingResolution(row?.first && row.last ? (row as Beginnings) : undefined)
}

function zoneOf(sql: Sql, timeZone: string | undefined): Fragment {
  return timeZone === undefined ? sql`e.time_zone` : sql`${timeZone}::text`
}

/** The least or greatest sort keys of a bucket's events: rows are compared as the order does. */
function keyColumn(sql: Sql, event: 'first' | 'last' | undefined): Fragment {
  if (event === undefined) return sql`null`
  const aggregate = event === 'first' ? 'min' : 'max'
  const row = `to_jsonb(${aggregate}(row(earliest_start, latest_end, id)))`
  const instant = (field: string) => `(${row} ->> '${field}')::timestamptz::text`
  return sql.unsafe(`array[${instant('f1')}, ${instant('f2')}, ${row} ->> 'f3']`)
}
