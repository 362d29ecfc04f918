import type { Sql } from '../../db/client.ts'
import { createRowsLoader } from '../../db/row-loader.ts'
import type { externalId } from '../../db/schema/external-id.ts'

export type ExternalIdRow = Pick<typeof externalId.$inferSelect, 'authority' | 'value'>

type Owner = 'actor' | 'event' | 'place' | 'outlet'

/** What other authorities call a thing, by the kind of thing. */
export function createExternalIdLoaders(sql: Sql) {
  const loaderOf = (owner: Owner) =>
    createRowsLoader(
      (ids) => sql<(ExternalIdRow & { ownerId: string })[]>`
        ${sql.unsafe(`-- external_ids_of_${owner}`)}
        select x.authority, x.value, ${sql.unsafe(`x.${owner}_id`)} as owner_id
        from external_id x
        where ${sql.unsafe(`x.${owner}_id`)} = any(${ids}::uuid[])
        order by x.authority, x.value`,
      ({ ownerId }) => ownerId,
    )
  return {
    actor: loaderOf('actor'),
    event: loaderOf('event'),
    place: loaderOf('place'),
    outlet: loaderOf('outlet'),
  }
}
