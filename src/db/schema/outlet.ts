import { type AnyPgColumn, index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { actor } from './actor.ts'
import {
  languageCheck,
  notBlankCheck,
  primaryKey,
  recordedColumns,
  slugCheck,
  slugColumn,
} from './columns.ts'

/** Who publishes. Outlets of one owner do not corroborate each other. */
export const outlet = pgTable(
  'outlet',
  {
    id: primaryKey(),
    slug: slugColumn(),
    name: text().notNull(),
    language: text().notNull(),
    homepage: text(),
    ownerId: uuid().references((): AnyPgColumn => actor.id),
    ...recordedColumns(),
  },
  (table) => [
    slugCheck('outlet', table.slug),
    notBlankCheck('outlet', 'name', table.name),
    languageCheck('outlet', table.language),
    index('outlet_name_index').on(table.name, table.id),
    index('outlet_owner_index').on(table.ownerId),
  ],
)
