import parsedEdtf, { type Parsed, parse } from 'edtf'

/** Longer ones are refused before they are parsed: the parser's time grows faster than its input. */
const MAX_LENGTH = 100

/** The smallest unit that a date states, or the coarser one where two differ. */
const PRECISIONS = [
  'instant',
  'minute',
  'day',
  'month',
  'season',
  'year',
  'decade',
  'century',
  'unknown',
] as const

export type Precision = (typeof PRECISIONS)[number]

/** A stretch of wall-clock time, or of absolute time where the text gave an offset. */
export interface Point {
  readonly kind: 'point'
  /** Milliseconds since 1970 of the first and the last millisecond, read as if in UTC. */
  readonly min: number
  readonly max: number
  readonly precision: Exclude<Precision, 'unknown'>
  /** True where the text gave an offset: `min` and `max` are then absolute, in no zone. */
  readonly absolute: boolean
  readonly approximate: boolean
  readonly uncertain: boolean
  /** Digits are left open that make no unit, as in 2025-XX-21: some day from `min` to `max`. */
  readonly scattered: boolean
  /** For a season: its EDTF number, 21 to 41. */
  readonly season?: number
}

/** "unknown" is an end nobody has told; "open" one that has not come. */
export type IntervalEnd = Point | 'unknown' | 'open'

export interface Interval {
  readonly kind: 'interval'
  readonly lower: IntervalEnd
  readonly upper: IntervalEnd
}

/** `one of` several dates, or `all of` them. A member that is a pair is each date between. */
interface Choice {
  readonly kind: 'one of' | 'all of'
  readonly members: readonly (Point | readonly [Point, Point])[]
  /** The first member, or any before it. */
  readonly orEarlier: boolean
  readonly orLater: boolean
}

export type DateExpression = Point | Interval | Choice

/** A text that is not a date in EDTF, or one that Annals cannot hold. */
export class InvalidDate extends Error {
  override readonly name = 'InvalidDate'
}

const EXAMPLES =
  '2025-01-21, 2025-01~, [2025-01-21..2025-01-23], 2025-01-20/.. or 2025-01-23T15:30:00+01:00'

/**
 * Parses an EDTF string (ISO 8601-2:2019, levels 0 to 2; years 0002 to 9998, which keep four digits in every zone).
 * @throws {InvalidDate} whose message repeats the text and gives examples of right ones
 */
export function parseDate(text: string): DateExpression {
  if (text.length > MAX_LENGTH) {
    throw new InvalidDate(
      `an EDTF date has at most ${MAX_LENGTH} characters, this has ${text.length}`,
    )
  }
  let parsed: Parsed
  try {
    parsed = parse(text)
  } catch {
    throw notEdtf(text)
  }
  // The parser takes fractions of a second, which the standard does not, and cuts them.
  if (/:\d{2}\.\d/.test(text)) throw notEdtf(text)
  return expressionOf(parsed, text)
}

function notEdtf(text: string): InvalidDate {
  return new InvalidDate(`"${text}" is not a date in EDTF; right are ${EXAMPLES}`)
}

/** Every point of an expression, in its order. */
export function pointsOf(expression: DateExpression): readonly Point[] {
  switch (expression.kind) {
    case 'point':
      return [expression]
    case 'interval':
      return [expression.lower, expression.upper].filter((end) => typeof end !== 'string')
    default:
      return expression.members.flat()
  }
}

/** The coarsest precision among an expression's points; `unknown` where it has none. */
export function precisionOf(expression: DateExpression): Precision {
  const ranks = pointsOf(expression).map(({ precision }) => PRECISIONS.indexOf(precision))
  return PRECISIONS[Math.max(...ranks)] ?? 'unknown'
}

function expressionOf(parsed: Parsed, text: string): DateExpression {
  switch (parsed.type) {
    case 'Interval': {
      const [lower, upper] = parsed.values
      return { kind: 'interval', lower: endOf(lower, text), upper: endOf(upper, text) }
    }
    case 'Set':
    case 'List':
      return {
        kind: parsed.type === 'Set' ? 'one of' : 'all of',
        members: parsed.values.map((member) => memberOf(member, text)),
        orEarlier: parsed.earlier ?? false,
        orLater: parsed.later ?? false,
      }
    default:
      return pointOf(parsed, text)
  }
}

// The casts below are what the parser's grammar puts into `values` of each type.

function endOf(value: unknown, text: string): IntervalEnd {
  if (value === null) return 'unknown'
  if (value === Number.POSITIVE_INFINITY) return 'open'
  return pointOf(value as Parsed, text)
}

function memberOf(value: unknown, text: string): Point | readonly [Point, Point] {
  if (!Array.isArray(value)) return pointOf(value as Parsed, text)
  const [first, last] = (value as [Parsed, Parsed]).map((end) => pointOf(end, text))
  if (first === undefined || last === undefined) throw notEdtf(text)
  if (last.max < first.min)
    throw new InvalidDate(`"${text}" has a range that ends before it starts`)
  return [first, last]
}

function pointOf(parsed: Parsed, text: string): Point {
  const season = parsed.type === 'Season' ? Number(parsed.values[1]) : undefined
  if (!isOnCalendar(parsed)) throw notEdtf(text)
  const { min, max } = calendarBounds(parsed, season)
  if (!(new Date(min).getUTCFullYear() >= 2 && new Date(max).getUTCFullYear() <= 9998)) {
    throw new InvalidDate(`"${text}" lies outside the years 0002 to 9998`)
  }
  const precision = season === undefined ? precisionOfDate(parsed) : 'season'
  return {
    kind: 'point',
    min,
    max: precision === 'minute' ? min + 59_999 : max,
    precision,
    absolute: parsed.timeZone !== undefined,
    scattered: Boolean(parsed.unspecified) && wholeUnit(parsed) === undefined,
    approximate: Boolean(parsed.approximate),
    uncertain: Boolean(parsed.uncertain),
    ...(season !== undefined && { season }),
  }
}

/**
 * What is left of a date when open digits make a whole unit: 20XX is a century, 2025-01-XX a month.
 * By how many of year, month and day are stated, and the mask, whose lowest bit is the first digit
 * of YYYYMMDD.
 */
const WHOLE_UNITS: Readonly<Record<string, Point['precision']>> = {
  '1:1100': 'century',
  '1:1000': 'decade',
  '2:110000': 'year',
  '3:11110000': 'year',
  '3:11000000': 'month',
}

function wholeUnit({ values, unspecified = 0 }: Parsed): Point['precision'] | undefined {
  return WHOLE_UNITS[`${values.length}:${unspecified.toString(2)}`]
}

function precisionOfDate(parsed: Parsed): Point['precision'] {
  if (parsed.significant === 3) return 'decade'
  if (parsed.significant === 2) return 'century'
  if (parsed.type === 'Decade') return 'decade'
  if (parsed.type === 'Century') return 'century'
  const byFieldsStated = ['year', 'month', 'day', 'minute', 'minute'] as const
  return wholeUnit(parsed) ?? byFieldsStated[parsed.values.length - 1] ?? 'instant'
}

/** The parser takes 29 February in any year, and reads it as 1 March. */
function isOnCalendar({ type, values, unspecified }: Parsed): boolean {
  const [year, month, day] = values.map(Number)
  if (type !== 'Date' || unspecified || year === undefined || month === undefined || !day)
    return true
  return new Date(utc(year, month, day)).getUTCDate() === day
}

function calendarBounds(parsed: Parsed, season: number | undefined): { min: number; max: number } {
  const year = Number(parsed.values[0])
  if (season !== undefined) return seasonBounds(year, season)
  if (parsed.significant === undefined) return parsedEdtf(parsed)
  // "1950S2" is a year of which two digits are meant: from 1900 to 1999.
  const years = 10 ** Math.max(4 - parsed.significant, 0)
  const first = Math.floor(year / years) * years
  return { min: utc(first, 0), max: utc(first + years, 0) - 1 }
}

/** `Date.UTC`, which takes the years below 100 for those of the twentieth century. */
function utc(year: number, month: number, day = 1): number {
  return new Date(0).setUTCFullYear(year, month, day)
}

/** First month (0 is January) and length in months of EDTF's seasons (ISO 8601-2, table 6). */
const SEASONS: Readonly<Record<number, readonly [number, number]>> = {
  21: [2, 3],
  22: [5, 3],
  23: [8, 3],
  24: [11, 3],
  25: [2, 3],
  26: [5, 3],
  27: [8, 3],
  28: [11, 3],
  29: [8, 3],
  30: [11, 3],
  31: [2, 3],
  32: [5, 3],
  33: [0, 3],
  34: [3, 3],
  35: [6, 3],
  36: [9, 3],
  37: [0, 4],
  38: [4, 4],
  39: [8, 4],
  40: [0, 6],
  41: [6, 6],
}

/** Northern where the season does not say; a winter begins in the December of its year. */
function seasonBounds(year: number, season: number): { min: number; max: number } {
  const [month, months] = SEASONS[season] ?? [0, 12]
  return { min: utc(year, month), max: utc(year, month + months) - 1 }
}
