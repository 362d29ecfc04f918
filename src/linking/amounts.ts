import { comparatorBefore } from './amounts/comparators.ts'
import { shiftDecimal } from './amounts/decimal.ts'
import { findNumerals, type Numeral } from './amounts/numerals.ts'
import { type ReadUnit, unitAround } from './amounts/read-unit.ts'
import type { AmountFinding, RuledLanguage } from './findings.ts'

/** A number with the unit that stands at it, if one does. */
interface Figure {
  readonly numeral: Numeral
  readonly unit: ReadUnit | null
}

/** " bis zu " and the like stand between the two ends of a range. */
const LONGEST_CONNECTION = 10

/** From here on a figure that does not name its unit is taken for one in the currency last named. */
const LEAST_ELLIPTICAL_EXPONENT = 6

/**
 * The figures of a text with a unit (money, percent, persons, measures), in order. Lengths of time
 * are the dates' matter. A figure in millions without its own unit has that of the money named last
 * before it ("500 Milliarden Dollar, davon 100 Milliarden sofort").
 */
export function findAmounts(text: string, language: RuledLanguage): readonly AmountFinding[] {
  const figures = findNumerals(text, language).map((numeral) => ({
    numeral,
    unit: unitAround(text, numeral, language),
  }))
  const found: AmountFinding[] = []
  let currency: string | null = null
  for (const [index, figure] of figures.entries()) {
    const next = figures[index + 1]
    const previous = figures[index - 1]
    const place = {
      isLower: next !== undefined && isRange(text, figure, next),
      isUpper: previous !== undefined && isRange(text, previous, figure),
    }
    const whole = place.isLower && next !== undefined ? asLowerEnd(figure, next) : figure
    const amount = amountOf(text, whole, place, language, currency)
    if (amount === null) continue
    if (/^[A-Z]{3}$/.test(amount.unit)) currency = amount.unit
    found.push(amount)
  }
  return found
}

/** Gives the first number of "100 bis 200 Millionen Euro" the scale and unit of the second. */
function asLowerEnd(first: Figure, second: Figure): Figure {
  if (second.unit === null || (first.unit !== null && first.unit.symbol !== true)) return first
  const unit = first.unit ?? { ...second.unit, start: first.numeral.start, end: first.numeral.end }
  const sharesScale =
    first.numeral.exponent === 0 &&
    Number(first.numeral.coefficient) <= Number(second.numeral.coefficient)
  const exponent = sharesScale ? second.numeral.exponent : first.numeral.exponent
  return { numeral: { ...first.numeral, exponent }, unit }
}

function isRange(text: string, first: Figure, second: Figure): boolean {
  const gapStart = first.unit?.end ?? first.numeral.end
  const gapEnd = Math.min(second.numeral.start, second.unit?.start ?? second.numeral.start)
  if (gapEnd - gapStart > LONGEST_CONNECTION || sizeOf(first) > sizeOf(second)) return false
  const gap = text.slice(gapStart, gapEnd)
  if (/^\s*(?:bis(?: zu)?|to)\s*$/i.test(gap)) return true
  // After a noun, a dash begins an insertion: "three guards - two women and a man".
  const isBare = first.unit === null || first.unit.symbol === true || first.unit.kind === 'percent'
  if (isBare && /^\s*[–—-]\s*$/.test(gap)) return true
  const before = text.slice(Math.max(0, first.numeral.start - 12), first.numeral.start)
  return /^\s*(?:und|and)\s*$/i.test(gap) && /(?:zwischen|between)\s+\p{Sc}?\s?$/iu.test(before)
}

/** As a number, for comparing only. Without an own scale word it may be meant in the other's. */
function sizeOf({ numeral }: Figure): number {
  return Number(numeral.coefficient) * 10 ** numeral.exponent
}

function amountOf(
  text: string,
  { numeral, unit }: Figure,
  place: { readonly isLower: boolean; readonly isUpper: boolean },
  language: RuledLanguage,
  currency: string | null,
): AmountFinding | null {
  const read = unit ?? ellipticalUnit(text, numeral, language, currency)
  if (read === null) return null
  const isInRange = place.isLower || place.isUpper
  if (numeral.mayBeArticle && !isInRange && !COUNTED_BY_ONE.has(read.kind)) return null
  const start = Math.min(numeral.start, read.start)
  // The dash of a range is no minus.
  const isNegative =
    !place.isUpper && /(?:^|\s)[−–-]$|\bminus\s$/iu.test(text.slice(Math.max(0, start - 7), start))
  const said = comparatorBefore(text, start, language)
  const bound = place.isUpper ? 'at_most' : 'at_least'
  return {
    start,
    end: Math.max(numeral.end, read.end),
    value: shiftDecimal(`${isNegative ? '-' : ''}${numeral.coefficient}`, numeral.exponent),
    unit: read.code,
    comparator: isInRange && (place.isUpper || said === 'exactly') ? bound : said,
  }
}

/** "Ein Euro" is an amount; "eine Person" is somebody. */
const COUNTED_BY_ONE: ReadonlySet<ReadUnit['kind']> = new Set(['currency', 'percent'])

/** "davon 100 Milliarden sofort"; but not "100 Millionen Nutzer", whose unit just is not known. */
function ellipticalUnit(
  text: string,
  numeral: Numeral,
  language: RuledLanguage,
  currency: string | null,
): ReadUnit | null {
  if (currency === null || numeral.exponent < LEAST_ELLIPTICAL_EXPONENT) return null
  const next = /^[\s-]*(\p{L}*)/u.exec(text.slice(numeral.end, numeral.end + 30))?.[1] ?? ''
  const namesNoUnit =
    language === 'de'
      ? /^(?:\p{Ll}|$)/u.test(next)
      : /^(?:$|(?:in|on|from|for|to|by|of|and|or|was|is|at|over|now|per|this|that|immediately|up|initially)$)/.test(
          next,
        )
  return namesNoUnit
    ? { kind: 'currency', code: currency, start: numeral.end, end: numeral.end }
    : null
}
