import { type Entity, type Reference, resolveReferences } from '../db/entity.ts'
import { builder } from './builder.ts'
import type { Context } from './context.ts'
import { readGlobalId, referenceOf } from './global-id.ts'

/** A filter's list, or undefined where it is left out or empty: an empty list filters nothing. */
export function givenList<Member>(
  list: readonly Member[] | null | undefined,
): readonly Member[] | undefined {
  return list?.length ? list : undefined
}

/**
 * The rows' ids of a filter's list of ids and slugs; undefined where it filters nothing. What
 * nothing has is left out, so a list of unknown things becomes an empty one, which nothing meets.
 */
export async function idsOf<Row>(
  { database }: Context,
  entity: Entity<Row>,
  list: readonly string[] | null | undefined,
): Promise<readonly string[] | undefined> {
  if (!list?.length) return undefined
  const ids = await resolveReferences(database.sql, entity, list.map(referenceOf))
  return ids.filter((id) => id !== undefined)
}

/** The arguments of a field that gives one thing by `id` or `slug`. */
export function oneOfArguments(refersTo: string) {
  return builder.args((t) => ({
    id: t.id({
      required: false,
      extensions: { refersTo },
      description: 'Its global id. Exactly one of the arguments is given.',
    }),
    slug: t.string({
      required: false,
      description: 'Its slug. Exactly one of the arguments is given.',
    }),
  }))
}

/** What an input refers to, where it may refer to nothing (null) or leave that as it is. */
export function optionalReferenceOf(text: string | null | undefined): Reference | null | undefined {
  return typeof text === 'string' ? referenceOf(text) : text
}

interface Loaders<Row> {
  readonly byId: { load(id: string): Promise<Row | null> }
  readonly bySlug: { load(slug: string): Promise<Row | null> }
}

/** The thing that `oneOfArguments` name; null where there is none. */
export async function loadOne<Row>(
  { byId, bySlug }: Loaders<Row>,
  {
    id,
    slug,
  }: { readonly id?: string | null | undefined; readonly slug?: string | null | undefined },
): Promise<Row | null> {
  if (typeof slug === 'string') return bySlug.load(slug)
  const globalId = typeof id === 'string' ? readGlobalId(id) : undefined
  return globalId === undefined ? null : byId.load(globalId.id)
}
