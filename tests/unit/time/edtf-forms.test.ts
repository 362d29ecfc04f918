import { describe, expect, test } from 'vitest'
import { resolveEdtf } from '../../../src/time/bounds.ts'

type Stretch = readonly [first: string, last: string]

const bounds = (edtf: string, timeZone = 'UTC') => {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = resolveEdtf(edtf, timeZone)
  return { start: [earliestStart, latestStart], end: [earliestEnd, latestEnd] }
}

/** From the first instant of one calendar day to the last microsecond of another, in UTC. */
const days = (first: string, last = first): Stretch => [
  `${first}T00:00:00Z`,
  `${last}T23:59:59.999999Z`,
]

describe('a date that is one stretch began and ended within it', () => {
  test.each<readonly [edtf: string, stretch: Stretch]>([
    ['2025-01-21', days('2025-01-21')],
    ['2024-02-29', days('2024-02-29')],
    ['2000-02-29', days('2000-02-29')],
    ['1969-12-31', days('1969-12-31')],
    ['2025-01', days('2025-01-01', '2025-01-31')],
    ['2024-02', days('2024-02-01', '2024-02-29')],
    ['2025-02', days('2025-02-01', '2025-02-28')],
    ['2025', days('2025-01-01', '2025-12-31')],
    ['202', days('2020-01-01', '2029-12-31')],
    ['202X', days('2020-01-01', '2029-12-31')],
    ['20', days('2000-01-01', '2099-12-31')],
    ['20XX', days('2000-01-01', '2099-12-31')],
    // Seasons, northern where they do not say: a winter begins in its year's December.
    ['2025-21', days('2025-03-01', '2025-05-31')],
    ['2025-22', days('2025-06-01', '2025-08-31')],
    ['2025-23', days('2025-09-01', '2025-11-30')],
    ['2025-24', days('2025-12-01', '2026-02-28')],
    ['2023-24', days('2023-12-01', '2024-02-29')],
    ['0050-21', days('0050-03-01', '0050-05-31')],
    ['2025-25', days('2025-03-01', '2025-05-31')],
    ['2025-28', days('2025-12-01', '2026-02-28')],
    ['2025-29', days('2025-09-01', '2025-11-30')],
    ['2025-32', days('2025-06-01', '2025-08-31')],
    ['2025-33', days('2025-01-01', '2025-03-31')],
    ['2025-34', days('2025-04-01', '2025-06-30')],
    ['2025-35', days('2025-07-01', '2025-09-30')],
    ['2025-36', days('2025-10-01', '2025-12-31')],
    ['2025-37', days('2025-01-01', '2025-04-30')],
    ['2025-38', days('2025-05-01', '2025-08-31')],
    ['2025-39', days('2025-09-01', '2025-12-31')],
    ['2025-40', days('2025-01-01', '2025-06-30')],
    ['2025-41', days('2025-07-01', '2025-12-31')],
    // Approximate and uncertain dates keep the bounds of what they qualify.
    ['2025-01~', days('2025-01-01', '2025-01-31')],
    ['2025?', days('2025-01-01', '2025-12-31')],
    ['2025-01-21%', days('2025-01-21')],
    ['2025-?01-21', days('2025-01-21')],
    ['2025~-01', days('2025-01-01', '2025-01-31')],
    // Digits left open: from the first date that fits to the last.
    ['2025-XX', days('2025-01-01', '2025-12-31')],
    ['2025-XX-XX', days('2025-01-01', '2025-12-31')],
    ['2025-01-XX', days('2025-01-01', '2025-01-31')],
    ['2025-02-XX', days('2025-02-01', '2025-02-28')],
    ['2024-02-XX', days('2024-02-01', '2024-02-29')],
    ['2025-XX-21', days('2025-01-21', '2025-12-21')],
    ['2025-XX-31', days('2025-01-31', '2025-12-31')],
    ['2025-1X', days('2025-10-01', '2025-12-31')],
    ['2025-01-2X', days('2025-01-20', '2025-01-29')],
    ['2025-01-3X', days('2025-01-30', '2025-01-31')],
    ['1XXX', days('1000-01-01', '1999-12-31')],
    ['1XXX-12', days('1000-12-01', '1999-12-31')],
    ['156X-12-25', days('1560-12-25', '1569-12-25')],
    // "Some year between 1900 and 1999, estimated to be 1950."
    ['1950S2', days('1900-01-01', '1999-12-31')],
    // Times of day without an offset are the zone's own.
    ['2025-01-23T15:30', ['2025-01-23T15:30:00Z', '2025-01-23T15:30:59.999999Z']],
    ['2025-01-23T15:30:07', ['2025-01-23T15:30:07Z', '2025-01-23T15:30:07Z']],
    ['2025-01-23T24:00:00', ['2025-01-24T00:00:00Z', '2025-01-24T00:00:00Z']],
  ])('%s', (edtf, stretch) => {
    expect(bounds(edtf)).toEqual({ start: stretch, end: stretch })
  })
})

describe('one of several dates began and ended within the stretch from the first to the last', () => {
  test.each<readonly [edtf: string, stretch: Stretch]>([
    ['[2025-01-21..2025-01-23]', days('2025-01-21', '2025-01-23')],
    ['[2025-01-21,2025-01-23]', days('2025-01-21', '2025-01-23')],
    ['[2025-01-23, 2025-01-21]', days('2025-01-21', '2025-01-23')],
    ['[2024, 2025-02..2025-03]', days('2024-01-01', '2025-03-31')],
    ['[..2025-01-23]', ['-infinity', '2025-01-23T23:59:59.999999Z']],
    ['[2025-01-21..]', ['2025-01-21T00:00:00Z', 'infinity']],
    ['[2024,2025-01..]', ['2024-01-01T00:00:00Z', 'infinity']],
  ])('%s', (edtf, stretch) => {
    expect(bounds(edtf)).toEqual({ start: stretch, end: stretch })
  })
})

const NEVER: Stretch = ['-infinity', 'infinity']

describe('a date from one to another began within the first and ended within the last', () => {
  test.each<readonly [edtf: string, start: Stretch, end: Stretch]>([
    ['2025-01-20/2025-01-23', days('2025-01-20'), days('2025-01-23')],
    ['2025-01-20/2025-01-20', days('2025-01-20'), days('2025-01-20')],
    ['2024/2025', days('2024-01-01', '2024-12-31'), days('2025-01-01', '2025-12-31')],
    ['2024-12~/2025-01-21?', days('2024-12-01', '2024-12-31'), days('2025-01-21')],
    ['202X/203X', days('2020-01-01', '2029-12-31'), days('2030-01-01', '2039-12-31')],
    [
      '2025-01-20/2025-01-21T10:00',
      days('2025-01-20'),
      ['2025-01-21T10:00:00Z', '2025-01-21T10:00:59.999999Z'],
    ],
    // Every date of a list happened.
    ['{2025-01-21,2025-01-23}', days('2025-01-21'), days('2025-01-23')],
    ['{2025-01-21..2025-01-23}', days('2025-01-21'), days('2025-01-23')],
    ['{2023, 2024, 2025}', days('2023-01-01', '2023-12-31'), days('2025-01-01', '2025-12-31')],
  ])('%s', (edtf, start, end) => {
    expect(bounds(edtf)).toEqual({ start, end })
  })

  test.each<readonly [edtf: string, start: Stretch, end: Stretch]>([
    // It ended by the 15th, so it also began by then.
    ['2025-01/2025-01-15', days('2025-01-01', '2025-01-15'), days('2025-01-15')],
    // It began on the 15th, so it did not end before.
    ['2025-01-15/2025-01', days('2025-01-15'), days('2025-01-15', '2025-01-31')],
    ['2025/2025', days('2025-01-01', '2025-12-31'), days('2025-01-01', '2025-12-31')],
    ['2024/2024-02', days('2024-01-01', '2024-02-29'), days('2024-02-01', '2024-02-29')],
  ])('%s, whose ends overlap, does not end before it starts', (edtf, start, end) => {
    expect(bounds(edtf)).toEqual({ start, end })
  })

  test.each(['2025-01-20/..', '2025-01-20/'])('%s has no latest end', (edtf) => {
    expect(bounds(edtf)).toEqual({
      start: days('2025-01-20'),
      end: ['2025-01-20T00:00:00Z', 'infinity'],
    })
  })

  test.each(['../2025-01-20', '/2025-01-20'])('%s has no earliest start', (edtf) => {
    expect(bounds(edtf)).toEqual({
      start: ['-infinity', '2025-01-20T23:59:59.999999Z'],
      end: days('2025-01-20'),
    })
  })

  test.each(['../..', '/', '/..', '../'])('%s has no bounds', (edtf) => {
    expect(bounds(edtf)).toEqual({ start: NEVER, end: NEVER })
  })
})

describe('a time with an offset is the same instant in every zone', () => {
  test.each<readonly [edtf: string, stretch: Stretch]>([
    ['2025-01-23T15:30:00Z', ['2025-01-23T15:30:00Z', '2025-01-23T15:30:00Z']],
    ['2025-01-23T15:30:00+01:00', ['2025-01-23T14:30:00Z', '2025-01-23T14:30:00Z']],
    ['2025-01-23T22:30:00-05:00', ['2025-01-24T03:30:00Z', '2025-01-24T03:30:00Z']],
    ['2025-01-23T15:30:15+05:30', ['2025-01-23T10:00:15Z', '2025-01-23T10:00:15Z']],
    ['2025-01-23T15:30Z', ['2025-01-23T15:30:00Z', '2025-01-23T15:30:59.999999Z']],
    ['2025-01-23T15:30+01:00', ['2025-01-23T14:30:00Z', '2025-01-23T14:30:59.999999Z']],
  ])('%s', (edtf, stretch) => {
    for (const timeZone of ['UTC', 'Europe/Berlin', 'America/New_York']) {
      expect(bounds(edtf, timeZone)).toEqual({ start: stretch, end: stretch })
    }
  })

  test('also where the two ends of an interval have different ones', () => {
    expect(bounds('2025-01-23T15:30:00+01:00/2025-01-23T11:00:00-05:00', 'Europe/Berlin')).toEqual({
      start: ['2025-01-23T14:30:00Z', '2025-01-23T14:30:00Z'],
      end: ['2025-01-23T16:00:00Z', '2025-01-23T16:00:00Z'],
    })
  })
})
