import { Temporal } from 'temporal-polyfill'
import { resolveEdtf } from '../time/bounds.ts'
import { InvalidDate } from '../time/expression.ts'

/** When an article was published: a day, or a time to the minute or second. */
export interface PublicationTime {
  /** A day, a local time, or a time with its offset, in EDTF. */
  readonly edtf: string
  /** The IANA zone whose clock was read; see `clockZone` for a time that tells only its offset. */
  readonly timeZone: string
  /** What the clock there showed: `YYYY-MM-DD`, and `HH:MM` where more than the day is known. */
  readonly wallClock: { readonly day: string; readonly time?: string }
}

/** The time, or why there is none; `day` is of a text that lacks nothing but its zone. */
export type PublicationReading =
  | { readonly time: PublicationTime }
  | { readonly problem: string; readonly day?: string }

/** ISO 8601, extended or basic, and the zone's name as in RFC 9557. */
const ISO =
  /^(\d{4})-?(\d\d)-?(\d\d)(?:(?:T|\s+)(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?\s*(Z|[+-]\d\d(?::?\d\d)?)?)?(?:\[!?([\w/+-]+)\])?$/i

/** RFC 5322, section 3.3, with its obsolete forms, which RSS still has. */
const MAIL =
  /^(?:[a-z]{3,9}\.?,?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\.?\s+(\d{4}|\d\d)\s+(\d{1,2}):(\d\d)(?::(\d\d))?\s*([+-]\d{4}|[a-z]{1,4})?$/i

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** RFC 5322, section 4.3; CET and CEST are not of it, but of many German feeds. */
const ZONE_NAMES: Readonly<Record<string, string>> = {
  ...{ UT: 'Z', UTC: 'Z', GMT: 'Z', Z: 'Z', CET: '+01:00', CEST: '+02:00' },
  ...{ EST: '-05:00', EDT: '-04:00', CST: '-06:00', CDT: '-05:00' },
  ...{ MST: '-07:00', MDT: '-06:00', PST: '-08:00', PDT: '-07:00' },
}

const EXAMPLES = '2025-01-23T15:30:00+01:00 or 2025-01-23[Europe/Berlin]'

/**
 * Reads when an article was published: ISO 8601 ("2025-01-23T15:30:00+01:00"), also with a zone
 * in brackets (RFC 9557: "2025-01-23[Europe/Berlin]"), or the dates of mail and RSS.
 *
 * A time with an offset is known; a day or a time without one needs a zone to be.
 * @param timeZone an IANA zone that wins over that of the text
 */
export function readPublicationTime(text: string, timeZone?: string): PublicationReading {
  const parts = partsOf(text.trim())
  if (parts === undefined) {
    return {
      problem: `"${text.slice(0, 60)}" is not a time; right are ${EXAMPLES}`,
    }
  }
  const { edtf, offset } = parts
  const named = timeZone ?? parts.zone
  if (named === undefined && offset === undefined) {
    return {
      problem: `"${text.trim()}" tells no time zone; right are ${EXAMPLES}`,
      day: edtf.slice(0, 10),
    }
  }
  try {
    const { timeZone: zone } = resolveEdtf(edtf, named ?? clockZone(edtf, offset ?? 'Z'))
    return { time: { edtf, timeZone: zone, wallClock: wallClock(edtf, offset, zone) } }
  } catch (error) {
    if (error instanceof InvalidDate) return { problem: error.message }
    // EDTF takes what no clock shows, such as 24:00.
    if (error instanceof RangeError) {
      return { problem: `"${edtf}" is no time that a clock shows; right are ${EXAMPLES}` }
    }
    throw error
  }
}

/** Where a text stood, to be told with what was made of it. */
interface Candidate {
  readonly value: string
  readonly where: string
}

/**
 * Chooses among what an article tells of its publication: the first that is a date, made more
 * precise by one of the same day. Times of another day are of something else, such as a teaser.
 * @param candidates the most trusted first
 */
export function choosePublicationTime(
  candidates: readonly [Candidate, ...Candidate[]],
  timeZone?: string,
): PublicationReading & { readonly where: string } {
  const read = ({ value, where }: Candidate) => ({
    where,
    ...readPublicationTime(value, timeZone),
  })
  const readings = candidates.map(read)
  const first = readings.find((reading) => dayOf(reading) !== undefined) ?? read(candidates[0])
  const precise = readings.find(
    (reading) =>
      'time' in reading &&
      reading.time.wallClock.time !== undefined &&
      reading.time.wallClock.day === dayOf(first),
  )
  return precise ?? first
}

function dayOf(reading: PublicationReading): string | undefined {
  return 'time' in reading ? reading.time.wallClock.day : reading.day
}

interface Parts {
  readonly edtf: string
  /** "Z" or "+01:00"; undefined where the text tells none. */
  readonly offset: string | undefined
  readonly zone: string | undefined
}

function partsOf(text: string): Parts | undefined {
  const iso = ISO.exec(text)
  if (iso !== null) {
    const [, year, month, day, hour, minute, second, offset, zone] = iso
    const date = `${year}-${month}-${day}`
    if (hour === undefined) return { edtf: date, offset: undefined, zone }
    return withTime(date, [hour, minute, second], offset?.toUpperCase(), zone)
  }
  const mail = MAIL.exec(text)
  if (mail === null) return undefined
  const [, day = '', month = '', year = '', hour = '', minute, second, zone] = mail
  const number = MONTHS.indexOf(month.toLowerCase()) + 1
  const offset = zone === undefined || /^[+-]/.test(zone) ? zone : ZONE_NAMES[zone.toUpperCase()]
  if (number === 0 || (zone !== undefined && offset === undefined)) return undefined
  const date = `${fullYear(year)}-${`${number}`.padStart(2, '0')}-${day.padStart(2, '0')}`
  return withTime(date, [hour.padStart(2, '0'), minute, second], offset, undefined)
}

function withTime(
  date: string,
  clock: readonly (string | undefined)[],
  offset: string | undefined,
  zone: string | undefined,
): Parts {
  const [, hours, minutes = '00'] = /^([+-]\d\d):?(\d\d)?$/.exec(offset ?? '') ?? []
  const extended = hours === undefined ? offset : `${hours}:${minutes}`
  const time = clock.filter((part) => part !== undefined).join(':')
  return { edtf: `${date}T${time}${extended ?? ''}`, offset: extended, zone }
}

/** RFC 5322, section 4.3: two digits below 50 are of this century. */
function fullYear(year: string): string {
  if (year.length === 4) return year
  return `${Number(year) < 50 ? 20 : 19}${year}`
}

/**
 * The zone for a time that tells only its offset: the fixed one ("Etc/GMT-1" is an hour ahead), or,
 * because those are of whole hours, any whose clock showed the same. It keeps the day and the hour
 * that the reader saw, and says nothing of the place.
 * @throws {InvalidDate} where no clock had that offset
 */
function clockZone(edtf: string, offset: string): string {
  const [, sign = '+', hours = '00', minutes = '00'] = /^([+-])(\d\d):(\d\d)$/.exec(offset) ?? []
  const ahead = sign === '+'
  if (minutes === '00' && Number(hours) <= (ahead ? 14 : 12)) {
    return Number(hours) === 0 ? 'UTC' : `Etc/GMT${ahead ? '-' : '+'}${Number(hours)}`
  }
  // Checked first, or Temporal would throw an error of its own.
  resolveEdtf(edtf, 'UTC')
  const instant = Temporal.Instant.from(edtf)
  const zone = Intl.supportedValuesOf('timeZone').find(
    (name) => instant.toZonedDateTimeISO(name).offset === offset,
  )
  if (zone === undefined) {
    throw new InvalidDate(`no time zone had the offset ${offset}; right are ${EXAMPLES}`)
  }
  return zone
}

function wallClock(
  edtf: string,
  offset: string | undefined,
  timeZone: string,
): PublicationTime['wallClock'] {
  const [day = '', time] = edtf.split('T')
  if (time === undefined) return { day }
  if (offset === undefined) return { day, time: time.slice(0, 5) }
  const clock = Temporal.Instant.from(edtf).toZonedDateTimeISO(timeZone).toPlainDateTime()
  return { day: clock.toPlainDate().toString(), time: clock.toPlainTime().toString().slice(0, 5) }
}
