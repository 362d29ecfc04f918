import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findAmounts } from '../../../src/linking/amounts.ts'
import type { RuledLanguage } from '../../../src/linking/findings.ts'

/** Words, value, unit and comparator of each amount. */
function amounts(text: string, language: RuledLanguage) {
  return findAmounts(text, language).map(({ start, end, value, unit, comparator }) =>
    [text.slice(start, end), value, unit, comparator].join(' | '),
  )
}

describe('German', () => {
  test.each([
    ['Es kostet 500 Mrd. Dollar.', '500 Mrd. Dollar | 500000000000 | USD | exactly'],
    ['rund 1,5 Mio. Euro', '1,5 Mio. Euro | 1500000 | EUR | about'],
    ['1.234.567,89 €', '1.234.567,89 € | 1234567.89 | EUR | exactly'],
    ['eine halbe Billion Dollar', 'eine halbe Billion Dollar | 500000000000 | USD | exactly'],
    ['anderthalb Milliarden Euro', 'anderthalb Milliarden Euro | 1500000000 | EUR | exactly'],
    ['das 500-Milliarden-Dollar-Projekt', '500-Milliarden-Dollar | 500000000000 | USD | exactly'],
    ['nicht mehr als 12 Prozent', '12 Prozent | 12 | percent | at_most'],
    ['mehr als 12,5 %', '12,5 % | 12.5 | percent | more_than'],
    ['minus 3 Prozent', '3 Prozent | -3 | percent | exactly'],
    ['um 0,5 Prozentpunkte', '0,5 Prozentpunkte | 0.5 | percentage point | exactly'],
    ['zweihundertfünfzig Soldaten', 'zweihundertfünfzig Soldaten | 250 | person | exactly'],
    ['drei Dutzend Demonstranten', 'drei Dutzend Demonstranten | 36 | person | exactly'],
    ['mindestens zwölf weitere Menschen', 'zwölf weitere Menschen | 12 | person | at_least'],
    ['5 Millionen kanadische Dollar', '5 Millionen kanadische Dollar | 5000000 | CAD | exactly'],
    ['ein Vertrag über 5 Mrd. Euro', '5 Mrd. Euro | 5000000000 | EUR | exactly'],
    ['Kosten von über 5 Mrd. Euro', '5 Mrd. Euro | 5000000000 | EUR | more_than'],
  ])('%s', (text, amount) => {
    expect(amounts(text, 'de')).toEqual([amount])
  })

  test('both ends of a range share scale and unit', () => {
    expect(amounts('100 bis 200 Millionen Euro', 'de')).toEqual([
      '100 | 100000000 | EUR | at_least',
      '200 Millionen Euro | 200000000 | EUR | at_most',
    ])
  })

  test('a figure without a unit is in the money named before', () => {
    expect(amounts('500 Mrd. Dollar, davon 100 Milliarden sofort', 'de')[1]).toBe(
      '100 Milliarden | 100000000000 | USD | exactly',
    )
  })

  test.each([
    'am 21. Januar 2025',
    'um 12:30 Uhr',
    'eine Person',
    '3 Pfund Mehl',
    'Ende 2010 töteten Soldaten',
    'zwei tote Fische',
    'die 80-jährige Frau',
  ])('no amount: %s', (text) => {
    expect(amounts(text, 'de')).toEqual([])
  })
})

describe('English', () => {
  test.each([
    ['a $500 billion plan', '$500 billion | 500000000000 | USD | exactly'],
    ['up to US$100bn', 'US$100bn | 100000000000 | USD | at_most'],
    ['half a trillion dollars', 'half a trillion dollars | 500000000000 | USD | exactly'],
    ['a quarter of a million people', 'a quarter of a million people | 250000 | person | exactly'],
    ['two and a half billion euros', 'two and a half billion euros | 2500000000 | EUR | exactly'],
    ['under $10 billion', '$10 billion | 10000000000 | USD | less_than'],
    ['no fewer than 30 people', '30 people | 30 | person | at_least'],
    ['two hundred and fifty soldiers', 'two hundred and fifty soldiers | 250 | person | exactly'],
    ['5 million Canadian dollars', '5 million Canadian dollars | 5000000 | CAD | exactly'],
    ['12 per cent', '12 per cent | 12 | percent | exactly'],
    ['$1,000.50', '$1,000.50 | 1000.5 | USD | exactly'],
    ['3 million pounds', '3 million pounds | 3000000 | GBP | exactly'],
  ])('%s', (text, amount) => {
    expect(amounts(text, 'en')).toEqual([amount])
  })

  test.each(['200 pounds of flour', 'in 2006 dollars', 'one of the people', 'a 5m wall'])(
    'no amount: %s',
    (text) => {
      expect(amounts(text, 'en')).toEqual([])
    },
  )
})

test('values are decimal digits and spans lie in the text, in order', () => {
  const parts = [
    '5',
    '1.000',
    '1,5',
    ' ',
    '$',
    '€',
    'Mio.',
    ' Milliarden ',
    'Dollar',
    '%',
    'bis',
    '-',
    'ein',
    'zehn',
    '\n',
    '𝟓',
  ]
  const text = fc.array(fc.constantFrom(...parts)).map((all) => all.join(''))
  fc.assert(
    fc.property(text, fc.constantFrom<RuledLanguage>('de', 'en'), (value, language) => {
      let previous = 0
      for (const amount of findAmounts(value, language)) {
        expect(amount.value).toMatch(/^-?\d+(?:\.\d*[1-9])?$/)
        expect(amount.start).toBeGreaterThanOrEqual(previous)
        expect(amount.end).toBeGreaterThan(amount.start)
        expect(amount.end).toBeLessThanOrEqual(value.length)
        previous = amount.start
      }
    }),
  )
})
