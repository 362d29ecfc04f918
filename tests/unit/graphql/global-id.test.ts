import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  decodeGlobalId,
  encodeGlobalId,
  isSlug,
  readGlobalId,
  referenceOf,
} from '../../../src/graphql/global-id.ts'

const ID = '01948a3e-7c00-7000-8000-0123456789ab'
const encoded = (text: string) => Buffer.from(text).toString('base64url')

const REFUSED: readonly (readonly [what: string, text: string])[] = [
  ['nothing', ''],
  ['words', 'no id'],
  ['a UUID without its type', ID],
  ['a UUID without its type, encoded', encoded(ID)],
  ['a type without a UUID', encoded('Event:')],
  ['a number', encoded('Event:42')],
  ['a slug in place of the UUID', encoded('Event:stargate-announcement')],
  ['a UUID in capitals', encoded(`Event:${ID.toUpperCase()}`)],
  ['a UUID in braces', encoded(`Event:{${ID}}`)],
  ['a UUID without hyphens', encoded(`Event:${ID.replaceAll('-', '')}`)],
  ['a UUID one digit short', encoded(`Event:${ID.slice(0, -1)}`)],
  ['a UUID one digit long', encoded(`Event:${ID}0`)],
  ['a UUID and a line', encoded(`Event:${ID}\n`)],
  ['a UUID and SQL', encoded(`Event:${ID}'; drop table event; --`)],
  ['a third part', encoded(`Event:${ID}:1`)],
  ['no type', encoded(`:${ID}`)],
  ['a type in lower case', encoded(`event:${ID}`)],
  ['a type with a digit', encoded(`Event2:${ID}`)],
  ['another separator', encoded(`Event/${ID}`)],
  ['bytes that are no UTF-8', Buffer.from([0xff, 0xfe, 0x3a]).toString('base64url')],
]

describe('a global id', () => {
  test('gives back the type and the UUID that it was made of', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z][A-Za-z]{0,30}$/), fc.uuid(), (typename, id) => {
        const text = encodeGlobalId(typename, id)

        expect(text).toMatch(/^[A-Za-z0-9_-]+$/)
        expect(readGlobalId(text)).toEqual({ typename, id })
        expect(decodeGlobalId(text)).toEqual({ typename, id })
      }),
    )
  })

  test('is the type, a colon and the UUID in base64url', () => {
    // Ids are kept by clients, so the form stays.
    expect(encodeGlobalId('Event', ID)).toBe(
      'RXZlbnQ6MDE5NDhhM2UtN2MwMC03MDAwLTgwMDAtMDEyMzQ1Njc4OWFi',
    )
  })

  test.each(REFUSED)('is not %s', (_, text) => {
    expect(readGlobalId(text)).toBeUndefined()
    expect(() => decodeGlobalId(text)).toThrow(`"${text}" is not an id of this API`)
  })
})

describe('a slug', () => {
  test.each(['stargate', 'jan6-amnesty', 'x', '6', 'a-b-c', 'a'.repeat(200)])(
    'may be %s',
    (text) => {
      expect(isSlug(text)).toBe(true)
    },
  )

  test.each([
    '',
    ' ',
    '-',
    'a-',
    '-a',
    'a--b',
    'Stargate',
    'star gate',
    'stärgate',
    'a_b',
    'a/b',
    'a\n',
    "a'",
    'a'.repeat(201),
  ])('is not %j', (text) => {
    expect(isSlug(text)).toBe(false)
  })

  test('is never a global id, so one text never names two things', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z][A-Za-z]{0,30}$/), fc.uuid(), (typename, id) => {
        expect(isSlug(encodeGlobalId(typename, id))).toBe(false)
      }),
    )
  })
})

describe('a reference', () => {
  test('is by id where the text is a global id, and by slug where it is a slug', () => {
    expect(referenceOf(encodeGlobalId('Actor', ID))).toEqual({ id: ID })
    expect(referenceOf('elon-musk')).toEqual({ slug: 'elon-musk' })
    // A UUID alone has the form of a slug.
    expect(referenceOf(ID)).toEqual({ slug: ID })
  })

  test('is refused where the text is neither', () => {
    expect(() => referenceOf('Elon Musk')).toThrow('neither an id of this API nor a slug')
  })
})
