import { AlreadyDone } from '../../db/refusals.ts'
import { required } from '../../db/required.ts'
import { builder } from '../../graphql/builder.ts'
import { defineMutation } from '../../graphql/mutation.ts'
import { type IngestedArticle, ingestArticle } from '../../ingest/ingest-article.ts'
import { readInput } from '../../ingest/read-input.ts'
import { EventType } from '../event/type.ts'
import { EventDraftType } from '../proposal/draft-type.ts'
import { explanationFields } from '../proposal/explanation-type.ts'
import { ProposalType } from '../proposal/type.ts'
import { payloadType, revisionArguments, revisionInput } from '../revision/edit.ts'
import { ArticleInputType, IngestOutcomeType, LinkOutcomeType } from './ingest-types.ts'
import { InvalidArticle } from './invalid-article-type.ts'
import { type FoundLink, findDraftsOfArticle, findLinksOfArticle } from './link-queries.ts'
import { ArticleEventRoleType, ArticleType } from './type.ts'
import { ArticleVersionType } from './version-type.ts'

const FoundLinkType = builder.objectRef<FoundLink>('FoundLink').implement({
  description: 'An event that an article reports, as the linker or an editor found.',
  fields: (t) => ({
    event: t.field({
      type: EventType,
      description: 'The event that is reported.',
      resolve: ({ eventId }, _args, { loaders }) =>
        required(loaders.event.byId.load(eventId), `event ${eventId}`),
    }),
    role: t.expose('role', {
      type: ArticleEventRoleType,
      description: 'Whether the article is about it or recalls it.',
    }),
    outcome: t.expose('outcome', {
      type: LinkOutcomeType,
      description: 'Whether it is linked, or waits for an editor.',
    }),
    score: t.exposeFloat('score', {
      nullable: true,
      description: 'The linker’s probability, 0 to 1; null where a person linked them without it.',
    }),
    proposal: t.field({
      type: ProposalType,
      nullable: true,
      description: 'What an editor decides on; null where nothing was proposed.',
      resolve: ({ proposalId }, _args, { loaders }) =>
        proposalId === null ? null : loaders.proposal.byId.load(proposalId),
    }),
    ...explanationFields<FoundLink>(t),
  }),
})

const IngestArticlePayloadType = payloadType<IngestedArticle>('ingestArticle')

builder.objectFields(IngestArticlePayloadType, (t) => ({
  article: t.field({
    type: ArticleType,
    description: 'The article, new or known.',
    resolve: ({ articleId }, _args, { loaders }) =>
      required(loaders.article.byId.load(articleId), `article ${articleId}`),
  }),
  version: t.field({
    type: ArticleVersionType,
    description: 'The text that was handed in.',
    resolve: ({ versionId }, _args, { loaders }) =>
      required(loaders.articleVersion.byId.load(versionId), `version ${versionId}`),
  }),
  outcome: t.expose('outcome', {
    type: IngestOutcomeType,
    description: 'What became of what was handed in.',
  }),
  links: t.field({
    type: [FoundLinkType],
    description:
      'The known events that the article reports: those it is linked to, then those that wait for an editor; the likeliest first.',
    resolve: ({ articleId }, _args, { database }) => findLinksOfArticle(database.sql, articleId),
  }),
  notes: t.stringList({
    description:
      'What a person should know of how it was judged, such as that the language model did not answer; mostly empty.',
    resolve: ({ notes }) => [...notes],
  }),
  proposedEvents: t.field({
    type: [EventDraftType],
    description: 'New events that the article reports and an editor has not decided on yet.',
    resolve: ({ articleId }, _args, { database }) => findDraftsOfArticle(database.sql, articleId),
  }),
}))

defineMutation('ingestArticle', {
  role: 'editor',
  description:
    'Takes an article in: recognises it, links it to the events that it reports where that is certain, and proposes the rest. Handing in the same again changes nothing.',
  args: {
    ...builder.args((t) => ({
      input: t.field({
        type: ArticleInputType,
        required: true,
        description: 'The article, as far as you know it.',
      }),
    })),
    ...revisionArguments,
  },
  payload: IngestArticlePayloadType,
  failures: [InvalidArticle, AlreadyDone],
  resolve: async (given, { database, services }, identity) => {
    const read = readInput(given.input)
    if (!read.ok) throw new InvalidArticle(read.problems)
    return ingestArticle(database, read.article, {
      ...revisionInput('ingestArticle', identity, given),
      linker: services.linker,
      retrievedAt: services.now().toISOString(),
    })
  },
})
