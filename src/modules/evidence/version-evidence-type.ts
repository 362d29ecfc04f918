import { builder } from '../../graphql/builder.ts'
import { childrenOf } from '../../graphql/connection.ts'
import { encodeGlobalId } from '../../graphql/global-id.ts'
import { ArticleVersionType } from '../article/version-type.ts'
import { EVIDENCE_OF_VERSION, type SupportingRow } from './queries.ts'
import { EvidenceType } from './type.ts'

builder.objectField(ArticleVersionType, 'evidence', (t) =>
  t.connection(
    {
      type: EvidenceType,
      description:
        'The spans of this text that support something, in the order that they begin. They may overlap. The edges tell what each supports.',
      ...childrenOf(EVIDENCE_OF_VERSION),
    },
    {
      name: 'VersionEvidenceConnection',
      description: 'A page of the spans of a text that support something.',
    },
    {
      name: 'VersionEvidenceEdge',
      description: 'One span of a text, and what it supports.',
      fields: (edge) => ({
        supports: edge.node({
          description:
            'What the span supports: an event, participation, statement, rendering, claim, stance, amount, relationship, event link or name. The event itself, where the span says that the article reports it; the relationship, where it says that an event belongs to it. Null where it has been removed since the span was read.',
          id: ({ node }) => supportedId(node),
        }),
      }),
    },
  ),
)

function supportedId(row: SupportingRow): string {
  const candidates = [
    ['Event', row.eventId ?? row.reportedEventId],
    ['Participation', row.participationId],
    ['Statement', row.statementId],
    ['Rendering', row.renderingId],
    ['Claim', row.claimId],
    ['Stance', row.stanceId],
    ['Amount', row.amountId],
    ['Relationship', row.relationshipId ?? row.datedRelationshipId],
    ['EventLink', row.eventLinkId],
    ['ActorName', row.actorNameId],
  ] as const
  for (const [typename, id] of candidates) {
    if (id !== null) return encodeGlobalId(typename, id)
  }
  throw new Error(`evidence ${row.id} supports nothing`)
}
