import { Temporal } from 'temporal-polyfill'

/**
 * Reads an instant of a request: ISO 8601 with an offset.
 * @returns the same instant in UTC
 * @throws {TypeError} saying what would be right
 */
export function parseInstant(text: string): string {
  try {
    const instant = Temporal.Instant.from(text).toString()
    // PostgreSQL has other words for years before our era and beyond four digits.
    if (/^(?!0000)\d{4}-/.test(instant)) return instant
  } catch {
    // Told below.
  }
  throw new TypeError(
    `"${text.slice(0, 80)}" is not an instant; right are 2025-01-23T15:30:00Z or 2025-01-23T16:30:00+01:00`,
  )
}
