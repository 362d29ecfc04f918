import type { Entity } from '../../db/entity.ts'
import type { Ordering } from '../../db/keyset.ts'
import type { place, placeName } from '../../db/schema/place.ts'

export type PlaceNameRow = Omit<typeof placeName.$inferSelect, 'placeId' | 'recordedAt'>

export interface PlaceRow extends Omit<typeof place.$inferSelect, 'recordedAt'> {
  readonly names: readonly PlaceNameRow[]
}

const PLACE_COLUMNS = `pl.id, pl.slug, pl.within_id, pl.latitude, pl.longitude, pl.revision_id,
  (select coalesce(json_agg(json_build_object('id', n.id, 'language', n.language,
      'value', n.value, 'revisionId', n.revision_id) order by n.id), '[]')
    from place_name n where n.place_id = pl.id) as names`

export const PLACES: Entity<PlaceRow> = {
  name: 'places',
  table: 'place',
  alias: 'pl',
  columns: PLACE_COLUMNS,
}

export const PLACE_NAMES: Entity<PlaceNameRow> = {
  name: 'place_names',
  table: 'place_name',
  alias: 'n',
  columns: 'n.id, n.language, n.value, n.revision_id',
}

export const PLACES_BY_SLUG: Ordering = { name: 'places', columns: [['pl.slug', 'text']] }
