import { expect, test } from 'vitest'
import { wrapText } from '../../../../src/web/picture/wrap-text.ts'

/** Every code point is one wide. */
const widthOf = (text: string) => [...text].length
const wrap = (text: string, width: number, maxLines = 10) =>
  wrapText(text, width, maxLines, widthOf)

test('breaks between words, where a line would be too long', () => {
  expect(wrap('one two three', 7)).toEqual(['one two', 'three'])
  expect(wrap('one two three', 13)).toEqual(['one two three'])
  expect(wrap('one two three', 12)).toEqual(['one two', 'three'])
})

test('keeps marks with their words', () => {
  expect(wrap('He said: “No.” (Twice.)', 8)).toEqual(['He said:', '“No.”', '(Twice.)'])
})

test('breaks after a hyphen', () => {
  expect(wrap('Silk-Road-Gründer', 10)).toEqual(['Silk-Road-', 'Gründer'])
})

test('breaks a word only where it is wider than a line, and no character in two', () => {
  expect(wrap('abcdefgh ij', 4)).toEqual(['abcd', 'efgh', 'ij'])
  expect(wrap('👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 8)).toEqual(['👩‍👩‍👧‍👦', '👩‍👩‍👧‍👦'])
})

test('breaks scripts without spaces between their words', () => {
  const lines = wrap('東京都知事が発表した', 4)

  expect(lines.join('')).toBe('東京都知事が発表した')
  expect(lines.every((line) => widthOf(line) <= 4)).toBe(true)
})

test('takes white space of any kind for one space', () => {
  expect(wrap('  one\n\ttwo  ', 20)).toEqual(['one two'])
  expect(wrap(' \n ', 20)).toEqual([])
})

test('ends in an ellipsis where the lines do not suffice', () => {
  expect(wrap('one two three four', 9, 1)).toEqual(['one two…'])
  expect(wrap('abcdefgh', 4, 1)).toEqual(['abc…'])
  expect(wrap('one two three four', 9, 2)).toEqual(['one two', 'three…'])
})

test('shows no more than four marks on a letter', () => {
  const mark = '\u0301'
  expect(wrap(`e${mark.repeat(9)}x`, 20)).toEqual([`e${mark.repeat(4)}x`])
})

test('takes what has no width for a little', () => {
  const lines = wrapText('\u200b'.repeat(5_000), 100, 2, () => 0)

  expect(lines.join('').length).toBeLessThan(1_300)
  expect(lines.at(-1)).toMatch(/…$/)
})

test('does not ask for the width of more than the lines can hold', () => {
  let measured = 0
  wrapText('one '.repeat(5_000), 40, 3, (text) => {
    measured += text.length
    return text.length
  })

  expect(measured).toBeLessThan(2_000)
})
