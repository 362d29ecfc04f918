import { required } from '../../db/required.ts'
import { builder } from '../../graphql/builder.ts'
import { childConnection, childrenOf } from '../../graphql/connection.ts'
import { enumValues } from '../../graphql/enum-values.ts'
import { ActorType } from '../actor/type.ts'
import { EVENTS_OF_RELATIONSHIP } from '../event/queries.ts'
import { EventType } from '../event/type.ts'
import { evidenceOf } from '../evidence/queries.ts'
import { EvidenceConnection, EvidenceType } from '../evidence/type.ts'
import { TimeType } from '../time/type.ts'
import type { RelationshipKind, RelationshipRow } from './queries.ts'

export const RelationshipKindType = builder.enumType('RelationshipKind', {
  description: 'What the source of a relationship is to its target.',
  values: enumValues<RelationshipKind>({
    partner_in: 'The source is a partner in the target, a project.',
    chief_executive_of: 'The source leads the target, a company.',
    spokesperson_of: 'The source speaks for the target.',
    head_of: 'The source is at the head of the target: a state, an authority, a party.',
    founder_of: 'The source founded the target.',
    owner_of: 'The source owns the target or controls it.',
    subsidiary_of: 'The source belongs to the target.',
    member_of: 'The source is a member of the target.',
    employee_of: 'The source works for the target.',
    investor_in: 'The source has put money into the target.',
    family_of: 'The two are family; the direction means nothing.',
    allied_with: 'The two stand together; the direction means nothing.',
    at_odds_with: 'The two are in conflict; the direction means nothing.',
  }),
})

export const RelationshipType = builder.objectRef<RelationshipRow>('Relationship')

builder.node(RelationshipType, {
  description: 'A typed tie between two actors, read from source to target.',
  id: {
    resolve: ({ id }) => id,
    description: 'The global id, opaque: for `node` and wherever an id is asked for.',
  },
  loadWithoutCache: (id, { loaders }) => loaders.relationship.byId.load(id),
  fields: (t) => ({
    kind: t.expose('kind', {
      type: RelationshipKindType,
      description: 'What the source is to the target.',
    }),
    source: t.field({
      type: ActorType,
      description: 'Of whom the tie is told: the partner, the chief executive, the owner.',
      resolve: ({ sourceId }, _args, { loaders }) =>
        required(loaders.actor.byId.load(sourceId), `actor ${sourceId}`),
    }),
    target: t.field({
      type: ActorType,
      description: 'To whom it leads: the project, the company, what is owned.',
      resolve: ({ targetId }, _args, { loaders }) =>
        required(loaders.actor.byId.load(targetId), `actor ${targetId}`),
    }),
    valid: t.field({
      type: TimeType,
      description: 'Since and until when it holds; sides that are open or not known are null.',
      resolve: (relationship) => relationship,
    }),
    events: t.connection(
      {
        type: EventType,
        description: 'Dated facts of it: the lawsuit, of two who are at odds.',
        ...childrenOf(EVENTS_OF_RELATIONSHIP),
      },
      {
        name: 'RelationshipEventConnection',
        description: 'A page of the dated facts of a relationship.',
      },
      {
        name: 'RelationshipEventEdge',
        description: 'One event as a dated fact of the relationship.',
        fields: (edge) => ({
          evidence: edge.connection(
            {
              type: EvidenceType,
              description: 'Where it stands that the event belongs to the relationship.',
              resolve: ({ node }, args, context) =>
                childConnection(
                  context,
                  evidenceOf('relationship_event'),
                  node.relationshipEventId,
                  args,
                ),
            },
            EvidenceConnection,
          ),
        }),
      },
    ),
    evidence: t.connection(
      {
        type: EvidenceType,
        description: 'Where it stands in print.',
        ...childrenOf(evidenceOf('relationship')),
      },
      EvidenceConnection,
    ),
  }),
})

export const RelationshipConnection = builder.connectionObject(
  {
    type: RelationshipType,
    name: 'RelationshipConnection',
    description: 'A page of relationships.',
  },
  { name: 'RelationshipEdge', description: 'One relationship and its cursor.' },
)
