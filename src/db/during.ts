import type { Fragment, Sql } from './client.ts'

/** A range that dated rows are compared with; both ends are inclusive. */
export interface DuringRange {
  /**
   * `absolute`: `from` and `to` are instants. `wall clock`: they are local times without a zone,
   * and each row is compared in its own: "21 January" is the 21st where it happened.
   */
  readonly clock: 'absolute' | 'wall clock'
  /** In a form PostgreSQL reads, or ±infinity. */
  readonly from: string
  readonly to: string
  /** Whether a row must lie within the range for certain, or may. */
  readonly match: 'possibly' | 'certainly'
}

/** True of the rows of `alias` during the range, as ` and …` for a `where` clause. */
export function duringCondition(sql: Sql, alias: string, range: DuringRange): Fragment {
  const { clock, from, to, match } = range
  const span = sql.unsafe(`tstzrange(${alias}.earliest_start, ${alias}.latest_end, '[]')`)
  if (clock === 'absolute') {
    const operator = sql.unsafe(match === 'certainly' ? '<@' : '&&')
    return sql`and ${span} ${operator} tstzrange(${from}, ${to}, '[]')`
  }
  const start = sql.unsafe(`(${alias}.earliest_start at time zone ${alias}.time_zone)`)
  const end = sql.unsafe(`(${alias}.latest_end at time zone ${alias}.time_zone)`)
  // No zone has been further than 16 hours from UTC (Manila until 1844), so the index can find the
  // rows worth converting.
  const near = sql`and ${span} && tstzrange(
    (${from}::timestamp at time zone 'UTC') - interval '16 hours',
    (${to}::timestamp at time zone 'UTC') + interval '16 hours', '[]')`
  return match === 'certainly'
    ? sql`${near} and ${start} >= ${from}::timestamp and ${end} <= ${to}::timestamp`
    : sql`${near} and ${start} <= ${to}::timestamp and ${end} >= ${from}::timestamp`
}
