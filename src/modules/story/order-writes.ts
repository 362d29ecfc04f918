import { asc, eq, inArray } from 'drizzle-orm'
import type { Reference } from '../../db/entity.ts'
import { referTo } from '../../db/referred-rows.ts'
import { EditConflict, InvalidEdit } from '../../db/refusals.ts'
import type { RevisionTransaction } from '../../db/revision.ts'
import { event } from '../../db/schema/event.ts'
import { story, storyEvent } from '../../db/schema/story.ts'
import { EVENTS } from '../event/queries.ts'
import { STORIES } from './queries.ts'

/**
 * Puts events into a story that has none.
 * @throws {NotFound}
 * @throws {InvalidEdit} when an event comes twice
 */
export async function putEventsInOrder(
  transaction: RevisionTransaction,
  storyId: string,
  events: readonly Reference[],
): Promise<void> {
  await writeOrder(transaction, storyId, [], await eventIds(transaction, 'events', events))
}

export interface StoryOrder {
  readonly story: Reference
  /** All of the story's events from now on, in the order that they are to be read. */
  readonly events: readonly Reference[]
  /** All of them as they were read before, in that order. */
  readonly basedOnEvents: readonly Reference[]
}

/**
 * Puts other events into a story, or the same in another order.
 * @returns the id of the story
 * @throws {NotFound}
 * @throws {InvalidEdit} when an event comes twice
 * @throws {EditConflict} when the events are not those that were read
 */
export async function setStoryEvents(
  transaction: RevisionTransaction,
  { story: edited, events, basedOnEvents }: StoryOrder,
): Promise<string> {
  const storyId = await referTo(transaction, STORIES, edited, 'story', 'edit')
  const based = await eventIds(transaction, 'basedOnEvents', basedOnEvents)
  const yours = await eventIds(transaction, 'events', events)
  const rows = await readOrder(transaction, storyId)
  const current = rows.map(({ eventId }) => eventId)
  if (current.join() !== based.join()) {
    throw await orderConflict(transaction, storyId, { based, current, yours })
  }
  await writeOrder(transaction, storyId, rows, yours)
  return storyId
}

interface Placed {
  readonly id: string
  readonly eventId: string
  readonly position: number
}

function readOrder(transaction: RevisionTransaction, storyId: string): Promise<Placed[]> {
  return transaction
    .select({ id: storyEvent.id, eventId: storyEvent.eventId, position: storyEvent.position })
    .from(storyEvent)
    .where(eq(storyEvent.storyId, storyId))
    .orderBy(asc(storyEvent.position), asc(storyEvent.id))
}

/** Writes what differs alone, so that the history tells no more than was done. */
async function writeOrder(
  transaction: RevisionTransaction,
  storyId: string,
  rows: readonly Placed[],
  order: readonly string[],
): Promise<void> {
  const removed = rows.filter(({ eventId }) => !order.includes(eventId)).map(({ id }) => id)
  if (removed.length > 0) {
    await transaction.delete(storyEvent).where(inArray(storyEvent.id, removed))
  }
  for (const [index, eventId] of order.entries()) {
    const position = index + 1
    const row = rows.find((placed) => placed.eventId === eventId)
    if (row === undefined) {
      await transaction.insert(storyEvent).values({ storyId, eventId, position })
    } else if (row.position !== position) {
      await transaction.update(storyEvent).set({ position }).where(eq(storyEvent.id, row.id))
    }
  }
}

async function eventIds(
  transaction: RevisionTransaction,
  argument: string,
  events: readonly Reference[],
): Promise<readonly string[]> {
  const ids: string[] = []
  for (const reference of events) ids.push(await referTo(transaction, EVENTS, reference, argument))
  if (new Set(ids).size < ids.length) {
    throw new InvalidEdit(argument, 'A story has each event once, also by the ids of merged ones.')
  }
  return ids
}

/** The order is of many rows, so the newest revision of the story and them stands for it. */
async function orderConflict(
  transaction: RevisionTransaction,
  storyId: string,
  orders: Readonly<Record<'based' | 'current' | 'yours', readonly string[]>>,
): Promise<EditConflict> {
  const revisions = await transaction
    .select({ id: story.revisionId })
    .from(story)
    .where(eq(story.id, storyId))
    .unionAll(
      transaction
        .select({ id: storyEvent.revisionId })
        .from(storyEvent)
        .where(eq(storyEvent.storyId, storyId)),
    )
  // UUIDs of version 7 sort by the time they were made.
  const currentRevisionId =
    revisions
      .map(({ id }) => id)
      .toSorted()
      .at(-1) ?? ''
  const slugs = new Map(
    (
      await transaction
        .select({ id: event.id, slug: event.slug })
        .from(event)
        .where(inArray(event.id, [...new Set(Object.values(orders).flat())]))
    ).map(({ id, slug }) => [id, slug]),
  )
  const told = (ids: readonly string[]) => ids.map((id) => slugs.get(id) ?? id).join(' ')
  return new EditConflict({ table: 'story', rowId: storyId, currentRevisionId }, [
    {
      column: 'events',
      based: told(orders.based),
      current: told(orders.current),
      yours: told(orders.yours),
    },
  ])
}
