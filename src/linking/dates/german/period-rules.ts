import {
  beforeChrist,
  inCentury,
  inDecade,
  inHalfYear,
  inMonth,
  inQuarter,
  inSeason,
  inYear,
  narrowed,
  type Reading,
} from '../reading.ts'
import type { Rule, Surroundings, Words } from '../rule.ts'
import { unitFrom } from '../units.ts'
import { monthReading, seasonReading } from '../yearly.ts'
import { monthOf, seasonOf, stepOf, thirdOf, turnOf, unitOf } from './lexicon.ts'
import { ordinalOf } from './numbers.ts'

/** Reads `inner` with words such as "Anfang" or "frühen" before it. */
function third(inner: Rule['read']): Rule['read'] {
  return (words, around) => {
    const whole = inner(words, around)
    const part = words.third ?? words.early
    return whole && part ? narrowed(whole, thirdOf(part)) : whole
  }
}

const turned = ({ turn }: Words) => (turn ? turnOf(turn) : null)

/** The year in "Mai vergangenen Jahres", "Mai 2010" or "Mai des Vorjahres"; null where none is told. */
function yearTold({ year, ofTurn, ofTold, before }: Words, around: Surroundings): Reading | null {
  if (year) return inYear(Number(year))
  if (ofTold) return unitFrom(around.told(), 'year', 0)
  if (before) return unitFrom(around.publication, 'year', -1)
  return ofTurn ? unitFrom(around.publication, 'year', turnOf(ofTurn)) : null
}

function withinYear(
  read: (year: number) => Reading,
  otherwise: () => Reading | null,
  words: Words,
  around: Surroundings,
): Reading | null {
  const year = yearTold(words, around)
  if (!year) return otherwise()
  return year.span ? { ...read(year.span.first.year), anchor: year.anchor } : otherwise()
}

const month = third((words, around) => {
  const number = monthOf(words.month ?? words.plainMonth ?? '')
  const alone = () => monthReading(number, turned(words), around)
  return withinYear((year) => inMonth(year, number), alone, words, around)
})

const season = third((words, around) => {
  const name = seasonOf(words.season ?? '')
  const alone = () => seasonReading(name, turned(words), around)
  return withinYear((year) => inSeason(year, name), alone, words, around)
})

/** A quarter or half of the year told, or of that of the publication. */
const partOfYear = third((words, around) => {
  const number = ordinalOf(words.ordinal ?? '')
  const isQuarter = words.kind?.startsWith('Q') ?? false
  if (number < 1 || number > (isQuarter ? 4 : 2)) return null
  const read = isQuarter ? inQuarter : inHalfYear
  const year = yearTold(words, around) ?? unitFrom(around.publication, 'year', 0)
  return year.span ? { ...read(year.span.first.year, number), anchor: year.anchor } : year
})

const DECADES: Readonly<Record<string, number>> = {
  zwanziger: 20,
  dreißiger: 30,
  vierziger: 40,
  fünfziger: 50,
  sechziger: 60,
  siebziger: 70,
  achtziger: 80,
  neunziger: 90,
}

/** The last such decade that has begun before the publication: "20er" is of 1920 in 2015. */
function decadeEnding(years: number, around: Surroundings): Reading {
  const published = around.publication?.span?.first.year
  const century = published === undefined || published % 100 <= years ? 1900 : 2000
  return inDecade(century + years)
}

const THIRD_BEFORE = '(?:{third} (?:(?:de[rs]|vom|dem|den|die) )?)?'
const OF_YEAR =
  '(?:(?:,? (?:(?:im|des) (?:Jahre?s? )?|in )?{year})|(?: (?:des |im )?{turn:ofTurn} Jahre?s?)|(?: (?:des|im) (?<before>Vorjahre?s?))|(?: (?<ofTold>desselben|des gleichen|jenes) Jahres))?'

export const PERIOD_RULES: readonly Rule[] = [
  {
    name: 'month',
    pattern: `${THIRD_BEFORE}(?:{turn} )?{plainMonth:month}${OF_YEAR}`,
    read: month,
  },
  {
    // First names and surnames too: they need words about them that show the month.
    name: 'month',
    pattern: `(?:{third} |{turn} |(?<=(?:[Ii]m|[Ss]eit|[Bb]is|[Aa]b|[Vv]om?|[Zz]um|[Bb]is in den|[Dd]en|[Dd]es|und|oder|[Zz]wischen|[Ff]ür|,) |\\()){month}(?! \\p{Lu}\\p{Ll})${OF_YEAR}`,
    read: month,
  },
  {
    name: 'month',
    pattern: `${THIRD_BEFORE}{month},? {year}`,
    read: month,
  },
  {
    name: 'season',
    pattern: `(?:${THIRD_BEFORE}(?:{early} )?{turn} |{third} (?:de[rs] )?|(?<=(?:[Ii]m|[Ss]eit(?: dem)?|[Bb]is(?: zum)?|[Aa]b|[Vv]om?|[Zz]um|[Ii]n den|[Dd]en|und|oder|[Ff]ür(?: den)?|[Dd]iesen) ))(?:{early:when} )?{season}${OF_YEAR}`,
    read: season,
  },
  {
    name: 'month-after-year',
    pattern: '{turn:ofTurn} Jahr im {month}',
    read: month,
  },
  {
    name: 'season',
    pattern: `{season} {year}(?:[/]\\d\\d)?`,
    read: season,
  },
  {
    name: 'part-of-year',
    pattern: `${THIRD_BEFORE}{ordinal} (?<kind>Quartals?|Halbjahre?s?|Jahreshälfte)${OF_YEAR}`,
    read: partOfYear,
  },
  {
    name: 'unit-turned',
    pattern: `${THIRD_BEFORE}{turn} {unit}`,
    read: third(({ turn = '', unit = '' }, around) =>
      unitOf(unit) === 'day' ? null : unitFrom(around.publication, unitOf(unit), turnOf(turn)),
    ),
  },
  {
    name: 'unit-told',
    pattern: `${THIRD_BEFORE}(?:{step} {unit}|{unit} (?<after>darauf|danach)|{unit} (?<before>zuvor|davor))`,
    read: third(({ step, unit = '', after }, around) => {
      const kind = unitOf(unit)
      if (kind === 'day') return null
      const offset = step ? stepOf(step) : after ? 1 : -1
      return unitFrom(around.told() ?? around.publication, kind, offset)
    }),
  },
  {
    name: 'year-before-told',
    pattern: '(?:[Ii]m |[Dd]em )(?<words>Folgejahre?s?)',
    read: (_, around) => unitFrom(around.told() ?? around.publication, 'year', 1),
  },
  {
    name: 'unit-before',
    pattern: `${THIRD_BEFORE}Vor(?<unit>jahre?s?|monate?s?|woche)`,
    read: third(({ unit = '' }, around) => unitFrom(around.publication, unitOf(unit), -1)),
  },
  {
    name: 'this-year',
    pattern: '[Hh]euer',
    read: (_, around) => unitFrom(around.publication, 'year', 0),
  },
  {
    name: 'part-of-unit',
    pattern:
      '{third} de[rs] (?<unit>Woche|Monats|Jahres|Jahrzehnts|Jahrhunderts)(?! \\d)|(?<compound>Jahres|Monats|Wochen)(?<part>anfang|beginn|mitte|ende)s?(?! \\d)',
    read: ({ third: words, unit, compound, part }, around) => {
      const kind = unitOf(
        unit ?? { Jahres: 'Jahr', Monats: 'Monat', Wochen: 'Woche' }[compound ?? ''] ?? '',
      )
      if (compound === 'Wochen' && part === 'ende') return null
      return narrowed(unitFrom(around.publication, kind, 0), thirdOf(words ?? part ?? ''))
    },
  },
  {
    name: 'part-of-unit',
    pattern: 'Jahres(?<third>anfang|beginn|mitte|ende) {year}',
    read: third(({ year }) => inYear(Number(year))),
  },
  {
    name: 'weekend',
    pattern:
      '(?<=(?:[Aa]m|[Dd]as|[Üü]bers|[Ff]ürs|[Zz]um|[Ii]ns|[Vv]om|[Bb]is zum) )Wochenende(?! (?:vo[nm]|des|zwischen))',
    read: (_, around) => unitFrom(around.publication, 'weekend', weekendOffset(around)),
  },
  {
    name: 'decade',
    pattern: `${THIRD_BEFORE}(?:{early} )?(?<decade>(?:1\\d|20)\\d0|[1-9]0)-?er(?:n|(?: |-)?[Jj]ahren?)?`,
    read: third(({ decade = '' }, around) =>
      decade.length === 4 ? inDecade(Number(decade)) : decadeEnding(Number(decade), around),
    ),
  },
  {
    name: 'decade',
    pattern: `${THIRD_BEFORE}(?:{early} )?(?<decade>(?:[Zz]wanz|[Dd]reiß|[Vv]ierz|[Ff]ünfz|[Ss]echz|[Ss]iebz|[Aa]chtz|[Nn]eunz)iger)(?:(?: |-)?[Jj]ahren?|(?<=[Dd](?:en|ie|er) \\p{L}+)n?)`,
    read: third(({ decade = '' }, around) =>
      decadeEnding(DECADES[decade.toLowerCase()] ?? 0, around),
    ),
  },
  {
    name: 'century',
    pattern: `${THIRD_BEFORE}(?:{early} )?{ordinal}(?: (?:Jahrhunderts?|Jh\\.)|(?= (?:bis|und|oder) {ordinal:until} Jahrhundert))`,
    read: third(({ ordinal = '' }) => inCentury(ordinalOf(ordinal))),
  },
  {
    name: 'before-christ',
    pattern: '(?<years>\\d{1,4}) v\\. ?(?:Chr\\.|u\\. ?Z\\.)',
    read: ({ years }) => beforeChrist(Number(years)),
  },
]

/** From Monday to Wednesday "am Wochenende" is the last one, unless the tense says otherwise. */
function weekendOffset(around: Surroundings): number {
  const published = around.publication?.span?.first
  if (!published) return 0
  const tense = around.tense()
  const isOver =
    published.dayOfWeek < 6 && (tense === 'past' || (tense === null && published.dayOfWeek < 4))
  return isOver ? -1 : 0
}
