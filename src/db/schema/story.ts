import { sql } from 'drizzle-orm'
import { check, index, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
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

/** An editor's ordered thread of events. */
export const story = pgTable(
  'story',
  {
    id: primaryKey(),
    slug: slugColumn(),
    ...recordedColumns(),
  },
  (table) => [slugCheck('story', table.slug)],
)

/** A story's title and summary in one language. */
export const storyText = pgTable(
  'story_text',
  {
    id: primaryKey(),
    storyId: uuid()
      .notNull()
      .references(() => story.id),
    language: text().notNull(),
    title: text().notNull(),
    summary: text(),
    search: tsvector().generatedAlwaysAs(
      sql`setweight(to_tsvector(annals_text_configuration(language), title), 'A') || setweight(to_tsvector(annals_text_configuration(language), coalesce(summary, '')), 'B')`,
    ),
    ...recordedColumns(),
  },
  (table) => [
    unique('story_text_language_unique').on(table.storyId, table.language),
    languageCheck('story_text', table.language),
    notBlankCheck('story_text', 'title', table.title),
    index('story_text_search_index').using('gin', table.search),
  ],
)

/** An event's place in a story. */
export const storyEvent = pgTable(
  'story_event',
  {
    id: primaryKey(),
    storyId: uuid()
      .notNull()
      .references(() => story.id),
    eventId: uuid()
      .notNull()
      .references(() => event.id),
    position: integer().notNull(),
    ...recordedColumns(),
  },
  (table) => [
    unique('story_event_unique').on(table.storyId, table.eventId),
    check('story_event_position_positive', sql`${table.position} > 0`),
    index('story_event_order_index').on(table.storyId, table.position, table.id),
    index('story_event_event_index').on(table.eventId),
  ],
)
