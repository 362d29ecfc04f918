import { builder } from '../../graphql/builder.ts'
import { childrenOf } from '../../graphql/connection.ts'
import { ActorType } from '../actor/type.ts'
import { ARTICLES_OF_OUTLET } from '../article/queries.ts'
import { ArticleConnection, ArticleType } from '../article/type.ts'
import { ExternalIdType } from '../external-id/type.ts'
import type { OutletRow } from './queries.ts'

export const OutletType = builder.objectRef<OutletRow>('Outlet')

builder.node(OutletType, {
  description: 'Who publishes. Outlets of one owner do not corroborate each other.',
  id: {
    resolve: ({ id }) => id,
    description: 'The global id, opaque: for `node` and wherever an id is asked for.',
  },
  loadWithoutCache: (id, { loaders }) => loaders.outlet.byId.load(id),
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'A short name for people and URLs.' }),
    name: t.exposeString('name', { description: 'The name as the outlet writes it.' }),
    language: t.exposeString('language', { description: 'The language it publishes in (BCP 47).' }),
    homepage: t.exposeString('homepage', {
      nullable: true,
      description: 'Its own address; null where it has none.',
    }),
    owner: t.field({
      type: ActorType,
      nullable: true,
      description: 'The organisation or person that owns it; null where that is not recorded.',
      resolve: ({ ownerId }, _args, { loaders }) =>
        ownerId === null ? null : loaders.actor.byId.load(ownerId),
    }),
    externalIds: t.field({
      type: [ExternalIdType],
      description: 'What other authorities call it.',
      resolve: ({ id }, _args, { loaders }) => loaders.externalIds.outlet.load(id),
    }),
    articles: t.connection(
      {
        type: ArticleType,
        description: 'What it published, newest first.',
        ...childrenOf(ARTICLES_OF_OUTLET),
      },
      ArticleConnection,
    ),
  }),
})

export const OutletConnection = builder.connectionObject(
  { type: OutletType, name: 'OutletConnection', description: 'A page of outlets.' },
  { name: 'OutletEdge', description: 'One outlet and its cursor.' },
)
