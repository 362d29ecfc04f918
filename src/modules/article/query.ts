import { builder } from '../../graphql/builder.ts'
import { entityConnection } from '../../graphql/connection.ts'
import { answerOf } from '../../graphql/mutation.ts'
import { givenList, idsOf, loadOne, oneOfArguments } from '../../graphql/references.ts'
import { consult } from '../../ingest/consult.ts'
import { articleTextOf } from '../../ingest/ingest-article.ts'
import { readInput } from '../../ingest/read-input.ts'
import { canonicalLanguageTag } from '../../language/language-tag.ts'
import { EVENTS } from '../event/queries.ts'
import { OUTLETS } from '../outlet/queries.ts'
import { DuringInputType, duringRange } from '../time/during.ts'
import { ArticleInputType } from './ingest-types.ts'
import { InvalidArticle, InvalidArticleType } from './invalid-article-type.ts'
import { ArticlePreviewType } from './preview-types.ts'
import { ARTICLES, ARTICLES_AS_PUBLISHED, articleCondition } from './queries.ts'
import { ArticleConnection, ArticleType } from './type.ts'

const ArticleFilterInputType = builder.inputType('ArticleFilter', {
  description: 'What articles must meet: every part that is given. Lists take ids and slugs.',
  fields: (t) => ({
    outlets: t.idList({
      required: false,
      extensions: { refersTo: 'Outlet', orSlug: true },
      description: 'Who published it, by id or slug.',
    }),
    events: t.idList({
      required: false,
      extensions: { refersTo: 'Event', orSlug: true },
      description: 'Events that it reports, by id or slug.',
    }),
    languages: t.stringList({
      required: false,
      description: 'The languages of the text (BCP 47), exactly as tagged.',
    }),
    text: t.string({ required: false, description: 'Words of the headline or the text.' }),
    published: t.field({
      type: DuringInputType,
      required: false,
      description: 'When it was published.',
    }),
  }),
})

/** Two an operation: reading an article takes as long as hundreds of events. */
const PREVIEW_COST = 20_000

const ArticlePreviewResultType = builder.unionType('ArticlePreviewResult', {
  description:
    'What `previewArticle` comes to: what it found, or why it could not read the article.',
  types: [ArticlePreviewType, InvalidArticleType],
  resolveType: (value) => ('judgement' in value ? ArticlePreviewType : InvalidArticleType),
})

builder.queryFields((t) => ({
  previewArticle: t.field({
    type: ArticlePreviewResultType,
    args: {
      input: t.arg({
        type: ArticleInputType,
        required: true,
        description: 'The article, as far as you know it.',
      }),
    },
    complexity: PREVIEW_COST,
    // A language model may have its say, and the planner's statistics tell which words are rare.
    extensions: { unrepeatable: true },
    description:
      'What is found in an article and which known events it may report, with the reasons. Stores nothing.',
    resolve: async (_root, { input }, { database, services }) => {
      const read = readInput(input)
      if (!read.ok) return answerOf(new InvalidArticle(read.problems))
      const consultation = await consult(database.sql, articleTextOf(read.article), null)
      const judgement = await services.linker.judge(consultation)
      return { incoming: read.article, consultation, judgement }
    },
  }),
  article: t.field({
    type: ArticleType,
    nullable: true,
    args: {
      ...oneOfArguments('Article'),
      url: t.arg.string({
        required: false,
        description:
          'Its canonical address, by http or https. Exactly one of the arguments is given.',
      }),
    },
    description: 'One article; null where there is none.',
    resolve: (_root, { url, ...args }, { loaders }) =>
      typeof url === 'string' ? loaders.article.byUrl.load(url) : loadOne(loaders.article, args),
  }),
  articles: t.connection(
    {
      type: ArticleType,
      description: 'Articles, the newest first.',
      args: {
        filter: t.arg({
          type: ArticleFilterInputType,
          required: false,
          description: 'What they must meet.',
        }),
      },
      extensions: { ordering: ARTICLES_AS_PUBLISHED.name },
      resolve: async (_root, { filter, ...page }, context) => {
        const published = duringRange('filter.published', filter?.published)
        const condition = articleCondition(context.database.sql, {
          outlets: await idsOf(context, OUTLETS, filter?.outlets),
          events: await idsOf(context, EVENTS, filter?.events),
          languages: givenList(filter?.languages)?.map((tag) => canonicalLanguageTag(tag) ?? tag),
          text: filter?.text ?? undefined,
          published,
        })
        return entityConnection(context, ARTICLES, ARTICLES_AS_PUBLISHED, condition, page)
      },
    },
    ArticleConnection,
  ),
}))
