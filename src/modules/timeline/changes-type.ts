import { MOST_EVENTS_OF_BATCH } from '../../db/changes/read-changes.ts'
import { builder } from '../../graphql/builder.ts'
import { encodeGlobalId } from '../../graphql/global-id.ts'
import type { EventRow } from '../event/queries.ts'
import { EventType } from '../event/type.ts'
import { RevisionType } from '../revision/type.ts'

export interface TimelineChanges {
  readonly cursor: string
  readonly revisionIds: readonly string[]
  /** Those that meet the filter, as they are now. */
  readonly events: readonly EventRow[]
  /** The ids of the other ones. */
  readonly goneIds: readonly string[]
}

export const TimelineChangesType = builder.objectRef<TimelineChanges>('TimelineChanges').implement({
  description:
    'Some edits, in the order in which they were settled, and how the events are after them. Larger edits come in several parts, one right after the other.',
  fields: (t) => ({
    cursor: t.exposeString('cursor', {
      description:
        'Opaque. As `since` of a new subscription, it goes on here: nothing is left out or said twice.',
    }),
    revisions: t.field({
      type: [RevisionType],
      description:
        'The edits, at most 20; none in the first answer of a subscription without `since`.',
      complexity: { field: 1, multiplier: MOST_EVENTS_OF_BATCH },
      resolve: async ({ revisionIds }, _args, { loaders }) => {
        const rows = await Promise.all(revisionIds.map((id) => loaders.revision.byId.load(id)))
        return rows.filter((row) => row !== null)
      },
    }),
    events: t.field({
      type: [EventType],
      description:
        'The events that were edited and meet the filter now, in the order they happened; at most 20. An event counts as edited with what belongs to it: its texts, participations, statements and wordings, claims, amounts, links, reporting articles, evidence, and its place in stories; not with the names of the actors, places and articles that it refers to.',
      complexity: { field: 1, multiplier: MOST_EVENTS_OF_BATCH },
      resolve: ({ events }) => [...events],
    }),
    gone: t.idList({
      description:
        'The ids of the events that were edited and do not meet the filter now, because they were deleted or merged into others, or never did: a list that shows them drops them. At most 20.',
      resolve: ({ goneIds }) => goneIds.map((id) => encodeGlobalId('Event', id)),
    }),
  }),
})
