import { describe, expect, test } from 'vitest'
import { displayDate } from '../../../src/time/display.ts'
import { InvalidDate } from '../../../src/time/expression.ts'

describe('a date is put into words that say no more than it does', () => {
  test.each([
    ['2025-01-21', '21. Januar 2025', '21 January 2025'],
    ['2025-03', 'März 2025', 'March 2025'],
    ['2025', '2025', '2025'],
    ['0800', '800', '800'],
    ['202X', '2020er Jahre', '2020s'],
    ['202', '2020er Jahre', '2020s'],
    ['20XX', '21. Jahrhundert', '21st century'],
    ['10', '11. Jahrhundert', '11th century'],
    ['11XX', '12. Jahrhundert', '12th century'],
    ['12', '13. Jahrhundert', '13th century'],
    ['22XX', '23. Jahrhundert', '23rd century'],
    ['2025-21', 'Frühjahr 2025', 'spring 2025'],
    ['2025-22', 'Sommer 2025', 'summer 2025'],
    ['2025-23', 'Herbst 2025', 'autumn 2025'],
    ['2025-24', 'Winter 2025', 'winter 2025'],
    ['2025-29', 'Frühjahr 2025', 'spring 2025'],
    ['2025-33', '1. Quartal 2025', '1st quarter of 2025'],
    ['2025-34', '2. Quartal 2025', '2nd quarter of 2025'],
    ['2025-35', '3. Quartal 2025', '3rd quarter of 2025'],
    ['2025-36', '4. Quartal 2025', '4th quarter of 2025'],
    ['2025-37', '1. Drittel 2025', '1st third of 2025'],
    ['2025-39', '3. Drittel 2025', '3rd third of 2025'],
    ['2025-40', '1. Halbjahr 2025', '1st half of 2025'],
    ['2025-41', '2. Halbjahr 2025', '2nd half of 2025'],
    ['2025-XX', '2025', '2025'],
    ['2025-XX-XX', '2025', '2025'],
    ['2025-01-XX', 'Januar 2025', 'January 2025'],
    ['2025-01-23T15:30', '23. Januar 2025 um 15:30', '23 January 2025 at 15:30'],
    ['2025-01-23T09:05:00', '23. Januar 2025 um 09:05', '23 January 2025 at 09:05'],
    // In no zone of its own, so it names the one that it is told in.
    ['2025-01-23T15:30:00Z', '23. Januar 2025 um 15:30 UTC', '23 January 2025 at 15:30 UTC'],
    ['2025-01-23T15:30+01:00', '23. Januar 2025 um 14:30 UTC', '23 January 2025 at 14:30 UTC'],
  ])('%s', (edtf, german, english) => {
    expect(displayDate(edtf, 'de')).toBe(german)
    expect(displayDate(edtf, 'en')).toBe(english)
  })
})

describe('what is approximate or uncertain is called that', () => {
  test.each([
    ['2025-01~', 'etwa Januar 2025', 'about January 2025'],
    ['2025?', '2025 (unsicher)', '2025 (uncertain)'],
    ['2025-01-21%', 'etwa 21. Januar 2025 (unsicher)', 'about 21 January 2025 (uncertain)'],
    ['2025-?01-21', '21. Januar 2025 (unsicher)', '21 January 2025 (uncertain)'],
    [
      '2025-01-20~/2025-01-23',
      'etwa 20. Januar 2025 bis 23. Januar 2025',
      'about 20 January 2025 to 23 January 2025',
    ],
    [
      '2025-01-20/2025-01-23?',
      '20. Januar 2025 bis 23. Januar 2025 (unsicher)',
      '20 January 2025 to 23 January 2025 (uncertain)',
    ],
  ])('%s', (edtf, german, english) => {
    expect(displayDate(edtf, 'de')).toBe(german)
    expect(displayDate(edtf, 'en')).toBe(english)
  })
})

describe('two dates are joined without what the second repeats', () => {
  test.each([
    ['2025-01-20/2025-01-23', '20. bis 23. Januar 2025', '20 to 23 January 2025'],
    ['2025-01-31/2025-02-02', '31. Januar bis 2. Februar 2025', '31 January to 2 February 2025'],
    [
      '2024-12-31/2025-01-01',
      '31. Dezember 2024 bis 1. Januar 2025',
      '31 December 2024 to 1 January 2025',
    ],
    // The same month of another year is another month.
    [
      '2024-01-20/2025-01-23',
      '20. Januar 2024 bis 23. Januar 2025',
      '20 January 2024 to 23 January 2025',
    ],
    [
      '[2025-01-20..2025-01-23]',
      'zwischen 20. und 23. Januar 2025',
      'between 20 and 23 January 2025',
    ],
    [
      '[2025-01-31..2025-02-02]',
      'zwischen 31. Januar und 2. Februar 2025',
      'between 31 January and 2 February 2025',
    ],
    ['{2025-01-20..2025-01-23}', '20. bis 23. Januar 2025', '20 to 23 January 2025'],
    ['2024/2025', '2024 bis 2025', '2024 to 2025'],
    ['2025-01/2025-01-15', 'Januar 2025 bis 15. Januar 2025', 'January 2025 to 15 January 2025'],
    [
      '2025-XX-21',
      'zwischen 21. Januar 2025 und 21. Dezember 2025',
      'between 21 January 2025 and 21 December 2025',
    ],
    ['1XXX', 'zwischen 1000 und 1999', 'between 1000 and 1999'],
  ])('%s', (edtf, german, english) => {
    expect(displayDate(edtf, 'de')).toBe(german)
    expect(displayDate(edtf, 'en')).toBe(english)
  })
})

describe('several dates are a list', () => {
  test.each([
    [
      '[2025-01-21,2025-01-23]',
      '21. Januar 2025 oder 23. Januar 2025',
      '21 January 2025 or 23 January 2025',
    ],
    [
      '{2025-01-21,2025-01-23}',
      '21. Januar 2025 und 23. Januar 2025',
      '21 January 2025 and 23 January 2025',
    ],
    [
      '[1667,1668,1670..1672]',
      '1667, 1668 oder zwischen 1670 und 1672',
      '1667, 1668 or between 1670 and 1672',
    ],
    ['{2023, 2024, 2025}', '2023, 2024 und 2025', '2023, 2024 and 2025'],
  ])('%s', (edtf, german, english) => {
    expect(displayDate(edtf, 'de')).toBe(german)
    expect(displayDate(edtf, 'en')).toBe(english)
  })
})

describe('what has no bound on a side says so', () => {
  test.each([
    ['2025-01-20/..', 'seit 20. Januar 2025', 'since 20 January 2025'],
    ['../2025-01-20', 'bis 20. Januar 2025', 'until 20 January 2025'],
    ['/2025-01-20', 'bis 20. Januar 2025', 'until 20 January 2025'],
    ['[..2024]', '2024 oder früher', '2024 or earlier'],
    ['[2025-01-21..]', '21. Januar 2025 oder später', '21 January 2025 or later'],
    ['../..', 'Datum unbekannt', 'date unknown'],
    ['/', 'Datum unbekannt', 'date unknown'],
  ])('%s', (edtf, german, english) => {
    expect(displayDate(edtf, 'de')).toBe(german)
    expect(displayDate(edtf, 'en')).toBe(english)
  })
})

test('what is no date is refused', () => {
  expect(() => displayDate('gestern', 'de')).toThrow(InvalidDate)
})
