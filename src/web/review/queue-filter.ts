import type { ProposalKind, ProposalOrder, ProposalStatus } from '../documents/types.ts'
import { ParametersRefused } from '../parameters/parameters-refused.ts'
import type { WebRequest } from '../route.ts'

/** Which proposals are reviewed and in which order, as the address says it. */
export interface QueueFilter {
  readonly status: readonly ProposalStatus[]
  readonly kind: ProposalKind | null
  readonly outlets: readonly string[]
  readonly events: readonly string[]
  readonly order: ProposalOrder
}

export const STATUSES = ['pending', 'skipped'] as const
export const KINDS = ['link', 'event'] as const
export const ORDERS = ['least-certain', 'newest', 'outlet'] as const

/** The parameters of the queue, which every address within it carries on. */
const NAMES = ['status', 'kind', 'outlet', 'event', 'order', 'language'] as const

const ORDER_OF = {
  'least-certain': 'LEAST_CERTAIN',
  newest: 'NEWEST',
  outlet: 'OUTLET',
} as const satisfies Record<(typeof ORDERS)[number], ProposalOrder>

/** Characters of what somebody has written that an address carries on: a server takes no long ones. */
export const MOST_CARRIED = 500

/** @throws {ParametersRefused} naming the parameter and what it may be */
export function readQueueFilter({ url: { searchParams } }: WebRequest): QueueFilter {
  const complaints: string[] = []
  const oneOf = <Value extends string>(name: string, values: readonly Value[]): Value | null => {
    const given = searchParams.get(name)
    if (given === null || given === '') return null
    const value = values.find((known) => known === given)
    if (value === undefined) {
      complaints.push(`${name} is "${given.slice(0, 80)}"; it must be ${values.join(' or ')}.`)
    }
    return value ?? null
  }
  const status = oneOf('status', STATUSES)
  const kind = oneOf('kind', KINDS)
  const order = oneOf('order', ORDERS)
  if (complaints.length > 0) throw new ParametersRefused(complaints)
  const all = (name: string) => searchParams.getAll(name).filter((value) => value !== '')
  return {
    status: [status === 'skipped' ? 'SKIPPED' : 'PENDING'],
    kind: kind === null ? null : kind === 'link' ? 'LINK' : 'EVENT',
    outlets: all('outlet'),
    events: all('event'),
    order: ORDER_OF[order ?? 'least-certain'],
  }
}

/** The parameters that an address within the queue carries on. */
export function queueParameters({ url: { searchParams } }: WebRequest): [string, string][] {
  return NAMES.flatMap((name) =>
    searchParams
      .getAll(name)
      .filter((value) => value !== '')
      .map((value): [string, string] => [name, value]),
  )
}

/**
 * An address of the review that stays in the queue.
 * @param path below `/review`, such as "/decide"
 * @param more in place of what the queue has under the same name
 */
export function reviewAddress(
  web: WebRequest,
  path: string,
  more: readonly (readonly [string, string])[] = [],
): string {
  const names = new Set(more.map(([name]) => name))
  const kept = queueParameters(web).filter(([name]) => !names.has(name))
  const parameters = new URLSearchParams([...kept, ...more].map((pair) => [...pair]))
  return parameters.size > 0 ? `/review${path}?${parameters}` : `/review${path}`
}

export function proposalAddress(
  web: WebRequest,
  id: string,
  more: readonly (readonly [string, string])[] = [],
): string {
  return reviewAddress(web, `/${encodeURIComponent(id)}`, more)
}

/** An address to go on at: within the review, whatever was asked for. */
export function safeNext(web: WebRequest, next: string | null): string {
  const address = next === null ? null : URL.parse(next, web.url.origin)
  const isOurs =
    address?.origin === web.url.origin && /^\/review(\/[\w%-]+)*$/.test(address.pathname)
  return isOurs ? address.pathname + address.search : '/review'
}
