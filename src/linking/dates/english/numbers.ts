import { anyOf, eitherCase } from '../rule.ts'

const BELOW_TWENTY =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...BELOW_TWENTY.map((word, index) => [word, index + 1] as const),
  ...TENS.flatMap((ten, index) => [
    [ten, 20 + 10 * index] as const,
    ...BELOW_TWENTY.slice(0, 9).map(
      (one, unit) => [`${ten}-${one}`, 21 + 10 * index + unit] as const,
    ),
  ]),
  ['a hundred', 100],
  ['one hundred', 100],
])

const ORDINALS: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first'
    .split(' ')
    .map((word, index) => [word, index + 1] as const),
)

export const NUMBER = `\\d{1,4}(?:\\.\\d)?|${anyOf([...CARDINALS.keys()].map(eitherCase))}`

export const ORDINAL = `\\d{1,2}(?:st|nd|rd|th)|${anyOf([...ORDINALS.keys()].map(eitherCase))}`

/** @param text as `NUMBER` matches it */
export function numberOf(text: string): number {
  return CARDINALS.get(text.toLowerCase().replace(/\s+/, ' ')) ?? Number(text)
}

/** @param text as `ORDINAL` matches it */
export function ordinalOf(text: string): number {
  return ORDINALS.get(text.toLowerCase()) ?? Number.parseInt(text, 10)
}
