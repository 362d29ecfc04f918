import { Temporal } from 'temporal-polyfill'
import { builder } from '../../graphql/builder.ts'
import { enumValues } from '../../graphql/enum-values.ts'
import { bucketCursor } from './bucket-cursor.ts'
import type { HistogramBucket } from './histogram-queries.ts'
import type { TIMELINE_ORDERINGS, TimelineSpan } from './queries.ts'
import type { HistogramResolution } from './resolution.ts'

export const HistogramResolutionType = builder.enumType('HistogramResolution', {
  description: 'How long the stretches of a histogram are.',
  values: enumValues<HistogramResolution>({
    day: 'Calendar days, from midnight on.',
    week: 'Weeks from Monday to Sunday (ISO 8601).',
    month: 'Calendar months.',
    year: 'Calendar years.',
  }),
})

interface Bucket extends HistogramBucket {
  readonly resolution: HistogramResolution
  /** Of the timeline that is counted. */
  readonly order: keyof typeof TIMELINE_ORDERINGS
}

export const HistogramBucketType = builder.objectRef<Bucket>('HistogramBucket').implement({
  description: 'A stretch of time and the events that began in it, at the earliest.',
  fields: (t) => ({
    edtf: t.string({
      nullable: true,
      description:
        'The stretch as EDTF, ready for `during`: 2025-01-21, 2025-01-20/2025-01-26, 2025-01 or 2025. Null for the events of which nobody knows when they began.',
      resolve: ({ start, resolution }) => (start === null ? null : bucketEdtf(start, resolution)),
    }),
    start: t.exposeString('start', {
      nullable: true,
      description: 'The first calendar day of the stretch, such as 2025-01-20; null like `edtf`.',
    }),
    resolution: t.expose('resolution', {
      type: HistogramResolutionType,
      description: 'How long the stretch is, as are all of the histogram.',
    }),
    cursor: t.string({
      nullable: true,
      description:
        'Opaque. As `after` of the same timeline in the same order, a page begins with the first event of this stretch: how a histogram jumps. Null like `edtf`, and where the order is by recording. Where the stretches are of each event’s own zone, events of the neighbouring stretch may stand between those of this one.',
      resolve: (bucket) => bucketCursor(bucket.order, bucket),
    }),
    count: t.exposeInt('count', { description: 'How many events began in it, at the earliest.' }),
    certain: t.exposeInt('certain', {
      description: 'How many of them also ended in it, at the latest: they must lie within it.',
    }),
  }),
})

export const TimelineSpanType = builder.objectRef<TimelineSpan>('TimelineSpan').implement({
  description: 'From when to when the events of a timeline reach.',
  fields: (t) => ({
    earliestStart: t.expose('earliestStart', {
      type: 'DateTime',
      nullable: true,
      description: 'The earliest bound among those known; null where none is.',
    }),
    latestEnd: t.expose('latestEnd', {
      type: 'DateTime',
      nullable: true,
      description: 'The latest bound among those known; null where none is.',
    }),
  }),
})

function bucketEdtf(start: string, resolution: HistogramResolution): string {
  switch (resolution) {
    case 'day':
      return start
    case 'week':
      return `${start}/${Temporal.PlainDate.from(start).add({ days: 6 })}`
    case 'month':
      return start.slice(0, 7)
    case 'year':
      return start.slice(0, 4)
  }
}
