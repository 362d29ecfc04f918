import type { Entity } from '../../db/entity.ts'
import type { Ordering } from '../../db/keyset.ts'
import type { place, placeName } from '../../db/schema/place.ts'

export interface PlaceRow extends Omit<typeof place.$inferSelect, 'recordedAt' | 'revisionId'> {
  readonly names: readonly Pick<typeof placeName.$inferSelect, 'language' | 'value'>[]
}

const PLACE_COLUMNS = `pl.id, pl.slug, pl.within_id, pl.latitude, pl.longitude,
  (select coalesce(json_agg(json_build_object('language', n.language, 'value', n.value) order by n.id), '[]')
    from place_name n where n.place_id = pl.id) as names`

export const PLACES: Entity<PlaceRow> = {
  name: 'places',
  table: 'place',
  alias: 'pl',
  columns: PLACE_COLUMNS,
}

export const PLACES_BY_SLUG: Ordering = { name: 'places', columns: [['pl.slug', 'text']] }
