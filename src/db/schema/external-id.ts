import { sql } from 'drizzle-orm'
import { check, index, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { actor } from './actor.ts'
import { notBlankCheck, primaryKey, recordedColumns } from './columns.ts'
import { event } from './event.ts'
import { outlet } from './outlet.ts'
import { place } from './place.ts'

/** What another authority calls the same thing: Wikidata's Q22686, and so on. */
export const externalId = pgTable(
  'external_id',
  {
    id: primaryKey(),
    /** The authority, in lower case: "wikidata", "gnd", "geonames". */
    authority: text().notNull(),
    value: text().notNull(),
    actorId: uuid().references(() => actor.id),
    eventId: uuid().references(() => event.id),
    placeId: uuid().references(() => place.id),
    outletId: uuid().references(() => outlet.id),
    ...recordedColumns(),
  },
  (table) => [
    check('external_id_authority_form', sql`${table.authority} ~ '^[a-z][a-z0-9-]*$'`),
    notBlankCheck('external_id', 'value', table.value),
    check(
      'external_id_of_exactly_one',
      sql`num_nonnulls(${table.actorId}, ${table.eventId}, ${table.placeId}, ${table.outletId}) = 1`,
    ),
    unique('external_id_unique').on(table.authority, table.value),
    index('external_id_actor_index').on(table.actorId),
    index('external_id_event_index').on(table.eventId),
    index('external_id_place_index').on(table.placeId),
    index('external_id_outlet_index').on(table.outletId),
  ],
)
