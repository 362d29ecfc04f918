import { sql } from 'drizzle-orm'
import { index, pgEnum, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { actor } from './actor.ts'
import {
  datedChecks,
  datedColumns,
  languageCheck,
  notBlankCheck,
  primaryKey,
  recordedColumns,
  slugCheck,
  slugColumn,
  spanIndex,
  tsvector,
} from './columns.ts'
import { event } from './event.ts'

export const statementMedium = pgEnum('statement_medium', [
  'spoken',
  'interview',
  'social_media',
  'press_release',
  'court_filing',
  'document',
  'unknown',
])

/** One utterance by a speaker. Its dated columns say when it was made. */
export const statement = pgTable(
  'statement',
  {
    id: primaryKey(),
    slug: slugColumn(),
    speakerId: uuid()
      .notNull()
      .references(() => actor.id),
    /** The event at which it was made; null while that event is not known. */
    eventId: uuid().references(() => event.id),
    medium: statementMedium().notNull(),
    ...datedColumns(),
    ...recordedColumns(),
  },
  (table) => [
    slugCheck('statement', table.slug),
    ...datedChecks('statement', table),
    index('statement_made_index').on(table.earliestStart, table.latestEnd, table.id),
    spanIndex('statement', table),
    index('statement_event_index').on(
      table.eventId,
      table.earliestStart,
      table.latestEnd,
      table.id,
    ),
    index('statement_speaker_index').on(
      table.speakerId,
      table.earliestStart,
      table.latestEnd,
      table.id,
    ),
  ],
)

export const renderingForm = pgEnum('rendering_form', [
  'verbatim',
  'partial',
  'translated',
  'paraphrase',
])

/** One wording of a statement, in a language and form. */
export const rendering = pgTable(
  'rendering',
  {
    id: primaryKey(),
    statementId: uuid()
      .notNull()
      .references(() => statement.id),
    language: text().notNull(),
    form: renderingForm().notNull(),
    text: text().notNull(),
    search: tsvector().generatedAlwaysAs(
      sql`to_tsvector(annals_text_configuration(language), text)`,
    ),
    ...recordedColumns(),
  },
  (table) => [
    // By digest: a long wording would not fit an index entry.
    uniqueIndex('rendering_unique').on(
      table.statementId,
      table.language,
      table.form,
      sql`md5(${table.text})`,
    ),
    languageCheck('rendering', table.language),
    notBlankCheck('rendering', 'text', table.text),
    index('rendering_statement_index').on(table.statementId, table.id),
    index('rendering_search_index').using('gin', table.search),
  ],
)
