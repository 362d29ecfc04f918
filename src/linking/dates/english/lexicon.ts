import type { Designator } from '../lengths.ts'
import type { PartOfDay, Season, Third } from '../reading.ts'
import { anyOf, eitherCase, type Lexicon } from '../rule.ts'
import type { DateUnit } from '../units.ts'
import { meaningOf } from '../word-meanings.ts'
import type { Feast } from '../yearly.ts'
import { NUMBER, ORDINAL } from './numbers.ts'

/** 1 to 12. */
export const monthOf = meaningOf<number>(
  'jan feb mar apr may jun jul aug sep oct nov dec'
    .split(' ')
    .map((stem, index) => [stem, index + 1]),
)

/** 1 is Monday. */
export const weekdayOfWord = meaningOf<number>(
  'mo tu we th fr sa su'.split(' ').map((stem, index) => [stem, index + 1]),
)

export const seasonOf = meaningOf<Season>([
  ['spring', 'SP'],
  ['summer', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
])

export const partOfDayOf = meaningOf<PartOfDay>([
  ['midnight', '24:00'],
  ['midday', '12:00'],
  ['noon', '12:00'],
  ['morning', 'MO'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['overnight', 'NI'],
  ['night', 'NI'],
])

export const thirdOf = meaningOf<Third>([
  ['early', 'start'],
  ['earlier', 'start'],
  ['start', 'start'],
  ['beginning', 'start'],
  ['mid', 'middle'],
  ['middle', 'middle'],
  ['late', 'end'],
  ['later', 'end'],
  ['end', 'end'],
])

/** Told from the publication. */
export const turnOf = meaningOf<number>([
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
  ['upcoming', 1],
])

export const unitOf = meaningOf<DateUnit>([
  ['day', 'day'],
  ['weekend', 'weekend'],
  ['week', 'week'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  ['decade', 'decade'],
  ['century', 'century'],
])

export const lengthOf = meaningOf<Designator>([
  ['day', 'D'],
  ['weekend', 'WE'],
  ['week', 'W'],
  ['month', 'M'],
  ['quarter', 'Q'],
  ['year', 'Y'],
  ['decade', 'DE'],
  ['centur', 'CE'],
  ['hour', 'TH'],
  ['minute', 'TM'],
  ['second', 'TS'],
])

export const FEASTS: Readonly<Record<string, Feast>> = {
  "New Year's Day": { month: 1, day: 1 },
  'New Year’s Day': { month: 1, day: 1 },
  "Valentine's Day": { month: 2, day: 14 },
  'Valentine’s Day': { month: 2, day: 14 },
  'Good Friday': { easter: -2 },
  'Easter Sunday': { easter: 0 },
  'Easter Monday': { easter: 1 },
  Easter: { easter: 0 },
  'May Day': { month: 5, day: 1 },
  'Fourth of July': { month: 7, day: 4 },
  'Independence Day': { month: 7, day: 4 },
  Halloween: { month: 10, day: 31 },
  'Veterans Day': { month: 11, day: 11 },
  'Christmas Eve': { month: 12, day: 24 },
  'Christmas Day': { month: 12, day: 25 },
  Christmas: { month: 12, day: 25 },
  'Boxing Day': { month: 12, day: 26 },
  "New Year's Eve": { month: 12, day: 31 },
  'New Year’s Eve': { month: 12, day: 31 },
}

/** What patterns write as `{name}`; a space stands for any white space. */
export const LEXICON: Lexicon = {
  number: NUMBER,
  ordinal: ORDINAL,
  one: '[Aa]n?|[Oo]ne',
  about:
    '(?:[Aa]bout|[Aa]round|[Nn]early|[Aa]lmost|[Rr]oughly|[Aa]pproximately|[Ss]ome|[Mm]ore than|[Ll]ess than|[Oo]ver|[Uu]nder|[Aa]t least|[Jj]ust|[Oo]nly)',
  month:
    '(?:January|February|March|April|May|June|July|August|September|October|November|December)|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.',
  monthBeforeDay:
    '(?:January|February|March|April|May|June|July|August|September|October|November|December)|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?',
  plainMonth: 'January|February|April|June|July|September|October|November|December',
  year: '(?:1[0-9]|20)\\d\\d',
  weekday: 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday',
  weekdayShort: '(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\\.?',
  dayOfMonth: '0?[1-9]|[12]\\d|3[01]',
  hour: '[01]?\\d|2[0-3]',
  minute: '[0-5]\\d',
  season: '[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter',
  partOfDay: 'morning|afternoon|evening|night',
  early: '(?:[Ee]arly|[Ll]ate)',
  third: '[Ee]arly|[Ll]ate|[Mm]id|[Ee]arlier|[Ll]ater',
  thirdOf: '(?:[Tt]he )?(?:start|beginning|middle|end) of',
  turn: '[Ll]ast|[Tt]his past|[Tt]his coming|[Tt]his|[Nn]ext|(?<=[Tt]he )(?:current|coming|previous|upcoming)',
  unit: 'day|weekend|week|month|quarter|year|decade|century',
  length:
    'days?|weekends?|weeks?|months?|quarters?(?! of)|years?|decades?|century|centuries|hours?|minutes?|seconds',
  lengths: 'days|weekends|weeks|months|quarters|years|decades|centuries|hours|minutes|seconds',
  few: '(?:[Aa] )?(?:few|couple of|number of)|[Ss]everal|[Mm]any',
  feast: anyOf(Object.keys(FEASTS)),
}

/** Words that place something before, at or after the time of speaking, and no more exactly. */
export const REFERENCE_WORDS: Readonly<Record<'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF', string>> =
  {
    PAST_REF: anyOf(
      ['recently', 'lately', 'in the past', 'in recent times', 'not long ago', 'long ago'].map(
        eitherCase,
      ),
    ),
    PRESENT_REF: anyOf(
      ['now', 'currently', 'nowadays', 'at the moment', 'at present', 'these days'].map(eitherCase),
    ),
    FUTURE_REF: anyOf(
      ['soon', 'in the future', 'in the near future', 'in the coming years'].map(eitherCase),
    ),
  }
