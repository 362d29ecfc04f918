import { builder } from '../../graphql/builder.ts'
import { entityConnection } from '../../graphql/connection.ts'
import { idsOf, loadOne, oneOfArguments } from '../../graphql/references.ts'
import { ACTORS } from '../actor/queries.ts'
import { EVENTS } from '../event/queries.ts'
import { STORIES } from '../story/queries.ts'
import { CLAIMS, CLAIMS_AS_RECORDED, claimCondition } from './queries.ts'
import { ClaimConnection, ClaimType } from './type.ts'

const ClaimFilterInputType = builder.inputType('ClaimFilter', {
  description: 'What claims must meet: every part that is given. Lists take ids and slugs.',
  fields: (t) => ({
    stories: t.idList({
      required: false,
      extensions: { refersTo: 'Story', orSlug: true },
      description:
        'Stories with an event that it is about, or at which somebody took a stance on it.',
    }),
    events: t.idList({
      required: false,
      extensions: { refersTo: 'Event', orSlug: true },
      description: 'Events that it is about, or at which somebody took a stance on it.',
    }),
    actors: t.idList({
      required: false,
      extensions: { refersTo: 'Actor', orSlug: true },
      description: 'Who took a stance on it, by id or slug.',
    }),
    disputed: t.boolean({
      required: false,
      description: 'Whether one statement asserts it and another denies or questions it.',
    }),
    text: t.string({ required: false, description: 'Words of the proposition.' }),
  }),
})

builder.queryFields((t) => ({
  claim: t.field({
    type: ClaimType,
    nullable: true,
    args: oneOfArguments('Claim'),
    description: 'One claim; null where there is none.',
    resolve: (_root, args, { loaders }) => loadOne(loaders.claim, args),
  }),
  claims: t.connection(
    {
      type: ClaimType,
      description: 'Claims in the order they were recorded.',
      args: {
        filter: t.arg({
          type: ClaimFilterInputType,
          required: false,
          description: 'What they must meet.',
        }),
      },
      extensions: { ordering: CLAIMS_AS_RECORDED.name },
      resolve: async (_root, { filter, ...page }, context) => {
        const condition = claimCondition(context.database.sql, {
          stories: await idsOf(context, STORIES, filter?.stories),
          events: await idsOf(context, EVENTS, filter?.events),
          actors: await idsOf(context, ACTORS, filter?.actors),
          disputed: filter?.disputed ?? undefined,
          text: filter?.text ?? undefined,
        })
        return entityConnection(context, CLAIMS, CLAIMS_AS_RECORDED, condition, page)
      },
    },
    ClaimConnection,
  ),
}))
