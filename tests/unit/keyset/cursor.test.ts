import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  decodeCursor,
  encodeCursor,
  type Key,
  type KeyType,
  type Ordering,
  readCursor,
} from '../../../src/db/keyset.ts'

const ordered = (name: string, ...types: KeyType[]): Ordering => ({
  name,
  columns: types.map((type, index) => [`column_${index}`, type]),
})

const happened = ordered('happened', 'timestamptz', 'timestamptz', 'uuid')
const ID = '01948a3e-7c00-7000-8000-0123456789ab'
const KEY = ['2025-01-20 23:00:00+00', '2025-01-21 22:59:59.999999+00', ID] as const

/** The sort keys as a page's statement selects them: in one text, between unit separators. */
const selected = (key: Key) => key.join('\x1f')

/** A cursor as anybody can make one. */
const forged = (parts: readonly string[]) => Buffer.from(selected(parts)).toString('base64url')

/** A finite `timestamptz` as PostgreSQL writes it in UTC. */
const timestamp = fc
  .tuple(
    fc.date({ min: new Date('0002-01-01'), max: new Date('9998-12-31'), noInvalidDate: true }),
    fc.integer({ min: 0, max: 999_999 }),
  )
  .map(([date, microseconds]) => {
    const fraction = `${microseconds}`.padStart(6, '0').replace(/0+$/, '')
    return `${date.toISOString().slice(0, 19).replace('T', ' ')}${fraction && `.${fraction}`}+00`
  })

const KEYS: Readonly<Record<KeyType, fc.Arbitrary<string>>> = {
  timestamptz: fc.oneof(
    timestamp,
    fc.constantFrom('-infinity', 'infinity', '0001-12-31 11:22:48+00'),
  ),
  uuid: fc.uuid(),
  text: fc
    .string({ unit: 'grapheme' })
    .filter((text) => !text.includes('\0') && !text.includes('\x1f')),
  integer: fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }).map(String),
  bigint: fc.bigInt({ min: -(10n ** 18n) + 1n, max: 10n ** 18n - 1n }).map(String),
  // Scores have six decimals at most, and PostgreSQL writes exponents with two digits.
  'double precision': fc
    .integer({ min: 0, max: 1_000_000 })
    .map((millionths) => String(millionths / 1_000_000).replace(/e-(\d)$/, 'e-0$1')),
}

const types = fc.array(fc.constantFrom(...(Object.keys(KEYS) as KeyType[])), {
  minLength: 1,
  maxLength: 4,
})

describe('a cursor', () => {
  test('gives back the keys that it was made of, of any type', () => {
    const keyed = types.chain((list) =>
      fc.tuple(fc.constant(list), fc.tuple(...list.map((type) => KEYS[type]))),
    )
    fc.assert(
      fc.property(keyed, fc.stringMatching(/^[a-z_]+$/), ([list, key], name) => {
        const ordering = ordered(name, ...list)

        expect(decodeCursor(ordering, encodeCursor(ordering, selected(key)))).toEqual(key)
      }),
      { numRuns: 500 },
    )
  })

  test('stands in a URL as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(encodeCursor(ordered('actors', 'text'), text)).toMatch(/^[A-Za-z0-9_-]+$/)
      }),
    )
  })

  test('of one order is none of another, though its keys are of the same types', () => {
    const descending = { ...happened, name: 'happened_desc', descending: true }

    expect(decodeCursor(descending, encodeCursor(happened, selected(KEY)))).toBeUndefined()
    expect(decodeCursor(happened, encodeCursor(happened, selected(KEY)))).toEqual(KEY)
  })
})

describe('what is no cursor of the order is refused', () => {
  test.each([
    ['nothing', ''],
    ['words', 'not a cursor'],
    ['no base64', '!!!$$$'],
    ['the name alone', forged(['happened'])],
    ['bytes that are no UTF-8', Buffer.from([0xff, 0xfe, 0x00]).toString('base64url')],
    ['JSON', Buffer.from(JSON.stringify(['happened', ...KEY])).toString('base64url')],
  ])('%s, which is no cursor of any order', (_, cursor) => {
    expect(readCursor(cursor)).toBeUndefined()
    expect(decodeCursor(happened, cursor)).toBeUndefined()
  })

  test('one that is cut off, anywhere', () => {
    const cursor = encodeCursor(happened, selected(KEY))
    for (let length = 0; length < cursor.length - 1; length += 1) {
      expect(decodeCursor(happened, cursor.slice(0, length))).toBeUndefined()
    }
  })

  test.each([
    ['the name of another order', ['recorded', ...KEY]],
    ['a key too few', ['happened', ...KEY.slice(1)]],
    ['a key too many', ['happened', ...KEY, ID]],
    ['keys in another order', ['happened', ID, ...KEY.slice(0, 2)]],
    ['an empty key', ['happened', KEY[0], '', ID]],
    ['a date without a time', ['happened', '2025-01-20', KEY[1], ID]],
    ['a time in another zone', ['happened', '2025-01-20 23:00:00+01', KEY[1], ID]],
    ['seven digits of a second', ['happened', '2025-01-20 23:00:00.1234567+00', KEY[1], ID]],
    ['a word that PostgreSQL reads as a time', ['happened', 'now', KEY[1], ID]],
    ['an id in capitals', ['happened', KEY[0], KEY[1], ID.toUpperCase()]],
    ['an id in braces', ['happened', KEY[0], KEY[1], `{${ID}}`]],
    ['an id and more', ['happened', KEY[0], KEY[1], `${ID}'::uuid) or true --`]],
    ['an id and a line', ['happened', KEY[0], KEY[1], `${ID}\n`]],
    ['SQL', ['happened', "'; drop table event; --", KEY[1], ID]],
    ['SQL after a time', ['happened', `${KEY[0]}'); select 1`, KEY[1], ID]],
  ])('%s', (_, parts) => {
    expect(decodeCursor(happened, forged(parts))).toBeUndefined()
  })

  test.each([
    ['a month 13', '2025-13-01 00:00:00+00'],
    ['a 30 February', '2025-02-30 00:00:00+00'],
    ['an hour 25', '2025-01-20 25:00:00+00'],
    ['a year 0', '0000-01-01 00:00:00+00'],
    ['a year that PostgreSQL cannot hold', '999999-01-01 00:00:00+00'],
  ])('a time in the right form that there is not: %s', (_, time) => {
    expect(decodeCursor(happened, forged(['happened', time, KEY[1], ID]))).toBeUndefined()
  })

  test.each<readonly [KeyType, string]>([
    ['integer', '1.5'],
    ['integer', '0x10'],
    ['integer', '2147483648'],
    ['integer', '-2147483649'],
    ['integer', '1 or 1=1'],
    ['double precision', 'NaN'],
    ['double precision', '1,5'],
    ['double precision', '1e999'],
    ['double precision', '1e-999'],
    ['double precision', '1; select 1'],
    ['text', 'a\0b'],
  ])('as %s: %j', (type, value) => {
    expect(decodeCursor(ordered('one', type), forged(['one', value]))).toBeUndefined()
  })

  test('any text at all', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String(), fc.json()), (text) => {
        expect(decodeCursor(happened, text)).toBeUndefined()
        expect(decodeCursor(happened, Buffer.from(text).toString('base64url'))).toBeUndefined()
      }),
      { numRuns: 500 },
    )
  })
})
