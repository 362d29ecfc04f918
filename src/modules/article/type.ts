import { required } from '../../db/required.ts'
import { builder } from '../../graphql/builder.ts'
import { childrenOf } from '../../graphql/connection.ts'
import { enumValues } from '../../graphql/enum-values.ts'
import { instantOf } from '../../graphql/scalars.ts'
import { OutletType } from '../outlet/type.ts'
import { PROPOSALS_OF_ARTICLE } from '../proposal/queries.ts'
import { ProposalConnection, ProposalType } from '../proposal/type.ts'
import { TimeType } from '../time/type.ts'
import {
  type ArticleEventRole,
  type ArticleRow,
  COPIES_OF_ARTICLE,
  VERSIONS_OF_ARTICLE,
} from './queries.ts'
import { ArticleVersionConnection, ArticleVersionType } from './version-type.ts'

export const ArticleEventRoleType = builder.enumType('ArticleEventRole', {
  description: 'What an event is to an article that reports it.',
  values: enumValues<ArticleEventRole>({
    main: 'The article is about the event.',
    background: 'The article recalls the event to explain another.',
  }),
})

export const ArticleType = builder.objectRef<ArticleRow>('Article')

builder.node(ArticleType, {
  description: 'One piece that an outlet published.',
  id: {
    resolve: ({ id }) => id,
    description: 'The global id, opaque: for `node` and wherever an id is asked for.',
  },
  loadWithoutCache: (id, { loaders }) => loaders.article.byId.load(id),
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'A short name for people and URLs.' }),
    title: t.exposeString('title', {
      description: 'The headline of the newest version, in the article’s own language.',
    }),
    url: t.exposeString('url', {
      nullable: true,
      description: 'The canonical address; null for a piece that is not on the web.',
    }),
    language: t.exposeString('language', { description: 'The language of the text (BCP 47).' }),
    outlet: t.field({
      type: OutletType,
      description: 'Who published it.',
      resolve: ({ outletId }, _args, { loaders }) =>
        required(loaders.outlet.byId.load(outletId), `outlet ${outletId}`),
    }),
    published: t.field({
      type: TimeType,
      description: 'When it was published: when what it tells was reported.',
      resolve: (article) => article,
    }),
    recordedAt: t.field({
      type: 'DateTime',
      description: 'When it was recorded here.',
      resolve: ({ recordedAt }) => instantOf(recordedAt),
    }),
    copyOf: t.field({
      type: ArticleType,
      nullable: true,
      description:
        'The article whose text this one repeats, as a wire copy does; null where the text is its own. A copy does not corroborate.',
      resolve: ({ copyOfId }, _args, { loaders }) =>
        copyOfId === null ? null : loaders.article.byId.load(copyOfId),
    }),
    proposals: t.connection(
      {
        type: ProposalType,
        description:
          'What the linker proposed of it, decided or not, whichever of its texts was read; the likeliest first.',
        ...childrenOf(PROPOSALS_OF_ARTICLE),
      },
      ProposalConnection,
    ),
    copies: t.connection(
      {
        type: ArticleType,
        description: 'Articles that repeat this one’s text, newest first.',
        ...childrenOf(COPIES_OF_ARTICLE),
      },
      ArticleConnection,
    ),
    versions: t.connection(
      {
        type: ArticleVersionType,
        description: 'The states of its text, the newest first.',
        ...childrenOf(VERSIONS_OF_ARTICLE),
      },
      ArticleVersionConnection,
    ),
  }),
})

export const ArticleConnection = builder.connectionObject(
  { type: ArticleType, name: 'ArticleConnection', description: 'A page of articles.' },
  { name: 'ArticleEdge', description: 'One article and its cursor.' },
)
