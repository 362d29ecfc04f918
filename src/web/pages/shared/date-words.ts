import type { DatePrecision } from '../../documents/types.ts'
import type { PageLanguage } from '../../parameters/reader-languages.ts'

/** What the pages say of a date: how certain it is, where it may lie, and how it was worked out. */
interface DateWords {
  readonly when: string
  readonly date: string
  readonly certainty: string
  readonly range: string
  readonly derivation: string
  readonly expression: string
  readonly aWeekday: (weekday: string) => string
  readonly precise: Readonly<Record<DatePrecision, string>>
  readonly oneOfSpan: string
  readonly spanOfTime: string
  readonly openBeginning: string
  readonly openEnd: string
  readonly approximate: string
  readonly uncertain: string
  readonly onThisDay: (day: string, timeZone: string) => string
  readonly between: (first: string, last: string, timeZone: string) => string
  readonly noLaterThan: (last: string, timeZone: string) => string
  readonly noEarlierThan: (first: string, timeZone: string) => string
  readonly unlimited: string
  readonly fromWords: (anchor: string) => string
  readonly byRule: string
}

const WORDS: Readonly<Record<PageLanguage, DateWords>> = {
  en: {
    when: 'When',
    date: 'Date',
    certainty: 'Certainty',
    range: 'Possible range',
    derivation: 'Derived',
    expression: 'In EDTF',
    aWeekday: (weekday) => `a ${weekday}`,
    precise: {
      INSTANT: 'Known to the second.',
      MINUTE: 'Known to the minute.',
      DAY: 'The day is known; the hour is not.',
      MONTH: 'The month is known; the day is not.',
      SEASON: 'The part of the year is known; the day is not.',
      YEAR: 'The year is known; the day is not.',
      DECADE: 'The decade is known; the year is not.',
      CENTURY: 'The century is known; the year is not.',
      UNKNOWN: 'No date is known.',
    },
    oneOfSpan: 'Some time within this range; when exactly is not known.',
    spanOfTime: 'It lasted from the one date to the other.',
    openBeginning: 'When it began is not known.',
    openEnd: 'It is not known to have ended.',
    approximate: 'The source says “about”.',
    uncertain: 'The source itself doubts the date.',
    onThisDay: (day, timeZone) => `within ${day}, by the clocks of ${timeZone}`,
    between: (first, last, timeZone) =>
      `no earlier than ${first}, no later than ${last}, by the clocks of ${timeZone}`,
    noLaterThan: (last, timeZone) => `no later than ${last}, by the clocks of ${timeZone}`,
    noEarlierThan: (first, timeZone) => `no earlier than ${first}, by the clocks of ${timeZone}`,
    unlimited: 'without limits',
    fromWords: (anchor) => `counted from ${anchor}`,
    byRule: 'rule',
  },
  de: {
    when: 'Wann',
    date: 'Datum',
    certainty: 'Gewissheit',
    range: 'Möglicher Zeitraum',
    derivation: 'Hergeleitet',
    expression: 'In EDTF',
    aWeekday: (weekday) => `ein ${weekday}`,
    precise: {
      INSTANT: 'Auf die Sekunde bekannt.',
      MINUTE: 'Auf die Minute bekannt.',
      DAY: 'Der Tag ist bekannt, die Stunde nicht.',
      MONTH: 'Der Monat ist bekannt, der Tag nicht.',
      SEASON: 'Der Teil des Jahres ist bekannt, der Tag nicht.',
      YEAR: 'Das Jahr ist bekannt, der Tag nicht.',
      DECADE: 'Das Jahrzehnt ist bekannt, das Jahr nicht.',
      CENTURY: 'Das Jahrhundert ist bekannt, das Jahr nicht.',
      UNKNOWN: 'Kein Datum ist bekannt.',
    },
    oneOfSpan: 'Irgendwann in diesem Zeitraum; wann genau, ist nicht bekannt.',
    spanOfTime: 'Es dauerte vom einen bis zum anderen Datum.',
    openBeginning: 'Wann es begann, ist nicht bekannt.',
    openEnd: 'Ein Ende ist nicht bekannt.',
    approximate: 'Die Quelle sagt „etwa“.',
    uncertain: 'Die Quelle zweifelt selbst an dem Datum.',
    onThisDay: (day, timeZone) => `innerhalb des ${day}, nach den Uhren von ${timeZone}`,
    between: (first, last, timeZone) =>
      `frühestens ${first}, spätestens ${last}, nach den Uhren von ${timeZone}`,
    noLaterThan: (last, timeZone) => `spätestens ${last}, nach den Uhren von ${timeZone}`,
    noEarlierThan: (first, timeZone) => `frühestens ${first}, nach den Uhren von ${timeZone}`,
    unlimited: 'ohne Grenzen',
    fromWords: (anchor) => `vom ${anchor} aus gezählt`,
    byRule: 'Regel',
  },
}

export function dateWords(language: PageLanguage): DateWords {
  return WORDS[language]
}
