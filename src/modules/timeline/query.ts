import { splitKey } from '../../db/keyset.ts'
import { builder } from '../../graphql/builder.ts'
import { checkCursors, rootConnection } from '../../graphql/connection.ts'
import { referenceOf } from '../../graphql/global-id.ts'
import { boundOf } from '../../graphql/scalars.ts'
import { EventType } from '../event/type.ts'
import { FIRST_OF_BUCKET } from './bucket-cursor.ts'
import { cursorBefore } from './cursor-before.ts'
import { TimelineFacetsType } from './facet-types.ts'
import { findFittingResolution, findHistogram } from './histogram-queries.ts'
import { TimelineFilterInputType, TimelineOrderType, timelineFilter } from './input-types.ts'
import { countTimeline, findPlace, findSpan, findTimeline, TIMELINE_ORDERINGS } from './queries.ts'
import { HistogramBucketType, HistogramResolutionType, TimelineSpanType } from './range-types.ts'

builder.queryField('timeline', (t) =>
  t.connection(
    {
      type: EventType,
      description:
        'The events that meet a filter, as a timeline: a page of them, and counts over all of them.',
      args: {
        filter: t.arg({
          type: TimelineFilterInputType,
          required: false,
          description: 'What the events must meet: every part that is given.',
        }),
        order: t.arg({
          type: TimelineOrderType,
          required: true,
          defaultValue: 'happened_asc',
          description: 'The order of the events. A cursor holds for the order it was made in.',
        }),
      },
      resolve: async (_root, { filter: input, order, ...page }, context) => {
        const { sql } = context.database
        const ordering = TIMELINE_ORDERINGS[order]
        checkCursors(ordering, page)
        const filter = await timelineFilter(context, input)
        const connection = await rootConnection(
          ordering,
          page,
          (window) => findTimeline(sql, filter, ordering, window),
          () => countTimeline(sql, filter),
        )
        return { ...connection, filter, order }
      },
    },
    {
      name: 'TimelineConnection',
      description: 'A page of a timeline. Counts and ranges are over all of its pages.',
      fields: (fields) => ({
        histogram: fields.field({
          type: [HistogramBucketType],
          description:
            'The events by when they began, each once, stretches without events left out: the sum is `totalCount`.',
          complexity: { field: 10, multiplier: 10 },
          args: {
            resolution: fields.arg({
              type: HistogramResolutionType,
              required: false,
              description:
                'How long a stretch is. By default the finest that makes at most 60 of them between the first and the last known beginning, empty ones counted; years where even they are more.',
            }),
            timeZone: fields.arg.string({
              required: false,
              description:
                'The IANA zone whose calendar is used; by default the zone of each event.',
            }),
          },
          resolve: async ({ filter, order }, args, { database: { sql } }) => {
            const timeZone = args.timeZone ?? undefined
            const resolution =
              args.resolution ?? (await findFittingResolution(sql, filter, timeZone))
            const first = FIRST_OF_BUCKET[order]
            const buckets = await findHistogram(sql, filter, resolution, timeZone, first)
            return buckets.map((bucket) => ({ ...bucket, resolution, order }))
          },
        }),
        cursorBefore: fields.string({
          nullable: true,
          description:
            'Opaque. As `after` of the same timeline in the same order, a page begins with the event: how a link to an event finds its place. Null where the timeline has not got it.',
          complexity: 10,
          args: {
            event: fields.arg.id({
              required: true,
              extensions: { refersTo: 'Event', orSlug: true },
              description: 'The event, by id or slug.',
            }),
          },
          resolve: async ({ filter, order }, { event }, { database: { sql } }) => {
            const ordering = TIMELINE_ORDERINGS[order]
            const place = await findPlace(sql, filter, ordering, referenceOf(event))
            return place === undefined ? null : cursorBefore(ordering, splitKey(place.key))
          },
        }),
        facets: fields.field({
          type: TimelineFacetsType,
          description: 'What the events have in common, for narrowing the filter further.',
          complexity: 10,
          resolve: ({ filter }) => filter,
        }),
        span: fields.field({
          type: TimelineSpanType,
          nullable: true,
          description: 'From when to when the events reach; null where there are none.',
          complexity: 10,
          resolve: async ({ filter }, _args, { database }) => {
            const span = await findSpan(database.sql, filter)
            return span === undefined
              ? null
              : {
                  earliestStart: span.earliestStart && boundOf(span.earliestStart),
                  latestEnd: span.latestEnd && boundOf(span.latestEnd),
                }
          },
        }),
      }),
    },
    { name: 'TimelineEdge', description: 'One event of the timeline and its cursor.' },
  ),
)
