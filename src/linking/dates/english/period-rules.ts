import {
  atClock,
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
import { dayAround } from '../told-days.ts'
import { unitFrom } from '../units.ts'
import { monthReading, seasonReading } from '../yearly.ts'
import { monthOf, seasonOf, thirdOf, turnOf, unitOf } from './lexicon.ts'
import { ordinalOf } from './numbers.ts'

/** Reads `inner` with words such as "early" or "the end of" before it. */
function third(inner: Rule['read']): Rule['read'] {
  return (words, around) => {
    const whole = inner(words, around)
    const part = words.third ?? words.thirdOf?.toLowerCase().replace(/^the\s+/, '')
    return whole && part ? narrowed(whole, thirdOf(part)) : whole
  }
}

const turned = ({ turn }: Words) => (turn ? turnOf(turn) : null)

function withinYear(
  read: (year: number) => Reading,
  otherwise: () => Reading | null,
  { year, ofTurn, ofTold }: Words,
  around: Surroundings,
): Reading | null {
  if (year) return read(Number(year))
  const from = ofTold ? around.told() : around.publication
  const told = (ofTold ?? ofTurn) ? unitFrom(from, 'year', ofTurn ? turnOf(ofTurn) : 0) : null
  return told?.span ? { ...read(told.span.first.year), anchor: told.anchor } : otherwise()
}

const month = third((words, around) => {
  const number = monthOf(words.month ?? '')
  const alone = () => monthReading(number, turned(words), around)
  return withinYear((year) => inMonth(year, number), alone, words, around)
})

const season = third((words, around) => {
  const name = seasonOf(words.season ?? '')
  const alone = () => seasonReading(name, turned(words), around)
  return withinYear((year) => inSeason(year, name), alone, words, around)
})

const partOfYear = third((words, around) => {
  const number = ordinalOf(words.ordinal ?? '')
  const isQuarter = words.kind === 'quarter'
  if (number < 1 || number > (isQuarter ? 4 : 2)) return null
  const read = (year: number) => (isQuarter ? inQuarter : inHalfYear)(year, number)
  const published = unitFrom(around.publication, 'year', 0)
  const alone = () =>
    published.span ? { ...read(published.span.first.year), anchor: published.anchor } : published
  return withinYear(read, alone, words, around)
})

const THIRD = '(?:(?:{third}(?: |-)|{thirdOf} (?:the )?))?'
const OF_YEAR =
  '(?:(?:,? (?:of |in )?{year})|(?: (?:of )?{turn:ofTurn} year)|(?: (?:of )?(?<ofTold>that|the same) year))?'

function clock({ hour = '', minute, half }: Words, around: Surroundings): Reading | null {
  const number = Number(hour)
  if (half === undefined) return atClock(dayAround(around), number, Number(minute ?? 0))
  if (number < 1 || number > 12) return null
  const isAfternoon = half.toLowerCase().startsWith('p')
  return atClock(dayAround(around), (number % 12) + (isAfternoon ? 12 : 0), Number(minute ?? 0))
}

const DECADES: Readonly<Record<string, number>> = {
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
}

/** What is counted or measured, in four digits as often as a year. */
const COUNTED =
  'people|miles|kilometers|kilometres|meters|metres|feet|pounds|dollars|euros|percent|jobs|workers|employees|troops|soldiers|homes|pages|words|years|days|hours|tons|tonnes|acres|students|members|seats|votes|points|others|more|GMT|UTC|EST|EDT|local'

const NO_UNIT_AFTER = `(?!,\\d|\\.\\d|:\\d|%| (?:${COUNTED})(?!\\p{L}))`

export const PERIOD_RULES: readonly Rule[] = [
  {
    name: 'month',
    pattern: `${THIRD}(?:{turn} )?{plainMonth:month}${OF_YEAR}`,
    read: month,
  },
  {
    // Verbs and names too: they need words about them that show the month.
    name: 'month',
    pattern: `(?:{third}(?: |-)|{thirdOf} |{turn} |(?<=(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom|[Oo]f|[Dd]uring|[Bb]etween|[Tt]o|[Tt]hrough|and) ))(?<month>March|May|August)(?! (?:\\p{Lu}\\p{Ll}|\\d{1,2}(?!\\d)))${OF_YEAR}`,
    read: month,
  },
  {
    name: 'month',
    pattern: `${THIRD}{month},? (?:of )?{year}`,
    read: month,
  },
  {
    name: 'season',
    pattern: `(?:${THIRD}{turn} |{third} |(?<=(?:[Ii]n(?: the)?|[Ss]ince(?: the)?|[Uu]ntil(?: the)?|[Bb]y(?: the)?|[Tt]he|[Dd]uring the) )){season}(?! (?:of|in|on|to|from|apart|out|under|back|into)(?! (?:19|20)\\d\\d|(?: last)| this| next))${OF_YEAR}`,
    read: season,
  },
  { name: 'season', pattern: '{season} (?:of )?{year}', read: season },
  {
    name: 'part-of-year',
    pattern: `{ordinal} (?:(?<kind>quarter)|half(?= of (?:the|last|this|next|current|\\d{4})(?: year)?))${OF_YEAR}`,
    read: partOfYear,
  },
  {
    name: 'unit-turned',
    pattern: `${THIRD}{turn} {unit}`,
    read: third(({ turn = '', unit = '' }, around) => {
      const words = turn.toLowerCase().replace(/^this (?=past|coming)/, '')
      if (unit === 'day') return null
      return unitFrom(around.publication, unitOf(unit), turnOf(words))
    }),
  },
  {
    name: 'unit-told',
    pattern:
      '(?:(?:[Tt]he )?(?<next>following|next)|[Tt]hat(?: same)?|[Tt]he (?<before>previous|preceding)) {unit}(?! (?:of|in|to|for))',
    read: ({ next, before, unit = '' }, around) => {
      if (unit === 'day') return null
      const kind = unitOf(unit)
      const told = around.told()
      if (!told) return unitFrom(around.publication, kind, next ? 1 : -1)
      return unitFrom(told, kind, next ? 1 : before ? -1 : 0)
    },
  },
  {
    name: 'part-of-unit',
    pattern:
      "{thirdOf} the (?<unit>week|month|year|decade|century)(?! \\d)|(?<compound>year-end|year’s end|year's end)",
    read: ({ thirdOf: words = 'end', unit = 'year' }, around) =>
      narrowed(
        unitFrom(around.publication, unitOf(unit), 0),
        thirdOf(words.toLowerCase().replace(/^the\s+/, '')),
      ),
  },
  {
    name: 'weekend',
    pattern: '(?<=(?:[Oo]ver|[Aa]t|[Dd]uring) )the weekend',
    read: (_, around) => {
      const weekday = around.publication?.span?.first.dayOfWeek ?? 1
      const isOver = weekday < 6 && around.tense() !== 'future'
      return unitFrom(around.publication, 'weekend', isOver ? -1 : 0)
    },
  },
  {
    name: 'decade',
    pattern: "(?:[Tt]he )?(?:{third}(?: |-))?(?<decade>(?:1\\d|20)\\d0)[’']?s",
    read: third(({ decade }) => inDecade(Number(decade))),
  },
  {
    name: 'decade',
    pattern:
      "(?<=[Tt]he )(?:{third}(?: |-))?(?:[’']?(?<decade>[2-9]0)s|(?<word>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))",
    read: third(({ decade, word = '' }) =>
      inDecade(1900 + (decade ? Number(decade) : (DECADES[word] ?? 0))),
    ),
  },
  {
    name: 'century',
    pattern: '(?:{third}(?: |-))?{ordinal}(?: |-)century',
    read: third(({ ordinal = '' }) => inCentury(ordinalOf(ordinal))),
  },
  {
    name: 'year',
    pattern: `${THIRD}(?<year>(?:19\\d|20[0-4])\\d)${NO_UNIT_AFTER}(?<![$€£][\\d,]+)(?<!(?:about|around|nearly|almost|roughly|than|over|some|least|No\\.|Boeing|Airbus) \\d{4})`,
    read: third(({ year }) => inYear(Number(year))),
  },
  {
    name: 'year',
    pattern: `(?<=(?:[Ii]n|[Ss]ince|[Ff]rom|[Uu]ntil|[Bb]y|[Bb]efore|[Aa]fter|[Yy]ear|and|to) )(?<year>1[0-8]\\d\\d)${NO_UNIT_AFTER}`,
    read: third(({ year }) => inYear(Number(year))),
  },
  {
    name: 'clock',
    pattern: '{hour}(?:[:.]{minute})? ?(?<half>[ap]\\.m\\.|[AaPp][Mm])',
    read: clock,
  },
  {
    name: 'clock',
    pattern:
      '(?<=(?:[Aa]t|[Bb]y|[Uu]ntil|[Ff]rom|[Bb]efore|[Aa]fter|[Aa]round|[Aa]bout) ){hour}:{minute}(?! ?[ap]\\.?m)',
    read: clock,
  },
]
