import { describe, expect, test } from 'vitest'
import {
  choosePublicationTime,
  readPublicationTime,
} from '../../../src/reading/publication-time.ts'

describe('a time with its offset is known, on the clock of that offset', () => {
  test.each([
    // text, EDTF, zone, day, time
    ['2025-01-23T15:30:00+01:00', '2025-01-23T15:30:00+01:00', 'Etc/GMT-1', '2025-01-23', '15:30'],
    ['2025-01-23T15:30:00.123Z', '2025-01-23T15:30:00Z', 'UTC', '2025-01-23', '15:30'],
    ['2025-01-23T15:30+01', '2025-01-23T15:30+01:00', 'Etc/GMT-1', '2025-01-23', '15:30'],
    ['2025-01-23 15:30:00 -0500', '2025-01-23T15:30:00-05:00', 'Etc/GMT+5', '2025-01-23', '15:30'],
    ['20250123T153000Z', '2025-01-23T15:30:00Z', 'UTC', '2025-01-23', '15:30'],
    [
      'Thu, 23 Jan 2025 15:30:00 +0100',
      '2025-01-23T15:30:00+01:00',
      'Etc/GMT-1',
      '2025-01-23',
      '15:30',
    ],
    ['23 Jan 25 5:30 GMT', '2025-01-23T05:30Z', 'UTC', '2025-01-23', '05:30'],
    [
      'Thu, 23 January 2025 23:30:00 EST',
      '2025-01-23T23:30:00-05:00',
      'Etc/GMT+5',
      '2025-01-23',
      '23:30',
    ],
  ])('%s', (text, edtf, timeZone, day, time) => {
    expect(readPublicationTime(text)).toEqual({
      time: { edtf, timeZone, wallClock: { day, time } },
    })
  })
})

test('an offset of no whole hours takes a zone whose clock showed the same', () => {
  const reading = readPublicationTime('2025-01-23T21:00:00+05:30')

  expect(reading).toMatchObject({
    time: {
      edtf: '2025-01-23T21:00:00+05:30',
      wallClock: { day: '2025-01-23', time: '21:00' },
    },
  })
})

test('an offset that no clock had is told', () => {
  expect(readPublicationTime('2025-01-23T21:00:00+05:17')).toMatchObject({
    problem: expect.stringContaining('no time zone had the offset +05:17'),
  })
})

describe('a zone makes a day or a local time known', () => {
  test.each([
    ['2025-01-23', 'Europe/Berlin', { day: '2025-01-23' }],
    ['2025-01-23T15:30', 'America/New_York', { day: '2025-01-23', time: '15:30' }],
    ['2025-01-23 15:30:10', 'UTC', { day: '2025-01-23', time: '15:30' }],
  ])('%s in %s', (text, zone, wallClock) => {
    const expected = { edtf: text.replace(' ', 'T'), timeZone: zone, wallClock }

    expect(readPublicationTime(text, zone)).toEqual({ time: expected })
    expect(readPublicationTime(`${text}[${zone}]`)).toEqual({ time: expected })
  })

  test('and moves the clock of a time with an offset there', () => {
    expect(readPublicationTime('2025-01-22T23:30:00Z', 'Europe/Berlin')).toEqual({
      time: {
        edtf: '2025-01-22T23:30:00Z',
        timeZone: 'Europe/Berlin',
        wallClock: { day: '2025-01-23', time: '00:30' },
      },
    })
  })

  test('a given one wins over that of the text', () => {
    expect(readPublicationTime('2025-01-23[America/New_York]', 'Europe/Berlin')).toMatchObject({
      time: { timeZone: 'Europe/Berlin' },
    })
  })
})

test.each(['2025-01-23', '2025-01-23T15:30:00', '23 Jan 2025 15:30:00'])(
  '%s tells no zone, and says so with its day',
  (text) => {
    expect(readPublicationTime(text)).toEqual({
      problem: expect.stringContaining(`"${text}" tells no time zone`),
      day: '2025-01-23',
    })
  },
)

test.each([
  'yesterday',
  '2025',
  '2025-01',
  '23.01.2025',
  '2025-02-30T10:00:00Z',
  '2025-01-23T25:00:00Z',
  '2025-01-23T24:00:00Z',
  '23 Foo 2025 10:00 GMT',
  'Thu, 23 Jan 2025 15:30:00 XYZ',
  '2025-01-23[Europe/Atlantis]',
])('%s is no publication time', (text) => {
  expect(readPublicationTime(text)).toEqual({ problem: expect.any(String) })
})

describe('of several times that an article tells', () => {
  const from = (...texts: readonly [string, ...string[]]) => {
    const [first, ...others] = texts
    const candidate = (value: string) => ({ value, where: value })
    return choosePublicationTime([candidate(first), ...others.map(candidate)])
  }

  test('the first that is one is taken', () => {
    expect(from('soon', '2025-01-23T10:00:00Z', '2025-01-24T11:00:00Z').where).toBe(
      '2025-01-23T10:00:00Z',
    )
  })

  test('a day is made precise by a time of that day', () => {
    expect(from('2025-01-23', '2025-01-23T10:00:00+01:00').where).toBe('2025-01-23T10:00:00+01:00')
  })

  test('a day is not replaced by a time of another day', () => {
    expect(from('2025-01-23', '2025-01-21T10:00:00+01:00')).toMatchObject({
      problem: expect.stringContaining('"2025-01-23" tells no time zone'),
    })
  })
})
