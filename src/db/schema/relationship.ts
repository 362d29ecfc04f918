import { sql } from 'drizzle-orm'
import { check, index, pgEnum, pgTable, unique, uuid } from 'drizzle-orm/pg-core'
import { actor } from './actor.ts'
import { datedChecks, datedColumns, primaryKey, recordedColumns, spanIndex } from './columns.ts'
import { event } from './event.ts'

export const relationshipKind = pgEnum('relationship_kind', [
  'partner_in',
  'chief_executive_of',
  'spokesperson_of',
  'head_of',
  'founder_of',
  'owner_of',
  'subsidiary_of',
  'member_of',
  'employee_of',
  'investor_in',
  'family_of',
  'allied_with',
  'at_odds_with',
])

/** A typed tie between two actors, read from source to target; its dated columns: its validity. */
export const relationship = pgTable(
  'relationship',
  {
    id: primaryKey(),
    sourceId: uuid()
      .notNull()
      .references(() => actor.id),
    targetId: uuid()
      .notNull()
      .references(() => actor.id),
    kind: relationshipKind().notNull(),
    ...datedColumns(),
    ...recordedColumns(),
  },
  (table) => [
    ...datedChecks('relationship', table),
    check('relationship_not_to_itself', sql`${table.sourceId} <> ${table.targetId}`),
    unique('relationship_unique').on(
      table.sourceId,
      table.targetId,
      table.kind,
      table.earliestStart,
    ),
    index('relationship_valid_index').on(table.earliestStart, table.latestEnd, table.id),
    spanIndex('relationship', table),
    index('relationship_source_index').on(
      table.sourceId,
      table.earliestStart,
      table.latestEnd,
      table.id,
    ),
    index('relationship_target_index').on(
      table.targetId,
      table.earliestStart,
      table.latestEnd,
      table.id,
    ),
  ],
)

/** An event as a dated fact of a relationship: the lawsuit, of two actors at odds. */
export const relationshipEvent = pgTable(
  'relationship_event',
  {
    id: primaryKey(),
    relationshipId: uuid()
      .notNull()
      .references(() => relationship.id),
    eventId: uuid()
      .notNull()
      .references(() => event.id),
    ...recordedColumns(),
  },
  (table) => [
    unique('relationship_event_unique').on(table.relationshipId, table.eventId),
    index('relationship_event_event_index').on(table.eventId),
  ],
)
