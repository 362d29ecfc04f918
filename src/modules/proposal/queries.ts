import type { ChildRelation } from '../../db/child-pages.ts'
import type { Fragment, Sql } from '../../db/client.ts'
import type { Entity } from '../../db/entity.ts'
import type { Ordering } from '../../db/keyset.ts'
import type { proposal, proposalKind, proposalStatus } from '../../db/schema/linking.ts'
import type { EventDraft } from '../../linking/event-draft.ts'
import type { KeptExplanation } from '../../linking/explanation.ts'

export type ProposalKind = (typeof proposalKind.enumValues)[number]
export type ProposalStatus = (typeof proposalStatus.enumValues)[number]

export interface ProposalRow
  extends Omit<typeof proposal.$inferSelect, 'features' | 'explanation' | 'draft'> {
  readonly features: Readonly<Record<string, number>> | null
  readonly explanation: KeptExplanation | null
  readonly draft: EventDraft | null
}

const PROPOSAL_COLUMNS = `pr.id, pr.article_version_id, pr.kind, pr.event_id, pr.role, pr.status, pr.score,
  pr.features, pr.model_version, pr.explanation, pr.draft, pr.decided_by, pr.decided_at,
  pr.decision_reason, pr.decided_event_id, pr.recorded_at, pr.revision_id`

export const PROPOSALS: Entity<ProposalRow> = {
  name: 'proposals',
  table: 'proposal',
  alias: 'pr',
  columns: PROPOSAL_COLUMNS,
}

/** Those nearest to even odds first; a proposal without a probability says the least. */
export const PROPOSALS_BY_UNCERTAINTY: Ordering = {
  name: 'uncertainty',
  columns: [
    // In millionths: a cursor carries whole numbers without loss.
    ['coalesce((abs(pr.score - 0.5) * 1000000)::integer, 0)', 'integer'],
    ['pr.id', 'uuid'],
  ],
}

export const PROPOSALS_BY_AGE: Ordering = {
  name: 'newest',
  descending: true,
  columns: [['pr.id', 'uuid']],
}

/** By the name of the article's outlet; within one the newest last. */
export const PROPOSALS_BY_OUTLET: Ordering = {
  name: 'outlet',
  columns: [
    [
      `(select o.name || ' ' || o.id from article_version v join article ar on ar.id = v.article_id
        join outlet o on o.id = ar.outlet_id where v.id = pr.article_version_id)`,
      'text',
    ],
    ['pr.id', 'uuid'],
  ],
}

/** What was proposed for an article, whichever its version: the likeliest first. */
export const PROPOSALS_OF_ARTICLE: ChildRelation<ProposalRow> = {
  name: 'proposals_of_article',
  columns: PROPOSAL_COLUMNS,
  from: `article_version v join proposal pr on pr.article_version_id = v.id
    where v.article_id = parent.id`,
  ordering: {
    name: 'proposals_of_article',
    descending: true,
    columns: [
      ['coalesce((pr.score * 1000000)::integer, 0)', 'integer'],
      ['pr.id', 'uuid'],
    ],
  },
}

export interface ProposalFilter {
  readonly statuses?: readonly ProposalStatus[] | undefined
  readonly kinds?: readonly ProposalKind[] | undefined
  /** Ids of outlets; likewise below. */
  readonly outlets?: readonly string[] | undefined
  readonly events?: readonly string[] | undefined
}

export function proposalCondition(sql: Sql, filter: ProposalFilter): Fragment {
  const { statuses, kinds, outlets, events } = filter
  return sql`true
    ${statuses ? sql`and pr.status = any(${statuses}::text[]::proposal_status[])` : sql``}
    ${kinds ? sql`and pr.kind = any(${kinds}::text[]::proposal_kind[])` : sql``}
    ${events ? sql`and pr.event_id = any(${events}::uuid[])` : sql``}
    ${
      outlets
        ? sql`and pr.article_version_id in (
            select v.id from article ar join article_version v on v.article_id = ar.id
            where ar.outlet_id = any(${outlets}::uuid[]))`
        : sql``
    }`
}
