import { setImmediate } from 'node:timers/promises'
import type { Ask } from '../ask.ts'
import type { Operations } from '../documents/types.ts'
import { type TimelineParameters, timelineVariables } from '../parameters/timeline-parameters.ts'

/** Of an event, what most formats hold. */
export type ExportedEvent =
  Operations['TimelineExport']['result']['timeline']['edges'][number]['node']

/** Of an event, all that is known. */
export type EventRecord =
  Operations['TimelineRecords']['result']['timeline']['edges'][number]['node']

/**
 * Events that one question asks for: the API refuses what could resolve more than 50,000 fields,
 * and an event may have some 450 of them, its record 4,500.
 */
const AT_ONCE = { TimelineExport: 50, TimelineRecords: 10 } as const

type Reading = keyof typeof AT_ONCE

interface Page<Node> {
  readonly totalCount: number
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean }
}

export interface ReadEvents<Node> {
  readonly events: readonly Node[]
  /** Of the whole timeline, whatever part of it was read. */
  readonly totalCount: number
  /** Where the reading stopped while more followed; undefined at the end. */
  readonly endCursor: string | undefined
}

export interface ReadingOptions {
  /** @default all up to `limit` */
  readonly pageSize: number | undefined
  readonly limit: number
  /** Language tags in order of preference. */
  readonly language: readonly string[]
  /** Tells that nobody waits any longer. */
  readonly signal: AbortSignal
}

/**
 * Reads the events of a timeline page by page, in its order. With a page size, it is the page that
 * the pages of the web show for the same parameters; without one, all from `after`, or up to
 * `before`, as far as the limit allows.
 * @throws {QuestionRefused} when a parameter is refused
 * @throws when the signal is given
 */
export async function readEvents(
  ask: Ask,
  parameters: TimelineParameters,
  options: ReadingOptions,
): Promise<ReadEvents<ExportedEvent>> {
  return readPages('TimelineExport', parameters, options, async (variables) => {
    const { timeline } = await ask('TimelineExport', variables)
    return timeline
  })
}

/** The same, with all that is known of each event. */
export async function readRecords(
  ask: Ask,
  parameters: TimelineParameters,
  options: ReadingOptions,
): Promise<ReadEvents<EventRecord>> {
  return readPages('TimelineRecords', parameters, options, async (variables) => {
    const { timeline } = await ask('TimelineRecords', variables)
    return timeline
  })
}

type Variables = Operations[Reading]['variables']

async function readPages<Node>(
  reading: Reading,
  parameters: TimelineParameters,
  { pageSize, limit, language, signal }: ReadingOptions,
  askPage: (variables: Variables) => Promise<Page<Node>>,
): Promise<ReadEvents<Node>> {
  const { filter, order } = timelineVariables(parameters, language)
  const most = Math.min(pageSize ?? limit, limit)
  const backwards = parameters.before !== undefined && pageSize !== undefined
  let { after, before } = parameters
  let edges: Page<Node>['edges'] = []
  for (;;) {
    // The embedded engine answers without ever letting the event loop go on: others would wait for
    // the last page, and whoever has gone away would not be seen to be gone.
    await setImmediate()
    signal.throwIfAborted()
    const size = Math.min(most - edges.length, AT_ONCE[reading])
    const page = await askPage({
      filter,
      language,
      ...(order && { order }),
      ...(backwards ? { last: size } : { first: size }),
      ...(after && { after }),
      ...(before && { before }),
    })
    edges = backwards ? [...page.edges, ...edges] : edges.concat(page.edges)
    const { hasNextPage, hasPreviousPage } = page.pageInfo
    const complete = !(backwards ? hasPreviousPage : hasNextPage) || page.edges.length === 0
    if (complete || edges.length >= most) {
      return {
        events: edges.map(({ node }) => node),
        totalCount: page.totalCount,
        endCursor: complete || backwards ? undefined : edges.at(-1)?.cursor,
      }
    }
    if (backwards) before = page.edges[0]?.cursor
    else after = page.edges.at(-1)?.cursor
  }
}
