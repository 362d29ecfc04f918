import { builder } from '../../graphql/builder.ts'
import { childrenOf } from '../../graphql/connection.ts'
import { enumValues } from '../../graphql/enum-values.ts'
import { languageArguments, languagePreferences } from '../../graphql/language-argument.ts'
import { pickByLanguage } from '../../language/language-tag.ts'
import { EVENTS_OF_ACTOR } from '../event/queries.ts'
import { EventConnection, EventType } from '../event/type.ts'
import { ExternalIdType } from '../external-id/type.ts'
import { PARTICIPATIONS_OF_ACTOR } from '../participation/queries.ts'
import { ParticipationConnection, ParticipationType } from '../participation/type.ts'
import { RELATIONSHIPS_OF_ACTOR } from '../relationship/queries.ts'
import { RelationshipConnection, RelationshipType } from '../relationship/type.ts'
import { STATEMENTS_OF_SPEAKER } from '../statement/queries.ts'
import { StatementConnection, StatementType } from '../statement/type.ts'
import { ActorNameConnection, ActorNameType } from './name-type.ts'
import {
  type ActorKind,
  type ActorRow,
  CO_PARTICIPANTS_OF_ACTOR,
  NAMES_OF_ACTOR,
} from './queries.ts'

export const ActorKindType = builder.enumType('ActorKind', {
  description: 'What an actor is.',
  values: enumValues<ActorKind>({
    person: 'One human being.',
    organisation: 'A company, authority, party, court or any other body with a name.',
    group: 'Several people without an organisation of their own, such as "the rioters".',
    project: 'An undertaking of several organisations, such as Stargate.',
  }),
})

export const ActorType = builder.objectRef<ActorRow>('Actor')

builder.node(ActorType, {
  description: 'A person, organisation, group or project that takes part in events.',
  id: {
    resolve: ({ id }) => id,
    description: 'The global id, opaque: for `node` and wherever an id is asked for.',
  },
  loadWithoutCache: (id, { loaders }) => loaders.actor.byId.load(id),
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'A short name for people and URLs.' }),
    kind: t.expose('kind', { type: ActorKindType, description: 'What the actor is.' }),
    name: t.string({
      args: languageArguments,
      description:
        'The preferred name in the preferred language; the slug where none is recorded. `names` says which language each name is of.',
      resolve: ({ names, slug }, { language }) =>
        pickByLanguage(names, languagePreferences(language))?.value ?? slug,
    }),
    names: t.connection(
      {
        type: ActorNameType,
        description: 'All names: preferred, aliases, former ones and roles with their validity.',
        ...childrenOf(NAMES_OF_ACTOR),
      },
      ActorNameConnection,
    ),
    externalIds: t.field({
      type: [ExternalIdType],
      description: 'What other authorities call the actor.',
      resolve: ({ id }, _args, { loaders }) => loaders.externalIds.actor.load(id),
    }),
    timeline: t.connection(
      {
        type: EventType,
        description:
          'The events that the actor took part in, in the order they happened. The query’s own `timeline` filters and counts them.',
        ...childrenOf(EVENTS_OF_ACTOR),
      },
      EventConnection,
    ),
    participations: t.connection(
      {
        type: ParticipationType,
        description: 'The actor’s roles, in the order of their events.',
        ...childrenOf(PARTICIPATIONS_OF_ACTOR),
      },
      ParticipationConnection,
    ),
    statements: t.connection(
      {
        type: StatementType,
        description: 'What the actor said, in the order it was said.',
        ...childrenOf(STATEMENTS_OF_SPEAKER),
      },
      StatementConnection,
    ),
    relationships: t.connection(
      {
        type: RelationshipType,
        description: 'The actor’s ties to others on either side, in the order they began.',
        ...childrenOf(RELATIONSHIPS_OF_ACTOR),
      },
      RelationshipConnection,
    ),
    coParticipants: t.connection(
      {
        type: ActorType,
        description: 'Who took part in the same events, those with most of them first.',
        ...childrenOf(CO_PARTICIPANTS_OF_ACTOR),
      },
      {
        name: 'CoParticipantConnection',
        description: 'A page of the actors that share events with one.',
      },
      {
        name: 'CoParticipantEdge',
        description: 'One of the others, with how much the two share.',
        fields: (edge) => ({
          sharedEvents: edge.int({
            description: 'The number of events that both took part in.',
            resolve: ({ node }) => node.sharedEvents,
          }),
        }),
      },
    ),
  }),
})

export const ActorConnection = builder.connectionObject(
  { type: ActorType, name: 'ActorConnection', description: 'A page of actors.' },
  { name: 'ActorEdge', description: 'One actor and its cursor.' },
)
