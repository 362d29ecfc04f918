import type { Database } from '../../../src/db/client.ts'
import { event, participation } from '../../../src/db/schema/event.ts'
import { resolveEdtf } from '../../../src/time/bounds.ts'
import { newSlug, type Writer, write } from '../../support/facts.ts'

/**
 * Dates, read in UTC, in the order of the timeline: by the earliest start, and of two with one
 * start the narrower first. Few of them, so that many events are equal in both.
 */
export const DATES_IN_ORDER = [
  '[..2024]',
  '../2025-01-22',
  '../..',
  '2025-01-01',
  '2025-01',
  '2025',
  '2025-01-20',
  '[2025-01-20..2025-01-23]',
  '2025-01-20/..',
  '2025-01-21',
] as const

export interface DatedEvent {
  readonly id: string
  readonly slug: string
  /** Its date's place in `DATES_IN_ORDER`. */
  readonly date: number
  /** The place of its revision among those of its list. */
  readonly batch: number
}

/** Inserts an event for each date, all in one revision and one statement. */
export function insertDatedEvents(
  writer: Writer,
  { dates, batch, placeId }: { dates: readonly number[]; batch: number; placeId: string },
): Promise<DatedEvent[]> {
  if (dates.length === 0) return Promise.resolve([])
  const rows = dates.map((date) => ({
    slug: newSlug('event'),
    kind: 'other' as const,
    status: 'happened' as const,
    placeId,
    ...resolveEdtf(DATES_IN_ORDER[date] ?? '../..', 'UTC'),
  }))
  return write(writer, async (transaction) => {
    const inserted = await transaction
      .insert(event)
      .values(rows)
      .returning({ id: event.id, slug: event.slug })
    const dateOf = new Map(rows.map(({ slug }, index) => [slug, dates[index] ?? 0]))
    return inserted.map(({ id, slug }) => ({ id, slug, date: dateOf.get(slug) ?? 0, batch }))
  })
}

/** Puts an actor into events, in each role. */
export function insertRoles(
  database: Database,
  actorId: string,
  roles: readonly (typeof participation.$inferInsert.role)[],
  events: readonly DatedEvent[],
): Promise<unknown> {
  const rows = events.flatMap(({ id }) => roles.map((role) => ({ eventId: id, actorId, role })))
  return rows.length === 0
    ? Promise.resolve()
    : write(database, (transaction) => transaction.insert(participation).values(rows))
}

type Order = 'HAPPENED_ASC' | 'HAPPENED_DESC' | 'RECORDED_ASC' | 'RECORDED_DESC'

/** The slugs of the events as an order has them. UUIDs sort as text. */
export function inOrder(events: readonly DatedEvent[], order: Order): string[] {
  const key = order.startsWith('HAPPENED') ? 'date' : 'batch'
  const ascending = events
    .toSorted((one, other) => one[key] - other[key] || (one.id < other.id ? -1 : 1))
    .map(({ slug }) => slug)
  return order.endsWith('ASC') ? ascending : ascending.reverse()
}
