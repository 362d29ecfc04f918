import type { Designator } from '../lengths.ts'
import type { PartOfDay, Season, Third } from '../reading.ts'
import { anyOf, eitherCase, type Lexicon } from '../rule.ts'
import type { DateUnit } from '../units.ts'
import { meaningOf } from '../word-meanings.ts'
import type { Feast } from '../yearly.ts'
import { NUMBER, ORDINAL } from './numbers.ts'

/** 1 to 12; Austria and South Tyrol say Jänner and Feber. */
export const monthOf = meaningOf<number>([
  ['jan', 1],
  ['jän', 1],
  ['feb', 2],
  ['mär', 3],
  ['apr', 4],
  ['mai', 5],
  ['jun', 6],
  ['jul', 7],
  ['aug', 8],
  ['sep', 9],
  ['okt', 10],
  ['nov', 11],
  ['dez', 12],
])

/** 1 is Monday. */
export const weekdayOfWord = meaningOf<number>([
  ['mo', 1],
  ['di', 2],
  ['mi', 3],
  ['do', 4],
  ['fr', 5],
  ['sa', 6],
  ['sonnabend', 6],
  ['so', 7],
])

export const seasonOf = meaningOf<Season>([
  ['früh', 'SP'],
  ['spätsommer', 'SU'],
  ['spätherbst', 'FA'],
  ['hochsommer', 'SU'],
  ['som', 'SU'],
  ['her', 'FA'],
  ['win', 'WI'],
])

export const partOfDayOf = meaningOf<PartOfDay>([
  ['mitternacht', '24:00'],
  ['mittag', '12:00'],
  ['nachmittag', 'AF'],
  ['vormittag', 'MO'],
  ['morgen', 'MO'],
  ['früh', 'MO'],
  ['abend', 'EV'],
  ['nacht', 'NI'],
  ['nächt', 'NI'],
])

export const thirdOf = meaningOf<Third>([
  ['anfang', 'start'],
  ['beginn', 'start'],
  ['früh', 'start'],
  ['mitte', 'middle'],
  ['ende', 'end'],
  ['spät', 'end'],
])

/** Told from the publication. */
export const turnOf = meaningOf<number>([
  ['vorletzt', -2],
  ['letzt', -1],
  ['vergangen', -1],
  ['vorig', -1],
  ['vorherig', -1],
  ['dies', 0],
  ['laufend', 0],
  ['heurig', 0],
  ['aktuell', 0],
  ['übernächst', 2],
  ['nächst', 1],
  ['kommend', 1],
])

/** Told from the date that was told before. */
export const stepOf = meaningOf<number>([
  ['vorangegangen', -1],
  ['vorangehend', -1],
  ['vorhergehend', -1],
  ['selb', 0],
  ['derselb', 0],
  ['demselb', 0],
  ['denselb', 0],
  ['desselb', 0],
  ['gleich', 0],
  ['jen', 0],
  ['darauf', 1],
  ['folgend', 1],
  ['anschließend', 1],
])

export const unitOf = meaningOf<DateUnit>([
  ['tag', 'day'],
  ['wochenend', 'weekend'],
  ['woche', 'week'],
  ['monat', 'month'],
  ['quartal', 'quarter'],
  ['halbjahr', 'half-year'],
  ['jahrzehnt', 'decade'],
  ['jahrhundert', 'century'],
  ['jahr', 'year'],
])

export const lengthOf = meaningOf<Designator>([
  ['tag', 'D'],
  ['täg', 'D'],
  ['wochenend', 'WE'],
  ['woche', 'W'],
  ['wöch', 'W'],
  ['monat', 'M'],
  ['quartal', 'Q'],
  ['jahrzehnt', 'DE'],
  ['jahrhundert', 'CE'],
  ['jahrtausend', 'ML'],
  ['jahr', 'Y'],
  ['jähr', 'Y'],
  ['stund', 'TH'],
  ['stünd', 'TH'],
  ['minut', 'TM'],
  ['minüt', 'TM'],
  ['sekund', 'TS'],
])

export const FEASTS: Readonly<Record<string, Feast>> = {
  Neujahr: { month: 1, day: 1 },
  Neujahrstag: { month: 1, day: 1 },
  Dreikönigstag: { month: 1, day: 6 },
  Rosenmontag: { easter: -48 },
  Faschingsdienstag: { easter: -47 },
  Aschermittwoch: { easter: -46 },
  Palmsonntag: { easter: -7 },
  Gründonnerstag: { easter: -3 },
  Karfreitag: { easter: -2 },
  Karsamstag: { easter: -1 },
  Ostern: { easter: 0 },
  Ostersonntag: { easter: 0 },
  Ostermontag: { easter: 1 },
  'Christi Himmelfahrt': { easter: 39 },
  Pfingsten: { easter: 49 },
  Pfingstsonntag: { easter: 49 },
  Pfingstmontag: { easter: 50 },
  Fronleichnam: { easter: 60 },
  'Tag der Arbeit': { month: 5, day: 1 },
  'Mariä Himmelfahrt': { month: 8, day: 15 },
  'Tag der Deutschen Einheit': { month: 10, day: 3 },
  Reformationstag: { month: 10, day: 31 },
  Halloween: { month: 10, day: 31 },
  Allerheiligen: { month: 11, day: 1 },
  Allerseelen: { month: 11, day: 2 },
  Nikolaustag: { month: 12, day: 6 },
  'Mariä Empfängnis': { month: 12, day: 8 },
  Heiligabend: { month: 12, day: 24 },
  'Heiliger Abend': { month: 12, day: 24 },
  'Heiligen Abend': { month: 12, day: 24 },
  Weihnachten: { month: 12, day: 25 },
  Christtag: { month: 12, day: 25 },
  Stephanstag: { month: 12, day: 26 },
  Silvester: { month: 12, day: 31 },
}

const ENDING = '(?:e[mnrs]?)'
const PARTS = ['Morgen', 'Vormittag', 'Mittag', 'Nachmittag', 'Abend', 'Nacht']
const WEEKDAYS = 'Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag'

/** What patterns write as `{name}`; a space stands for any white space. */
export const LEXICON: Lexicon = {
  number: NUMBER,
  ordinal: ORDINAL,
  one: '[Ee]ine[mnrs]?|[Ee]in',
  about:
    '(?:rund|etwa|circa|ca\\.|ungefähr|gut|knapp|fast|mehr als|über|mindestens|nur|erst|genau|schon|exakt)',
  month:
    '(?:Jänner|Januar|Feber|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)s?|(?:Jan|Jän|Febr?|Mär|Apr|Jun|Jul|Aug|Sept?|Okt|Nov|Dez)\\.',
  /** Those that are no first names or surnames as well. */
  plainMonth: '(?:Jänner|Januar|Feber|Februar|Juni|Juli|September|Oktober|November|Dezember)s?',
  year: '(?:1[0-9]|20)\\d\\d',
  weekday: WEEKDAYS,
  weekdayShort: '(?:Mo|Di|Mi|Do|Fr|Sa|So)\\.',
  dayOfMonth: '0?[1-9]|[12]\\d|3[01]',
  monthOfYear: '0?[1-9]|1[0-2]',
  hour: '[01]?\\d|2[0-4]',
  minute: '[0-5]\\d',
  season:
    '(?:Frühlings?|Frühjahrs?|Frühsommers?|Spätsommers?|Hochsommers?|Sommers?|Frühherbste?s?|Spätherbste?s?|Herbste?s?|Winters?)',
  partOfDay: `(?:${anyOf(PARTS)})s?|(?:Morgen|Vormittags|Mittags|Nachmittags|Abend|Nacht)stunden`,
  partAsSuffix: '(?:morgen|früh|vormittag|mittag|nachmittag|abend|nacht)s?',
  early: '(?:frühe|späte)[mnrs]?',
  third: anyOf(
    ['Anfang', 'Mitte', 'Ende', 'Beginn'].map(
      (word) => `[${word.charAt(0)}${word.charAt(0).toLowerCase()}]${word.slice(1)}`,
    ),
  ),
  turn: `[Dd]iese[mnrs]?|(?:${anyOf(['letzt', 'vergangen', 'vorig', 'vorherig', 'laufend', 'heurig', 'nächst', 'kommend', 'übernächst', 'vorletzt'].map(eitherCase))})${ENDING}`,
  step: `(?:(?:vorangegangen|vorangehend|vorhergehend|darauf ?folgend|folgend|anschließend|jen|gleich)${ENDING}|[Ss]elbe[nrs]?|de[rmns]selben)`,
  /** One of each: "die letzten Jahre" is a length. */
  unit: 'Tag|Tages|Woche|Wochenendes?|Monate?s|Monat|Quartals?|Halbjahr|Halbjahres|Jahr|Jahres|Jahrzehnte?s|Jahrzehnt|Jahrhunderts?',
  length:
    'Tag(?:e[ns]?|s)?|Wochen?|Wochenenden?|Monat(?:e[ns]?|s)?|Quartal(?:en?|s)?|Jahr(?:e[ns]?|s)?|Jahrzehnt(?:e[ns]?|s)?|Jahrhundert(?:e[ns]?|s)?|Jahrtausend(?:en?|s)?|Stunden?|Minuten?|Sekunden?',
  lengths:
    'Tagen?|Wochen|Wochenenden|Monaten?|Quartalen?|Jahren?|Jahrzehnten?|Jahrhunderten?|Jahrtausenden?|Stunden|Minuten|Sekunden',
  few: `(?:[Ee]in )?paar|(?:${anyOf(['wenig', 'einig', 'mehrer', 'viel', 'etlich', 'zahlreich', 'unzählig', 'lang'].map(eitherCase))})e[nr]?`,
  feast: anyOf(Object.keys(FEASTS)),
}
