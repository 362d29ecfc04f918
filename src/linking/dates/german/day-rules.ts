import { dayOf } from '../calendar.ts'
import { onDay, type Reading, unplaced } from '../reading.ts'
import type { Rule, Surroundings, Words } from '../rule.ts'
import { dayFromTold } from '../told-days.ts'
import { unitFrom } from '../units.ts'
import { weekdayFromTold, weekdayOf, weekdayReading } from '../weekdays.ts'
import { dayOfYearReading, feastIn, feastReading } from '../yearly.ts'
import { FEASTS, monthOf, stepOf, turnOf, weekdayOfWord } from './lexicon.ts'
import { ordinalOf } from './numbers.ts'

const DAYS_FROM_TODAY: Readonly<Record<string, number>> = {
  vorgestern: -2,
  gestern: -1,
  gestrig: -1,
  heut: 0,
  morgen: 1,
  morgig: 1,
  übermorgen: 2,
}

/** @param word "heute", "gestrigen" */
export function daysFromToday(word: string, around: Surroundings): Reading {
  const stem = word.toLowerCase().replace(/(?<=heut|ig)(?:ig)?e[mnrs]?$/, '')
  return unitFrom(around.publication, 'day', DAYS_FROM_TODAY[stem] ?? 0)
}

/** The weekday caught by `weekday`, with `turn` where words such as "vergangenen" tell it. */
export function weekdayFrom({ weekday = '', turn }: Words, around: Surroundings): Reading {
  return weekdayReading(weekdayOfWord(weekday), turn ? turnOf(turn) : null, around)
}

/** Two digits are a year from 1950 to 2049: 1.3.99 is told of 1999. */
function fullYear(year: string): number {
  const number = Number(year)
  if (year.length > 2) return number
  return number < 50 ? 2000 + number : 1900 + number
}

export function explicitDay({ day = '', month = '', year, weekday }: Words, around: Surroundings) {
  const number = /^\d+$/.test(day) ? Number(day) : ordinalOf(day)
  const monthNumber = /^\d/.test(month) ? Number.parseInt(month, 10) : monthOf(month)
  if (year === undefined) {
    return dayOfYearReading(monthNumber, number, weekday ? weekdayOfWord(weekday) : null, around)
  }
  const date = dayOf(fullYear(year), monthNumber, number)
  return date && onDay(date)
}

const WEEKDAY_BEFORE = '(?:(?:{weekday}|{weekdayShort:weekday}),? (?:(?:der|den|dem|des) )?)?'

/** What is so for years: with such a verb "heute" means these days, and not the publication's. */
const STATES =
  'lebt|leben|wohnt|wohnen|arbeitet|arbeiten|gilt|gelten|zählt|zählen|heißt|heißen|gehört|gehören|kennt|kennen|weiß|wissen|denkt|denken'

export const DAY_RULES: readonly Rule[] = [
  {
    name: 'iso-day',
    pattern: '(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})',
    read: explicitDay,
  },
  {
    name: 'day-month',
    pattern: `${WEEKDAY_BEFORE}(?:{dayOfMonth:day}\\.? ?|{ordinal:day} ){month}(?:(?:,? (?:des Jahres |im Jahre? )?){year})?`,
    read: explicitDay,
  },
  {
    name: 'day-month-numeric',
    pattern: `${WEEKDAY_BEFORE}{dayOfMonth:day}\\. ?{monthOfYear:month}\\. ?(?<year>\\d{4}|\\d\\d)`,
    read: (words, around) => explicitDay({ ...words, weekday: undefined }, around),
  },
  {
    name: 'day-month-numeric',
    pattern:
      '(?<=(?:am|vom|bis|zum|dem|den|der|,|und|ab) )(?<day>[1-9]|[12]\\d|3[01])\\.{monthOfYear:month}\\.',
    read: explicitDay,
  },
  {
    name: 'day-before-range',
    pattern:
      '(?:{weekday},? (?:(?:der|den|dem) )?)?{dayOfMonth:day}\\.(?=,? ?(?:bis|und|oder|sowie|auf(?: den)?|/|-|–)(?: zum| einschließlich)?(?: {weekday:until},?)?(?: den| dem)? ?(?:\\d{1,2}\\., )?\\d{1,2}\\. {month}(?: {year})?)',
    read: explicitDay,
  },
  {
    name: 'day-before-range',
    pattern:
      '{dayOfMonth:day}\\.(?= ?(?:bis|und|oder|sowie|/|-|–)(?: zum)? ?\\d{1,2}\\.{monthOfYear:month}\\.(?:(?<year>\\d{4}))?)',
    read: explicitDay,
  },
  {
    name: 'feast',
    pattern: '{feast}(?: {year})?',
    read: ({ feast = '', year }, around) => {
      const known = FEASTS[feast.replace(/\s+/g, ' ')]
      if (!known) return null
      return year ? feastIn(Number(year), known) : feastReading(known, null, around)
    },
  },
  {
    name: 'present-day',
    pattern: `(?<=(?:[Bb]is|[Vv]on|[Ss]eit) )heute|[Aa]uch (?<words>heute) noch|[Hh]eute(?= (?:noch|wie damals|nicht mehr|(?:${STATES})(?!\\p{L})|\\d+-?[Jj]ährige))|(?<=(?:${STATES}) (?:er |sie |es |man )?)heute`,
    read: () => unplaced('DATE', 'PRESENT_REF'),
  },
  {
    name: 'day-from-today',
    pattern:
      '(?<word>(?:[Vv]or)?[Gg]estern|[Hh]eute|[Üü]bermorgen|morgen|gestrige[mnrs]?|morgige[mnrs]?)',
    read: ({ word = '' }, around) => daysFromToday(word, around),
  },
  {
    name: 'day-from-today',
    pattern: '(?<word>heutige|gestrige|morgige)[nrms] (?:{weekday}|Tage?s?)',
    read: ({ word = '' }, around) => daysFromToday(word, around),
  },
  {
    name: 'some-weekday',
    pattern: '(?<=[Ee]inem ){weekday}',
    read: ({ weekday = '' }) => unplaced('DATE', `XXXX-WXX-${weekdayOfWord(weekday)}`),
  },
  {
    name: 'weekday-ending-range',
    pattern: '(?<={weekday:from} (?:bis|und) (?:zum )?){weekday}',
    read: ({ weekday = '' }, around) => weekdayFromTold(weekdayOfWord(weekday), true, around),
  },
  {
    name: 'weekday',
    pattern: '{weekday}|(?<=[Dd]es ){weekday}s',
    read: weekdayFrom,
  },
  {
    name: 'weekday-turned',
    pattern: '{turn} {weekday}',
    read: weekdayFrom,
  },
  {
    name: 'weekday-in-week',
    pattern: '{weekday} (?:(?:in )?der )?{turn} Woche',
    read: ({ weekday = '', turn = '' }, around) =>
      weekdayOf(unitFrom(around.publication, 'week', turnOf(turn)), weekdayOfWord(weekday)),
  },
  {
    name: 'weekday-in-weeks',
    pattern: '{weekday} (?<side>vor|in) einer Woche',
    read: ({ weekday = '', side }, around) =>
      weekdayOf(
        unitFrom(around.publication, 'week', side === 'in' ? 1 : -1),
        weekdayOfWord(weekday),
      ),
  },
  {
    name: 'day-told',
    pattern: '(?:{step}|diese[mnrs]) Tage?s?',
    read: ({ step = 'selben' }, around) => dayFromTold(stepOf(step), around),
  },
  {
    name: 'weekday-told',
    pattern: '{step} {weekday}',
    read: ({ step = '', weekday = '' }, around) =>
      weekdayFromTold(weekdayOfWord(weekday), stepOf(step) > 0, around),
  },
  {
    name: 'day-before-event',
    pattern: 'Vortag(?= de[rs] )',
    read: () => unplaced('DATE', 'XXXX-XX-XX'),
  },
  {
    name: 'day-before-told',
    pattern: 'Vortage?s?|(?:Tags|[Tt]ags|Tag) (?:zuvor|davor|vorher)',
    read: (_, around) => dayFromTold(-1, around),
  },
  {
    name: 'day-after-told',
    pattern:
      'Folgetage?s?|[Tt]ags darauf|Tag (?:darauf|danach|später)|(?<=(?:[Aa]m|[Dd]er|[Dd]en) )nächsten? Tag',
    read: (_, around) => dayFromTold(1, around),
  },
]
