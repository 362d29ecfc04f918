import { twoDigits } from '../calendar.ts'
import { isAtLeastAsExact, length, lengthValue, openDate, unitsFrom } from '../lengths.ts'
import { type Reading, repeated } from '../reading.ts'
import type { Rule, Surroundings, Words } from '../rule.ts'
import { lengthOf, monthOf, partOfDayOf, seasonOf, weekdayOfWord } from './lexicon.ts'
import { numberOf } from './numbers.ts'

function countOf({ number, one, few, both, two }: Words): number | null {
  if (both ?? two) return 2
  if (few !== undefined) return null
  if (number !== undefined) return numberOf(number)
  return one === undefined ? null : 1
}

const lengthTold = (words: Words): Reading =>
  length(countOf(words), lengthOf(words.length ?? words.lengths ?? ''))

function countedOff(words: Words, from: Reading | null, direction: -1 | 1): Reading | null {
  return unitsFrom(from, lengthOf(words.length ?? ''), countOf(words), direction)
}

/** "zwei Tage später": a date where one as exact was told before. */
function countedFromTold(words: Words, around: Surroundings, direction: -1 | 1): Reading | null {
  const designator = lengthOf(words.length ?? '')
  const told = around.told((date) => isAtLeastAsExact(date, designator))
  return countedOff(words, told, direction) ?? openDate(designator)
}

/** TIMEX3 has the length; the date that it leads to is told in EDTF. */
function lengthFromPublication(words: Words, around: Surroundings, direction: -1 | 1): Reading {
  const length = lengthTold(words)
  const date = countedOff(words, around.publication, direction)
  if (!date) return length
  const edtf = words.about && date.edtf && !date.edtf.startsWith('[') ? `${date.edtf}~` : date.edtf
  return { ...date, type: 'DURATION', value: length.value, edtf }
}

/** "seit zwei Jahren", "drei Tage lang" and what else is counted. */
const COUNTED = '(?![Ee]ines Tages)(?:{number}|{one}|{few}) {length}'
/** Nobody's age is a length of time: "zwanzig Jahre alt", "im Alter von 20 Jahren", "ab 16 Jahren". */
const NO_AGE =
  '(?! (?:alte?[mnrs]?|jung|älter|jünger)(?!\\p{L}))(?<!(?:Alter von|Alters von|[Aa]b|[Uu]nter|mit|zwischen [\\p{L}\\d]+ und) [\\p{L}\\d]+ Jahren)'
const ABOUT = '(?:{about} )?'

const SET_WORDS: Readonly<Record<string, string>> = {
  stündlich: 'PT1H',
  täglich: 'P1D',
  tagtäglich: 'P1D',
  wöchentlich: 'P1W',
  allwöchentlich: 'P1W',
  monatlich: 'P1M',
  allmonatlich: 'P1M',
  vierteljährlich: 'P3M',
  halbjährlich: 'P6M',
  jährlich: 'P1Y',
  alljährlich: 'P1Y',
  zweijährlich: 'P2Y',
}

const SET_STEM = Object.keys(SET_WORDS)
  .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
  .join('|')

/** What lasts so many years; people are so many years old. */
const LASTING =
  '[\\p{L}-]*(?:haft|strafe|vertrag|vertrages|pause|zeit|dauer|laufzeit|frist|krieg|krieges|kriegs|jubiläum|bestehen|bestehens|geschichte|ausbildung|amtszeit|plan|phase|periode|verhandlungen|tradition|herrschaft|regierung|ehe|beziehung|abwesenheit|arbeit|planung|bauzeit|sperre|übergangsfrist|übergangszeit|studium|mandat|aufenthalt|streit|konflikt|belagerung|projekt|forschung)'

export const LENGTH_RULES: readonly Rule[] = [
  {
    name: 'length-ago',
    pattern: `(?<=[Vv]or )${ABOUT}${COUNTED}${NO_AGE}`,
    read: (words, around) => lengthFromPublication(words, around, -1),
  },
  {
    name: 'length-ahead',
    pattern: `(?<=[Ii]n )${ABOUT}${COUNTED}`,
    read: (words, around) =>
      around.tense() === 'future' ? lengthFromPublication(words, around, 1) : lengthTold(words),
  },
  {
    name: 'length',
    pattern: `${ABOUT}${COUNTED}${NO_AGE}`,
    read: (words) => lengthTold(words),
  },
  {
    name: 'half-length',
    pattern: '(?:{one}|[Dd]as|de[mnrs])? ?(?<half>halbe[mnrs]?|ganze[mnrs]?) {length}',
    read: ({ half = '', length: unit = '' }) =>
      length(half.startsWith('halb') ? 0.5 : 1, lengthOf(unit)),
  },
  {
    name: 'length-counted-from-publication',
    pattern:
      '(?:(?<both>beiden) )?(?:letzte|vergangene|nächste|kommende|folgende|vorangegangene)[nr] (?:(?:{number}|{few}|(?<two>beiden)) )?{lengths}',
    read: lengthTold,
  },
  {
    name: 'length-before-alternative',
    pattern:
      '{number}(?= (?:bis|oder|statt|und) {number:until} {length}(?!\\p{L}| alt))(?<!Alter zwischen [\\p{L}\\d]+)',
    read: lengthTold,
  },
  {
    name: 'some-length',
    pattern:
      '(?<=(?:[Ss]eit|[Vv]or|[Nn]ach|[Ff]ür|[Üü]ber|[Ii]nnerhalb von|[Bb]innen|[Ii]n den|[Ii]n diesen|[Pp]aar|[Hh]underten von|[Tt]ausenden von) )(?:\\p{Ll}+en )?{lengths}',
    read: ({ lengths = '' }) => length(null, lengthOf(lengths)),
  },
  {
    name: 'some-length',
    pattern:
      '(?<length>[Tt]age|[Ww]ochen|[Mm]onate|[Jj]ahre|[Jj]ahrzehnte|[Jj]ahrhunderte|[Ss]tunden|[Mm]inuten)lange?[mnrs]?',
    read: ({ length: unit = '' }) => length(null, lengthOf(unit)),
  },
  {
    name: 'length-adjective',
    pattern: '{number}-?(?<length>täg|wöch|stünd|minüt)ige?[mnrs]?',
    read: lengthTold,
  },
  {
    name: 'length-adjective',
    pattern: `{number}-?(?<length>monat|jähr)ige[mnrs]?(?= ${LASTING}(?!\\p{L}))`,
    read: lengthTold,
  },
  {
    name: 'length-in-compound',
    pattern: '(?<words>{number}-{length})-\\p{Lu}\\p{Ll}+',
    read: lengthTold,
  },
  {
    name: 'length-told',
    pattern: `${ABOUT}${COUNTED} (?:später|danach|darauf)`,
    read: (words, around) => countedFromTold(words, around, 1),
  },
  {
    name: 'length-told',
    pattern: `${ABOUT}${COUNTED} (?:zuvor|vorher|davor|früher)`,
    read: (words, around) => countedFromTold(words, around, -1),
  },
]

export const SET_RULES: readonly Rule[] = [
  {
    name: 'set-word',
    pattern: `(?<set>${SET_STEM})(?:e[mnrs]?)?`,
    read: ({ set = '' }) => repeated(SET_WORDS[set.toLowerCase()] ?? 'P1D'),
  },
  {
    name: 'every-unit',
    pattern:
      '[Jj]ede[mnrs]? {length}|(?<=[Pp]ro )(?<length>Tag|Woche|Monat|Jahr|Stunde|Minute|Sekunde|Quartal)|(?<=[Mm]al (?:im|am|in der) )(?<length>Jahr|Monat|Woche|Tag)',
    read: ({ length = '' }) => repeated(lengthValue(1, lengthOf(length))),
  },
  {
    name: 'every-few-units',
    pattern: '[Aa]lle {number} {length}',
    read: ({ number = '', length = '' }) =>
      repeated(lengthValue(numberOf(number), lengthOf(length))),
  },
  {
    name: 'every-weekday',
    pattern: '[Jj]ede[mnrs]? {weekday}(?:{partAsSuffix:part})?',
    read: everyWeekday,
  },
  {
    name: 'every-weekday',
    pattern:
      '(?<weekday>[Mm]ontag|[Dd]ienstag|[Mm]ittwoch|[Dd]onnerstag|[Ff]reitag|[Ss]amstag|[Ss]onntag)(?<part>früh|morgen|vormittag|mittag|nachmittag|abend|nacht)?s(?<![Dd]es \\p{L}+)',
    read: everyWeekday,
  },
  {
    name: 'every-weekday-of-month',
    pattern: '[Jj]ede[mnrs]? (?:{ordinal}|letzte[mnrs]?) {weekday} (?:im|des|eines) Monate?s?',
    read: () => repeated('P1M'),
  },
  {
    name: 'every-month',
    pattern: '[Jj]ede[mnrs]? {month}',
    read: ({ month = '' }) => repeated(`XXXX-${twoDigits(monthOf(month))}`),
  },
  {
    name: 'every-season',
    pattern: '[Jj]ede[mnrs]? {season}',
    read: ({ season = '' }) => repeated(`XXXX-${seasonOf(season)}`),
  },
  {
    name: 'every-part-of-day',
    pattern: '[Jj]ede[mnrs]? {partOfDay:part}',
    read: ({ part = '' }) => repeated(`XXXX-XX-XXT${partOfDayOf(part)}`),
  },
]

function everyWeekday({ weekday = '', part }: Words): Reading {
  const value = `XXXX-WXX-${weekdayOfWord(weekday)}`
  return repeated(part ? `${value}T${partOfDayOf(part)}` : value)
}
