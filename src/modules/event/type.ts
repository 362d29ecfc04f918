import { required } from '../../db/required.ts'
import { builder } from '../../graphql/builder.ts'
import { childrenOf } from '../../graphql/connection.ts'
import { languageArguments, languagePreferences } from '../../graphql/language-argument.ts'
import { instantOf } from '../../graphql/scalars.ts'
import { pickByLanguage } from '../../language/language-tag.ts'
import { shownWord } from '../../language/shown-words.ts'
import { AmountType } from '../amount/type.ts'
import { ARTICLES_OF_EVENT } from '../article/queries.ts'
import { ArticleType } from '../article/type.ts'
import { CLAIMS_OF_EVENT } from '../claim/queries.ts'
import { ClaimConnection, ClaimType } from '../claim/type.ts'
import { LINKS_OF_EVENT } from '../event-link/queries.ts'
import { EventLinkType } from '../event-link/type.ts'
import { evidenceOf } from '../evidence/queries.ts'
import { EvidenceConnection, EvidenceType } from '../evidence/type.ts'
import { ExternalIdType } from '../external-id/type.ts'
import { PARTICIPATIONS_OF_EVENT } from '../participation/queries.ts'
import { ParticipationConnection, ParticipationType } from '../participation/type.ts'
import { PlaceType } from '../place/type.ts'
import { STATEMENTS_OF_EVENT } from '../statement/queries.ts'
import { StatementConnection, StatementType } from '../statement/type.ts'
import { StoryType } from '../story/type.ts'
import { TimeType } from '../time/type.ts'
import { articleLinkFields } from './article-link-fields.ts'
import { EventKindType, EventStatusType } from './enum-types.ts'
import { LastChangeType } from './last-change-type.ts'
import type { EventRow, EventTextRow } from './queries.ts'

export const EventTextType = builder.objectRef<EventTextRow>('EventText')

builder.node(EventTextType, {
  description: 'An event’s title and summary in one language.',
  id: {
    resolve: ({ id }) => id,
    description: 'The global id, opaque: for `node` and wherever an id is asked for.',
  },
  loadWithoutCache: (id, { loaders }) => loaders.eventText.byId.load(id),
  fields: (t) => ({
    language: t.exposeString('language', { description: 'The language (BCP 47).' }),
    title: t.exposeString('title', { description: 'What happened, in one line.' }),
    summary: t.exposeString('summary', {
      nullable: true,
      description: 'What happened in a few sentences; null where nobody wrote it.',
    }),
  }),
})

export const EventType = builder.objectRef<EventRow>('Event')

builder.node(EventType, {
  description: 'Something that happened, is under way, is planned or was cancelled.',
  id: {
    resolve: ({ id }) => id,
    description: 'The global id, opaque. It stays when the slug changes.',
  },
  loadWithoutCache: (id, { loaders }) => loaders.event.byId.load(id),
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'A short name for people and URLs.' }),
    title: t.string({
      args: languageArguments,
      description:
        'What happened, in one line of the preferred language; the slug where it has no title. `text` says which language it is in.',
      resolve: ({ texts, slug }, { language }) =>
        pickByLanguage(texts, languagePreferences(language))?.title ?? slug,
    }),
    summary: t.string({
      nullable: true,
      args: languageArguments,
      description: 'What happened in a few sentences; null where nobody wrote it.',
      resolve: ({ texts }, { language }) =>
        pickByLanguage(texts, languagePreferences(language))?.summary ?? null,
    }),
    text: t.field({
      type: EventTextType,
      nullable: true,
      args: languageArguments,
      description:
        'Title and summary in the preferred language, and which that is; null where it has none.',
      resolve: ({ texts }, { language }) =>
        pickByLanguage(texts, languagePreferences(language)) ?? null,
    }),
    texts: t.field({
      type: [EventTextType],
      description: 'Its titles and summaries, one a language, the first recorded first.',
      resolve: ({ texts }) => texts,
    }),
    kind: t.expose('kind', { type: EventKindType, description: 'What sort of event it is.' }),
    status: t.expose('status', {
      type: EventStatusType,
      description: 'Whether it happened, goes on, is planned or was cancelled.',
    }),
    statusName: t.string({
      args: languageArguments,
      description:
        'The status in words: "under way", "abgesagt". In German or English, whichever is preferred; English for any other language.',
      resolve: ({ status }, { language }) => shownWord(status, languagePreferences(language)),
    }),
    time: t.field({
      type: TimeType,
      description: 'When it happened, as far as that is known.',
      resolve: (event) => event,
    }),
    recordedAt: t.field({
      type: 'DateTime',
      description: 'When it was recorded here, which is neither when it happened nor was reported.',
      resolve: ({ recordedAt }) => instantOf(recordedAt),
    }),
    lastChange: t.field({
      type: LastChangeType,
      description:
        'The last edit of it or of what belongs to it, and how many there were: whether something is new since it was fetched.',
      resolve: ({ id }, _args, { loaders }) =>
        required(loaders.event.lastChange.load(id), `last change of event ${id}`),
    }),
    place: t.field({
      type: PlaceType,
      nullable: true,
      description: 'Where it happened; null where that is not known or nowhere in particular.',
      resolve: ({ placeId }, _args, { loaders }) =>
        placeId === null ? null : loaders.place.byId.load(placeId),
    }),
    participations: t.connection(
      {
        type: ParticipationType,
        description: 'Who took part and in which role, in the editor’s order.',
        ...childrenOf(PARTICIPATIONS_OF_EVENT),
      },
      ParticipationConnection,
    ),
    statements: t.connection(
      {
        type: StatementType,
        description: 'What was said at it, in the order it was said.',
        ...childrenOf(STATEMENTS_OF_EVENT),
      },
      StatementConnection,
    ),
    claims: t.connection(
      {
        type: ClaimType,
        description: 'Claims about it, and those that its statements take a stance on.',
        ...childrenOf(CLAIMS_OF_EVENT),
      },
      ClaimConnection,
    ),
    amounts: t.field({
      type: [AmountType],
      description: 'The figures reported of it.',
      resolve: ({ id }, _args, { loaders }) => loaders.amount.ofEvent.load(id),
    }),
    links: t.connection(
      {
        type: EventLinkType,
        description: 'Its ties to other events, in both directions.',
        ...childrenOf(LINKS_OF_EVENT),
      },
      { name: 'EventLinkConnection', description: 'A page of an event’s links.' },
      {
        name: 'EventLinkEdge',
        description: 'One link of an event, seen from it.',
        fields: (edge) => ({
          event: edge.field({
            type: EventType,
            description: 'The event at the other end.',
            resolve: ({ node: { outgoing, sourceId, targetId } }, _args, { loaders }) => {
              const otherId = outgoing ? targetId : sourceId
              return required(loaders.event.byId.load(otherId), `event ${otherId}`)
            },
          }),
          outgoing: edge.boolean({
            description: 'Whether the link leads away from the event: then it is the source.',
            resolve: ({ node }) => node.outgoing,
          }),
        }),
      },
    ),
    articles: t.connection(
      {
        type: ArticleType,
        description:
          'The articles that report it: first those that are about it, the oldest first. The edges tell how each was linked.',
        ...childrenOf(ARTICLES_OF_EVENT),
      },
      {
        name: 'EventArticleConnection',
        description: 'A page of the articles that report an event.',
      },
      {
        name: 'EventArticleEdge',
        description: 'One article that reports the event, and how the two were linked.',
        fields: articleLinkFields,
      },
    ),
    evidence: t.connection(
      {
        type: EvidenceType,
        description:
          'Where it stands that it happened, and when. Participations, statements and amounts have their own evidence.',
        ...childrenOf(evidenceOf('event')),
      },
      EvidenceConnection,
    ),
    stories: t.field({
      type: [StoryType],
      description: 'The stories that an editor put it into.',
      resolve: ({ id }, _args, { loaders }) => loaders.story.ofEvent.load(id),
    }),
    externalIds: t.field({
      type: [ExternalIdType],
      description: 'What other authorities call it.',
      resolve: ({ id }, _args, { loaders }) => loaders.externalIds.event.load(id),
    }),
  }),
})

export const EventConnection = builder.connectionObject(
  { type: EventType, name: 'EventConnection', description: 'A page of events.' },
  { name: 'EventEdge', description: 'One event and its cursor.' },
)
