import type { ChildRelation } from '../../db/child-pages.ts'
import type { Fragment, Sql } from '../../db/client.ts'
import { type DuringRange, duringCondition } from '../../db/during.ts'
import type { Entity } from '../../db/entity.ts'
import type { Ordering } from '../../db/keyset.ts'
import type { relationship, relationshipKind } from '../../db/schema/relationship.ts'

export type RelationshipKind = (typeof relationshipKind.enumValues)[number]
export type RelationshipRow = typeof relationship.$inferSelect

/** Of the table `relationship rel`. */
const RELATIONSHIP_COLUMNS = `rel.id, rel.source_id, rel.target_id, rel.kind, rel.edtf, rel.time_zone,
  rel.earliest_start, rel.latest_start, rel.earliest_end, rel.latest_end,
  rel.derived_from_words, rel.derived_from_anchor, rel.derived_by_rule, rel.recorded_at,
  rel.revision_id`

export const RELATIONSHIPS: Entity<RelationshipRow> = {
  name: 'relationships',
  table: 'relationship',
  alias: 'rel',
  columns: RELATIONSHIP_COLUMNS,
}

export const RELATIONSHIPS_AS_BEGUN: Ordering = {
  name: 'begun',
  columns: [
    ['rel.earliest_start', 'timestamptz'],
    ['rel.latest_end', 'timestamptz'],
    ['rel.id', 'uuid'],
  ],
}

export const RELATIONSHIPS_OF_ACTOR: ChildRelation<RelationshipRow> = {
  name: 'relationships_of_actor',
  columns: RELATIONSHIP_COLUMNS,
  from: `relationship rel
    where (rel.source_id = parent.id or rel.target_id = parent.id)`,
  ordering: RELATIONSHIPS_AS_BEGUN,
}

export interface RelationshipFilter {
  /** Ids of actors on either side. */
  readonly actors?: readonly string[] | undefined
  readonly kinds?: readonly RelationshipKind[] | undefined
  readonly during?: DuringRange | undefined
}

export function relationshipCondition(sql: Sql, filter: RelationshipFilter): Fragment {
  const { actors, kinds, during } = filter
  return sql`true
    ${
      actors
        ? sql`and (rel.source_id = any(${actors}::uuid[]) or rel.target_id = any(${actors}::uuid[]))`
        : sql``
    }
    ${kinds ? sql`and rel.kind = any(${kinds}::text[]::relationship_kind[])` : sql``}
    ${during ? duringCondition(sql, 'rel', during) : sql``}`
}
