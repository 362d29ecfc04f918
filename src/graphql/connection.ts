import type { ChildRelation } from '../db/child-pages.ts'
import type { Fragment } from '../db/client.ts'
import { countEntities, type Entity, findEntities } from '../db/entity.ts'
import {
  decodeCursor,
  encodeCursor,
  type Keyed,
  type Ordering,
  type Page,
  pageOf,
  type Window,
} from '../db/keyset.ts'
import type { Context } from './context.ts'
import { cursorOfAnotherList } from './errors.ts'

/** The paging arguments of the Relay connection specification, as GraphQL hands them over. */
export interface PageArguments {
  readonly first?: number | null | undefined
  readonly last?: number | null | undefined
  readonly after?: string | null | undefined
  readonly before?: string | null | undefined
}

export const DEFAULT_PAGE_SIZE = 20

export interface Connection<Row> {
  readonly edges: readonly { readonly cursor: string; readonly node: Row }[]
  readonly pageInfo: {
    readonly startCursor: string | null
    readonly endCursor: string | null
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
  }
  /** Counts only when it is asked for. */
  readonly totalCount: () => Promise<number>
}

/** The page of one parent's rows. Many parents' pages are read together. */
export async function childConnection<Row>(
  { pages }: Context,
  relation: ChildRelation<Row>,
  parentId: string,
  args: PageArguments,
): Promise<Connection<Row & Keyed>> {
  const page = await pages.load(relation, parentId, windowOf(relation.ordering, args))
  return connectionOf(relation.ordering, page, () => pages.count(relation, parentId))
}

/**
 * The options of a field that lists a parent's rows. The ordering's name is there for the input
 * checks: a cursor of another list is refused before the parent is read.
 */
export function childrenOf<Row>(relation: ChildRelation<Row>) {
  return {
    extensions: { ordering: relation.ordering.name },
    resolve: ({ id }: { readonly id: string }, args: PageArguments, context: Context) =>
      childConnection(context, relation, id, args),
  }
}

/**
 * A page of the query type's own lists.
 * @param read returns the window's rows and one more where there is one, as `keysetOrder` asks
 */
export async function rootConnection<Row extends Keyed>(
  ordering: Ordering,
  args: PageArguments,
  read: (window: Window) => Promise<readonly Row[]>,
  totalCount: () => Promise<number>,
): Promise<Connection<Row>> {
  const window = windowOf(ordering, args)
  return connectionOf(ordering, pageOf(await read(window), window), totalCount)
}

/** A page of the entities that meet a condition. */
export function entityConnection<Row>(
  { database: { sql } }: Context,
  entity: Entity<Row>,
  ordering: Ordering,
  condition: Fragment,
  args: PageArguments,
): Promise<Connection<Row & Keyed>> {
  return rootConnection(
    ordering,
    args,
    (window) => findEntities(sql, entity, condition, ordering, window),
    () => countEntities(sql, entity, condition),
  )
}

/** @throws {GraphQLError} naming the argument, when a cursor is not one of this list and order */
function windowOf(ordering: Ordering, { first, last, after, before }: PageArguments): Window {
  return {
    limit: first ?? last ?? DEFAULT_PAGE_SIZE,
    backwards: typeof last === 'number',
    ...cursorKey('after', ordering, after),
    ...cursorKey('before', ordering, before),
  }
}

function cursorKey(
  argument: 'after' | 'before',
  ordering: Ordering,
  cursor: string | null | undefined,
): Partial<Window> {
  if (typeof cursor !== 'string') return {}
  const key = decodeCursor(ordering, cursor)
  if (key === undefined) {
    throw cursorOfAnotherList(argument)
  }
  return { [argument]: key }
}

/**
 * Refuses cursors of another list or order, for a resolver that reads something before its page.
 * @throws {GraphQLError} naming the argument
 */
export function checkCursors(ordering: Ordering, args: PageArguments): void {
  windowOf(ordering, args)
}

function connectionOf<Row extends Keyed>(
  ordering: Ordering,
  { rows, hasNextPage, hasPreviousPage }: Page<Row>,
  totalCount: () => Promise<number>,
): Connection<Row> {
  // Many clients page by `pageInfo` or not at all, so a cursor is made when it is asked for.
  const edges = rows.map((node) => ({
    node,
    get cursor() {
      return encodeCursor(ordering, node.key)
    },
  }))
  return {
    edges,
    pageInfo: {
      get startCursor() {
        return edges[0]?.cursor ?? null
      },
      get endCursor() {
        return edges.at(-1)?.cursor ?? null
      },
      hasNextPage,
      hasPreviousPage,
    },
    totalCount,
  }
}
