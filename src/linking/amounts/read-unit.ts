import type { RuledLanguage } from '../findings.ts'
import type { Span } from '../span.ts'
import type { Numeral } from './numerals.ts'
import { CURRENCY_CODES, CURRENCY_SIGNS, currencyOf, measureOf, PERSON_NOUNS } from './units.ts'

/** A unit and where it stands, before or after its figure. */
export interface ReadUnit extends Span {
  readonly kind: 'currency' | 'percent' | 'measure' | 'person'
  /** As `AmountFinding.unit`. */
  readonly code: string
  /** Told by a sign before the figure ("$5"), so that a scale may still follow the next one. */
  readonly symbol?: true
}

/** The unit at a number: a sign before it, or a sign, code or noun after it. */
export function unitAround(
  text: string,
  numeral: Numeral,
  language: RuledLanguage,
): ReadUnit | null {
  const sign = signBefore(text, numeral) ?? signAfter(text, numeral)
  if (sign !== null) return sign
  const noun = nounAfter(text, numeral, language)
  return noun !== null && looksLikeYear(text, numeral, noun) ? null : noun
}

/** "2010 töteten israelische Soldaten", "in 2006 dollars": four digits, and no unit right after. */
function looksLikeYear(text: string, { start, end }: Numeral, noun: ReadUnit): boolean {
  if (!/^(?:19|20)\d\d$/.test(text.slice(start, end))) return false
  const between = text.slice(end, noun.end).trim()
  return (
    /\s/.test(between) || /\b(?:in|im Jahre?)\s+$/i.test(text.slice(Math.max(0, start - 10), start))
  )
}

function signBefore(text: string, { start, end }: Numeral): ReadUnit | null {
  const space = /[\s\u00a0]/u.test(text.charAt(start - 1)) ? 1 : 0
  const before = text.slice(Math.max(0, start - space - 4), start - space)
  const sign = CURRENCY_SIGNS.find(([characters]) => before.endsWith(characters))
  if (sign !== undefined) {
    const signStart = start - space - sign[0].length
    return { kind: 'currency', code: sign[1], start: signStart, end, symbol: true }
  }
  const code = /(?<!\p{L})[A-Z]{3}$/u.exec(before)?.[0]
  return code !== undefined && CURRENCY_CODES.has(code)
    ? { kind: 'currency', code, start: start - space - code.length, end, symbol: true }
    : null
}

function signAfter(text: string, { start, end }: Numeral): ReadUnit | null {
  const after = /^[\s\u00a0\u202f]?((?:US|CA?|AU?|NZ|HK)?\p{Sc}|%|[A-Z]{3}(?!\p{L}))/u.exec(
    text.slice(end, end + 6),
  )
  const sign = after?.[1]
  if (after === null || sign === undefined) return null
  const unitEnd = end + after[0].length
  if (sign === '%') return { kind: 'percent', code: 'percent', start, end: unitEnd }
  const code = CURRENCY_CODES.has(sign)
    ? sign
    : CURRENCY_SIGNS.find(([characters]) => characters === sign)?.[1]
  // "5 $10 bills": a sign at the next number is that number's.
  if (code === undefined || /^\p{Nd}/u.test(text.slice(unitEnd, unitEnd + 1))) return null
  return { kind: 'currency', code, start, end: unitEnd }
}

/** Up to three words after the number, those of compounds apart ("US-Dollar" is one). */
const NOUNS_AFTER =
  /^[\s\u00a0\u202f-]?((?:US-|[\p{Lu}][\p{L}]+-)?[\p{L}.]*\p{L})(?:([\s-])(\p{L}+)(?:\s(\p{L}+))?)?/u

function nounAfter(text: string, numeral: Numeral, language: RuledLanguage): ReadUnit | null {
  const after = text.slice(numeral.end, numeral.end + 60)
  const match = NOUNS_AFTER.exec(after)
  if (match === null) return null
  const [, first = '', joint = '', second = '', third = ''] = match
  if (first.toLowerCase() === 'per' && second.toLowerCase() === 'cent') {
    const end = numeral.end + match[0].length - (third === '' ? 0 : third.length + 1)
    return { kind: 'percent', code: 'percent', start: numeral.start, end }
  }
  const scaled = numeral.exponent > 0
  const firstEnd = numeral.end + after.indexOf(first) + first.length
  const near = singleNoun(first, null, numeral.start, firstEnd, scaled)
  if (near !== null) {
    const isPoint = near.code === 'percent' && /^points?$/i.test(second)
    const pointEnd = firstEnd + joint.length + second.length
    return isPoint ? { ...near, kind: 'measure', code: 'percentage point', end: pointEnd } : near
  }
  // "50-Euro-Schein", "US-amerikanische Dollar": the first part may be the head of a compound.
  const head = first.split('-')[0] ?? ''
  if (head !== first) {
    const headed = singleNoun(
      head,
      null,
      numeral.start,
      firstEnd - first.length + head.length,
      scaled,
    )
    if (headed !== null) return headed
  }
  const secondEnd = firstEnd + joint.length + second.length
  const owned = second === '' ? null : singleNoun(second, first, numeral.start, secondEnd, scaled)
  return owned ?? personAfter(first, second, third, numeral, firstEnd, language)
}

function singleNoun(
  noun: string,
  attribute: string | null,
  start: number,
  end: number,
  scaled: boolean,
): ReadUnit | null {
  const currency = currencyOf(noun, attribute, scaled)
  if (currency !== null) return { kind: 'currency', code: currency, start, end }
  const measure = measureOf(noun, attribute)
  if (measure === null) return null
  return { kind: measure === 'percent' ? 'percent' : 'measure', code: measure, start, end }
}

/** "zwölf", "zwölf weitere", "zwölf zum Teil schwer verletzte Menschen": adjectives may stand between. */
function personAfter(
  first: string,
  second: string,
  third: string,
  numeral: Numeral,
  firstEnd: number,
  language: RuledLanguage,
): ReadUnit | null {
  let end = firstEnd
  for (const [index, word] of [first, second, third].entries()) {
    if (index > 0) end += 1 + word.length
    if (word === '') return null
    if (PERSON_NOUNS[language].has(word.toLowerCase()) && isNoun(word, language)) {
      return { kind: 'person', code: 'person', start: numeral.start, end }
    }
    if (!/^\p{Ll}/u.test(word)) return null
  }
  return null
}

/** German writes nouns with a capital: "tote Fische" are no dead persons. */
function isNoun(word: string, language: RuledLanguage): boolean {
  return language === 'en' || /^\p{Lu}/u.test(word)
}
