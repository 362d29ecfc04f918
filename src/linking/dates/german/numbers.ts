import { anyOf } from '../rule.ts'

const ONES = ['ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun']
const TEENS = [
  'zehn',
  'elf',
  'zwölf',
  'dreizehn',
  'vierzehn',
  'fünfzehn',
  'sechzehn',
  'siebzehn',
  'achtzehn',
  'neunzehn',
]
const TENS = [
  'zwanzig',
  'dreißig',
  'vierzig',
  'fünfzig',
  'sechzig',
  'siebzig',
  'achtzig',
  'neunzig',
]

/** The cardinals below a hundred, but one, which is an article too. */
const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...ONES.slice(1).map((word, index) => [word, index + 2] as const),
  ...TEENS.map((word, index) => [word, index + 10] as const),
  ...TENS.flatMap((ten, index) => [
    [ten, 20 + 10 * index] as const,
    ...ONES.map((one, unit) => [`${one}und${ten}`, 21 + 10 * index + unit] as const),
  ]),
  ['hundert', 100],
  ['einhundert', 100],
  ['zweihundert', 200],
  ['dreihundert', 300],
  ['fünfhundert', 500],
  ['tausend', 1000],
])

/** Halves are said in words of their own. */
const HALVES: ReadonlyMap<string, number> = new Map([
  ['anderthalb', 1.5],
  ['eineinhalb', 1.5],
  ...ONES.slice(1).map((word, index) => [`${word}einhalb`, index + 2.5] as const),
])

const ORDINAL_STEMS: ReadonlyMap<string, number> = new Map([
  ['erst', 1],
  ['zweit', 2],
  ['dritt', 3],
  ['siebt', 7],
  ['acht', 8],
  ...[...CARDINALS]
    .filter(([word, number]) => number > 3 && number < 32 && word !== 'sieben' && word !== 'acht')
    .map(([word, number]) => [`${word}${number < 20 ? 't' : 'st'}`, number] as const),
])

const capitalisable = (word: string) =>
  `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`

/** Words below a hundred, whole and half; digits, also with a fraction. */
export const NUMBER = `\\d{1,4}(?:,\\d)?|${anyOf([...CARDINALS.keys(), ...HALVES.keys()].map(capitalisable))}`

export const ORDINAL = `\\d{1,2}\\.|(?:${anyOf([...ORDINAL_STEMS.keys()].map(capitalisable))})e[mnrs]?`

/** @param text as `NUMBER` matches it */
export function numberOf(text: string): number {
  const word = text.toLowerCase()
  return CARDINALS.get(word) ?? HALVES.get(word) ?? Number(text.replace(',', '.'))
}

/** @param text as `ORDINAL` matches it */
export function ordinalOf(text: string): number {
  if (/\d/.test(text)) return Number.parseInt(text, 10)
  return ORDINAL_STEMS.get(text.toLowerCase().replace(/e[mnrs]?$/, '')) ?? Number.NaN
}
