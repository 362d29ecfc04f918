import { describe, expect, test } from 'vitest'
import {
  commonParts,
  isoText,
  isPlain,
  type KnownTime,
  knownParts,
  localDay,
} from '../../../../src/web/outputs/known-dates.ts'

const DAY: KnownTime = {
  edtf: '2025-01-21',
  display: '21 January 2025',
  precision: 'DAY',
  approximate: false,
  uncertain: false,
  earliestStart: '2025-01-20T23:00:00Z',
  latestStart: '2025-01-21T22:59:59.999999Z',
  earliestEnd: '2025-01-20T23:00:00Z',
  latestEnd: '2025-01-21T22:59:59.999999Z',
  timeZone: 'Europe/Berlin',
}

describe('the known parts of a bound', () => {
  test.for([
    ['CENTURY', { year: 2025 }],
    ['DECADE', { year: 2025 }],
    ['YEAR', { year: 2025 }],
    ['SEASON', { year: 2025, month: 1 }],
    ['MONTH', { year: 2025, month: 1 }],
    ['DAY', { year: 2025, month: 1, day: 21 }],
    ['MINUTE', { year: 2025, month: 1, day: 21, hour: 23, minute: 30 }],
    ['INSTANT', { year: 2025, month: 1, day: 21, hour: 23, minute: 30, second: 5 }],
    ['UNKNOWN', undefined],
  ] as const)('of precision %s go no further', ([precision, parts]) => {
    // In Berlin it is half past eleven at night.
    expect(knownParts({ ...DAY, precision }, '2025-01-21T22:30:05Z')).toEqual(parts)
  })

  test('are none where there is no bound', () => {
    expect(knownParts(DAY, null)).toBeUndefined()
  })

  test('are of the day where it happened', () => {
    const instant = '2025-01-21T02:00:00Z'
    expect(localDay({ ...DAY, timeZone: 'America/New_York' }, instant).toString()).toBe(
      '2025-01-20',
    )
    expect(localDay({ ...DAY, timeZone: 'Asia/Tokyo' }, instant).toString()).toBe('2025-01-21')
  })
})

test('two dates have their first parts in common', () => {
  const [first, last] = [
    { year: 2025, month: 1, day: 30 },
    { year: 2025, month: 2, day: 30 },
  ]
  expect(commonParts(first, first)).toEqual(first)
  expect(commonParts(first, { ...first, day: 31 })).toEqual({ year: 2025, month: 1 })
  // The same day of another month is not in common.
  expect(commonParts(first, last)).toEqual({ year: 2025 })
  expect(commonParts(first, { ...first, year: 2024 })).toBeUndefined()
  expect(commonParts(first, undefined)).toBeUndefined()
})

test('a date is written with the parts that it has', () => {
  expect(isoText({ year: 79 })).toBe('0079')
  expect(isoText({ year: 2025, month: 1 })).toBe('2025-01')
  expect(isoText({ year: 2025, month: 1, day: 2 })).toBe('2025-01-02')
  expect(isoText({ year: 2025, month: 1, day: 2, hour: 3, minute: 4 })).toBe('2025-01-02T03:04')
  expect(isoText({ year: 2025, month: 1, day: 2, hour: 3 })).toBe('2025-01-02')
})

test('only one day, and one time of day, need no words', () => {
  expect(isPlain(DAY)).toBe(true)
  expect(isPlain({ ...DAY, approximate: true })).toBe(false)
  expect(isPlain({ ...DAY, uncertain: true })).toBe(false)
  expect(isPlain({ ...DAY, precision: 'MONTH' })).toBe(false)
  expect(isPlain({ ...DAY, latestEnd: null })).toBe(false)
  expect(isPlain({ ...DAY, latestEnd: '2025-01-22T22:59:59.999999Z' })).toBe(false)
})
