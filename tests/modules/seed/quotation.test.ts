import { expect, test } from 'vitest'
import { locateQuotation } from '../../../src/seed/quotation.ts'

test('offsets count code points, so that a character outside the basic plane is one', () => {
  expect(locateQuotation('🚀🚀 Musk schrieb 🚀: nein', 'schrieb 🚀')).toEqual({
    startOffset: 8,
    endOffset: 17,
    exact: 'schrieb 🚀',
    prefix: '🚀🚀 Musk ',
    suffix: ': nein',
  })
})

test('at most 32 code points are kept on each side', () => {
  const { prefix, suffix } = locateQuotation(`${'🚀'.repeat(40)}Wort${'ä'.repeat(40)}`, 'Wort')

  expect(prefix).toBe('🚀'.repeat(32))
  expect(suffix).toBe('ä'.repeat(32))
})

test('words that stand twice are told apart by the passage they stand in', () => {
  const text = 'Musk schrieb. Musk ging.'

  expect(locateQuotation(text, { exact: 'Musk', within: 'Musk ging' }).startOffset).toBe(14)
})

test.each([
  ['words that are not in the text', 'Musk sang', 'does not stand in the article'],
  ['words that stand twice', 'Musk', 'stands in the article more than once'],
  ['words that overlap themselves', '..', 'stands in the article more than once'],
  ['no words', '', 'does not stand in the article'],
])('%s are refused', (_, quotation, message) => {
  expect(() => locateQuotation('Musk schrieb. Musk ging...', quotation)).toThrow(
    `"${quotation}" ${message}`,
  )
})

test('words that are not in their passage are refused', () => {
  expect(() => locateQuotation('Musk ging.', { exact: 'Trump', within: 'Musk ging' })).toThrow(
    '"Trump" does not stand in "Musk ging"',
  )
})
