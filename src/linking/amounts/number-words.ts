import type { RuledLanguage } from '../findings.ts'

const germanSmall: Readonly<Record<string, number>> = {
  ein: 1,
  eins: 1,
  eine: 1,
  einem: 1,
  einen: 1,
  einer: 1,
  zwei: 2,
  zwo: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwölf: 12,
  dreizehn: 13,
  vierzehn: 14,
  fünfzehn: 15,
  sechzehn: 16,
  siebzehn: 17,
  achtzehn: 18,
  neunzehn: 19,
  zwanzig: 20,
  dreißig: 30,
  dreissig: 30,
  vierzig: 40,
  fünfzig: 50,
  sechzig: 60,
  siebzig: 70,
  achtzig: 80,
  neunzig: 90,
}

const englishSmall: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}

/** No compound of the language is longer; what is, is not worth taking apart. */
const LONGEST_COMPOUND = 50

/**
 * What a number word says: "zweihundertfünfzig" is 250, "anderthalb" 1.5, "twenty-five" 25.
 * @param word one word, in any case
 * @returns null where it is no number word, or an article that may not count ("a")
 */
export function numberOfWord(word: string, language: RuledLanguage): number | null {
  const folded = word.toLowerCase()
  if (folded.length > LONGEST_COMPOUND) return null
  return language === 'de' ? germanNumber(folded) : englishNumber(folded)
}

/** Splits at the thousand, then at the hundred, then at "und" and "einhalb", as the words are built. */
function germanNumber(word: string): number | null {
  if (word === 'anderthalb') return 1.5
  if (word === 'hundert') return 100
  if (word === 'tausend') return 1_000
  if (word === 'dutzend') return 12
  const half = /^(.+)einhalb$/.exec(word)?.[1]
  if (half !== undefined) return plus(germanBelowHundred(half), 0.5)
  const thousand = /^(.*?)tausend(?:und)?(.*)$/.exec(word)
  if (thousand === null) return germanBelowThousand(word)
  const [, before = '', after = ''] = thousand
  const thousands = before === '' ? 1 : germanBelowThousand(before)
  const rest = after === '' ? 0 : germanBelowThousand(after)
  return thousands === null || rest === null ? null : thousands * 1_000 + rest
}

function germanBelowThousand(word: string): number | null {
  const hundred = /^(.*?)hundert(?:und)?(.*)$/.exec(word)
  if (hundred === null) return germanBelowHundred(word)
  const [, before = '', after = ''] = hundred
  const hundreds = before === '' ? 1 : lookUp(germanSmall, before)
  const rest = after === '' ? 0 : germanBelowHundred(after)
  return hundreds === null || rest === null ? null : hundreds * 100 + rest
}

function germanBelowHundred(word: string): number | null {
  const small = lookUp(germanSmall, word)
  if (small !== null) return small
  const [, ones = '', tens = ''] = /^(.+?)und(.+zig|drei(?:ß|ss)ig)$/.exec(word) ?? []
  return plus(lookUp(germanSmall, tens), lookUp(germanSmall, ones))
}

function englishNumber(word: string): number | null {
  if (word === 'dozen') return 12
  const [first = '', second] = word.split('-')
  const tens = lookUp(englishSmall, first)
  if (second === undefined) return tens
  return tens !== null && tens >= 20 ? plus(tens, lookUp(englishSmall, second)) : null
}

function lookUp(numbers: Readonly<Record<string, number>>, word: string): number | null {
  return Object.hasOwn(numbers, word) ? (numbers[word] ?? null) : null
}

function plus(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : one + other
}
