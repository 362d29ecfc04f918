import { type ResolvedDate, resolveEdtf } from '../../src/time/bounds.ts'
import type { Random } from './random.ts'

export const DAY = 86_400_000
/** What is generated ends here, and the articles that come in are of the days before. */
export const LAST_DAY = Date.UTC(2025, 11, 31)

const ZONES = ['Europe/Berlin', 'America/New_York', 'Europe/London', 'Asia/Tokyo'] as const
const ZONE_WEIGHTS = [0.5, 0.3, 0.1, 0.1]

const FORMS = ['day', 'second', 'interval', 'some day', 'month', 'about', 'year'] as const
const FORM_WEIGHTS = [0.8, 0.06, 0.05, 0.03, 0.03, 0.02, 0.01]

export interface EventDate {
  readonly form: (typeof FORMS)[number]
  /** Milliseconds since 1970. */
  readonly time: number
  /** For an interval and some day of several: how many days later the last one is. */
  readonly days: number
  readonly timeZone: string
}

/** The years that a number of events spreads over: three, and a quarter of a century for a million. */
export class Calendar {
  readonly #firstDay: number
  readonly #millisecondsEach: number

  constructor(events: number) {
    const years = Math.max(3, Math.round(25 * Math.min(1, events / 1_000_000)))
    this.#firstDay = LAST_DAY - years * 365 * DAY
    this.#millisecondsEach = (LAST_DAY - this.#firstDay) / events
  }

  /** @returns when the event with that index became known, in milliseconds since 1970 */
  reported(eventIndex: number): number {
    return Math.floor(this.#firstDay + eventIndex * this.#millisecondsEach)
  }

  /** @returns the index of the event that became known last before a time, in milliseconds since 1970 */
  newestAt(time: number): number {
    return Math.floor((time - this.#firstDay) / this.#millisecondsEach)
  }

  /** The date of an event: mostly shortly before it was reported, and mostly a day. */
  happened(eventIndex: number, random: Random): EventDate {
    return {
      form: FORMS[random.weighted(FORM_WEIGHTS)] ?? 'day',
      time: this.reported(eventIndex) - random.exponential(2 * DAY),
      days: 1 + random.below(5),
      timeZone: ZONES[random.weighted(ZONE_WEIGHTS)] ?? 'UTC',
    }
  }
}

/**
 * The dated columns of an event. Parsing every date would take as long as the whole load, so those
 * of several days are put together from their days.
 */
export function resolveEventDate({ form, time, days, timeZone }: EventDate): ResolvedDate {
  if (form === 'second') return { ...resolveInstant(time), timeZone }
  const day = dayText(time)
  if (form === 'month') return resolve(day.slice(0, 7), timeZone)
  if (form === 'year') return resolve(day.slice(0, 4), timeZone)
  const first = resolve(day, timeZone)
  if (form === 'day') return first
  if (form === 'about') return { ...first, edtf: `${day}~` }
  const last = resolve(dayText(time + days * DAY), timeZone)
  return form === 'interval'
    ? {
        ...first,
        edtf: `${first.edtf}/${last.edtf}`,
        earliestEnd: last.earliestEnd,
        latestEnd: last.latestEnd,
      }
    : {
        ...first,
        edtf: `[${first.edtf}..${last.edtf}]`,
        latestStart: last.latestStart,
        latestEnd: last.latestEnd,
      }
}

/** Dates repeat: a quarter of a century in four zones has 37 thousand days. */
const resolved = new Map<string, ResolvedDate>()

export function resolve(edtf: string, timeZone: string): ResolvedDate {
  const key = `${edtf} ${timeZone}`
  const known = resolved.get(key)
  if (known !== undefined) return known
  const date = resolveEdtf(edtf, timeZone)
  resolved.set(key, date)
  return date
}

/** A second is told exactly, so its four bounds are the same. */
export function resolveInstant(milliseconds: number): ResolvedDate {
  const instant = instantText(milliseconds)
  return {
    edtf: instant,
    timeZone: 'UTC',
    earliestStart: instant,
    latestStart: instant,
    earliestEnd: instant,
    latestEnd: instant,
  }
}

export function instantText(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`
}

/** In the order of `DATED_COLUMNS`. */
export function datedValues(date: ResolvedDate): readonly string[] {
  const { edtf, timeZone, earliestStart, latestStart, earliestEnd, latestEnd } = date
  return [edtf, timeZone, earliestStart, latestStart, earliestEnd, latestEnd]
}

function dayText(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10)
}
