import { required } from '../../db/required.ts'
import { builder } from '../../graphql/builder.ts'
import { readStoredArticle } from '../../ingest/stored-article.ts'
import type { ReadArticle } from '../../linking/profiles.ts'
import { draftEvent } from '../../linking/scoring/draft-event.ts'
import { EventDraftType } from '../proposal/draft-type.ts'
import {
  FoundActorType,
  FoundAmountType,
  FoundDateType,
  FoundQuotationType,
  inText,
  UnknownNameType,
} from './finding-types.ts'
import { ArticleVersionType } from './version-type.ts'

/** Five an operation: a text is read anew each time, which takes as long as a hundred events. */
const READING_COST = 10_000

interface StoredFindings {
  readonly article: ReadArticle
  /** The zone that the article's days lie in. */
  readonly timeZone: string
}

const ArticleFindingsType = builder.objectRef<StoredFindings>('ArticleFindings').implement({
  description:
    'What is found in a text that is kept, by the names that are known by now: the same as `previewArticle` finds.',
  fields: (t) => ({
    dates: t.field({
      type: [FoundDateType],
      description: 'The times that it tells, in its order.',
      resolve: ({ article: { text, findings } }) => inText(text, findings.dates),
    }),
    actors: t.field({
      type: [FoundActorType],
      description: 'The known actors that it names, in its order.',
      resolve: ({ article: { text, findings } }) => inText(text, findings.actors),
    }),
    unknownNames: t.field({
      type: [UnknownNameType],
      description: 'Names that no known actor bears.',
      resolve: ({ article: { text, findings } }) => inText(text, findings.unknownNames),
    }),
    quotations: t.field({
      type: [FoundQuotationType],
      description: 'What it reports as somebody’s words, in its order.',
      resolve: ({ article: { text, findings } }) => inText(text, findings.quotations),
    }),
    amounts: t.field({
      type: [FoundAmountType],
      description: 'The figures that it tells, in its order.',
      resolve: ({ article: { text, findings } }) => inText(text, findings.amounts),
    }),
    draft: t.field({
      type: EventDraftType,
      description: 'The event that `decide` would make of it with CREATE.',
      resolve: ({ article, timeZone }) => ({
        draft: draftEvent(article),
        timeZone,
        proposalId: null,
      }),
    }),
  }),
})

builder.objectField(ArticleVersionType, 'findings', (t) =>
  t.field({
    type: ArticleFindingsType,
    complexity: READING_COST,
    description:
      'What is found in the text: whom it names, when, what they said and which figures.',
    resolve: async ({ id, articleId }, _args, { database: { sql }, loaders }) => {
      const [article, { timeZone }] = await Promise.all([
        required(readStoredArticle(sql, sql`v.id = ${id}`), `version ${id}`),
        required(loaders.article.byId.load(articleId), `article ${articleId}`),
      ])
      return { article, timeZone }
    },
  }),
)
