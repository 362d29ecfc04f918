import { type DateExpression, type Interval, type Point, parseDate } from './expression.ts'

/** The languages that dates are put into words in. */
export const DISPLAY_LANGUAGES = ['de', 'en'] as const

export type DisplayLanguage = (typeof DISPLAY_LANGUAGES)[number]

interface Phrases {
  readonly locale: string
  readonly about: (date: string) => string
  readonly uncertain: (date: string) => string
  readonly between: (first: string, last: string) => string
  readonly fromTo: (first: string, last: string) => string
  readonly since: (date: string) => string
  readonly until: (date: string) => string
  readonly orEarlier: (date: string) => string
  readonly orLater: (date: string) => string
  readonly decade: (year: number) => string
  readonly century: (number: number) => string
  readonly unspecified: string
  readonly seasons: readonly string[]
  readonly quarter: (number: number, year: number) => string
  readonly third: (number: number, year: number) => string
  readonly half: (number: number, year: number) => string
}

const PHRASES: Readonly<Record<DisplayLanguage, Phrases>> = {
  de: {
    locale: 'de-DE',
    about: (date) => `etwa ${date}`,
    uncertain: (date) => `${date} (unsicher)`,
    between: (first, last) => `zwischen ${first} und ${last}`,
    fromTo: (first, last) => `${first} bis ${last}`,
    since: (date) => `seit ${date}`,
    until: (date) => `bis ${date}`,
    orEarlier: (date) => `${date} oder früher`,
    orLater: (date) => `${date} oder später`,
    decade: (year) => `${year}er Jahre`,
    century: (number) => `${number}. Jahrhundert`,
    unspecified: 'Datum unbekannt',
    seasons: ['Frühjahr', 'Sommer', 'Herbst', 'Winter'],
    quarter: (number, year) => `${number}. Quartal ${year}`,
    third: (number, year) => `${number}. Drittel ${year}`,
    half: (number, year) => `${number}. Halbjahr ${year}`,
  },
  en: {
    locale: 'en-GB',
    about: (date) => `about ${date}`,
    uncertain: (date) => `${date} (uncertain)`,
    between: (first, last) => `between ${first} and ${last}`,
    fromTo: (first, last) => `${first} to ${last}`,
    since: (date) => `since ${date}`,
    until: (date) => `until ${date}`,
    orEarlier: (date) => `${date} or earlier`,
    orLater: (date) => `${date} or later`,
    decade: (year) => `${year}s`,
    century: (number) => `${ordinal(number)} century`,
    unspecified: 'date unknown',
    seasons: ['spring', 'summer', 'autumn', 'winter'],
    quarter: (number, year) => `${ordinal(number)} quarter of ${year}`,
    third: (number, year) => `${ordinal(number)} third of ${year}`,
    half: (number, year) => `${ordinal(number)} half of ${year}`,
  },
}

/**
 * Puts an EDTF date into words: "21. Januar 2025", "zwischen 20. und 23. Januar 2025",
 * "about January 2025". It says no more than the date does: a day has no hour.
 * @throws {InvalidDate} when the text is not EDTF
 */
export function displayDate(edtf: string, language: DisplayLanguage): string {
  const phrases = PHRASES[language]
  return expressionWords(parseDate(edtf), phrases)
}

function expressionWords(expression: DateExpression, phrases: Phrases): string {
  switch (expression.kind) {
    case 'point':
      return pointWords(expression, phrases)
    case 'interval':
      return intervalWords(expression, phrases)
    default: {
      const members = expression.members.map((member) =>
        'kind' in member
          ? pointWords(member, phrases)
          : pairWords(
              member[0],
              member[1],
              phrases,
              expression.kind === 'one of' ? phrases.between : phrases.fromTo,
            ),
      )
      const list = new Intl.ListFormat(phrases.locale, {
        type: expression.kind === 'one of' ? 'disjunction' : 'conjunction',
      }).format(members)
      if (expression.orEarlier) return phrases.orEarlier(list)
      return expression.orLater ? phrases.orLater(list) : list
    }
  }
}

function intervalWords({ lower, upper }: Interval, phrases: Phrases): string {
  if (typeof lower !== 'string' && typeof upper !== 'string') {
    return pairWords(lower, upper, phrases, phrases.fromTo)
  }
  if (typeof lower !== 'string') return phrases.since(pointWords(lower, phrases))
  if (typeof upper !== 'string') return phrases.until(pointWords(upper, phrases))
  return phrases.unspecified
}

/** Two dates joined, the first without what the second repeats: "20. bis 23. Januar 2025". */
function pairWords(
  first: Point,
  last: Point,
  phrases: Phrases,
  join: (first: string, last: string) => string,
): string {
  const lastWords = pointWords(last, phrases)
  const plain = ![first, last].some(({ approximate, uncertain }) => approximate || uncertain)
  if (!plain || first.precision !== 'day' || last.precision !== 'day') {
    return join(pointWords(first, phrases), lastWords)
  }
  const [from, to] = [new Date(first.min), new Date(last.min)]
  const sameYear = from.getUTCFullYear() === to.getUTCFullYear()
  const sameMonth = sameYear && from.getUTCMonth() === to.getUTCMonth()
  const day = new Intl.DateTimeFormat(phrases.locale, {
    timeZone: 'UTC',
    day: 'numeric',
    ...(!sameMonth && { month: 'long' }),
    ...(!sameYear && { year: 'numeric' }),
  }).format(from)
  // German writes the day as an ordinal also where no month follows it.
  return join(sameMonth && phrases.locale === 'de-DE' ? `${day}.` : day, lastWords)
}

function pointWords(point: Point, phrases: Phrases): string {
  let words = point.scattered
    ? phrases.between(
        calendarWords(point, phrases),
        calendarWords({ ...point, min: point.max }, phrases),
      )
    : calendarWords(point, phrases)
  if (point.approximate) words = phrases.about(words)
  return point.uncertain ? phrases.uncertain(words) : words
}

function calendarWords({ min, precision, season, absolute }: Point, phrases: Phrases): string {
  const date = new Date(min)
  const year = date.getUTCFullYear()
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(phrases.locale, { timeZone: 'UTC', ...options }).format(date)
  switch (precision) {
    case 'season':
      return seasonWords(season ?? 0, year, phrases)
    case 'century':
      return phrases.century(Math.floor(year / 100) + 1)
    case 'decade':
      return phrases.decade(year)
    case 'year':
      return String(year)
    case 'month':
      return format({ month: 'long', year: 'numeric' })
    case 'day':
      return format({ day: 'numeric', month: 'long', year: 'numeric' })
    default:
      return format({
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        ...(absolute && { timeZoneName: 'short' }),
      })
  }
}

function seasonWords(season: number, year: number, phrases: Phrases): string {
  if (season <= 32) return `${phrases.seasons[(season - 21) % 4]} ${year}`
  if (season <= 36) return phrases.quarter(season - 32, year)
  if (season <= 39) return phrases.third(season - 36, year)
  return phrases.half(season - 39, year)
}

function ordinal(number: number): string {
  const suffixes: Record<string, string> = { one: 'st', two: 'nd', few: 'rd', other: 'th' }
  const rule = new Intl.PluralRules('en', { type: 'ordinal' }).select(number)
  return `${number}${suffixes[rule]}`
}
