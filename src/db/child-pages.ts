import DataLoader from 'dataloader'
import type { Sql } from './client.ts'
import {
  type Keyed,
  keysetColumn,
  keysetCondition,
  keysetOrder,
  type Ordering,
  type Page,
  pageOf,
  type Window,
} from './keyset.ts'

/**
 * Rows that belong to a parent row, as an event's participations do. The texts are SQL written in
 * the program; `parent.id` in them is the parent.
 */
export interface ChildRelation<Row> {
  /** The statement's name, in logs and in `pg_stat_activity`. */
  readonly name: string
  readonly columns: string
  /** A `from` clause with the `where` that ties its rows to `parent.id`. */
  readonly from: string
  readonly ordering: Ordering
  /** Never set: it carries the row's type. */
  readonly row?: Row
}

type ChildRow<Row> = Row & Keyed & { readonly parentId: string }

/** Reads the pages of many parents with one statement, however many ask for theirs. */
export class ChildPages {
  readonly #sql: Sql
  readonly #pages = new Map<string, DataLoader<string, Page<unknown & Keyed>>>()
  readonly #counts = new Map<string, DataLoader<string, number>>()

  constructor(sql: Sql) {
    this.#sql = sql
  }

  /** One parent's page. Parents that ask for the same window are answered together. */
  load<Row>(
    relation: ChildRelation<Row>,
    parentId: string,
    window: Window,
  ): Promise<Page<Row & Keyed>> {
    const loader = loaderFor(this.#pages, `${relation.name} ${JSON.stringify(window)}`, (ids) =>
      this.#readPages(relation, ids, window),
    )
    // The map's key names the relation, and with it the row's type.
    return loader.load(parentId) as Promise<Page<Row & Keyed>>
  }

  /** How many rows belong to one parent. */
  count<Row>(relation: ChildRelation<Row>, parentId: string): Promise<number> {
    return loaderFor(this.#counts, relation.name, (ids) => this.#readCounts(relation, ids)).load(
      parentId,
    )
  }

  async #readPages<Row>(
    relation: ChildRelation<Row>,
    parentIds: readonly string[],
    window: Window,
  ) {
    const sql = this.#sql
    const { name, columns, from, ordering } = relation
    // A lateral join hands on each parent's rows as its limit sorted them; nothing after it sorts.
    const rows = await sql<ChildRow<Row>[]>`
      ${sql.unsafe(`-- ${name}`)}
      select page.*, parent.id as parent_id
      from unnest(${parentIds}::uuid[]) as parent(id)
      cross join lateral (
        select ${sql.unsafe(columns)}, ${keysetColumn(sql, ordering)}
        from ${sql.unsafe(from)} and ${keysetCondition(sql, ordering, window)}
        ${keysetOrder(sql, ordering, window)}
      ) page`
    const byParent = Map.groupBy(rows, ({ parentId }) => parentId)
    return parentIds.map((id) => pageOf(byParent.get(id) ?? [], window))
  }

  async #readCounts<Row>({ name, from }: ChildRelation<Row>, parentIds: readonly string[]) {
    const sql = this.#sql
    const rows = await sql<{ parentId: string; count: number }[]>`
      ${sql.unsafe(`-- ${name}_count`)}
      select parent.id as parent_id, child.count
      from unnest(${parentIds}::uuid[]) as parent(id)
      cross join lateral (select count(*)::int as count from ${sql.unsafe(from)}) child`
    const byParent = new Map(rows.map(({ parentId, count }) => [parentId, count]))
    return parentIds.map((id) => byParent.get(id) ?? 0)
  }
}

function loaderFor<Value>(
  loaders: Map<string, DataLoader<string, Value>>,
  key: string,
  read: (ids: readonly string[]) => Promise<Value[]>,
): DataLoader<string, Value> {
  const known = loaders.get(key)
  if (known !== undefined) return known
  const loader = new DataLoader(read)
  loaders.set(key, loader)
  return loader
}
