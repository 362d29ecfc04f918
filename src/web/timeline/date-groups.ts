import type { TimelineEventFragment } from '../documents/types.ts'
import type { Grouping } from '../parameters/timeline-parameters.ts'

type EventTime = TimelineEventFragment['time']

/** A stretch of time that events are put under one heading by. */
export interface DateGroup {
  /** The same for the events of one heading. */
  readonly key: string
  readonly label: string
}

/** How many characters of an ISO date name the stretch. */
const KEY_LENGTHS: Readonly<Record<Grouping, number>> = { day: 10, month: 7, year: 4 }

/**
 * The heading that an event stands under: the day, month or year that it happened in. An event
 * whose date is not known so closely stands under what is known, in words: putting it under its
 * first possible day would claim that it happened then.
 */
export function dateGroup(time: EventTime, groupBy: Grouping, language: string): DateGroup {
  const key = commonStretch(time, KEY_LENGTHS[groupBy])
  return key === undefined
    ? { key: time.edtf, label: dateWords(time, language) }
    : { key, label: stretchWords(key, language) }
}

/** The start of the ISO date that all that is known of the time shares; undefined where it shares none. */
function commonStretch(
  { earliestStart, latestEnd, timeZone }: EventTime,
  length: number,
): string | undefined {
  if (earliestStart === null || latestEnd === null) return undefined
  const [first, last] = [earliestStart, latestEnd].map((instant) =>
    // Swedish writes dates as ISO 8601 does.
    formatter('sv', { timeZone, dateStyle: 'short' }).format(new Date(instant)).slice(0, length),
  )
  return first === last ? first : undefined
}

/** A date in words: a plain day, month or year in any language, all others as the server words them. */
export function dateWords(time: EventTime, language: string): string {
  const date = machineDate(time)
  return date && !date.includes('T') ? stretchWords(date, language) : time.display
}

/**
 * A day, month, year or span of days in the language's words: "January 2025".
 * @param edtf such as 2025-01-21, 2025-01-20/2025-01-26, 2025-01 or 2025
 */
export function stretchWords(edtf: string, language: string): string {
  const [from = '', to] = edtf.split('/')
  const format = formatter(/^en\b/i.test(language) ? 'en-GB' : language, {
    timeZone: 'UTC',
    year: 'numeric',
    month: from.length > 4 ? 'long' : undefined,
    day: from.length > 7 ? 'numeric' : undefined,
  })
  const start = new Date(from)
  return to === undefined ? format.format(start) : format.formatRange(start, new Date(to))
}

/**
 * What the `datetime` attribute may say: a date without any doubt, in the form that HTML has for it.
 * Undefined for all others, as an attribute cannot say "about".
 */
export function machineDate({ edtf }: Pick<EventTime, 'edtf'>): string | undefined {
  // Seasons have numbers beyond those of months, intervals a slash, and years no sign (the API's are 2 to 9998).
  return /^\d{4}(-[01]\d(-\d\d(T[^/]+)?)?)?$/.test(edtf) ? edtf : undefined
}

const formatters = new Map<string, Intl.DateTimeFormat>()

/** Kept, as making one takes longer than drawing an event. */
function formatter(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options)
  let made = formatters.get(key)
  if (made === undefined) {
    made = new Intl.DateTimeFormat(language, options)
    formatters.set(key, made)
  }
  return made
}
