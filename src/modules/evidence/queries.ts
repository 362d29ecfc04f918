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
