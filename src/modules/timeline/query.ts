import { builder } from '../../graphql/builder.ts'
import { checkCursors, rootConnection } from '../../graphql/connection.ts'
import type { Context } from '../../graphql/context.ts'
import { givenList, idsOf } from '../../graphql/references.ts'
import { boundOf } from '../../graphql/scalars.ts'
import { canonicalLanguageTag } from '../../language/language-tag.ts'
import { ACTORS } from '../actor/queries.ts'
import { EventType } from '../event/type.ts'
import { OUTLETS } from '../outlet/queries.ts'
import { PLACES } from '../place/queries.ts'
import { STORIES } from '../story/queries.ts'
import { duringRange } from '../time/during.ts'
import { TimelineFacetsType } from './facet-types.ts'
import type { TimelineFilter } from './filter.ts'
import {
  type TimelineFilterInput,
  TimelineFilterInputType,
  TimelineOrderType,
} from './input-types.ts'
import {
  countTimeline,
  findHistogram,
  findSpan,
  findTimeline,
  TIMELINE_ORDERINGS,
} from './queries.ts'
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
        return { ...connection, filter }
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
              required: true,
              description: 'How long a stretch is.',
            }),
            timeZone: fields.arg.string({
              required: false,
              description:
                'The IANA zone whose calendar is used; by default the zone of each event.',
            }),
          },
          resolve: async ({ filter }, { resolution, timeZone }, { database }) => {
            const buckets = await findHistogram(
              database.sql,
              filter,
              resolution,
              timeZone ?? undefined,
            )
            return buckets.map((bucket) => ({ ...bucket, resolution }))
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

async function timelineFilter(
  context: Context,
  input: TimelineFilterInput | null | undefined,
): Promise<TimelineFilter> {
  if (!input) return {}
  const { actorMatch, roles, kinds, statuses, languages, text, during } = input
  const range = duringRange('filter.during', during)
  const [actors, stories, places, outlets] = await Promise.all([
    idsOf(context, ACTORS, input.actors),
    idsOf(context, STORIES, input.stories),
    idsOf(context, PLACES, input.places),
    idsOf(context, OUTLETS, input.outlets),
  ])
  const someUnknown = actors !== undefined && actors.length < (input.actors?.length ?? 0)
  return {
    // Nobody takes part in an event together with somebody unknown.
    actors: actorMatch === 'all' && someUnknown ? [] : actors,
    actorMatch: actorMatch ?? 'any',
    roles: givenList(roles),
    kinds: givenList(kinds),
    statuses: givenList(statuses),
    stories,
    places,
    outlets,
    languages: givenList(languages)?.map((tag) => canonicalLanguageTag(tag) ?? tag),
    text: text ?? undefined,
    during: range,
  }
}
