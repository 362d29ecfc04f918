import {
  atClock,
  atPartOfDay,
  countedFrom,
  nightBefore,
  onDay,
  type PartOfDay,
  type Reading,
} from '../reading.ts'
import type { Rule, Surroundings, Words } from '../rule.ts'
import { dayAround, partOfDayAround } from '../told-days.ts'
import { unitFrom } from '../units.ts'
import { daysFromToday, explicitDay, weekdayFrom } from './day-rules.ts'
import { partOfDayOf } from './lexicon.ts'
import { numberOf } from './numbers.ts'

/** "8 Uhr abends" is 20:00; "3 Uhr nachts" stays. */
function hourOf(hour: string, part: string | undefined): number {
  const number = numberOf(hour)
  const isAfternoon = part !== undefined && /^(?:nachmittag|abend)/.test(part)
  return isAfternoon && number < 12 ? number + 12 : number
}

function clock({ hour = '', minute, part }: Words, around: Surroundings): Reading | null {
  const number = hourOf(hour, part)
  return number > 24 ? null : atClock(dayAround(around), number, Number(minute ?? 0))
}

const on = (day: Reading | null, part: PartOfDay) => day && atPartOfDay(day, part)

const WORDED_HOUR =
  '[Ee]in|[Zz]wei|[Dd]rei|[Vv]ier|[Ff]ünf|[Ss]echs|[Ss]ieben|[Aa]cht|[Nn]eun|[Zz]ehn|[Ee]lf|[Zz]wölf'
const PART_AFTER = '(?: (?<part>früh|morgens|vormittags|mittags|nachmittags|abends|nachts))?'

const CLOCK = '(?:[01]?\\d|2[0-4])(?:[.:][0-5]\\d)?'
const TO = ' ?(?:bis|und|oder|sowie|-|–) ?(?:ca\\. |etwa |gegen |von )?'

export const CLOCK_RULES: readonly Rule[] = [
  {
    name: 'clock',
    pattern: `{hour}(?:[.:]{minute})? ?Uhr${PART_AFTER}`,
    read: clock,
  },
  {
    name: 'clock',
    pattern: '{hour} Uhr {minute}(?! (?:\\p{Lu}|Uhr))',
    read: clock,
  },
  {
    name: 'clock',
    pattern:
      '(?<=(?:um|ab|gegen|bis|von|vor|nach|kurz nach|kurz vor|Uhrzeit:) ){hour}:{minute}(?!:\\d)',
    read: clock,
  },
  {
    name: 'clock-in-words',
    pattern: `(?<hour>${WORDED_HOUR}) Uhr${PART_AFTER}`,
    read: (words, around) =>
      words.hour?.toLowerCase() === 'ein'
        ? clock({ ...words, hour: '1' }, around)
        : clock(words, around),
  },
  {
    name: 'clock-before-range',
    pattern: `{hour}(?:[.:]{minute})?(?=(?:${TO}${CLOCK}){1,3} ?Uhr)`,
    read: clock,
  },
  {
    name: 'part-of-weekday',
    pattern: '(?:{early} )?(?:{turn} )?{weekday}(?: |-)?(?:{partAsSuffix:part}|{partOfDay:part})',
    read: (words, around) => on(weekdayFrom(words, around), partOfDayOf(words.part ?? '')),
  },
  {
    name: 'part-of-day-from-today',
    pattern:
      '(?<word>(?:[Vv]or)?[Gg]estern|[Hh]eute|[Üü]bermorgen|[Mm]orgen) (?:am )?(?:{early} )?(?:{partOfDay:part}|{partAsSuffix:part})',
    read: ({ word = '', part = '' }, around) => on(daysFromToday(word, around), partOfDayOf(part)),
  },
  {
    name: 'part-of-day-from-today',
    pattern: '(?<word>heutige|gestrige|morgige)[nrms] {partOfDay:part}',
    read: ({ word = '', part = '' }, around) => on(daysFromToday(word, around), partOfDayOf(part)),
  },
  {
    name: 'part-of-explicit-day',
    pattern: '{partOfDay:part} (?:des|vom) {dayOfMonth:day}\\. {month}(?: {year})?',
    read: ({ part = '', day = '', month = '', year }, around) => {
      const date = explicitDay({ day, month, year }, around)
      return on(date, partOfDayOf(part))
    },
  },
  {
    name: 'part-of-weekday-after',
    pattern: '{partOfDay:part} (?:des |vom )(?:{turn} )?{weekday}',
    read: (words, around) => on(weekdayFrom(words, around), partOfDayOf(words.part ?? '')),
  },
  {
    name: 'night-to-weekday',
    pattern: 'Nacht (?:zum|auf|auf den|zu) (?:{turn} )?{weekday}',
    read: (words, around) => nightBefore(weekdayFrom(words, around)),
  },
  {
    name: 'night-to-explicit-day',
    pattern:
      'Nacht (?:zum|auf(?: den)?|zu) (?:{weekday}, (?:de[mn] )?)?{dayOfMonth:day}\\. {month}(?: {year})?',
    read: (words, around) => {
      const date = explicitDay(words, around)
      return date && nightBefore(date)
    },
  },
  {
    name: 'night-to-today',
    pattern: 'Nacht (?:zu|auf) (?<word>heute|gestern|morgen)',
    read: ({ word = '' }, around) => nightBefore(daysFromToday(word, around)),
  },
  {
    name: 'night-between-weekdays',
    pattern: 'Nacht von (?<words>{weekday:from} auf {weekday})',
    read: (words, around) => nightBefore(weekdayFrom(words, around)),
  },
  {
    name: 'part-of-day',
    pattern:
      '(?<=(?:[Aa]m|[Aa]n diesem|[Gg]egen|[Bb]is zum|[Bb]is in den|[Ss]eit dem|[Ii]n de[nr]|[Üü]ber) )(?:{early} )?{partOfDay:part}(?! (?:des|der|vom|zum|auf))',
    read: ({ part = '' }, around) => partOfDayAround(partOfDayOf(part), around),
  },
  {
    name: 'part-of-day',
    pattern:
      '(?<=(?:[Gg]egen|[Uu]m|[Vv]or|[Nn]ach|[Bb]is|[Aa]b|[Ss]eit) )(?<part>Mitternacht|Mittag)',
    read: ({ part = '' }, around) => partOfDayAround(partOfDayOf(part), around),
  },
  {
    name: 'last-night',
    pattern: '(?:vergangene|letzte)[nr] (?<part>Nacht|Abend)',
    read: ({ part = '' }, around) =>
      part === 'Nacht'
        ? nightBefore(unitFrom(around.publication, 'day', 0))
        : on(unitFrom(around.publication, 'day', -1), 'EV'),
  },
  {
    name: 'eve-told',
    pattern: 'Vorabends?',
    read: (_, around) => on(countedFrom(dayBefore(dayAround(around)), dayAround(around)), 'EV'),
  },
]

function dayBefore(day: Reading): Reading {
  return day.span ? onDay(day.span.first.subtract({ days: 1 })) : day
}
