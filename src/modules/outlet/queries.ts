import type { Entity } from '../../db/entity.ts'
import type { Ordering } from '../../db/keyset.ts'
import type { outlet } from '../../db/schema/outlet.ts'

export type OutletRow = Omit<typeof outlet.$inferSelect, 'recordedAt'>

const OUTLET_COLUMNS = 'o.id, o.slug, o.name, o.language, o.homepage, o.owner_id, o.revision_id'

export const OUTLETS: Entity<OutletRow> = {
  name: 'outlets',
  table: 'outlet',
  alias: 'o',
  columns: OUTLET_COLUMNS,
}

export const OUTLETS_BY_SLUG: Ordering = { name: 'outlets', columns: [['o.slug', 'text']] }
