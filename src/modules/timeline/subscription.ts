import { GraphQLError } from 'graphql'
import { Repeater } from 'graphql-yoga'
import { type ChangeFeed, FeedRefusal } from '../../db/changes/change-feed.ts'
import type { ReadChanges } from '../../db/changes/change-reader.ts'
import { encodePosition, readDatabaseName, readPresentPosition } from '../../db/changes/position.ts'
import { builder } from '../../graphql/builder.ts'
import { type Context, forgetRows } from '../../graphql/context.ts'
import { badInput } from '../../graphql/errors.ts'
import { type TimelineChanges, TimelineChangesType } from './changes-type.ts'
import { type TimelineFilterInput, TimelineFilterInputType, timelineFilter } from './input-types.ts'
import { findAmong } from './queries.ts'

builder.subscriptionField('timelineChanges', (t) =>
  t.field({
    type: TimelineChangesType,
    description:
      'The edits of a timeline’s events, as they are committed; one answer for each that touches an event. Without `since`, the first answer comes at once, has no events and says where the present is: subscribe first, then read the timeline, and nothing is missed.',
    args: {
      filter: t.arg({
        type: TimelineFilterInputType,
        required: false,
        description:
          'What the events must meet to be among `events`: that of the timeline which is shown.',
      }),
      since: t.arg.string({
        required: false,
        description: 'The `cursor` of an earlier answer, to go on after it.',
      }),
    },
    subscribe: async (_root, { filter, since }, context) => {
      // A filter that cannot be is refused now, not with the first change.
      await timelineFilter(context, filter)
      return follow(context.services.changes, since ?? undefined, (changes) =>
        changesOf(context, filter, changes),
      )
    },
    resolve: (changes) => changes,
  }),
)

builder.queryField('changesCursor', (t) =>
  t.string({
    description:
      'Opaque: where the present is, for `since` of `timelineChanges`. Asked for before a timeline is read, it misses nothing that is changed after; asked for in the same request, it may.',
    complexity: 10,
    resolve: async (_root, _args, { database: { sql } }) => {
      const [databaseName, position] = await Promise.all([
        readDatabaseName(sql),
        readPresentPosition(sql),
      ])
      return encodePosition(databaseName, position)
    },
  }),
)

/** What a feed's changes mean for a timeline; whatever was read before may be another now. */
async function changesOf(
  context: Context,
  input: TimelineFilterInput | null | undefined,
  { cursor, revisionIds, eventIds }: ReadChanges,
): Promise<TimelineChanges> {
  forgetRows(context)
  if (eventIds.length === 0) return { cursor, revisionIds, events: [], goneIds: [] }
  const filter = await timelineFilter(context, input)
  const events = await findAmong(context.database.sql, filter, eventIds)
  const met = new Set(events.map(({ id }) => id))
  return { cursor, revisionIds, events, goneIds: eventIds.filter((id) => !met.has(id)) }
}

/** A feed as an iterator that ends at once when nobody wants its next item any longer. */
async function follow<Item>(
  feed: ChangeFeed | undefined,
  since: string | undefined,
  complete: (changes: ReadChanges) => Promise<Item>,
): Promise<AsyncIterable<Item>> {
  if (feed === undefined) throw unavailable('Subscriptions are answered by a running server only.')
  const reader = await feed.open(since, complete).catch((error: unknown) => {
    throw error instanceof FeedRefusal ? explain(error) : error
  })
  return new Repeater<Item>(async (push, stop) => {
    void stop.then(() => reader.close())
    for (let item = await reader.next(); item !== undefined; item = await reader.next()) {
      await push(item)
    }
    stop()
  })
}

function explain({ reason }: FeedRefusal): GraphQLError {
  switch (reason) {
    case 'closed':
      return unavailable('The server is stopping; subscribe again, with `since`.')
    case 'full':
      return unavailable('The server has as many subscriptions as it takes; try again later.')
    case 'unknown position':
      return badInput(
        'since',
        'is a cursor of another list, or of a database before it was restored; read the timeline and subscribe anew',
      )
  }
}

function unavailable(complaint: string): GraphQLError {
  return new GraphQLError(complaint, {
    extensions: { code: 'SUBSCRIPTION_UNAVAILABLE', http: { status: 503, spec: true } },
  })
}
