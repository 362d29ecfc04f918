import { Temporal } from 'temporal-polyfill'
import {
  type DateExpression,
  type IntervalEnd,
  InvalidDate,
  type Point,
  parseDate,
} from './expression.ts'

/**
 * A date with the bounds of when it began and ended, each inclusive, as ISO 8601 instants in UTC
 * or PostgreSQL's `-infinity` and `infinity`. Its keys are the dated columns of every table.
 */
export interface ResolvedDate {
  readonly edtf: string
  /** The IANA zone that calendar days are read in. */
  readonly timeZone: string
  readonly earliestStart: string
  readonly latestStart: string
  readonly earliestEnd: string
  readonly latestEnd: string
}

/** The same bounds before they are put into a zone: wall-clock time, or absolute. */
export interface WallClockBounds {
  readonly absolute: boolean
  /** Milliseconds since 1970 as if in UTC, or ±Infinity. */
  readonly earliestStart: number
  readonly latestStart: number
  readonly earliestEnd: number
  readonly latestEnd: number
}

/**
 * Computes the four bounds of an EDTF date in a time zone. This is the only place that does.
 *
 * A day begins at its first instant and ends at its last microsecond in the zone, also where a
 * clock change makes it 23 or 25 hours long. Approximate and uncertain dates keep the bounds of
 * the date they qualify: how much wider "about" is, nobody has said.
 * @param edtf ISO 8601-2 (EDTF) levels 0 to 2, years 0002 to 9998
 * @param timeZone an IANA name such as "Europe/Berlin"
 * @throws {InvalidDate} when either is not understood, or the date ends before it starts
 */
export function resolveEdtf(edtf: string, timeZone: string): ResolvedDate {
  const zone = canonicalTimeZone(timeZone)
  const bounds = wallClockBounds(parseDate(edtf))
  const place = (milliseconds: number, edge: 'first' | 'last') =>
    instantText(milliseconds, edge, bounds.absolute ? 'UTC' : zone)
  return {
    edtf,
    timeZone: zone,
    earliestStart: place(bounds.earliestStart, 'first'),
    latestStart: place(bounds.latestStart, 'last'),
    earliestEnd: place(bounds.earliestEnd, 'first'),
    latestEnd: place(bounds.latestEnd, 'last'),
  }
}

/**
 * The bounds of a date on its own calendar, for a range that each event reads in its own zone.
 * @throws {InvalidDate} when it ends before it starts, or has an offset at one end only
 */
export function wallClockBounds(expression: DateExpression): WallClockBounds {
  switch (expression.kind) {
    case 'point':
      return span(expression, expression)
    case 'interval':
      return intervalBounds(expression.lower, expression.upper)
    default: {
      const points = expression.members.flat()
      const first = points.reduce((least, point) => (point.min < least.min ? point : least))
      const last = points.reduce((most, point) => (point.max > most.max ? point : most))
      const ends = span(first, last)
      const min = expression.orEarlier ? Number.NEGATIVE_INFINITY : ends.earliestStart
      const max = expression.orLater ? Number.POSITIVE_INFINITY : ends.latestEnd
      return expression.kind === 'one of'
        ? { ...ends, earliestStart: min, earliestEnd: min, latestStart: max, latestEnd: max }
        : { ...ends, earliestStart: min, latestEnd: max }
    }
  }
}

/**
 * The canonical name of an IANA time zone.
 * @throws {InvalidDate} when there is no such zone
 */
export function canonicalTimeZone(timeZone: string): string {
  try {
    // An offset is no zone, and PostgreSQL reads its sign the other way round.
    if (!/^[+-]/.test(timeZone)) {
      return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone
    }
  } catch {
    // Told below.
  }
  throw new InvalidDate(
    `"${timeZone}" is not an IANA time zone; right are Europe/Berlin, America/New_York or UTC`,
  )
}

function span(first: Point, last: Point): WallClockBounds {
  if (first.absolute !== last.absolute) {
    throw new InvalidDate('a date gives an offset for all of its times, or for none')
  }
  const [earliestStart, latestStart] = edges(first)
  const [earliestEnd, latestEnd] = edges(last)
  return { absolute: first.absolute, earliestStart, latestStart, earliestEnd, latestEnd }
}

function intervalBounds(lower: IntervalEnd, upper: IntervalEnd): WallClockBounds {
  if (typeof lower === 'string') {
    if (typeof upper === 'string') {
      return {
        absolute: false,
        earliestStart: Number.NEGATIVE_INFINITY,
        latestStart: Number.POSITIVE_INFINITY,
        earliestEnd: Number.NEGATIVE_INFINITY,
        latestEnd: Number.POSITIVE_INFINITY,
      }
    }
    const ends = span(upper, upper)
    return { ...ends, earliestStart: Number.NEGATIVE_INFINITY, latestStart: ends.latestEnd }
  }
  if (typeof upper === 'string') {
    const starts = span(lower, lower)
    return { ...starts, earliestEnd: starts.earliestStart, latestEnd: Number.POSITIVE_INFINITY }
  }
  const ends = span(lower, upper)
  if (ends.latestEnd < ends.earliestStart) {
    throw new InvalidDate('the interval ends before it starts')
  }
  // What starts within an interval's first month and ends within its last does not end before it
  // starts, also where the two overlap.
  return {
    ...ends,
    latestStart: Math.min(ends.latestStart, ends.latestEnd),
    earliestEnd: Math.max(ends.earliestEnd, ends.earliestStart),
  }
}

/** An instant has one edge; everything longer ends at its last microsecond. */
function edges({ min, max, precision }: Point): readonly [number, number] {
  return precision === 'instant' ? [min, min] : [min, max]
}

function instantText(milliseconds: number, edge: 'first' | 'last', timeZone: string): string {
  if (milliseconds === Number.POSITIVE_INFINITY) return 'infinity'
  if (milliseconds === Number.NEGATIVE_INFINITY) return '-infinity'
  const wallClock = Temporal.Instant.fromEpochMilliseconds(milliseconds)
    .toZonedDateTimeISO('UTC')
    .toPlainDateTime()
  // A time that comes twice when the clocks go back is, at the earliest, the first one, and at the
  // latest the second. One that is skipped is as much later as the clocks have gone on.
  const disambiguation = edge === 'last' ? 'later' : 'compatible'
  const instant = wallClock.toZonedDateTime(timeZone, { disambiguation }).toInstant()
  // The last millisecond of a stretch, whose last microsecond is meant.
  const endsStretch = edge === 'last' && (milliseconds + 1) % 1000 === 0
  return (endsStretch ? instant.add({ microseconds: 999 }) : instant).toString()
}
