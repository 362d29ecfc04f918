import { describe, expect, test } from 'vitest'
import { resolveEdtf } from '../../../src/time/bounds.ts'

const stretch = (edtf: string, timeZone: string) => {
  const { earliestStart, latestEnd } = resolveEdtf(edtf, timeZone)
  return `${earliestStart} to ${latestEnd}`
}

test.each([
  ['2025-01-21', 'Europe/Berlin', '2025-01-20T23:00:00Z to 2025-01-21T22:59:59.999999Z'],
  ['2025-07', 'Europe/Berlin', '2025-06-30T22:00:00Z to 2025-07-31T21:59:59.999999Z'],
  ['2025', 'Europe/Berlin', '2024-12-31T23:00:00Z to 2025-12-31T22:59:59.999999Z'],
  ['2024-02-29', 'Europe/Berlin', '2024-02-28T23:00:00Z to 2024-02-29T22:59:59.999999Z'],
  ['2025-01-23T15:30:00', 'Europe/Berlin', '2025-01-23T14:30:00Z to 2025-01-23T14:30:00Z'],
  ['2025-07-23T15:30', 'Europe/Berlin', '2025-07-23T13:30:00Z to 2025-07-23T13:30:59.999999Z'],
  ['2025-01-21', 'America/New_York', '2025-01-21T05:00:00Z to 2025-01-22T04:59:59.999999Z'],
  // From standard time into summer time.
  ['2025-21', 'America/New_York', '2025-03-01T05:00:00Z to 2025-06-01T03:59:59.999999Z'],
  ['2025-03/2025-11', 'Europe/Berlin', '2025-02-28T23:00:00Z to 2025-11-30T22:59:59.999999Z'],
  [
    '[2025-03-29..2025-03-31]',
    'Europe/Berlin',
    '2025-03-28T23:00:00Z to 2025-03-31T21:59:59.999999Z',
  ],
  ['2025-01-20/..', 'Europe/Berlin', '2025-01-19T23:00:00Z to infinity'],
  ['[..2024]', 'America/New_York', '-infinity to 2025-01-01T04:59:59.999999Z'],
])('%s in %s is %s', (edtf, timeZone, expected) => {
  expect(stretch(edtf, timeZone)).toBe(expected)
})

describe('before 1970 the clocks of the time count', () => {
  test.each([
    // No summer time in Germany that year.
    ['1961-08-13', 'Europe/Berlin', '1961-08-12T23:00:00Z to 1961-08-13T22:59:59.999999Z'],
    // Summer time since 2 April.
    ['1945-05-08', 'Europe/Berlin', '1945-05-07T22:00:00Z to 1945-05-08T21:59:59.999999Z'],
    // Local mean time, 53 minutes and 28 seconds ahead.
    ['1871-01-18', 'Europe/Berlin', '1871-01-17T23:06:32Z to 1871-01-18T23:06:31.999999Z'],
    ['1969-07-20', 'America/New_York', '1969-07-20T04:00:00Z to 1969-07-21T03:59:59.999999Z'],
    ['1969-12-31', 'UTC', '1969-12-31T00:00:00Z to 1969-12-31T23:59:59.999999Z'],
  ])('%s in %s is %s', (edtf, timeZone, expected) => {
    expect(stretch(edtf, timeZone)).toBe(expected)
  })
})

describe('where the clocks change', () => {
  test.each([
    ['2025-03-30', 'Europe/Berlin', '2025-03-29T23:00:00Z to 2025-03-30T21:59:59.999999Z'],
    ['2025-03-09', 'America/New_York', '2025-03-09T05:00:00Z to 2025-03-10T03:59:59.999999Z'],
  ])('a day of 23 hours, %s in %s, is %s', (edtf, timeZone, expected) => {
    expect(stretch(edtf, timeZone)).toBe(expected)
  })

  test.each([
    ['2025-10-26', 'Europe/Berlin', '2025-10-25T22:00:00Z to 2025-10-26T22:59:59.999999Z'],
    ['2025-11-02', 'America/New_York', '2025-11-02T04:00:00Z to 2025-11-03T04:59:59.999999Z'],
    // Midnight strikes twice: the clocks go from 01:00 back to it.
    ['2025-10-26', 'Atlantic/Azores', '2025-10-26T00:00:00Z to 2025-10-27T00:59:59.999999Z'],
    ['2025-10-25', 'Atlantic/Azores', '2025-10-25T00:00:00Z to 2025-10-25T23:59:59.999999Z'],
  ])('a day of 25 hours, or the one before it, %s in %s, is %s', (edtf, timeZone, expected) => {
    expect(stretch(edtf, timeZone)).toBe(expected)
  })

  test.each([
    ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00Z to 2018-11-05T01:59:59.999999Z'],
    ['2018-11-03', 'America/Sao_Paulo', '2018-11-03T03:00:00Z to 2018-11-04T02:59:59.999999Z'],
    [
      '2018-11-04/2018-11-05',
      'America/Sao_Paulo',
      '2018-11-04T03:00:00Z to 2018-11-06T01:59:59.999999Z',
    ],
    ['2025-04-25', 'Africa/Cairo', '2025-04-24T22:00:00Z to 2025-04-25T20:59:59.999999Z'],
    ['2025-04-24', 'Africa/Cairo', '2025-04-23T22:00:00Z to 2025-04-24T21:59:59.999999Z'],
  ])('midnight may be skipped: %s in %s is %s', (edtf, timeZone, expected) => {
    expect(stretch(edtf, timeZone)).toBe(expected)
  })

  test.each([
    ['2025-03-30T01:59', '2025-03-30T00:59:00Z to 2025-03-30T00:59:59.999999Z'],
    ['2025-03-30T03:00', '2025-03-30T01:00:00Z to 2025-03-30T01:00:59.999999Z'],
    ['2025-10-26T01:59', '2025-10-25T23:59:00Z to 2025-10-25T23:59:59.999999Z'],
    ['2025-10-26T03:00', '2025-10-26T02:00:00Z to 2025-10-26T02:00:59.999999Z'],
  ])('the minutes around the change are whole: %s in Berlin is %s', (edtf, expected) => {
    expect(stretch(edtf, 'Europe/Berlin')).toBe(expected)
  })

  test.each([
    ['2025-10-26T02:30', '2025-10-26T00:30:00Z to 2025-10-26T01:30:59.999999Z'],
    ['2025-10-26T02:30:00', '2025-10-26T00:30:00Z to 2025-10-26T01:30:00Z'],
    ['2025-10-26T02:30:00+02:00', '2025-10-26T00:30:00Z to 2025-10-26T00:30:00Z'],
  ])('a time that comes twice may be either, unless an offset tells: %s', (edtf, expected) => {
    expect(stretch(edtf, 'Europe/Berlin')).toBe(expected)
  })
})

describe('the first and the last year', () => {
  test.each([
    ['0002', 'UTC', '0002-01-01T00:00:00Z to 0002-12-31T23:59:59.999999Z'],
    ['0002-01-01', 'UTC', '0002-01-01T00:00:00Z to 0002-01-01T23:59:59.999999Z'],
    ['9998', 'UTC', '9998-01-01T00:00:00Z to 9998-12-31T23:59:59.999999Z'],
    ['9998-12-31', 'Europe/Berlin', '9998-12-30T23:00:00Z to 9998-12-31T22:59:59.999999Z'],
    ['9998-12-31', 'America/New_York', '9998-12-31T05:00:00Z to 9999-01-01T04:59:59.999999Z'],
    ['9998-24', 'UTC', undefined],
  ])('%s in %s is %s', (edtf, timeZone, expected) => {
    if (expected === undefined) {
      expect(() => stretch(edtf, timeZone)).toThrow('outside the years 0002 to 9998')
    } else {
      expect(stretch(edtf, timeZone)).toBe(expected)
    }
  })
})

test('a zone is kept under its canonical name', () => {
  expect(resolveEdtf('2025', 'europe/berlin').timeZone).toBe('Europe/Berlin')
  expect(resolveEdtf('2025', 'utc').timeZone).toBe('UTC')
})

test('the text is kept as it was given', () => {
  expect(resolveEdtf('[2024, 2025]', 'UTC').edtf).toBe('[2024, 2025]')
})
