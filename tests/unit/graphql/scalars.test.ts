import { isScalarType } from 'graphql'
import { describe, expect, test } from 'vitest'
import { boundOf, instantOf } from '../../../src/graphql/scalars.ts'
import { schema } from '../../../src/graphql/schema.ts'

const scalar = (name: string) => {
  const type = schema.getType(name)
  if (!isScalarType(type)) throw new Error(`${name} is no scalar`)
  return type
}

describe('an instant of a request', () => {
  test.each([
    ['2025-01-23T15:30:00Z', '2025-01-23T15:30:00Z'],
    ['2025-01-23T16:30:00+01:00', '2025-01-23T15:30:00Z'],
    ['2025-01-23T15:30:00.000001Z', '2025-01-23T15:30:00.000001Z'],
  ])('%s is %s', (text, instant) => {
    expect(scalar('DateTime').parseValue(text)).toBe(instant)
  })

  test.each(['', '2025-01-23', '2025-01-23T15:30:00', '2025-02-30T00:00:00Z', 'now', '1737646200'])(
    '%j is none',
    (text) => {
      expect(() => scalar('DateTime').parseValue(text)).toThrow(`"${text}" is not an instant`)
    },
  )

  test.each(['+010000-01-01T00:00:00Z', '-000001-01-01T00:00:00Z'])(
    '%s has a year that PostgreSQL does not read',
    (text) => {
      expect(() => scalar('DateTime').parseValue(text)).toThrow('is not an instant')
    },
  )
})

describe('a decimal of a request', () => {
  test.each(['0', '500000000000', '-0.25', '10.50'])('may be %s', (text) => {
    expect(scalar('Decimal').parseValue(text)).toBe(text)
  })

  test.each(['', '.5', '5.', '1e9', '1,5', 'NaN', ' 1', 5])('is not %j', (value) => {
    expect(() => scalar('Decimal').parseValue(value)).toThrow('is not a decimal number')
  })
})

describe('an instant of the database', () => {
  test('is answered in UTC, with its microseconds', () => {
    expect(instantOf('2025-01-21 22:59:59.999999+00')).toBe('2025-01-21T22:59:59.999999Z')
    expect(boundOf('2025-01-20 23:00:00+00')).toBe('2025-01-20T23:00:00Z')
  })

  test('is null where it is infinite', () => {
    expect(boundOf('infinity')).toBeNull()
    expect(boundOf('-infinity')).toBeNull()
  })
})
