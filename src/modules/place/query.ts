import { builder } from '../../graphql/builder.ts'
import { entityConnection } from '../../graphql/connection.ts'
import { loadOne, oneOfArguments } from '../../graphql/references.ts'
import { PLACES, PLACES_BY_SLUG } from './queries.ts'
import { PlaceConnection, PlaceType } from './type.ts'

builder.queryFields((t) => ({
  place: t.field({
    type: PlaceType,
    nullable: true,
    args: oneOfArguments('Place'),
    description: 'One place; null where there is none.',
    resolve: (_root, args, { loaders }) => loadOne(loaders.place, args),
  }),
  places: t.connection(
    {
      type: PlaceType,
      description: 'All places in the order of their slugs.',
      resolve: (_root, page, context) =>
        entityConnection(context, PLACES, PLACES_BY_SLUG, context.database.sql`true`, page),
    },
    PlaceConnection,
  ),
}))
