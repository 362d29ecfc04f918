import { required } from '../../db/required.ts'
import { builder } from '../../graphql/builder.ts'
import { instantOf } from '../../graphql/scalars.ts'
import type { ArticleVersionRow } from './queries.ts'
import { ArticleType } from './type.ts'

export const ArticleVersionType = builder.objectRef<ArticleVersionRow>('ArticleVersion')

builder.node(ArticleVersionType, {
  description:
    'One state of an article’s text. It never changes, so evidence stays where it was found; a corrected article has another version.',
  id: {
    resolve: ({ id }) => id,
    description: 'The global id, opaque: for `node` and wherever an id is asked for.',
  },
  loadWithoutCache: (id, { loaders }) => loaders.articleVersion.byId.load(id),
  fields: (t) => ({
    number: t.exposeInt('number', { description: '1 for the first text known, and so on.' }),
    title: t.exposeString('title', { description: 'The headline of this version.' }),
    text: t.exposeString('text', {
      description: 'The body as plain text, paragraphs separated by blank lines.',
    }),
    sha256: t.exposeString('sha256', {
      description: 'SHA-256 of the text’s UTF-8 bytes, in lower-case hexadecimal.',
    }),
    retrievedAt: t.field({
      type: 'DateTime',
      description: 'When the text was fetched or handed in.',
      resolve: ({ retrievedAt }) => instantOf(retrievedAt),
    }),
    article: t.field({
      type: ArticleType,
      description: 'The article that this is a state of.',
      resolve: ({ articleId }, _args, { loaders }) =>
        required(loaders.article.byId.load(articleId), `article ${articleId}`),
    }),
  }),
})

export const ArticleVersionConnection = builder.connectionObject(
  {
    type: ArticleVersionType,
    name: 'ArticleVersionConnection',
    description: 'A page of an article’s versions.',
  },
  { name: 'ArticleVersionEdge', description: 'One version and its cursor.' },
)
