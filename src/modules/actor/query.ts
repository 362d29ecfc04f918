import { builder } from '../../graphql/builder.ts'
import { entityConnection } from '../../graphql/connection.ts'
import { givenList, loadOne, oneOfArguments } from '../../graphql/references.ts'
import { ACTORS, ACTORS_BY_SLUG, actorCondition } from './queries.ts'
import { ActorConnection, ActorKindType, ActorType } from './type.ts'

const ActorFilterInputType = builder.inputType('ActorFilter', {
  description: 'What actors must meet: every part that is given.',
  fields: (t) => ({
    kinds: t.field({ type: [ActorKindType], required: false, description: 'What the actor is.' }),
    text: t.string({
      required: false,
      description: 'Words of one of its names; accents, case and a slip of the pen are forgiven.',
    }),
  }),
})

builder.queryFields((t) => ({
  actor: t.field({
    type: ActorType,
    nullable: true,
    args: oneOfArguments('Actor'),
    description: 'One actor; null where there is none. One that was merged gives its survivor.',
    resolve: (_root, args, { loaders }) => loadOne(loaders.actor, args),
  }),
  actors: t.connection(
    {
      type: ActorType,
      description: 'Actors in the order of their slugs.',
      args: {
        filter: t.arg({
          type: ActorFilterInputType,
          required: false,
          description: 'What they must meet.',
        }),
      },
      resolve: (_root, { filter, ...page }, context) =>
        entityConnection(
          context,
          ACTORS,
          ACTORS_BY_SLUG,
          actorCondition(context.database.sql, {
            kinds: givenList(filter?.kinds),
            text: filter?.text ?? undefined,
          }),
          page,
        ),
    },
    ActorConnection,
  ),
}))
