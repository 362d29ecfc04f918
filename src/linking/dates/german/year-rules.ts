import { inYear, narrowed, type Reading } from '../reading.ts'
import type { Rule, Words } from '../rule.ts'
import { thirdOf } from './lexicon.ts'

/** What is counted or measured, in four digits as often as a year. */
const COUNTED =
  'Euro|Dollar|Franken|Mark|Lire|Pfund|Cent|Prozent|Meter|Metern|Kilometern?|Quadratmetern?|Kubikmetern?|Hektar|Tonnen|Kilo|Gramm|Liter|Grad|Watt|Kilowatt|Megawatt|Volt|Uhr|Menschen|Personen|Einwohnern?|Bürgern?|Jahren?|Tagen?|Stunden|Mal|Mio|Millionen|Milliarden|km|m|cm|mm|kg|g|t|ha|kWh|MW|PS|qm|kbit|Zeichen|Seiten|Stück|Teilnehmern?|Mitgliedern?|Besuchern?|Zuschauern?|Soldaten|Mitarbeitern?|Beschäftigten?|Wohnungen|Familien|Kindern?|Schülern?|Studenten|Stellen|Arbeitsplätzen?|Unterschriften|Stimmen|Fahrzeugen?|Autos|Flüchtlingen?|Toten?|Opfern?'

const NO_UNIT_AFTER = `(?! ?(?:€|\\$|%|°|²|(?:${COUNTED})(?![\\p{L}])))`
/** A noun after it is counted by it; so is, by a round number, one with an adjective. */
const NO_NOUN_AFTER = '(?! \\p{Lu}[\\p{Ll}-])(?!(?<=00) \\p{Ll}{4,}e[nrs]? \\p{Lu}\\p{Ll})'
const NO_QUANTITY_BEFORE =
  '(?<!(?<!\\p{L})(?:[Üü]ber|[Rr]und|[Ee]twa|[Kk]napp|[Ff]ast|[Gg]ut|[Cc]a\\.|[Cc]irca|[Uu]ngefähr|als|[Mm]indestens|[Hh]öchstens|[Mm]aximal|[Ww]eitere[nr]?|[Dd]avon|[Dd]arunter|[Jj]e|[Ee]inen|[Nn]r\\.|Nummer|Zimmer|Raum|Saal|Resolution|Postfach|§|Art\\.|Artikel|A|B|Boeing|Airbus|Telefon|Tel\\.|Fax|bis zu|Platz|Tausend|€|\\$|EUR|USD) )(?<![€$+]|(?<!\\d{4} ?)[/–-]|\\d,)'

const third = ({ third: part, year = '' }: Words): Reading => {
  const whole = inYear(Number(year))
  return part ? narrowed(whole, thirdOf(part)) : whole
}

export const YEAR_RULES: readonly Rule[] = [
  {
    name: 'year',
    pattern: '(?:{third} (?:de[rs] )?)?Jahr(?:e[ns]?|s)? (?<year>\\d{3,4})(?![.,]?\\d)',
    read: third,
  },
  {
    name: 'year',
    pattern: `{third} {year}${NO_UNIT_AFTER}`,
    read: third,
  },
  {
    name: 'year',
    pattern: `(?<=(?:[Ss]eit|[Aa]nno|[Ss]eit dem Jahr|[Ss]aison|\\d{4} (?:bis|und)|Jahren|Jahre|Jahres|Herbst|[Zz]wischen|WM|EM) |\\()${'{year}'}${NO_UNIT_AFTER}`,
    read: third,
  },
  {
    name: 'year',
    pattern: `${NO_QUANTITY_BEFORE}(?<year>19\\d\\d|20[0-4]\\d)(?![.,/]\\d|:\\d)${NO_UNIT_AFTER}${NO_NOUN_AFTER}`,
    read: third,
  },
  {
    name: 'year',
    pattern: `(?<=(?:[Ii]n|[Ss]eit|[Bb]is|[Aa]b|[Vv]on|[Vv]or|[Nn]ach|[Uu]m|\\d{4} und|\\() ?)(?<year>1[1-8]\\d\\d)(?![.,/]\\d|:\\d)${NO_UNIT_AFTER}${NO_NOUN_AFTER}`,
    read: third,
  },
  {
    name: 'year-before-range',
    pattern: `{year}(?=(?:/|-|–| bis | und )(?:\\d{4}|\\d\\d)(?!\\d|[.:]\\d| \\p{Lu}))(?<![/-]\\d{4})`,
    read: third,
  },
  {
    name: 'year-after-slash',
    pattern: '(?<=(?<century>19|20)\\d\\d/)(?<short>\\d\\d)',
    read: ({ century, short }) => inYear(Number(`${century}${short}`)),
  },
  {
    name: 'year-of-century',
    pattern: "'(?<short>\\d\\d)(?= )",
    read: ({ short }) => inYear(Number(short) < 50 ? 2000 + Number(short) : 1900 + Number(short)),
  },
]
