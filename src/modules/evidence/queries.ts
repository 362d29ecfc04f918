import type { ChildRelation } from '../../db/child-pages.ts'
import type { Entity } from '../../db/entity.ts'
import type { evidence } from '../../db/schema/evidence.ts'

export type EvidenceRow = Pick<
  typeof evidence.$inferSelect,
  | 'id'
  | 'articleVersionId'
  | 'startOffset'
  | 'endOffset'
  | 'exact'
  | 'prefix'
  | 'suffix'
  | 'revisionId'
>

/** What evidence can support: the stem of its foreign key in the table. */
export type Supported =
  | 'event'
  | 'participation'
  | 'statement'
  | 'rendering'
  | 'claim'
  | 'stance'
  | 'amount'
  | 'relationship'
  | 'relationship_event'
  | 'event_link'
  | 'article_event'
  | 'actor_name'

const EVIDENCE_COLUMNS =
  'ev.id, ev.article_version_id, ev.start_offset, ev.end_offset, ev.exact, ev.prefix, ev.suffix, ev.revision_id'

export const EVIDENCE: Entity<EvidenceRow> = {
  name: 'evidence',
  table: 'evidence',
  alias: 'ev',
  columns: EVIDENCE_COLUMNS,
}

/** The spans that support a fact, in the order they were recorded. */
export function evidenceOf(supported: Supported): ChildRelation<EvidenceRow> {
  return {
    name: `evidence_of_${supported}`,
    columns: EVIDENCE_COLUMNS,
    from: `evidence ev where ev.${supported}_id = parent.id`,
    ordering: { name: 'evidence', columns: [['ev.id', 'uuid']] },
  }
}

/** A span with the id of what it supports; all of them but one are null. */
export interface SupportingRow
  extends EvidenceRow,
    Pick<
      typeof evidence.$inferSelect,
      | 'eventId'
      | 'participationId'
      | 'statementId'
      | 'renderingId'
      | 'claimId'
      | 'stanceId'
      | 'amountId'
      | 'relationshipId'
      | 'eventLinkId'
      | 'actorNameId'
    > {
  /** The event that the span says the article reports. */
  readonly reportedEventId: string | null
  /** The relationship that the span says an event is a dated fact of. */
  readonly datedRelationshipId: string | null
}

/** What a text supports, in the order that it stands there. */
export const EVIDENCE_OF_VERSION: ChildRelation<SupportingRow> = {
  name: 'evidence_of_version',
  columns: `${EVIDENCE_COLUMNS}, ev.event_id, ev.participation_id, ev.statement_id, ev.rendering_id,
    ev.claim_id, ev.stance_id, ev.amount_id, ev.relationship_id, ev.event_link_id, ev.actor_name_id,
    (select l.event_id from article_event l where l.id = ev.article_event_id) as reported_event_id,
    (select f.relationship_id from relationship_event f where f.id = ev.relationship_event_id)
      as dated_relationship_id`,
  from: 'evidence ev where ev.article_version_id = parent.id',
  ordering: {
    name: 'evidence_of_version',
    columns: [
      ['ev.start_offset', 'integer'],
      ['ev.end_offset', 'integer'],
      ['ev.id', 'uuid'],
    ],
  },
}
