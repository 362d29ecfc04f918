import { Temporal } from 'temporal-polyfill'
import { DatePrecision } from '../documents/types.ts'

/** A date of the API, as far as it is known. */
export interface KnownTime {
  readonly edtf: string
  readonly display: string
  readonly precision: DatePrecision
  readonly approximate: boolean
  readonly uncertain: boolean
  /** Instants; null where that side is open or unknown. */
  readonly earliestStart: string | null
  readonly latestStart: string | null
  readonly earliestEnd: string | null
  readonly latestEnd: string | null
  /** An IANA name. */
  readonly timeZone: string
}

const UNITS = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const
type Unit = (typeof UNITS)[number]

/** A calendar date, and a time of day, down to the smallest unit that is known. */
export type DateParts = Readonly<Partial<Record<Unit, number>>> & { readonly year: number }

/** No unit is as long as a season, a decade or a century: their first and last month or year are. */
const SMALLEST_UNIT: Readonly<Record<Exclude<DatePrecision, 'UNKNOWN'>, Unit>> = {
  INSTANT: 'second',
  MINUTE: 'minute',
  DAY: 'day',
  MONTH: 'month',
  SEASON: 'month',
  YEAR: 'year',
  DECADE: 'year',
  CENTURY: 'year',
}

/** Whether the date has a time of day; otherwise it is of whole days. */
export function hasTimeOfDay({ precision }: KnownTime): boolean {
  return precision === DatePrecision.Instant || precision === DatePrecision.Minute
}

/**
 * The parts of a bound that the date's precision knows, on the calendar and clock of where it
 * happened; undefined where there is no bound.
 */
export function knownParts(
  { precision, timeZone }: KnownTime,
  bound: string | null,
): DateParts | undefined {
  if (bound === null || precision === DatePrecision.Unknown) return undefined
  const local = localTime(bound, timeZone)
  const smallest = UNITS.indexOf(SMALLEST_UNIT[precision])
  return {
    year: local.year,
    ...Object.fromEntries(UNITS.slice(1, smallest + 1).map((unit) => [unit, local[unit]])),
  }
}

/** The day on which a bound lies, where it happened. */
export function localDay({ timeZone }: KnownTime, bound: string): Temporal.PlainDate {
  return localTime(bound, timeZone).toPlainDate()
}

/** What two dates have in common: all that is known of one that lies between them. */
export function commonParts(
  one: DateParts | undefined,
  other: DateParts | undefined,
): DateParts | undefined {
  if (one?.year === undefined || one.year !== other?.year) return undefined
  const differing = UNITS.findIndex((unit) => one[unit] !== other[unit] || one[unit] === undefined)
  const common = UNITS.slice(1, differing === -1 ? undefined : differing)
  return { year: one.year, ...Object.fromEntries(common.map((unit) => [unit, one[unit]])) }
}

/**
 * A date in ISO 8601 in as many parts as it has: "2025", "2025-01", "2025-01-21",
 * "2025-01-21T10:30". The time of day is local, without an offset.
 */
export function isoText(parts: DateParts): string {
  const { year, month, day, hour, minute, second } = parts
  const two = (number: number) => String(number).padStart(2, '0')
  const date = [String(year).padStart(4, '0'), ...[month, day].filter(isNumber).map(two)].join('-')
  // An hour alone is no time of day in ISO 8601's extended form.
  if (hour === undefined || minute === undefined) return date
  return `${date}T${[hour, minute, second].filter(isNumber).map(two).join(':')}`
}

/** Whether a day, or a time of day, is known for certain: then the calendar tells all of it. */
export function isPlain(time: KnownTime): boolean {
  if (time.approximate || time.uncertain) return false
  if (time.precision !== DatePrecision.Day && !hasTimeOfDay(time)) return false
  const [first, last] = [time.earliestStart, time.latestEnd].map((bound) => knownParts(time, bound))
  return first !== undefined && last !== undefined && isoText(first) === isoText(last)
}

function localTime(instant: string, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone)
}

function isNumber(value: number | undefined): value is number {
  return value !== undefined
}
