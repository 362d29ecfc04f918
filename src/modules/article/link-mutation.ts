import { commitEdit } from '../../db/edit.ts'
import { referTo } from '../../db/referred-rows.ts'
import { AlreadyDone, NotFound } from '../../db/refusals.ts'
import { required } from '../../db/required.ts'
import type { RevisionTransaction } from '../../db/revision.ts'
import { builder } from '../../graphql/builder.ts'
import { referenceOf } from '../../graphql/global-id.ts'
import { defineMutation } from '../../graphql/mutation.ts'
import { NOT_JUDGED, removeLink, writeLink } from '../../ingest/article-links.ts'
import { EVENTS } from '../event/queries.ts'
import { EventType } from '../event/type.ts'
import { payloadType, revisionArguments, revisionInput } from '../revision/edit.ts'
import { ARTICLES } from './queries.ts'
import { ArticleEventRoleType, ArticleType } from './type.ts'

interface Pair {
  readonly articleId: string
  readonly eventId: string
}

interface Written extends Pair {
  readonly revisionId: string | null
}

const pairArguments = builder.args((t) => ({
  article: t.id({
    required: true,
    extensions: { refersTo: 'Article', orSlug: true },
    description: 'The article, by id or slug.',
  }),
  event: t.id({
    required: true,
    extensions: { refersTo: 'Event', orSlug: true },
    description: 'The event, by id or slug; of a merged one its survivor.',
  }),
}))

function pairPayload(mutation: string) {
  const payload = payloadType<Written>(mutation)
  builder.objectFields(payload, (t) => ({
    article: t.field({
      type: ArticleType,
      description: 'The article as it is now.',
      resolve: ({ articleId }, _args, { loaders }) =>
        required(loaders.article.byId.load(articleId), `article ${articleId}`),
    }),
    event: t.field({
      type: EventType,
      description: 'The event as it is now.',
      resolve: ({ eventId }, _args, { loaders }) =>
        required(loaders.event.byId.load(eventId), `event ${eventId}`),
    }),
  }))
  return payload
}

async function lockPair(
  transaction: RevisionTransaction,
  { article, event }: { readonly article: string; readonly event: string },
): Promise<Pair> {
  return {
    articleId: await referTo(transaction, ARTICLES, referenceOf(article), 'article'),
    eventId: await referTo(transaction, EVENTS, referenceOf(event), 'event'),
  }
}

defineMutation('linkArticle', {
  role: 'editor',
  description:
    'Links an article to an event that it reports, without asking the linker. Where they are linked, the role is changed.',
  args: {
    ...pairArguments,
    ...builder.args((t) => ({
      role: t.field({
        type: ArticleEventRoleType,
        required: true,
        description: 'Whether the article is about the event or recalls it.',
      }),
    })),
    ...revisionArguments,
  },
  payload: pairPayload('linkArticle'),
  failures: [NotFound, AlreadyDone],
  resolve: async (given, { database }, identity) => {
    const { revisionId, result } = await commitEdit(
      database,
      revisionInput('linkArticle', identity, given),
      async (transaction) => {
        const pair = await lockPair(transaction, given)
        const link = { ...pair, role: given.role, decidedBy: identity.name }
        await writeLink(transaction, link, NOT_JUDGED)
        return pair
      },
    )
    return { ...result, revisionId }
  },
})

defineMutation('unlinkArticle', {
  role: 'editor',
  description:
    'Takes back the link between an article and an event, with its evidence. The linker does not link or propose the two again.',
  args: { ...pairArguments, ...revisionArguments },
  payload: pairPayload('unlinkArticle'),
  failures: [NotFound, AlreadyDone],
  resolve: async (given, { database }, identity) => {
    const { revisionId, result } = await commitEdit(
      database,
      revisionInput('unlinkArticle', identity, given),
      async (transaction) => {
        const pair = await lockPair(transaction, given)
        await removeLink(transaction, pair, {
          decidedBy: identity.name,
          reason: given.reason ?? null,
        })
        return pair
      },
    )
    return { ...result, revisionId }
  },
})
