import { builder } from '../../graphql/builder.ts'
import { childrenOf } from '../../graphql/connection.ts'
import { enumValues } from '../../graphql/enum-values.ts'
import { evidenceOf } from '../evidence/queries.ts'
import { EvidenceConnection, EvidenceType } from '../evidence/type.ts'
import { TimeType } from '../time/type.ts'
import type { ActorNameKind, ActorNameRow } from './queries.ts'

export const ActorNameKindType = builder.enumType('ActorNameKind', {
  description: 'What a name is to its actor.',
  values: enumValues<ActorNameKind>({
    preferred: 'The name to show; at most one a language.',
    alias: 'Another name in use, such as a short form.',
    former: 'A name that the actor no longer has.',
    role: 'An office that stands for the actor while it is held, such as "US-Präsident".',
  }),
})

export const ActorNameType = builder.objectRef<ActorNameRow>('ActorName')

builder.node(ActorNameType, {
  description: 'A name of an actor in one language.',
  id: {
    resolve: ({ id }) => id,
    description: 'The global id, opaque: for `node` and wherever an id is asked for.',
  },
  loadWithoutCache: (id, { loaders }) => loaders.actorName.byId.load(id),
  fields: (t) => ({
    language: t.exposeString('language', { description: 'The language of the name (BCP 47).' }),
    value: t.exposeString('value', { description: 'The name as it is written.' }),
    kind: t.expose('kind', { type: ActorNameKindType, description: 'What the name is.' }),
    valid: t.field({
      type: TimeType,
      description: 'Since and until when the actor has the name; open sides are null.',
      resolve: (name) => name,
    }),
    evidence: t.connection(
      {
        type: EvidenceType,
        description: 'Where the name stands in print.',
        ...childrenOf(evidenceOf('actor_name')),
      },
      EvidenceConnection,
    ),
  }),
})

export const ActorNameConnection = builder.connectionObject(
  { type: ActorNameType, name: 'ActorNameConnection', description: 'A page of names.' },
  { name: 'ActorNameEdge', description: 'One name and its cursor.' },
)
