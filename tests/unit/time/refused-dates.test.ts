import { describe, expect, test } from 'vitest'
import { resolveEdtf } from '../../../src/time/bounds.ts'
import { InvalidDate, parseDate } from '../../../src/time/expression.ts'

const refusal = (edtf: string, timeZone = 'UTC'): string => {
  try {
    resolveEdtf(edtf, timeZone)
  } catch (error) {
    if (error instanceof InvalidDate) return error.message
    throw error
  }
  return 'not refused'
}

const EXAMPLES = ['2025-01-21', '2025-01~', '[2025-01-21..2025-01-23]', '2025-01-20/..']

describe('what is not EDTF is repeated, with examples of what is', () => {
  test.each([
    '',
    ' ',
    ' 2025',
    '2025 ',
    '2025-1',
    '2025-13',
    '2025-00',
    '2025-01-00',
    '2025-01-32',
    '2025-02-30',
    '2025-04-31',
    '2025-42',
    '20250121',
    '2025-021',
    '2025-W04',
    '21.01.2025',
    'Januar 2025',
    '2025-01-23T15',
    '2025-01-23T25:00:00',
    '2025-01-23T15:61:00',
    '2025-01-23T15:30:61Z',
    '2025-01-23T15:30:00+25:00',
    '2025-01-21..2025-01-23',
    '[2025-01-21',
    '[]',
    '{2025-01-21,}',
    '2025-01-21\n',
    '2025\0',
    "2025'; drop table event; --",
  ])('%j', (edtf) => {
    const message = refusal(edtf)

    expect(message).toContain(`"${edtf}" is not a date in EDTF`)
    for (const example of EXAMPLES) expect(message).toContain(example)
  })

  test('the examples are right', () => {
    for (const example of [...EXAMPLES, '2025-01-23T15:30:00+01:00']) {
      expect(refusal(example)).toBe('not refused')
    }
  })
})

describe('a day that the calendar does not have is not another day', () => {
  test.each(['2025-02-29', '1900-02-29', '2100-02-29', '2023-02-29/2023-03-01', '[2025-02-29..]'])(
    '%s',
    (edtf) => {
      expect(refusal(edtf)).not.toBe('not refused')
    },
  )
})

test('a fraction of a second, which EDTF does not have, is refused', () => {
  expect(refusal('2025-01-23T15:30:00.5Z')).toContain('is not a date in EDTF')
})

describe('years beside 0002 to 9998', () => {
  test.each([
    '0001',
    '0000',
    '-0044',
    '9999',
    '9999-01-01',
    'Y12025',
    'XXXX',
    '../9999',
    '[0001..2025]',
  ])('%s', (edtf) => {
    expect(refusal(edtf)).toBe(`"${edtf}" lies outside the years 0002 to 9998`)
  })
})

describe('length', () => {
  const nineDays = `{${Array.from({ length: 9 }, (_, day) => `2025-01-0${day + 1}`).join(',')}}`

  test('100 characters are read', () => {
    expect(nineDays).toHaveLength(100)
    expect(refusal(nineDays)).toBe('not refused')
  })

  test('101 are not', () => {
    expect(refusal(nineDays.replace(',', ', '))).toBe(
      'an EDTF date has at most 100 characters, this has 101',
    )
  })

  test.each([
    ['brackets', '['.repeat(100)],
    ['qualifiers', '2025?~%'.repeat(14)],
    ['many members, the last one wrong', `[${'2025-XX-XX,'.repeat(8)}`],
    ['spaces', `[2025,${' '.repeat(90)}20]`],
  ])('%s within it are refused at once', (_, edtf) => {
    const start = performance.now()

    expect(() => parseDate(edtf)).toThrow(InvalidDate)
    expect(performance.now() - start).toBeLessThan(500)
  })
})

describe('an end before the start', () => {
  test.each([
    '2025-01-23/2025-01-21',
    '2025/2024-12',
    '2025-02/2025-01',
    '2025-01-21T15:30:00/2025-01-21T14:00:00',
    // An hour later by the clock, and an hour before.
    '2025-01-23T15:00:00+01:00/2025-01-23T16:00:00+03:00',
  ])('%s', (edtf) => {
    expect(refusal(edtf)).toBe('the interval ends before it starts')
  })

  test.each(['[2025-01-23..2025-01-21]', '{2025-01-23..2025-01-21}', '[2023,2025..2024]'])(
    '%s, within a choice',
    (edtf) => {
      expect(refusal(edtf)).toContain('ends before it starts')
    },
  )
})

describe('an offset at one end only', () => {
  test.each([
    '2025-01-23T15:30:00+01:00/2025-01-24',
    '2025-01-23/2025-01-24T15:30:00Z',
    '2025-01-23T15:30:00/2025-01-23T16:30:00Z',
  ])('%s', (edtf) => {
    expect(refusal(edtf)).toBe('a date gives an offset for all of its times, or for none')
  })
})

describe('a time zone that is none', () => {
  test.each(['', ' ', 'Mars/Olympus', 'Berlin', '+01:00', '-05:00', 'Europe/Berlin ', 'local'])(
    '%j',
    (timeZone) => {
      expect(refusal('2025', timeZone)).toBe(
        `"${timeZone}" is not an IANA time zone; right are Europe/Berlin, America/New_York or UTC`,
      )
    },
  )
})
