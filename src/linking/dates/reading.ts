import { Temporal } from 'temporal-polyfill'
import type { DateFinding, Granularity } from '../findings.ts'
import {
  type Day,
  dayOf,
  fourDigits,
  isoWeek,
  lastOfMonth,
  mondayOf,
  twoDigits,
} from './calendar.ts'

/** What words mean, without where they stand. */
export interface Reading extends Pick<DateFinding, 'type' | 'value' | 'edtf' | 'granularity'> {
  /** The first and the last day possible; null where the words tell no date. */
  readonly span: DaySpan | null
  /** The EDTF date that the words were counted from. */
  readonly anchor: string | null
}

export interface DaySpan {
  readonly first: Day
  readonly last: Day
}

export type Season = 'SP' | 'SU' | 'FA' | 'WI'

/** TIMEX3's parts of a day; noon and midnight are hours there. */
export type PartOfDay = 'MO' | 'AF' | 'EV' | 'NI' | '12:00' | '24:00'

/** A third of a longer time: "Anfang Mai", "mid-May", "late May". */
export type Third = 'start' | 'middle' | 'end'

/** A value that says a kind of date and not which, or a length: nothing that could be in EDTF. */
export function unplaced(type: DateFinding['type'], value: string): Reading {
  return { type, value, edtf: null, granularity: null, span: null, anchor: null }
}

/** @param value as `P3D`, `PXY` or `PT20M` */
export const duration = (value: string) => unplaced('DURATION', value)

/** @param value as `P1W` for "weekly" or `XXXX-WXX-2` for "every Tuesday" */
export const repeated = (value: string) => unplaced('SET', value)

function date(value: string, edtf: string | null, granularity: Granularity, span: DaySpan) {
  // Dates in Annals are of the years 2 to 9998.
  const isHeld = edtf !== null && span.first.year > 1 && span.last.year < 9999
  return {
    type: 'DATE',
    value,
    edtf: isHeld ? edtf : null,
    granularity: isHeld ? granularity : null,
    span,
    anchor: null,
  } satisfies Reading
}

export function onDay(day: Day): Reading {
  const value = day.toString()
  return date(value, value, 'day', { first: day, last: day })
}

export function inWeekOf(day: Day): Reading {
  const first = mondayOf(day)
  const last = first.add({ days: 6 })
  return date(isoWeek(first), oneOf(first, last), 'week', { first, last })
}

export function onWeekendOf(day: Day): Reading {
  const first = mondayOf(day).add({ days: 5 })
  const last = first.add({ days: 1 })
  return date(`${isoWeek(first)}-WE`, oneOf(first, last), 'weekend', { first, last })
}

/** @param month 1 to 12 */
export function inMonth(year: number, month: number): Reading {
  const first = new Temporal.PlainDate(year, month, 1)
  const value = monthText(first)
  return date(value, value, 'month', { first, last: lastOfMonth(first) })
}

/** @param quarter 1 to 4 */
export function inQuarter(year: number, quarter: number): Reading {
  const span = monthsFrom(year, quarter * 3 - 2, 3)
  return date(
    `${fourDigits(year)}-Q${quarter}`,
    `${fourDigits(year)}-${32 + quarter}`,
    'quarter',
    span,
  )
}

/** @param half 1 or 2 */
export function inHalfYear(year: number, half: number): Reading {
  const span = monthsFrom(year, half * 6 - 5, 6)
  return date(`${fourDigits(year)}-H${half}`, `${fourDigits(year)}-${39 + half}`, 'season', span)
}

/** The numbers that EDTF has for seasons, and the month in which they begin north of the equator. */
const SEASONS: Readonly<Record<Season, readonly [number, number]>> = {
  SP: [21, 3],
  SU: [22, 6],
  FA: [23, 9],
  WI: [24, 12],
}

/** A winter is of the year in whose December it begins. */
export function inSeason(year: number, season: Season): Reading {
  const [number, month] = SEASONS[season]
  const edtf = `${fourDigits(year)}-${number}`
  return date(`${fourDigits(year)}-${season}`, edtf, 'season', monthsFrom(year, month, 3))
}

export function inYear(year: number): Reading {
  const value = fourDigits(year)
  return date(value, value, 'year', monthsFrom(year, 1, 12))
}

/** @param year the first of the ten */
export function inDecade(year: number): Reading {
  const value = fourDigits(year).slice(0, 3)
  return date(value, `${value}X`, 'decade', monthsFrom(Number(`${value}0`), 1, 120))
}

/** @param number 19 for the nineteenth, the years from 1800 on as TIMEX3 and EDTF write them */
export function inCentury(number: number): Reading {
  const value = twoDigits(number - 1)
  return date(value, `${value}XX`, 'century', monthsFrom(Math.max(Number(value) * 100, 1), 1, 1200))
}

/** Before Christ. EDTF has the value; Annals holds no years before 2. */
export function beforeChrist(year: number): Reading {
  return unplaced('DATE', `BC${fourDigits(year)}`)
}

/** @param part of the day that `reading` tells, placed or not */
export function atPartOfDay(reading: Reading, part: PartOfDay): Reading {
  const granularity = reading.edtf === null ? null : 'part-of-day'
  return { ...reading, type: 'TIME', value: `${reading.value}T${part}`, granularity }
}

/** The night that ends on a day: TIMEX3 gives it the day that the words name, EDTF both days. */
export function nightBefore(day: Reading): Reading {
  const night = atPartOfDay(day, 'NI')
  if (night.edtf === null || !day.span) return night
  const first = day.span.first.subtract({ days: 1 })
  return { ...night, edtf: oneOf(first, day.span.last), span: { first, last: day.span.last } }
}

/** By the clock on the wall. 24:00 is kept in the value; in EDTF it stays with the day. */
export function atClock(reading: Reading, hour: number, minute: number): Reading {
  const clock = `${twoDigits(hour)}:${twoDigits(minute)}`
  const isDay = reading.granularity === 'day' && reading.span !== null
  return {
    ...reading,
    type: 'TIME',
    value: `${reading.value}T${clock}`,
    edtf: isDay && hour < 24 ? `${reading.span.first}T${clock}` : reading.edtf,
    granularity: isDay ? (hour < 24 ? 'minute' : 'part-of-day') : reading.granularity,
  }
}

export function countedFrom(reading: Reading, anchor: Reading | null): Reading {
  return anchor === null ? reading : { ...reading, anchor: anchor.edtf }
}

/** In what a third of a time is told: a third of a year in months. */
const DIVIDED_INTO: Partial<Record<Granularity, 'days' | 'months' | 'years'>> = {
  week: 'days',
  month: 'days',
  quarter: 'months',
  season: 'months',
  year: 'months',
  decade: 'years',
  century: 'years',
}

/** TIMEX3 says the third in `mod`, beside the value; EDTF as one of its days, months or years. */
export function narrowed(reading: Reading, third: Third): Reading {
  const unit = reading.granularity && DIVIDED_INTO[reading.granularity]
  if (!unit || reading.span === null) return reading
  const { first, last } = reading.span
  const after = last.add({ days: 1 })
  const units = first.until(after, { largestUnit: unit })[unit]
  const size = Math.floor(units / 3)
  const [from, to] = {
    start: [0, size],
    middle: [size, units - size],
    end: [units - size, units],
  }[third] as [number, number]
  const span = {
    first: first.add({ [unit]: from }),
    last: first.add({ [unit]: to }).subtract({ days: 1 }),
  }
  const text = { days: String, months: monthText, years: (day: Day) => fourDigits(day.year) }[unit]
  return { ...reading, edtf: between(text(span.first), text(span.last)), span }
}

/** EDTF for some one day from the first to the last. */
export function oneOf(first: Day, last: Day): string {
  return between(first.toString(), last.toString())
}

function between(first: string, last: string): string {
  return first === last ? first : `[${first}..${last}]`
}

function monthText(day: Day): string {
  return `${fourDigits(day.year)}-${twoDigits(day.month)}`
}

function monthsFrom(year: number, month: number, months: number): DaySpan {
  const first = dayOf(year, month, 1) ?? new Temporal.PlainDate(1, 1, 1)
  return { first, last: first.add({ months }).subtract({ days: 1 }) }
}
