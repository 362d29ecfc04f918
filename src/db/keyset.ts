import { Temporal } from 'temporal-polyfill'
import type { Fragment, Sql } from './client.ts'

/** The PostgreSQL type of a sort key; a cursor carries each key as that type's text. */
export type KeyType = 'timestamptz' | 'uuid' | 'text' | 'integer' | 'bigint' | 'double precision'

/**
 * A total order of a row set. Its last column is unique, so that no two rows are equal in it, and
 * all of it runs one way, so that one row comparison, which an index can serve, finds the page.
 */
export interface Ordering {
  /** Part of each cursor: one of another order is refused instead of starting somewhere random. */
  readonly name: string
  /** SQL expressions, written here and never taken from a request. */
  readonly columns: readonly (readonly [expression: string, type: KeyType])[]
  readonly descending?: boolean
}

/** The sort keys of one row, each as text. */
export type Key = readonly string[]

export interface Window {
  readonly limit: number
  /** True for the last rows of the range instead of the first. */
  readonly backwards: boolean
  readonly after?: Key
  readonly before?: Key
}

/** What a page's statement selects besides the row: its sort keys in one text, see `keysetColumn`. */
export interface Keyed {
  readonly key: string
}

/** The unit separator of ASCII, which no slug, number, date or UUID contains. */
const SEPARATOR = '\x1f'

export interface Page<Row> {
  readonly rows: readonly Row[]
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
}

/** Whether a text is one that PostgreSQL reads as the type; a cursor may have been tampered with. */
const IS_KEY: Readonly<Record<KeyType, (text: string) => boolean>> = {
  timestamptz: (text) => /^-?infinity$/.test(text) || isInstant(text),
  uuid: (text) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text),
  text: (text) => !text.includes('\0'),
  integer: (text) => /^-?\d{1,10}$/.test(text) && (Number(text) | 0) === Number(text),
  bigint: (text) => /^-?\d{1,18}$/.test(text),
  'double precision': (text) => /^-?\d{1,15}(\.\d{1,15})?(e-\d{1,2})?$/.test(text),
}

/**
 * An opaque cursor: the order's name and the row's sort keys.
 * @param key as `keysetColumn` selects it
 */
export function encodeCursor(ordering: Ordering, key: string): string {
  return Buffer.from(`${ordering.name}${SEPARATOR}${key}`).toString('base64url')
}

/** The keys in the form in which `keysetColumn` selects them. */
export function joinKey(key: Key): string {
  return key.join(SEPARATOR)
}

/** The keys, each by itself, of a text that `keysetColumn` has selected. */
export function splitKey(key: string): Key {
  return key.split(SEPARATOR)
}

/** @returns undefined when the text is no cursor of this order */
export function decodeCursor(ordering: Ordering, cursor: string): Key | undefined {
  const parts = readCursor(cursor)
  if (parts === undefined || parts[0] !== ordering.name) return undefined
  const key = parts.slice(1)
  const fits =
    key.length === ordering.columns.length &&
    ordering.columns.every(([, type], index) => IS_KEY[type](key[index] ?? ''))
  return fits ? key : undefined
}

/** The order's name and the keys; undefined when the text is no cursor of any order. */
export function readCursor(cursor: string): readonly string[] | undefined {
  const parts = Buffer.from(cursor, 'base64url').toString('utf8').split(SEPARATOR)
  return parts.length > 1 ? parts : undefined
}

/** The row's own keys, to be selected with it. */
export function keysetColumn(sql: Sql, ordering: Ordering): Fragment {
  const keys = ordering.columns.map(([expression]) => `(${expression})::text`)
  return sql`${sql.unsafe(keys.join(" || E'\\x1f' || "))} as key`
}

/** True of the rows between the window's cursors. */
export function keysetCondition(sql: Sql, ordering: Ordering, window: Window): Fragment {
  const compare = (operator: '<' | '>', key: Key | undefined) =>
    key === undefined
      ? sql``
      : sql` and (${sql.unsafe(ordering.columns.map(([expression]) => expression).join(', '))})
          ${sql.unsafe(operator)} (${keyValues(sql, ordering, key)})`
  return ordering.descending
    ? sql`true${compare('<', window.after)}${compare('>', window.before)}`
    : sql`true${compare('>', window.after)}${compare('<', window.before)}`
}

/**
 * `order by` and `limit`: one row more than the page, which tells whether there is another.
 *
 * The limit is written out, of an integer from 1 to 101. Of a parameter PostgreSQL assumes a tenth
 * of the table, and then plans the statement anew each time, which took as long as running it.
 */
export function keysetOrder(sql: Sql, ordering: Ordering, window: Window): Fragment {
  const direction = (ordering.descending ?? false) === window.backwards ? 'asc' : 'desc'
  const columns = ordering.columns.map(([expression]) => `${expression} ${direction}`)
  return sql`${sql.unsafe(`order by ${columns.join(', ')} limit ${Math.trunc(window.limit) + 1}`)}`
}

/** Turns the rows of a page's statement into the page, in the order asked for. */
export function pageOf<Row>(rows: readonly Row[], window: Window): Page<Row> {
  const more = rows.length > window.limit
  const page = rows.slice(0, window.limit)
  // The row of a cursor lies beyond it, on that side.
  const isBounded = { after: window.after !== undefined, before: window.before !== undefined }
  return window.backwards
    ? {
        rows: page.reverse(),
        hasNextPage: isBounded.before,
        hasPreviousPage: more || isBounded.after,
      }
    : { rows: page, hasNextPage: more || isBounded.before, hasPreviousPage: isBounded.after }
}

function keyValues(sql: Sql, ordering: Ordering, key: Key): Fragment {
  return ordering.columns.reduce<Fragment>((values, [, type], index) => {
    const value = sql`${key[index] ?? ''}::text::${sql.unsafe(type)}`
    return index === 0 ? value : sql`${values}, ${value}`
  }, sql``)
}

function isInstant(text: string): boolean {
  if (!/^(?!0000)\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(\.\d{1,6})?\+00$/.test(text)) return false
  try {
    Temporal.Instant.from(text.replace(' ', 'T'))
    return true
  } catch {
    return false
  }
}
