import { describe, expect, test } from 'vitest'
import { findLiterally } from '../../../src/language-model/literal-words.ts'

/** Where the words start, counted by hand. */
const start = (text: string, words: string, near?: number) =>
  findLiterally(text, words, near)?.start

test('words are found with their bounds', () => {
  expect(findLiterally('Der Rat tagt.', 'Rat')).toEqual({ start: 4, end: 7 })
})

test('bounds count UTF-16 code units', () => {
  expect(findLiterally('🌉 Brücke', 'Brücke')).toEqual({ start: 3, end: 9 })
})

test.for([
  ['another capital', 'Der Rat tagt.', 'der Rat'],
  ['another quotation mark', 'Er sagte „ja“.', '"ja"'],
  ['another space', 'am 3. Mai', 'am 3.  Mai'],
  ['a decomposed umlaut', 'Brücke', 'Bru\u0308cke'],
  ['one letter more', 'Der Rat tagt.', 'Der Rat tagt..'],
  ['no words', 'Der Rat tagt.', ''],
  ['only a space', 'Der Rat tagt.', ' '],
] as const)('%s is not found', ([, text, words]) => {
  expect(findLiterally(text, words)).toBeUndefined()
})

describe('of several places', () => {
  test('the first is taken without a hint', () => {
    expect(start('Rat und Rat und Rat', 'Rat')).toBe(0)
  })

  test.for([
    [0, 0],

    [7, 8],
    [13, 16],
    [99, 16],
  ] as const)('the one nearest to %i starts at %i', ([near, expected]) => {
    expect(start('Rat und Rat und Rat', 'Rat', near)).toBe(expected)
  })

  test('the earlier of two that are equally near is taken', () => {
    expect(start('Rat und Rat', 'Rat', 4)).toBe(0)
  })

  test('one that is whole words is preferred to a nearer one that is not', () => {
    expect(start('Das Rathaus rief den Rat.', 'Rat', 4)).toBe(21)
    expect(start('Vorrat beim Rat', 'rat')).toBe(3)
  })

  test('a part of a word is taken where nothing else stands there', () => {
    expect(start('Musks Antwort', 'Musk')).toBe(0)
    expect(start('東京都知事が発表した', '知事')).toBe(3)
  })

  test('letters beyond the first plane are letters', () => {
    expect(start('a𝐁 a', 'a')).toBe(4)
    expect(start('𝐁a a', 'a')).toBe(4)
  })
})
