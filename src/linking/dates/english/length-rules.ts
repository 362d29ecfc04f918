import { twoDigits } from '../calendar.ts'
import { isAtLeastAsExact, length, lengthValue, openDate, unitsFrom } from '../lengths.ts'
import { type Reading, repeated } from '../reading.ts'
import type { Rule, Surroundings, Words } from '../rule.ts'
import { lengthOf, monthOf, partOfDayOf, seasonOf, weekdayOfWord } from './lexicon.ts'
import { numberOf } from './numbers.ts'

function countOf({ number, one, few }: Words): number | null {
  if (few !== undefined) return null
  if (number !== undefined) return numberOf(number)
  return one === undefined ? null : 1
}

const lengthTold = (words: Words): Reading =>
  length(countOf(words), lengthOf(words.length ?? words.lengths ?? ''))

const lengthFrom = (words: Words, from: Reading | null, direction: -1 | 1) =>
  unitsFrom(from, lengthOf(words.length ?? ''), countOf(words), direction)

/** "two days later": a date where one as exact was told before. */
function lengthFromTold(words: Words, around: Surroundings, direction: -1 | 1): Reading | null {
  const designator = lengthOf(words.length ?? '')
  const told = around.told((date) => isAtLeastAsExact(date, designator))
  return lengthFrom(words, told, direction) ?? openDate(designator)
}

const ABOUT = '(?:{about} )?'
const COUNTED = '(?:{number}|{one}|{few}) {length}'
/** Nobody's age is a length of time. */
const NO_AGE = '(?! (?:old|younger|older|of age)(?!\\p{L}))(?<!\\p{L}-)'

export const LENGTH_RULES: readonly Rule[] = [
  {
    name: 'length-and-half',
    pattern: '(?:{number}|[Oo]ne) and a half {lengths}',
    read: ({ number = '1', lengths = '' }) => length(numberOf(number) + 0.5, lengthOf(lengths)),
  },
  {
    name: 'length-ago',
    pattern: `${ABOUT}${COUNTED} ago`,
    read: (words, around) => {
      const designator = lengthOf(words.length ?? '')
      return lengthFrom(words, around.publication, -1) ?? openDate(designator)
    },
  },
  {
    name: 'length-from-now',
    pattern: `${ABOUT}${COUNTED} from (?:now|today)`,
    read: (words, around) =>
      lengthFrom(words, around.publication, 1) ?? openDate(lengthOf(words.length ?? '')),
  },
  {
    name: 'length-told',
    pattern: `${ABOUT}${COUNTED} later`,
    read: (words, around) => lengthFromTold(words, around, 1),
  },
  {
    name: 'length-told',
    pattern: `${ABOUT}${COUNTED} (?:earlier|beforehand|before(?=[.,;]))`,
    read: (words, around) => lengthFromTold(words, around, -1),
  },
  {
    name: 'length',
    pattern: `${ABOUT}${COUNTED}${NO_AGE}`,
    read: lengthTold,
  },
  {
    name: 'half-length',
    pattern: '(?:[Hh]alf an? |[Aa] half ){length}',
    read: ({ length: unit = '' }) => length(0.5, lengthOf(unit)),
  },
  {
    name: 'length-counted-from-publication',
    pattern:
      '(?:[Tt]he )?(?:last|past|next|coming|previous|following|recent) (?:(?:{number}|{few}) )?{lengths}',
    read: lengthTold,
  },
  {
    name: 'some-length',
    pattern: '(?<=(?:[Ff]or|[Ii]n|[Ww]ithin|[Oo]ver) )(?:many )?{lengths}',
    read: lengthTold,
  },
  {
    name: 'length-adjective',
    pattern:
      '{number}-(?<length>day|week|month|year|hour|minute)(?!-old)(?=-long| (?:\\p{Ll}+ )?\\p{Ll})',
    read: lengthTold,
  },
]

const SET_WORDS: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  weekly: 'P1W',
  monthly: 'P1M',
  quarterly: 'P3M',
  annually: 'P1Y',
  annual: 'P1Y',
  yearly: 'P1Y',
}

export const SET_RULES: readonly Rule[] = [
  {
    name: 'set-word',
    pattern:
      '(?<set>[Hh]ourly|[Dd]aily|[Ww]eekly|[Mm]onthly|[Qq]uarterly|[Aa]nnually|[Aa]nnual|[Yy]early)(?! (?:Mail|News|Telegraph|Beast|Mirror|Express|Star|Show|Caller))',
    read: ({ set = '' }) => repeated(SET_WORDS[set.toLowerCase()] ?? 'P1D'),
  },
  {
    name: 'every-unit',
    pattern:
      '(?:[Ee]very|[Ee]ach|[Pp]er) (?:{number} )?{length}|(?<=(?:[Oo]nce|[Tt]wice|[Tt]imes) )an? {length}',
    read: ({ number, length: unit = '' }) =>
      repeated(lengthValue(number ? numberOf(number) : 1, lengthOf(unit))),
  },
  {
    name: 'every-weekday',
    pattern:
      '(?:[Ee]very|[Ee]ach) {weekday}(?: {partOfDay:part})?|{weekday}s(?: {partOfDay:part})?',
    read: ({ weekday = '', part }) => {
      const value = `XXXX-WXX-${weekdayOfWord(weekday)}`
      return repeated(part ? `${value}T${partOfDayOf(part)}` : value)
    },
  },
  {
    name: 'every-month',
    pattern: '(?:[Ee]very|[Ee]ach) {month}',
    read: ({ month = '' }) => repeated(`XXXX-${twoDigits(monthOf(month))}`),
  },
  {
    name: 'every-season',
    pattern: '(?:[Ee]very|[Ee]ach) {season}',
    read: ({ season = '' }) => repeated(`XXXX-${seasonOf(season)}`),
  },
]
