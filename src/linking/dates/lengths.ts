import { duration, inMonth, inWeekOf, inYear, onDay, type Reading, unplaced } from './reading.ts'

/** TIMEX3's designators of lengths; a leading T marks those of a clock. */
export type Designator =
  | 'D'
  | 'W'
  | 'WE'
  | 'M'
  | 'Q'
  | 'Y'
  | 'DE'
  | 'CE'
  | 'ML'
  | 'TH'
  | 'TM'
  | 'TS'

/** Half of a unit, in the next smaller one. */
const HALVES: Partial<Record<Designator, string>> = {
  Y: 'P6M',
  D: 'PT12H',
  TH: 'PT30M',
  TM: 'PT30S',
}

/** @param count null where nobody says how many */
export function lengthValue(count: number | null, designator: Designator): string {
  const half = HALVES[designator]
  if (count === 0.5 && half) return half
  const clock = designator.startsWith('T') ? 'T' : ''
  return `P${clock}${count ?? 'X'}${designator.slice(clock.length)}`
}

export function length(count: number | null, designator: Designator): Reading {
  return duration(lengthValue(count, designator))
}

type CalendarUnit = 'days' | 'weeks' | 'months' | 'years'

const CALENDAR_UNITS: Partial<Record<Designator, readonly [CalendarUnit, number]>> = {
  D: ['days', 1],
  W: ['weeks', 1],
  M: ['months', 1],
  Q: ['months', 3],
  Y: ['years', 1],
  DE: ['years', 10],
  CE: ['years', 100],
}

const AROUND: Readonly<Record<CalendarUnit, (day: Parameters<typeof onDay>[0]) => Reading>> = {
  days: onDay,
  weeks: inWeekOf,
  months: (day) => inMonth(day.year, day.month),
  years: (day) => inYear(day.year),
}

/**
 * The date so long after another (before it where `direction` is -1), as exact as the unit that is
 * counted in. Null where there is no whole count, none of days or longer, or no date to count from.
 */
export function unitsFrom(
  from: Reading | null,
  designator: Designator,
  count: number | null,
  direction: -1 | 1,
): Reading | null {
  const [unit, size] = CALENDAR_UNITS[designator] ?? []
  if (!from?.span || !unit || !size || count === null || !Number.isInteger(count)) return null
  const day = from.span.first.add({ [unit]: direction * count * size })
  return day.year < 1 ? null : { ...AROUND[unit](day), anchor: from.edtf }
}

const EXACTNESS = [
  'minute',
  'part-of-day',
  'day',
  'weekend',
  'week',
  'month',
  'season',
  'quarter',
  'year',
]

const NEEDED: Partial<Record<Designator, (typeof EXACTNESS)[number]>> = {
  D: 'day',
  W: 'week',
  M: 'month',
  Q: 'quarter',
}

/** Whether a date tells enough to count such units from it: nobody counts days from a year. */
export function isAtLeastAsExact({ granularity }: Reading, designator: Designator): boolean {
  const needed = NEEDED[designator]
  if (needed === undefined) return true
  const exactness = EXACTNESS.indexOf(granularity ?? '')
  return exactness !== -1 && exactness <= EXACTNESS.indexOf(needed)
}

const OPEN: Partial<Record<Designator, string>> = {
  D: 'XXXX-XX-XX',
  W: 'XXXX-WXX',
  M: 'XXXX-XX',
  Y: 'XXXX',
  DE: 'XXX',
}

/** A date of which nobody knows which; null for units that make no date. */
export function openDate(designator: Designator): Reading | null {
  const value = OPEN[designator]
  return value === undefined ? null : unplaced('DATE', value)
}
