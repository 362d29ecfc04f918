import { type Day, dayOf, easterSunday, twoDigits } from './calendar.ts'
import {
  countedFrom,
  inMonth,
  inSeason,
  onDay,
  type Reading,
  type Season,
  unplaced,
} from './reading.ts'
import type { Surroundings } from './rule.ts'
import type { Turn } from './weekdays.ts'

/**
 * A date that comes once a year, in the year that the words, the tense or else nearness tell.
 * @param inYearOf the date in a year; null in years that lack it
 * @param open TIMEX3's value where the publication is unknown
 */
export function yearlyReading(
  inYearOf: (year: number) => Reading | null,
  open: string,
  turn: Turn,
  around: Surroundings,
): Reading | null {
  const published = around.publication?.span?.first
  if (!published) return unplaced('DATE', open)
  const candidates = [-2, -1, 0, 1, 2]
    .map((years) => inYearOf(published.year + years))
    .filter((one) => one !== null)
  const chosen = chooseYear(candidates, published, turn, around)
  return chosen && countedFrom(chosen, around.publication)
}

/** Without a tense, what is told lies rather behind than before: so much further back it may be. */
const DAYS_OF_FAVOUR_FOR_THE_PAST = 60

/**
 * A date so many days near is meant whatever the verb says: the other one is the better part of a
 * year away, and the nearest verb may be another clause's ("announced tariffs from 1 February").
 */
const NEAR = { behind: 100, ahead: 45 }

function chooseYear(
  candidates: readonly Reading[],
  published: Day,
  turn: Turn,
  around: Surroundings,
): Reading | null {
  const behind = (one: Reading) => (one.span ? one.span.first.until(published).days : 0)
  const ahead = (one: Reading) => (one.span ? published.until(one.span.last).days : 0)
  const past = candidates.filter((one) => behind(one) >= 0).at(-1)
  const future = candidates.find((one) => ahead(one) >= 0)
  if (turn !== null && turn < 0) return candidates.filter((one) => ahead(one) < 0).at(turn) ?? null
  if (turn !== null && turn > 0) {
    return candidates.filter((one) => behind(one) < 0)[turn - 1] ?? null
  }
  if (turn === 0) return candidates.find((one) => one.span?.first.year === published.year) ?? null
  if (past && behind(past) <= NEAR.behind) return past
  if (future && -behind(future) <= NEAR.ahead) return future
  const tense = around.tense()
  if (tense === 'past') return past ?? null
  if (tense === 'future') return future ?? null
  if (!past || !future) return past ?? future ?? null
  return behind(past) <= ahead(future) + DAYS_OF_FAVOUR_FOR_THE_PAST ? past : future
}

export function monthReading(month: number, turn: Turn, around: Surroundings): Reading | null {
  return yearlyReading((year) => inMonth(year, month), `XXXX-${twoDigits(month)}`, turn, around)
}

export function seasonReading(season: Season, turn: Turn, around: Surroundings): Reading | null {
  return yearlyReading((year) => inSeason(year, season), `XXXX-${season}`, turn, around)
}

/** @param weekday where told: it decides between years, 1 is Monday */
export function dayOfYearReading(
  month: number,
  day: number,
  weekday: number | null,
  around: Surroundings,
): Reading | null {
  const inYearOf = (year: number) => {
    const date = dayOf(year, month, day)
    return date && (weekday === null || date.dayOfWeek === weekday) ? onDay(date) : null
  }
  const open = `XXXX-${twoDigits(month)}-${twoDigits(day)}`
  // A weekday may be wrong, or that of another calendar: the day and month are told twice.
  return (
    yearlyReading(inYearOf, open, null, around) ??
    (weekday === null ? null : dayOfYearReading(month, day, null, around))
  )
}

/** A feast: a day of a month, or so many days after Easter Sunday. */
export type Feast = { readonly month: number; readonly day: number } | { readonly easter: number }

export function feastIn(year: number, feast: Feast): Reading | null {
  if ('easter' in feast) return onDay(easterSunday(year).add({ days: feast.easter }))
  const date = dayOf(year, feast.month, feast.day)
  return date && onDay(date)
}

export function feastReading(feast: Feast, turn: Turn, around: Surroundings): Reading | null {
  const open =
    'easter' in feast ? 'XXXX-XX-XX' : `XXXX-${twoDigits(feast.month)}-${twoDigits(feast.day)}`
  return yearlyReading((year) => feastIn(year, feast), open, turn, around)
}
