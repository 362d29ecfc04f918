import { identify } from './identity.ts'
import type { Table } from './table.ts'

export const referenceTables: readonly Table[] = [
  {
    name: 'outlet',
    columns: ['id', 'slug', 'name', 'language', 'homepage'],
    *rows({ outlets }) {
      for (const { id, slug, name, language, homepage } of outlets.all) {
        yield [id, slug, name, language, homepage]
      }
    },
  },
  {
    name: 'place',
    columns: ['id', 'slug', 'within_id', 'latitude', 'longitude'],
    *rows({ places }) {
      for (const { id, slug, withinId, latitude, longitude } of places.all) {
        yield [id, slug, withinId, latitude, longitude]
      }
    },
  },
  {
    name: 'place_name',
    columns: ['id', 'place_id', 'language', 'value'],
    *rows({ places }) {
      for (const { id, index, name } of places.all) {
        yield [identify('place_name', 2 * index), id, 'de', name.de]
        yield [identify('place_name', 2 * index + 1), id, 'en', name.en]
      }
    },
  },
]
