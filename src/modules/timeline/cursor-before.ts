import { encodeCursor, joinKey, type Key, type Ordering } from '../../db/keyset.ts'

/**
 * A cursor right before a row: a page `after` it begins with that row. Its keys are those of no row, as
 * no UUID lies between the row's own and the next.
 * @param key the row's; the last of them is its UUID
 */
export function cursorBefore(ordering: Ordering, key: Key): string {
  const id = key.at(-1) ?? ''
  const number = BigInt(`0x${id.replaceAll('-', '')}`) + (ordering.descending ? 1n : -1n)
  const digits = number.toString(16).padStart(32, '0')
  const beside = digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
  return encodeCursor(ordering, joinKey([...key.slice(0, -1), beside]))
}
