import { required } from '../../db/required.ts'
import { builder } from '../../graphql/builder.ts'
import { childrenOf } from '../../graphql/connection.ts'
import { enumValues } from '../../graphql/enum-values.ts'
import { EventType } from '../event/type.ts'
import { evidenceOf } from '../evidence/queries.ts'
import { EvidenceConnection, EvidenceType } from '../evidence/type.ts'
import type { EventLinkKind, EventLinkRow } from './queries.ts'

export const EventLinkKindType = builder.enumType('EventLinkKind', {
  description: 'What the source of a link is to its target.',
  values: enumValues<EventLinkKind>({
    part_of: 'The source is a part of the target.',
    responds_to: 'The source answers the target.',
    follows: 'The source comes after the target and takes it up, without answering it.',
    causes: 'The source brings the target about.',
  }),
})

export const EventLinkType = builder.objectRef<EventLinkRow>('EventLink')

builder.node(EventLinkType, {
  description: 'A typed tie between two events, read from source to target.',
  id: {
    resolve: ({ id }) => id,
    description: 'The global id, opaque: for `node` and wherever an id is asked for.',
  },
  loadWithoutCache: (id, { loaders }) => loaders.eventLink.byId.load(id),
  fields: (t) => ({
    kind: t.expose('kind', {
      type: EventLinkKindType,
      description: 'What the source is to the target.',
    }),
    source: t.field({
      type: EventType,
      description: 'The event of which the tie is told: the answer, the part, the cause.',
      resolve: ({ sourceId }, _args, { loaders }) =>
        required(loaders.event.byId.load(sourceId), `event ${sourceId}`),
    }),
    target: t.field({
      type: EventType,
      description: 'The event to which it leads: what is answered, the whole, the effect.',
      resolve: ({ targetId }, _args, { loaders }) =>
        required(loaders.event.byId.load(targetId), `event ${targetId}`),
    }),
    evidence: t.connection(
      {
        type: EvidenceType,
        description: 'Where the tie stands in print.',
        ...childrenOf(evidenceOf('event_link')),
      },
      EvidenceConnection,
    ),
  }),
})
