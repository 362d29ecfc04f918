import { builder } from '../../graphql/builder.ts'
import { childrenOf } from '../../graphql/connection.ts'
import { languageArguments, languagePreferences } from '../../graphql/language-argument.ts'
import { pickByLanguage } from '../../language/language-tag.ts'
import { EventType } from '../event/type.ts'
import { evidenceOf } from '../evidence/queries.ts'
import { EvidenceConnection, EvidenceType } from '../evidence/type.ts'
import { type ClaimRow, type ClaimTextRow, STANCES_OF_CLAIM } from './queries.ts'
import { StanceConnection, StanceType } from './stance-type.ts'

export const ClaimTextType = builder.objectRef<ClaimTextRow>('ClaimText')

builder.node(ClaimTextType, {
  description: 'The wording of a claim in one language.',
  id: {
    resolve: ({ id }) => id,
    description: 'The global id, opaque: for `node` and wherever an id is asked for.',
  },
  loadWithoutCache: (id, { loaders }) => loaders.claimText.byId.load(id),
  fields: (t) => ({
    language: t.exposeString('language', { description: 'The language (BCP 47).' }),
    proposition: t.exposeString('proposition', { description: 'The claim as a neutral sentence.' }),
  }),
})

export const ClaimType = builder.objectRef<ClaimRow>('Claim')

builder.node(ClaimType, {
  description:
    'A proposition that can be disputed. Whether it is true is not recorded; who asserts, denies and questions it is.',
  id: {
    resolve: ({ id }) => id,
    description: 'The global id, opaque: for `node` and wherever an id is asked for.',
  },
  loadWithoutCache: (id, { loaders }) => loaders.claim.byId.load(id),
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'A short name for people and URLs.' }),
    proposition: t.string({
      args: languageArguments,
      description:
        'The claim as a neutral sentence in the preferred language; the slug where it has no wording. `text` says which language it is in.',
      resolve: ({ texts, slug }, { language }) =>
        pickByLanguage(texts, languagePreferences(language))?.proposition ?? slug,
    }),
    text: t.field({
      type: ClaimTextType,
      nullable: true,
      args: languageArguments,
      description:
        'The wording in the preferred language, and which language that is; null where it has none.',
      resolve: ({ texts }, { language }) =>
        pickByLanguage(texts, languagePreferences(language)) ?? null,
    }),
    texts: t.field({
      type: [ClaimTextType],
      description: 'Its wordings, one a language, the first recorded first.',
      resolve: ({ texts }) => texts,
    }),
    disputed: t.exposeBoolean('disputed', {
      description: 'Whether one statement asserts it and another denies or questions it.',
    }),
    event: t.field({
      type: EventType,
      nullable: true,
      description: 'The event that it is about; null where it is about none in particular.',
      resolve: ({ eventId }, _args, { loaders }) =>
        eventId === null ? null : loaders.event.byId.load(eventId),
    }),
    stances: t.connection(
      {
        type: StanceType,
        description: 'Who asserts, denies and questions it, in the order they said so.',
        ...childrenOf(STANCES_OF_CLAIM),
      },
      StanceConnection,
    ),
    evidence: t.connection(
      {
        type: EvidenceType,
        description: 'Where the claim itself stands in print.',
        ...childrenOf(evidenceOf('claim')),
      },
      EvidenceConnection,
    ),
  }),
})

export const ClaimConnection = builder.connectionObject(
  { type: ClaimType, name: 'ClaimConnection', description: 'A page of claims.' },
  { name: 'ClaimEdge', description: 'One claim and its cursor.' },
)
