import { dayOf } from '../calendar.ts'
import { atPartOfDay, onDay, type PartOfDay, type Reading, unplaced } from '../reading.ts'
import type { Rule, Surroundings, Words } from '../rule.ts'
import { dayFromTold, partOfDayAround } from '../told-days.ts'
import { unitFrom } from '../units.ts'
import { weekdayFromTold, weekdayOf, weekdayReading } from '../weekdays.ts'
import { dayOfYearReading, feastIn, feastReading } from '../yearly.ts'
import { FEASTS, monthOf, partOfDayOf, turnOf, weekdayOfWord } from './lexicon.ts'
import { ordinalOf } from './numbers.ts'

const DAYS_FROM_TODAY: Readonly<Record<string, number>> = {
  yesterday: -1,
  today: 0,
  tonight: 0,
  tomorrow: 1,
}

function dayFromToday(word: string, around: Surroundings): Reading {
  return unitFrom(around.publication, 'day', DAYS_FROM_TODAY[word.toLowerCase()] ?? 0)
}

function weekdayFrom({ weekday = '', turn }: Words, around: Surroundings): Reading {
  const words = turn?.toLowerCase().replace(/^this (?=past|coming)/, '')
  return weekdayReading(weekdayOfWord(weekday), words ? turnOf(words) : null, around)
}

function explicitDay({ day = '', month = '', year, weekday }: Words, around: Surroundings) {
  const monthNumber = /^\d/.test(month) ? Number(month) : monthOf(month)
  if (year === undefined) {
    const known = weekday ? weekdayOfWord(weekday) : null
    return dayOfYearReading(monthNumber, ordinalOf(day), known, around)
  }
  const date = dayOf(Number(year), monthNumber, ordinalOf(day))
  return date && onDay(date)
}

const on = (day: Reading | null, part: PartOfDay) => day && atPartOfDay(day, part)

const WEEKDAY_BEFORE = '(?:(?:{weekday}|{weekdayShort:weekday}),? (?:the )?)?'

export const DAY_RULES: readonly Rule[] = [
  {
    name: 'iso-day',
    pattern: '(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})',
    read: explicitDay,
  },
  {
    name: 'month-day',
    pattern: `${WEEKDAY_BEFORE}{monthBeforeDay:month} {dayOfMonth:day}(?:st|nd|rd|th)?(?:,? {year})?(?![:.]?\\d)`,
    read: explicitDay,
  },
  {
    name: 'day-month',
    pattern: `${WEEKDAY_BEFORE}{dayOfMonth:day}(?:st|nd|rd|th)?(?: of)? {month}(?:,? {year})?`,
    read: explicitDay,
  },
  {
    name: 'day-after-range',
    pattern:
      '(?<=(?<month>January|February|March|April|May|June|July|August|September|October|November|December) \\d{1,2}(?:-|–| to | and | through ))(?<day>[12]?\\d|3[01])(?:, {year})?(?! \\p{Lu})',
    read: explicitDay,
  },
  {
    name: 'day-before-range',
    pattern: '{dayOfMonth:day}(?=(?:-|–| to | and ){dayOfMonth:until} {month}(?: {year})?)',
    read: explicitDay,
  },
  {
    name: 'feast',
    pattern: '{feast}(?:,? {year})?(?! (?:Island|Island’s|Rising|Seals?|Market))',
    read: ({ feast = '', year }, around) => {
      const known = FEASTS[feast.replace(/\s+/g, ' ')]
      if (!known) return null
      return year ? feastIn(Number(year), known) : feastReading(known, null, around)
    },
  },
  {
    name: 'day-from-today',
    pattern: '(?<word>[Yy]esterday|[Tt]oday|[Tt]omorrow)',
    read: ({ word = '' }, around) => dayFromToday(word, around),
  },
  {
    name: 'days-from-today',
    pattern: '(?:[Tt]he )?day (?<side>before yesterday|after tomorrow)',
    read: ({ side }, around) => unitFrom(around.publication, 'day', side?.startsWith('b') ? -2 : 2),
  },
  {
    name: 'some-weekday',
    pattern: '(?<=[Aa] ){weekday}(?! (?:morning|afternoon|evening|night))',
    read: ({ weekday = '' }) => unplaced('DATE', `XXXX-WXX-${weekdayOfWord(weekday)}`),
  },
  {
    name: 'weekday-ending-range',
    pattern: '(?<={weekday:from} (?:to|through|until|and) ){weekday}',
    read: ({ weekday = '' }, around) => weekdayFromTold(weekdayOfWord(weekday), true, around),
  },
  {
    name: 'weekday',
    pattern: '(?:{early} )?(?:{turn} )?{weekday}',
    read: weekdayFrom,
  },
  {
    name: 'weekday-in-week',
    pattern: '{weekday} (?:of )?{turn} week',
    read: ({ weekday = '', turn = '' }, around) =>
      weekdayOf(unitFrom(around.publication, 'week', turnOf(turn)), weekdayOfWord(weekday)),
  },
  {
    name: 'weekday-told',
    pattern: '(?:[Tt]he )?(?:following|next) (?<words>{weekday})',
    read: ({ weekday = '' }, around) => weekdayFromTold(weekdayOfWord(weekday), true, around),
  },
  {
    name: 'day-told',
    pattern: '(?:[Tt]hat(?: same)?|(?:[Tt]he )?same) (?<unit>day)',
    read: (_, around) => dayFromTold(0, around),
  },
  {
    name: 'day-before-told',
    pattern:
      '(?:[Tt]he |[Aa] |[Oo]ne )?(?:(?:previous|preceding) day|day (?:before|earlier|prior))(?! (?:\\p{L}+ed|he|she|they|the|yesterday)(?!\\p{L}))',
    read: (_, around) => dayFromTold(-1, around),
  },
  {
    name: 'day-after-told',
    pattern:
      '(?:[Tt]he |[Aa] |[Oo]ne )?(?:(?:following|next) day|day (?:later|after))(?! (?:\\p{L}+ed|he|she|they|the|tomorrow)(?!\\p{L}))',
    read: (_, around) => dayFromTold(1, around),
  },
  {
    name: 'part-of-weekday',
    pattern:
      '(?:{early} (?:on )?)?(?:{turn} )?{weekday} (?:at )?(?:{early:when} )?(?:{partOfDay:part}|(?<part>noon|midday|midnight|overnight))',
    read: (words, around) => on(weekdayFrom(words, around), partOfDayOf(words.part ?? '')),
  },
  {
    name: 'part-of-weekday',
    pattern:
      '(?:{early} )?(?:[Tt]he )?{partOfDay:part} (?:of|on) {weekday}(?!,? \\p{Lu}\\p{Ll}+ \\d)',
    read: (words, around) => on(weekdayFrom(words, around), partOfDayOf(words.part ?? '')),
  },
  {
    name: 'part-of-day-from-today',
    pattern: '(?:[Ll]ate |[Ee]arly )?(?<word>[Yy]esterday|[Tt]omorrow) {partOfDay:part}',
    read: ({ word = '', part = '' }, around) => on(dayFromToday(word, around), partOfDayOf(part)),
  },
  {
    name: 'part-of-today',
    pattern: '(?:[Ee]arlier |[Ll]ater )?(?:[Tt]his {partOfDay:part}|(?<night>[Tt]onight))',
    read: ({ part }, around) =>
      on(unitFrom(around.publication, 'day', 0), part ? partOfDayOf(part) : 'NI'),
  },
  {
    name: 'last-night',
    pattern: '(?:[Ll]ate )?[Ll]ast (?<part>night|evening)',
    read: ({ part = '' }, around) => on(unitFrom(around.publication, 'day', -1), partOfDayOf(part)),
  },
  {
    name: 'part-of-day',
    pattern: '(?<=(?:[Ii]n the|[Tt]hat|[Ii]n the (?:early|late)) ){partOfDay:part}|[Oo]vernight',
    read: ({ part = 'overnight' }, around) => partOfDayAround(partOfDayOf(part), around),
  },
  {
    name: 'part-of-day-told',
    pattern: '(?:[Tt]he )?(?:next|following) {partOfDay:part}',
    read: ({ part = '' }, around) => on(dayFromTold(1, around), partOfDayOf(part)),
  },
]
