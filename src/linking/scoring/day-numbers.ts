import type { DayRange } from '../profiles.ts'

/** Days since 1970-01-01, the first and the last; infinite where a side is open. */
export interface DayNumbers {
  readonly first: number
  readonly last: number
}

const MILLISECONDS_A_DAY = 86_400_000
/** EDTF's numbers for parts of a year: the month they begin in and how many they last. */
const PARTS_OF_YEAR: Readonly<Record<number, readonly [first: number, months: number]>> = {
  21: [3, 3],
  22: [6, 3],
  23: [9, 3],
  24: [12, 3],
  33: [1, 3],
  34: [4, 3],
  35: [7, 3],
  36: [10, 3],
  40: [1, 6],
  41: [7, 6],
}

/** @param day `YYYY-MM-DD` */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / MILLISECONDS_A_DAY)
}

export function dayNumbersOf({ first, last }: DayRange): DayNumbers {
  return {
    first: first === null ? Number.NEGATIVE_INFINITY : dayNumber(first),
    last: last === null ? Number.POSITIVE_INFINITY : dayNumber(last),
  }
}

/**
 * The days of an EDTF expression of the kinds that the finders write: points, intervals and
 * one-of-a-range. `src/time/` has the whole of EDTF, but linking depends on nothing outside itself.
 * @returns null for other expressions
 */
export function daysOfEdtf(edtf: string): DayNumbers | null {
  const [from = '', to] = edtf.replace(/^\[|\]$/g, '').split(/\.\.(?!$)|\/(?=.)/)
  const first = pointDays(from)
  const last = to === undefined ? first : pointDays(to)
  return first && last && first.first <= last.last ? { first: first.first, last: last.last } : null
}

function pointDays(point: string): DayNumbers | null {
  const match = /^(\d{2}[\dX]{2})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?[~?%]?$/.exec(point)
  if (!match) return null
  const [, year = '', middle, day] = match
  const firstYear = Number(year.replaceAll('X', '0'))
  if (year.includes('X')) return months(firstYear, 1, 12 * 10 ** (year.split('X').length - 1))
  if (middle === undefined) return months(firstYear, 1, 12)
  if (day !== undefined) {
    const number = dayNumber(`${year}-${middle}-${day}`)
    return Number.isNaN(number) ? null : { first: number, last: number }
  }
  const part = PARTS_OF_YEAR[Number(middle)] ?? [Number(middle), 1]
  return part[0] <= 12 ? months(firstYear, ...part) : null
}

function months(year: number, first: number, count: number): DayNumbers {
  const at = (month: number) => Date.UTC(year, month - 1, 1) / MILLISECONDS_A_DAY
  return { first: at(first), last: at(first + count) - 1 }
}

export function lengthInDays({ first, last }: DayNumbers): number {
  return last - first + 1
}

export function shareDays(one: DayNumbers, other: DayNumbers): boolean {
  return one.first <= other.last && other.first <= one.last
}
