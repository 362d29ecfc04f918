import { cursorBefore } from './cursor-before.ts'
import type { HistogramBucket } from './histogram-queries.ts'
import { TIMELINE_ORDERINGS } from './queries.ts'

type TimelineOrder = keyof typeof TIMELINE_ORDERINGS

/** The event of a bucket that comes first in an order; undefined where buckets have no place in it. */
export const FIRST_OF_BUCKET = {
  happened_asc: 'first',
  happened_desc: 'last',
  recorded_asc: undefined,
  recorded_desc: undefined,
} as const satisfies Record<TimelineOrder, 'first' | 'last' | undefined>

/**
 * A cursor of a timeline's order, right before the first of the bucket's events in it.
 * @param bucket with the key of the event that `FIRST_OF_BUCKET` names
 * @returns null where the order is not by when events happened, and for the bucket without a date
 */
export function bucketCursor(
  order: TimelineOrder,
  { start, key }: Pick<HistogramBucket, 'start' | 'key'>,
): string | null {
  if (start === null || key === null) return null
  return cursorBefore(TIMELINE_ORDERINGS[order], key)
}
