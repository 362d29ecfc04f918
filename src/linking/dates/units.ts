import type { Day } from './calendar.ts'
import {
  countedFrom,
  inCentury,
  inDecade,
  inHalfYear,
  inMonth,
  inQuarter,
  inWeekOf,
  inYear,
  onDay,
  onWeekendOf,
  type Reading,
  unplaced,
} from './reading.ts'

/** Units in which dates are counted from each other. */
export type DateUnit =
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half-year'
  | 'year'
  | 'decade'
  | 'century'

/** TIMEX3's values for a unit of which nobody knows which. */
const OPEN_VALUE: Readonly<Record<DateUnit, string>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  'half-year': 'XXXX-HX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
}

/**
 * The unit so many units after the one in which the anchor lies (before it where negative).
 * @param anchor null gives an open value
 */
export function unitFrom(anchor: Reading | null, unit: DateUnit, offset: number): Reading {
  if (!anchor?.span) return unplaced('DATE', OPEN_VALUE[unit])
  return countedFrom(unitAt(anchor.span.first, unit, offset), anchor)
}

function unitAt(day: Day, unit: DateUnit, offset: number): Reading {
  switch (unit) {
    case 'day':
      return onDay(day.add({ days: offset }))
    case 'week':
      return inWeekOf(day.add({ weeks: offset }))
    case 'weekend':
      return onWeekendOf(day.add({ weeks: offset }))
    case 'month': {
      const month = day.add({ months: offset })
      return inMonth(month.year, month.month)
    }
    case 'quarter': {
      const month = day.add({ months: 3 * offset })
      return inQuarter(month.year, Math.ceil(month.month / 3))
    }
    case 'half-year': {
      const month = day.add({ months: 6 * offset })
      return inHalfYear(month.year, Math.ceil(month.month / 6))
    }
    case 'year':
      return inYear(day.year + offset)
    case 'decade':
      return inDecade(day.year - (day.year % 10) + 10 * offset)
    case 'century':
      return inCentury(Math.floor(day.year / 100) + 1 + offset)
  }
}
