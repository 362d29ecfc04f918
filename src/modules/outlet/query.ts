import { builder } from '../../graphql/builder.ts'
import { entityConnection } from '../../graphql/connection.ts'
import { loadOne, oneOfArguments } from '../../graphql/references.ts'
import { OUTLETS, OUTLETS_BY_SLUG } from './queries.ts'
import { OutletConnection, OutletType } from './type.ts'

builder.queryFields((t) => ({
  outlet: t.field({
    type: OutletType,
    nullable: true,
    args: oneOfArguments('Outlet'),
    description: 'One outlet; null where there is none.',
    resolve: (_root, args, { loaders }) => loadOne(loaders.outlet, args),
  }),
  outlets: t.connection(
    {
      type: OutletType,
      description: 'All outlets in the order of their slugs.',
      resolve: (_root, page, context) =>
        entityConnection(context, OUTLETS, OUTLETS_BY_SLUG, context.database.sql`true`, page),
    },
    OutletConnection,
  ),
}))
