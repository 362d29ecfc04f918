import { type Day, mondayOf, weekdayAfter, weekdayBefore } from './calendar.ts'
import { countedFrom, onDay, type Reading, unplaced } from './reading.ts'
import type { Surroundings } from './rule.ts'
import { isWithinDay } from './told-days.ts'

/**
 * Which of the days, months or seasons of a name: -1 for the last, 0 for this, 2 for the one after
 * the next; null leaves it to the tense.
 */
export type Turn = number | null

/**
 * A weekday (1 is Monday) told in an article: the last one up to its publication, unless the words
 * or the tense say that it is yet to come.
 */
export function weekdayReading(weekday: number, turn: Turn, around: Surroundings): Reading {
  const published = around.publication?.span?.first
  if (!published) return unplaced('DATE', `XXXX-WXX-${weekday}`)
  const day = weekdayAround(published, weekday, turn, around)
  return countedFrom(onDay(day), around.publication)
}

function weekdayAround(published: Day, weekday: number, turn: Turn, around: Surroundings): Day {
  if (turn !== null && turn < 0) {
    return weekdayBefore(published, weekday).add({ weeks: turn + 1 })
  }
  if (turn !== null && turn > 0) {
    return weekdayAfter(published, weekday).add({ weeks: turn - 1 })
  }
  const tense = around.tense()
  if (tense === 'future') return weekdayAfter(published.subtract({ days: 1 }), weekday)
  if (turn === null || tense === 'past') {
    return weekdayBefore(published.add({ days: 1 }), weekday)
  }
  return mondayOf(published).add({ days: weekday - 1 })
}

/** The first such weekday from the day told last on, or after it; null where no day was told. */
export function weekdayFromTold(
  weekday: number,
  isAfter: boolean,
  around: Surroundings,
): Reading | null {
  const told = around.told(isWithinDay)
  const day = told?.span?.last
  if (!told || !day) return null
  const from = isAfter ? day : day.subtract({ days: 1 })
  return countedFrom(onDay(weekdayAfter(from, weekday)), told)
}

/** A weekday of the week that a reading tells ("Freitag nächster Woche"). */
export function weekdayOf(week: Reading, weekday: number): Reading {
  if (!week.span) return unplaced('DATE', `XXXX-WXX-${weekday}`)
  return { ...onDay(week.span.first.add({ days: weekday - 1 })), anchor: week.anchor }
}
