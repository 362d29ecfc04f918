import type { Fragment, Sql } from './client.ts'
import {
  type Keyed,
  keysetColumn,
  keysetCondition,
  keysetOrder,
  type Ordering,
  type Window,
} from './keyset.ts'
import { createRowLoader } from './row-loader.ts'

/**
 * A kind of thing that is fetched by its id or slug, and listed. The texts are SQL written in the
 * program.
 */
export interface Entity<Row> {
  /** Plural; the stem of its statements' names. */
  readonly name: string
  readonly table: string
  /** The table's alias in `columns` and in every condition and ordering. */
  readonly alias: string
  readonly columns: string
  /** Whether one may be merged into another, whose row is then found by the old id and slug. */
  readonly mergeable?: boolean
  /** Never set: it carries the row's type. */
  readonly row?: Row
}

/** Rows by id and by slug, many a statement; null for what is not there. */
export function createEntityLoaders<Row>(sql: Sql, entity: Entity<Row>) {
  return {
    byId: createRowLoader(
      (ids) => findBy(sql, entity, 'id', ids),
      ({ asked }) => asked,
    ),
    bySlug: createRowLoader(
      (slugs) => findBy(sql, entity, 'slug', slugs),
      ({ asked }) => asked,
    ),
  }
}

/** The window's rows and one more where there is one. */
export function findEntities<Row>(
  sql: Sql,
  { name, table, alias, columns }: Entity<Row>,
  condition: Fragment,
  ordering: Ordering,
  window: Window,
) {
  return sql<(Row & Keyed)[]>`
    ${sql.unsafe(`-- ${name}`)}
    select ${sql.unsafe(columns)}, ${keysetColumn(sql, ordering)}
    from ${sql.unsafe(`${table} ${alias}`)}
    where ${condition} and ${keysetCondition(sql, ordering, window)}
    ${keysetOrder(sql, ordering, window)}`
}

export async function countEntities<Row>(
  sql: Sql,
  { name, table, alias }: Entity<Row>,
  condition: Fragment,
): Promise<number> {
  const [row] = await sql<{ count: number }[]>`
    ${sql.unsafe(`-- ${name}_count`)}
    select count(*)::int as count from ${sql.unsafe(`${table} ${alias}`)} where ${condition}`
  return row?.count ?? 0
}

/** A thing as a request names it. */
export type Reference = { readonly id: string } | { readonly slug: string }

/**
 * The ids of the things that references name, in their order; undefined where nothing has that id
 * or slug. One that was merged gives its survivor.
 */
export async function resolveReferences<Row>(
  sql: Sql,
  { name, table, mergeable }: Entity<Row>,
  references: readonly Reference[],
): Promise<readonly (string | undefined)[]> {
  if (references.length === 0) return []
  const ids = references.flatMap((reference) => ('id' in reference ? [reference.id] : []))
  const slugs = references.flatMap((reference) => ('slug' in reference ? [reference.slug] : []))
  const survivor = mergeable ? 'coalesce(merged_into_id, id)' : 'id'
  const rows = await sql<{ askedId: string; slug: string; id: string }[]>`
    ${sql.unsafe(`-- ${name}_referenced`)}
    select id as asked_id, slug, ${sql.unsafe(survivor)} as id from ${sql.unsafe(table)}
    where id = any(${ids}::uuid[]) or slug = any(${slugs}::text[])`
  return references.map((reference) => {
    const named = rows.find(({ askedId, slug }) =>
      'id' in reference ? askedId === reference.id : slug === reference.slug,
    )
    return named?.id
  })
}

/** Each row with the id or slug it was asked by, which is another's where that was merged. */
function findBy<Row>(
  sql: Sql,
  { name, table, alias, columns, mergeable }: Entity<Row>,
  column: 'id' | 'slug',
  keys: readonly string[],
) {
  const survivor = mergeable ? 'coalesce(asked.merged_into_id, asked.id)' : 'asked.id'
  return sql<(Row & { asked: string })[]>`
    ${sql.unsafe(`-- ${name}_by_${column}`)}
    select ${sql.unsafe(`${columns}, asked.${column} as asked`)}
    from ${sql.unsafe(`${table} asked join ${table} ${alias} on ${alias}.id = ${survivor}`)}
    where ${sql.unsafe(`asked.${column}`)} = any(${keys}${sql.unsafe(column === 'id' ? '::uuid[]' : '::text[]')})`
}
