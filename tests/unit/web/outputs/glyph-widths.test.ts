import { expect, test } from 'vitest'
import { loadFonts } from '../../../../src/web/picture/picture-fonts.ts'

const { regular, semiBold } = await loadFonts()

test('a text is as wide as its characters', () => {
  expect(regular.widthOf('')).toBe(0)
  expect(regular.widthOf('mi')).toBeCloseTo(regular.widthOf('m') + regular.widthOf('i'), 10)
  expect(regular.widthOf('i')).toBeLessThan(regular.widthOf('m'))
  expect(semiBold.widthOf('Stargate')).toBeGreaterThan(regular.widthOf('Stargate'))
})

// The width of the digit one and of all other figures is the same: they are set in tables.
test.for([...'0123456789'])('the figure %s is as wide as all others', (figure) => {
  expect(regular.widthOf(figure)).toBe(regular.widthOf('0'))
})

test('letters of Europe are in the font, and others are taken to be one em wide', () => {
  for (const letter of 'äßéłžβж„“–') expect(regular.widthOf(letter), letter).toBeLessThan(0.95)
  expect(regular.widthOf('東京')).toBe(2)
  expect(regular.widthOf('👍')).toBe(1)
})
