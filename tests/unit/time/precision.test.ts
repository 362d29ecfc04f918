import { expect, test } from 'vitest'
import { parseDate, precisionOf } from '../../../src/time/expression.ts'

test.each([
  ['2025-01-23T15:30:00Z', 'instant'],
  ['2025-01-23T15:30:00', 'instant'],
  ['2025-01-23T15:30', 'minute'],
  ['2025-01-23T15:30+01:00', 'minute'],
  ['2025-01-21', 'day'],
  ['2025-01-21~', 'day'],
  ['[2025-01-21..2025-01-23]', 'day'],
  ['2025-XX-21', 'day'],
  ['2025-01', 'month'],
  ['2025-01-XX', 'month'],
  ['2025-21', 'season'],
  ['2025-36', 'season'],
  ['2025', 'year'],
  ['2025-XX', 'year'],
  ['2025-XX-XX', 'year'],
  ['202', 'decade'],
  ['202X', 'decade'],
  ['20', 'century'],
  ['20XX', 'century'],
  ['../..', 'unknown'],
  ['/', 'unknown'],
] as const)('the smallest unit that %s states: %s', (edtf, precision) => {
  expect(precisionOf(parseDate(edtf))).toBe(precision)
})

test.each([
  ['2025-01/2025-01-15', 'month'],
  ['2025-01-15/2025', 'year'],
  ['2025-01-20/2025-01-21T10:00', 'day'],
  ['[2024, 2025-02..2025-03]', 'year'],
  ['{202X,2031}', 'decade'],
] as const)('where two differ, the coarser one, as in %s: %s', (edtf, precision) => {
  expect(precisionOf(parseDate(edtf))).toBe(precision)
})

test.each([
  ['2025-01-20/..', 'day'],
  ['../2025', 'year'],
  ['2025-01/', 'month'],
  ['[..2024]', 'year'],
] as const)('where one side is not told, the other one’s, as in %s: %s', (edtf, precision) => {
  expect(precisionOf(parseDate(edtf))).toBe(precision)
})
