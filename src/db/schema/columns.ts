import { type AnyColumn, sql } from 'drizzle-orm'
import { check, customType, index, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { revision } from './revision.ts'

/** Time-ordered, so that a primary-key index grows at its end (RFC 9562, version 7). */
export const primaryKey = () => uuid().primaryKey().default(sql`uuidv7()`)

/** String mode: JavaScript dates lose microseconds, and with them rows at a cursor's edge. */
export const instant = () => timestamp({ withTimezone: true, mode: 'string' })

/** Compared by bytes, so that every engine and locale sorts slugs alike. */
const slugText = customType<{ data: string }>({ dataType: () => 'text collate "C"' })

/** A short name in a URL and the API, for people; see `slugCheck`. */
export const slugColumn = () => slugText().notNull().unique()

export const tsvector = customType<{ data: string; notNull: false }>({
  dataType: () => 'tsvector',
})

/**
 * The columns that tie a row to history: when it was first recorded, and the last revision that
 * wrote it. Both are stamped by a trigger, whatever the writer sends.
 */
export const recordedColumns = () => ({
  recordedAt: instant().notNull().default(sql`now()`),
  revisionId: uuid()
    .notNull()
    .default(sql`annals_current_revision()`)
    .references(() => revision.id),
})

/**
 * A date as known: EDTF, the zone its calendar days lie in, and the four inclusive bounds that
 * `src/time/bounds.ts` computes from them. An open side is ±infinity, so every column sorts.
 *
 * Where the date was derived from words ("am Dienstag"), also the words, the EDTF date they were
 * counted from, and the rule that did it, so that a corrected anchor corrects the date.
 */
export const datedColumns = () => ({
  edtf: text().notNull(),
  timeZone: text().notNull(),
  earliestStart: instant().notNull(),
  latestStart: instant().notNull(),
  earliestEnd: instant().notNull(),
  latestEnd: instant().notNull(),
  derivedFromWords: text(),
  derivedFromAnchor: text(),
  derivedByRule: text(),
})

type Columns<Names extends string> = Record<Names, AnyColumn>

/** The end does not precede the start, no bound its counterpart, and a derivation is whole. */
export const datedChecks = (
  table: string,
  columns: Columns<
    | 'earliestStart'
    | 'latestStart'
    | 'earliestEnd'
    | 'latestEnd'
    | 'derivedFromWords'
    | 'derivedFromAnchor'
    | 'derivedByRule'
  >,
) => [
  check(
    `${table}_bounds_in_order`,
    sql`${columns.earliestStart} <= ${columns.latestStart}
      and ${columns.earliestEnd} <= ${columns.latestEnd}
      and ${columns.earliestStart} <= ${columns.earliestEnd}
      and ${columns.latestStart} <= ${columns.latestEnd}`,
  ),
  check(
    `${table}_derivation_whole`,
    sql`num_nulls(${columns.derivedFromWords}, ${columns.derivedFromAnchor}, ${columns.derivedByRule}) in (0, 3)`,
  ),
]

/** "Possibly" and "certainly within" a range are `&&` and `<@` on this index. */
export const spanIndex = (table: string, columns: Columns<'earliestStart' | 'latestEnd'>) =>
  index(`${table}_span_index`).using(
    'gist',
    sql`tstzrange(${columns.earliestStart}, ${columns.latestEnd}, '[]')`,
  )

/** Lower-case words joined by single hyphens: what the URL of a page and the API's `slug` allow. */
export const slugCheck = (table: string, slug: AnyColumn) =>
  check(`${table}_slug_form`, sql`${slug} ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`)

/** A well-formed language tag (BCP 47): the primary subtag, then subtags in any case. */
export const languageCheck = (table: string, language: AnyColumn) =>
  check(`${table}_language_form`, sql`${language} ~ '^[a-z]{2,8}(-[A-Za-z0-9]{1,8})*$'`)

export const notBlankCheck = (table: string, name: string, column: AnyColumn) =>
  check(`${table}_${name}_not_blank`, sql`${column} ~ '[^[:space:]]'`)
