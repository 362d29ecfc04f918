import type { RuledLanguage } from '../findings.ts'
import type { Span } from '../span.ts'
import { numberOfWord } from './number-words.ts'

/** A number in a text, told in digits or words, with its scale word ("1,5 Mio."). */
export interface Numeral extends Span {
  /** What stands before the scale word: digits with at most one point. */
  readonly coefficient: string
  /** The power of ten that the scale word multiplies it by; 0 where there is none. */
  readonly exponent: number
  /** A bare "ein" or "one", which is an article as often as a number. */
  readonly mayBeArticle: boolean
}

const SCALES: Readonly<Record<RuledLanguage, readonly (readonly [RegExp, number])[]>> = {
  de: [
    [/^(?:tausend|tsd)$/, 3],
    [/^(?:million(?:en)?|mio|mill|mln)$/, 6],
    [/^(?:milliarden?|mrd)$/, 9],
    [/^(?:billion(?:en)?|bio)$/, 12],
    [/^(?:billiarden?)$/, 15],
  ],
  en: [
    [/^hundred$/, 2],
    [/^thousand$/, 3],
    [/^(?:million|mln|mn)$/, 6],
    [/^(?:billion|bln|bn)$/, 9],
    [/^(?:trillion|trn|tn)$/, 12],
  ],
}

/** Letters right after a figure; only where a currency sign leads: "5m" is also five metres. */
const LETTERS: Readonly<Record<string, number>> = { k: 3, m: 6, b: 9, t: 12 }

/** A run of digits with grouping and decimals as German and English write them, or a word. */
const TOKEN = /\p{Nd}[\p{Nd}.,'’\u00a0\u2009\u202f]*|\p{L}+/gu

/** After how much the next word may stand: "500-Milliarden-Dollar-Projekt", "500 Mrd." */
const WORD_AFTER = /[\s\u00a0\u202f-]{0,2}(\p{L}+)\.?/uy

/** The numbers of a text in order. Years, days and clock times are among them. */
export function findNumerals(text: string, language: RuledLanguage): readonly Numeral[] {
  const found: Numeral[] = []
  let resume = 0
  for (const { index, 0: token } of text.matchAll(TOKEN)) {
    if (index < resume) continue
    const numeral = /^\p{Nd}/u.test(token)
      ? numeralInDigits(text, index, token, language)
      : numeralInWords(text, index, token, language)
    if (numeral === null) continue
    found.push(numeral)
    resume = numeral.end
  }
  return found
}

function numeralInDigits(
  text: string,
  start: number,
  token: string,
  language: RuledLanguage,
): Numeral | null {
  // Not the 16 of "F-16", the 30 of "12:30" or the digits within an identifier.
  if (/[\p{L}\p{Nd}][:/_-]?$/u.test(text.slice(Math.max(0, start - 2), start))) return null
  const written = digitsOf(spacedGroups(text, start) ?? token, language)
  if (written === null) return null
  const end = start + written.length
  if (/^[:/]\p{Nd}/u.test(text.slice(end, end + 2))) return null
  return scaled(
    text,
    { start, end, coefficient: written.decimal },
    language,
    precededBySign(text, start),
  )
}

/** "1 500 000", grouped by ordinary spaces. */
function spacedGroups(text: string, start: number): string | null {
  const groups = /^\p{Nd}{1,3}(?: \p{Nd}{3})+(?![\p{Nd}.:])/u.exec(
    text.slice(start, start + 24),
  )?.[0]
  return groups ?? null
}

/** @returns the number's digits and how much of the token they are; null for a date or version */
function digitsOf(
  token: string,
  language: RuledLanguage,
): { decimal: string; length: number } | null {
  const ending = /[.,'’\u00a0\u2009\u202f]+$/u.exec(token)?.[0].length ?? 0
  const written = token.slice(0, token.length - ending)
  const pattern = language === 'de' ? GERMAN_DIGITS : ENGLISH_DIGITS
  const match = pattern.exec(written)
  if (match === null) return null
  const whole = (match[1] ?? match[2] ?? '').replace(/\P{Nd}/gu, '')
  const fraction = match[3]
  // The rest of a number that a space tore apart ("10, 000") is none.
  if (!/^(?:0|[1-9][0-9]*)$/.test(whole) || !/^[0-9]*$/.test(fraction ?? '')) return null
  return {
    decimal: fraction === undefined ? whole : `${whole}.${fraction}`,
    length: written.length,
  }
}

/** Groups of three, or none; then decimals, which in German may also follow a point ("1.5"). */
const GERMAN_DIGITS =
  /^(?:(\p{Nd}{1,3}(?:[.'’ \u00a0\u2009\u202f]\p{Nd}{3})+|\p{Nd}+)(?=,|$)|(\p{Nd}+)(?=\.\p{Nd}{1,2}$))(?:[.,](\p{Nd}+))?$/u
const ENGLISH_DIGITS =
  /^(?:(\p{Nd}{1,3}(?:[,'’ \u00a0\u2009\u202f]\p{Nd}{3})+|\p{Nd}+)(?=\.|$)|(\p{Nd}+)(?=,\p{Nd}{1,2}$))(?:[.,](\p{Nd}+))?$/u

function numeralInWords(
  text: string,
  start: number,
  token: string,
  language: RuledLanguage,
): Numeral | null {
  if (start > 0 && text[start - 1] === '-') return null
  const said =
    language === 'de' ? germanWords(text, start, token) : englishWords(text, start, token)
  if (said === null) return null
  const numeral = scaled(text, { ...said, start }, language, false)
  const isArticle = said.isArticle && numeral.exponent === 0
  return said.needsScale && numeral.exponent === 0 ? null : { ...numeral, mayBeArticle: isArticle }
}

interface Said {
  readonly end: number
  readonly coefficient: string
  /** "eine" alone may be the article. */
  readonly isArticle: boolean
  /** "half a", "a": numbers only before "million". */
  readonly needsScale: boolean
}

const GERMAN_HALF =
  /(?:ein(?:e[rn]?)?\s+)(halben?|viertel|dreiviertel)\s?-?(?=million|milliarde|billion)/iuy

function germanWords(text: string, start: number, token: string): Said | null {
  GERMAN_HALF.lastIndex = start
  const half = GERMAN_HALF.exec(text)?.[1]?.toLowerCase()
  if (half !== undefined) {
    const coefficient = half === 'viertel' ? '0.25' : half === 'dreiviertel' ? '0.75' : '0.5'
    return { end: GERMAN_HALF.lastIndex, coefficient, isArticle: false, needsScale: true }
  }
  const number = numberOfWord(token, 'de')
  if (number === null) return null
  const end = start + token.length
  const dozen = number < 100 ? wordAfter(text, end) : null
  if (dozen !== null && dozen.word === 'dutzend') {
    return { end: dozen.end, coefficient: String(number * 12), isArticle: false, needsScale: false }
  }
  const isArticle = /^ein/i.test(token) && number === 1
  return { end, coefficient: String(number), isArticle, needsScale: false }
}

const ENGLISH_PART =
  /(?:(half)\s+an?|an?\s+(half|quarter|third)(?:\s+of\s+an?|-?(?=\s?-?[mbt])))\s+/iuy
const ENGLISH_ONE = /an?\s+(?=hundred\b|thousand\b|million\b|billion\b|trillion\b|dozen\b)/iuy
const AND_A_HALF = /\s+and\s+a\s+half/iuy

function englishWords(text: string, start: number, token: string): Said | null {
  ENGLISH_PART.lastIndex = start
  const part = ENGLISH_PART.exec(text)
  if (part !== null && part[2]?.toLowerCase() !== 'third') {
    const coefficient = part[2]?.toLowerCase() === 'quarter' ? '0.25' : '0.5'
    return { end: ENGLISH_PART.lastIndex - 1, coefficient, isArticle: false, needsScale: true }
  }
  ENGLISH_ONE.lastIndex = start
  if (ENGLISH_ONE.test(text)) {
    const dozen = wordAfter(text, ENGLISH_ONE.lastIndex - 1)
    return dozen?.word === 'dozen'
      ? { end: dozen.end, coefficient: '12', isArticle: false, needsScale: false }
      : { end: ENGLISH_ONE.lastIndex - 1, coefficient: '1', isArticle: false, needsScale: true }
  }
  const sum = englishSum(text, start, token)
  if (sum === null) return null
  AND_A_HALF.lastIndex = sum.end
  const isArticle = sum.number === 1
  return AND_A_HALF.test(text)
    ? { end: AND_A_HALF.lastIndex, coefficient: `${sum.number}.5`, isArticle, needsScale: false }
    : { end: sum.end, coefficient: String(sum.number), isArticle, needsScale: false }
}

/** "two hundred and fifty": what is said below a thousand; the scale words follow it. */
function englishSum(
  text: string,
  start: number,
  token: string,
): { number: number; end: number } | null {
  const hyphened = /^-\p{L}+/u.exec(text.slice(start + token.length, start + token.length + 8))?.[0]
  const compound = hyphened === undefined ? null : numberOfWord(token + hyphened, 'en')
  const first = compound ?? numberOfWord(token, 'en')
  if (first === null) return null
  const end = start + token.length + (compound === null ? 0 : (hyphened?.length ?? 0))
  const next = wordAfter(text, end)
  if (next?.word === 'dozen') return { number: first * 12, end: next.end }
  if (next?.word !== 'hundred') return { number: first, end }
  const joined = wordAfter(text, next.end)
  const rest = joined?.word === 'and' ? wordAfter(text, joined.end) : joined
  const restNumber = rest == null ? null : englishSum(text, rest.end - rest.word.length, rest.word)
  return restNumber !== null && restNumber.number < 100
    ? { number: first * 100 + restNumber.number, end: restNumber.end }
    : { number: first * 100, end: next.end }
}

/** The number with the scale words that follow it: "500 Mrd.", "$5bn", "hundred million". */
function scaled(
  text: string,
  number: { start: number; end: number; coefficient: string },
  language: RuledLanguage,
  afterSign: boolean,
): Numeral {
  let { end } = number
  let exponent = 0
  for (;;) {
    const next = wordAfter(text, end)
    const power =
      next === null ? undefined : powerOf(next.word, language, afterSign && next.start === end)
    if (next === null || power === undefined) break
    exponent += power
    end = next.abbreviationEnd
  }
  return {
    start: number.start,
    end,
    coefficient: number.coefficient,
    exponent,
    mayBeArticle: false,
  }
}

function powerOf(word: string, language: RuledLanguage, afterSign: boolean): number | undefined {
  const scale = SCALES[language].find(([words]) => words.test(word))?.[1]
  if (scale !== undefined || !afterSign) return scale
  return Object.hasOwn(LETTERS, word)
    ? LETTERS[word]
    : SCALES.en.find(([words]) => words.test(word))?.[1]
}

function precededBySign(text: string, start: number): boolean {
  return /\p{Sc}\s?$/u.test(text.slice(Math.max(0, start - 2), start))
}

interface Word extends Span {
  /** Lower-case. */
  readonly word: string
  /** After the period of an abbreviation; a period after any other word is the sentence's. */
  readonly abbreviationEnd: number
}

function wordAfter(text: string, end: number): Word | null {
  WORD_AFTER.lastIndex = end
  const match = WORD_AFTER.exec(text)
  const word = match?.[1]
  if (word === undefined || match === null) return null
  const last = WORD_AFTER.lastIndex
  const dotted = match[0].endsWith('.')
  const wordEnd = dotted ? last - 1 : last
  const lower = word.toLowerCase()
  const isAbbreviation = dotted && /^(?:tsd|mio|mill|mln|mrd|bio)$/.test(lower)
  return {
    start: wordEnd - word.length,
    end: wordEnd,
    word: lower,
    abbreviationEnd: isAbbreviation ? last : wordEnd,
  }
}
