/**
 * A decimal without grouping, moved by so many places: 1.5 by 6 is 1500000. Digits are moved as
 * text, so no sum is too large or too fine. Leading and trailing zeros that say nothing go.
 * @param decimal digits with at most one point
 */
export function shiftDecimal(decimal: string, places: number): string {
  const negative = decimal.startsWith('-')
  const [whole = '', fraction = ''] = (negative ? decimal.slice(1) : decimal).split('.')
  const moved = whole + fraction.slice(0, places).padEnd(places, '0')
  const integer = moved.replace(/^0+(?=\d)/, '')
  const rest = fraction.slice(places).replace(/0+$/, '')
  return `${negative ? '-' : ''}${integer}${rest === '' ? '' : `.${rest}`}`
}
