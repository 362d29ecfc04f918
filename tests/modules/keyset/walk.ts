import { type ExecutionResult, graphql } from 'graphql'
import type { Database } from '../../../src/db/client.ts'
import { createContext } from '../../../src/graphql/context.ts'
import { schema } from '../../../src/graphql/schema.ts'
import { SERVICES } from '../../support/services.ts'

export interface Page {
  readonly nodes: readonly { readonly slug: string }[]
  readonly pageInfo: {
    readonly startCursor: string | null
    readonly endCursor: string | null
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
  }
}

/** More than any list here has. A cursor that does not lead on would be followed for ever. */
const MAX_PAGES = 200

export type Direction = 'forwards' | 'backwards'

export interface Walk {
  readonly direction: Direction
  /** The sizes of the pages, over and over. */
  readonly sizes: readonly number[]
  /** What is read from: a page, by the arguments that page it. */
  readonly read: (page: Readonly<Record<string, unknown>>) => Promise<Page>
  /** Every row that there is at this moment, in the order of the list. */
  readonly expected: () => readonly string[]
  /** Called after each page, with its number from 0 on. */
  readonly afterPage?: (number: number) => Promise<void>
}

/** A page as a walk saw it, and as the rows there were make it. */
export interface Step {
  readonly seen: PageFacts
  readonly right: PageFacts
}

interface PageFacts {
  readonly slugs: readonly string[]
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
}

/** Reads a list page by page to its other end. Every step tells what was seen and what is right. */
export async function walk({ direction, sizes, read, expected, afterPage }: Walk): Promise<Step[]> {
  const steps: Step[] = []
  let cursor: string | null = null
  let lastSeen: string | undefined
  for (let number = 0; ; number += 1) {
    const size = sizes[number % sizes.length] ?? 1
    const page = await read(
      direction === 'forwards' ? { first: size, after: cursor } : { last: size, before: cursor },
    )
    const seen = {
      slugs: page.nodes.map(({ slug }) => slug),
      hasNextPage: page.pageInfo.hasNextPage,
      hasPreviousPage: page.pageInfo.hasPreviousPage,
    }
    steps.push({ seen, right: rightPage(expected(), direction, size, lastSeen) })
    const more = direction === 'forwards' ? seen.hasNextPage : seen.hasPreviousPage
    if (!more || seen.slugs.length === 0) return steps
    if (steps.length === MAX_PAGES) throw new Error('the walk does not end')
    cursor = direction === 'forwards' ? page.pageInfo.endCursor : page.pageInfo.startCursor
    lastSeen = direction === 'forwards' ? seen.slugs.at(-1) : seen.slugs[0]
    await afterPage?.(number)
  }
}

/** The page of so many rows next to the one that the cursor was of. */
function rightPage(
  rows: readonly string[],
  direction: Direction,
  size: number,
  lastSeen: string | undefined,
): PageFacts {
  const at = lastSeen === undefined ? -1 : rows.indexOf(lastSeen)
  const [from, to] =
    direction === 'forwards'
      ? [at + 1, Math.min(at + 1 + size, rows.length)]
      : [Math.max((at === -1 ? rows.length : at) - size, 0), at === -1 ? rows.length : at]
  return {
    slugs: rows.slice(from, to),
    hasNextPage: to < rows.length,
    hasPreviousPage: from > 0,
  }
}

/** The rows of a walk in the order of the list, whichever way it was walked. */
export function rowsOf(steps: readonly Step[], direction: Direction): string[] {
  const pages = steps.map(({ seen }) => seen.slugs)
  return (direction === 'forwards' ? pages : pages.reverse()).flat()
}

/** The data of a request that must not fail. Its type is what the query asks for. */
export async function ask<Data>(
  database: Database,
  source: string,
  variableValues: Readonly<Record<string, unknown>>,
): Promise<Data> {
  const result: ExecutionResult = await graphql({
    schema,
    source,
    variableValues,
    contextValue: createContext(database, SERVICES),
  })
  if (result.errors) throw new AggregateError(result.errors, result.errors.join('\n'))
  return result.data as Data // what the caller's query asks for
}
