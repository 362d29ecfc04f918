import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  check,
  doublePrecision,
  index,
  pgTable,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import {
  languageCheck,
  notBlankCheck,
  primaryKey,
  recordedColumns,
  slugCheck,
  slugColumn,
} from './columns.ts'

/** Where things happen: a room, a building, a city, a country; each may lie within another. */
export const place = pgTable(
  'place',
  {
    id: primaryKey(),
    slug: slugColumn(),
    withinId: uuid().references((): AnyPgColumn => place.id),
    /** WGS 84, in degrees. */
    latitude: doublePrecision(),
    longitude: doublePrecision(),
    ...recordedColumns(),
  },
  (table) => [
    slugCheck('place', table.slug),
    check('place_not_within_itself', sql`${table.withinId} <> ${table.id}`),
    check(
      'place_coordinates_on_earth',
      sql`num_nulls(${table.latitude}, ${table.longitude}) in (0, 2)
        and ${table.latitude} between -90 and 90 and ${table.longitude} between -180 and 180`,
    ),
    index('place_within_index').on(table.withinId),
  ],
)

/** A place's name in one language. */
export const placeName = pgTable(
  'place_name',
  {
    id: primaryKey(),
    placeId: uuid()
      .notNull()
      .references(() => place.id),
    language: text().notNull(),
    value: text().notNull(),
    ...recordedColumns(),
  },
  (table) => [
    unique('place_name_language_unique').on(table.placeId, table.language),
    languageCheck('place_name', table.language),
    notBlankCheck('place_name', 'value', table.value),
    index('place_name_search_index').using('gin', sql`annals_fold(${table.value}) gin_trgm_ops`),
  ],
)
