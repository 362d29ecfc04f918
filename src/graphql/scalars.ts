import { builder } from './builder.ts'
import { parseInstant } from './instant.ts'

builder.scalarType('DateTime', {
  description:
    'An instant in ISO 8601 with an offset, down to the microsecond, such as 2025-01-23T15:30:00Z. Answers are in UTC.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339',
  serialize: (value) => value,
  parseValue: (value) => parseInstant(String(value)),
})

builder.scalarType('Decimal', {
  description: 'An exact decimal number as a string, such as "500000000000" or "0.25".',
  serialize: (value) => value,
  parseValue: (value) => {
    if (typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value)) return value
    throw new TypeError(`"${value}" is not a decimal number in a string, such as "0.25"`)
  },
})

/**
 * An instant of the database in the form of the API.
 * @param instant PostgreSQL's text of a finite `timestamptz` in UTC
 */
export function instantOf(instant: string): string {
  return `${instant.replace(' ', 'T').slice(0, -3)}Z`
}

/** The same for one that may be infinite, which is null: a side of a date that is open or unknown. */
export function boundOf(instant: string): string | null {
  return instant.endsWith('infinity') ? null : instantOf(instant)
}
