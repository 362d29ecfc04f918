import { encodeGlobalId } from '../../../src/graphql/global-id.ts'
import { insertEvent } from '../../support/facts.ts'
import { allRows } from '../../support/schema-tables.ts'
import type { Api } from '../api/api.ts'

export const globalId = (typename: string, { id }: { readonly id: string }) =>
  encodeGlobalId(typename, id)

/** How many rows each table has: nothing that is written leaves all of them as they are. */
export async function rowCounts({ database }: Api) {
  const rows = await allRows(database.current.sql)
  return Object.fromEntries([...rows].map(([table, { length }]) => [table, length]))
}

/** An event as an editor reads it, by its global id. */
export async function readEvent(api: Api, id: string) {
  const { node } = await api.data<{ node: { id: string; revision: { id: string } } }>(
    'query($id: ID!) { node(id: $id) { id ... on Event { revision { id } } } }',
    { id },
  )
  return { id: node.id, basedOn: node.revision.id }
}

/** A new event as an editor reads it. */
export async function newEvent(api: Api, columns: Parameters<typeof insertEvent>[1] = {}) {
  const row = await insertEvent(api.database.current, columns)
  return readEvent(api, globalId('Event', row))
}
