import { describe, expect, test } from 'vitest'
import { dayNumber, daysOfEdtf } from '../../../../src/linking/scoring/day-numbers.ts'

describe('the days of an EDTF expression', () => {
  test.each([
    ['2024-05-14', '2024-05-14', '2024-05-14'],
    ['2024-05-14~', '2024-05-14', '2024-05-14'],
    ['2024-05-14T19:30', '2024-05-14', '2024-05-14'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2024', '2024-01-01', '2024-12-31'],
    ['202X', '2020-01-01', '2029-12-31'],
    ['2024-22', '2024-06-01', '2024-08-31'],
    ['2024-24', '2024-12-01', '2025-02-28'],
    ['2024-34', '2024-04-01', '2024-06-30'],
    ['2024-41', '2024-07-01', '2024-12-31'],
    ['2024-05-13/2024-05-19', '2024-05-13', '2024-05-19'],
    ['[2024-05-18..2024-05-19]', '2024-05-18', '2024-05-19'],
  ])('%s lasts from %s to %s', (edtf, first, last) => {
    expect(daysOfEdtf(edtf)).toEqual({ first: dayNumber(first), last: dayNumber(last) })
  })

  test.each(['..', '2024-13', '[..2024]', '2024-05-19/2024-05-13', 'Dienstag'])(
    '%s has none that the finders write',
    (edtf) => expect(daysOfEdtf(edtf)).toBeNull(),
  )
})
