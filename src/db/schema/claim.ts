import { sql } from 'drizzle-orm'
import { index, pgEnum, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import {
  languageCheck,
  notBlankCheck,
  primaryKey,
  recordedColumns,
  slugCheck,
  slugColumn,
  tsvector,
} from './columns.ts'
import { event } from './event.ts'
import { statement } from './statement.ts'

/** A proposition that can be disputed. Contradicting claims and stances stand side by side. */
export const claim = pgTable(
  'claim',
  {
    id: primaryKey(),
    slug: slugColumn(),
    /** The event that the proposition is about; null where it is about none in particular. */
    eventId: uuid().references(() => event.id),
    ...recordedColumns(),
  },
  (table) => [
    slugCheck('claim', table.slug),
    index('claim_event_index').on(table.eventId, table.id),
  ],
)

/** The wording of a claim in one language, as a neutral sentence. */
export const claimText = pgTable(
  'claim_text',
  {
    id: primaryKey(),
    claimId: uuid()
      .notNull()
      .references(() => claim.id),
    language: text().notNull(),
    proposition: text().notNull(),
    search: tsvector().generatedAlwaysAs(
      sql`to_tsvector(annals_text_configuration(language), proposition)`,
    ),
    ...recordedColumns(),
  },
  (table) => [
    unique('claim_text_language_unique').on(table.claimId, table.language),
    languageCheck('claim_text', table.language),
    notBlankCheck('claim_text', 'proposition', table.proposition),
    index('claim_text_search_index').using('gin', table.search),
  ],
)

export const stancePosition = pgEnum('stance_position', ['asserts', 'denies', 'questions'])

/** What a statement says of a claim. */
export const stance = pgTable(
  'stance',
  {
    id: primaryKey(),
    claimId: uuid()
      .notNull()
      .references(() => claim.id),
    statementId: uuid()
      .notNull()
      .references(() => statement.id),
    position: stancePosition().notNull(),
    ...recordedColumns(),
  },
  (table) => [
    unique('stance_unique').on(table.claimId, table.statementId),
    index('stance_statement_index').on(table.statementId, table.id),
  ],
)
