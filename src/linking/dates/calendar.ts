import { Temporal } from 'temporal-polyfill'

export type Day = Temporal.PlainDate

/** @returns null where the calendar has no such day, as 30 February */
export function dayOf(year: number, month: number, day: number): Day | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' })
  } catch {
    return null
  }
}

/** @returns null where the text is no `YYYY-MM-DD` of the calendar */
export function parseDay(text: string): Day | null {
  const [year, month, day] = text.split('-').map(Number)
  if (year === undefined || month === undefined || day === undefined) return null
  return dayOf(year, month, day)
}

export function mondayOf(day: Day): Day {
  return day.subtract({ days: day.dayOfWeek - 1 })
}

export function lastOfMonth(day: Day): Day {
  return day.with({ day: day.daysInMonth })
}

/** The last day of that weekday (1 is Monday) before the given one. */
export function weekdayBefore(day: Day, weekday: number): Day {
  return day.subtract({ days: ((day.dayOfWeek - weekday + 6) % 7) + 1 })
}

/** The first day of that weekday (1 is Monday) after the given one. */
export function weekdayAfter(day: Day, weekday: number): Day {
  return day.add({ days: ((weekday - day.dayOfWeek + 6) % 7) + 1 })
}

/** Easter Sunday by the Gregorian rule (Butcher's algorithm, Nature 1876). */
export function easterSunday(year: number): Day {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const ofCentury = year % 100
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7
  const shift = Math.floor((golden + 11 * epact + 22 * weekday) / 451)
  const march = epact + weekday - 7 * shift + 114
  return new Temporal.PlainDate(year, Math.floor(march / 31), (march % 31) + 1)
}

/** ISO 8601's week, as 2025-W04. */
export function isoWeek(day: Day): string {
  return `${fourDigits(day.yearOfWeek ?? day.year)}-W${twoDigits(day.weekOfYear ?? 1)}`
}

export function fourDigits(year: number): string {
  return String(year).padStart(4, '0')
}

export function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
