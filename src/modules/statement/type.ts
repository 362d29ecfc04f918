import { builder } from '../../graphql/builder.ts'
import { childrenOf } from '../../graphql/connection.ts'
import { enumValues } from '../../graphql/enum-values.ts'
import { languageArguments, languagePreferences } from '../../graphql/language-argument.ts'
import { pickByLanguage } from '../../language/language-tag.ts'
import { ActorType } from '../actor/type.ts'
import { AmountType } from '../amount/type.ts'
import { STANCES_OF_STATEMENT } from '../claim/queries.ts'
import { StanceConnection, StanceType } from '../claim/stance-type.ts'
import { EventType } from '../event/type.ts'
import { evidenceOf } from '../evidence/queries.ts'
import { EvidenceConnection, EvidenceType } from '../evidence/type.ts'
import { TimeType } from '../time/type.ts'
import { RENDERINGS_OF_STATEMENT, type StatementMedium, type StatementRow } from './queries.ts'
import { RenderingConnection, RenderingType } from './rendering-type.ts'

export const StatementMediumType = builder.enumType('StatementMedium', {
  description: 'The way in which something was said.',
  values: enumValues<StatementMedium>({
    spoken: 'By word of mouth, in public or to journalists.',
    interview: 'In an interview.',
    social_media: 'In a post on a social network.',
    press_release: 'In a written statement to the press.',
    court_filing: 'In a paper handed in to a court.',
    document: 'In another document: a letter, a report, a decree.',
    unknown: 'The sources do not say.',
  }),
})

export const StatementType = builder.objectRef<StatementRow>('Statement')

builder.node(StatementType, {
  description:
    'One utterance by a speaker. However many outlets quote or translate it, it is one statement with several renderings.',
  id: {
    resolve: ({ id }) => id,
    description: 'The global id, opaque: for `node` and wherever an id is asked for.',
  },
  loadWithoutCache: (id, { loaders }) => loaders.statement.byId.load(id),
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'A short name for people and URLs.' }),
    medium: t.expose('medium', {
      type: StatementMediumType,
      description: 'The way in which it was said.',
    }),
    time: t.field({
      type: TimeType,
      description: 'When it was said, as far as that is known.',
      resolve: (statement) => statement,
    }),
    speaker: t.field({
      type: ActorType,
      description: 'Who made the statement.',
      resolve: ({ speaker }) => speaker,
    }),
    event: t.field({
      type: EventType,
      nullable: true,
      description: 'The event at which it was said; null while that is not known.',
      resolve: ({ eventId }, _args, { loaders }) =>
        eventId === null ? null : loaders.event.byId.load(eventId),
    }),
    rendering: t.field({
      type: RenderingType,
      nullable: true,
      args: languageArguments,
      description:
        'The wording to show: in the preferred language, the closest to what was said. Null where no wording is recorded.',
      resolve: ({ renderings }, { language }) =>
        pickByLanguage(renderings, languagePreferences(language)) ?? null,
    }),
    renderings: t.connection(
      {
        type: RenderingType,
        description: 'Every wording known of it, in the order they were recorded.',
        ...childrenOf(RENDERINGS_OF_STATEMENT),
      },
      RenderingConnection,
    ),
    stances: t.connection(
      {
        type: StanceType,
        description: 'What it asserts, denies or questions.',
        ...childrenOf(STANCES_OF_STATEMENT),
      },
      StanceConnection,
    ),
    amounts: t.field({
      type: [AmountType],
      description: 'The figures that it gives.',
      resolve: ({ id }, _args, { loaders }) => loaders.amount.ofStatement.load(id),
    }),
    evidence: t.connection(
      {
        type: EvidenceType,
        description:
          'Where it stands that the statement was made; its wordings have their own evidence.',
        ...childrenOf(evidenceOf('statement')),
      },
      EvidenceConnection,
    ),
  }),
})

export const StatementConnection = builder.connectionObject(
  { type: StatementType, name: 'StatementConnection', description: 'A page of statements.' },
  { name: 'StatementEdge', description: 'One statement and its cursor.' },
)
