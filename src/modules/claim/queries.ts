import type { ChildRelation } from '../../db/child-pages.ts'
import type { Fragment, Sql } from '../../db/client.ts'
import type { Entity } from '../../db/entity.ts'
import type { Ordering } from '../../db/keyset.ts'
import type { claim, claimText, stance, stancePosition } from '../../db/schema/claim.ts'
import { wordsCondition } from '../../db/words.ts'

export type StancePosition = (typeof stancePosition.enumValues)[number]

export type ClaimTextRow = Omit<typeof claimText.$inferSelect, 'claimId' | 'search' | 'recordedAt'>

export interface ClaimRow extends Readonly<typeof claim.$inferSelect> {
  readonly texts: readonly ClaimTextRow[]
  /** Whether some statement asserts it and another denies or questions it. */
  readonly disputed: boolean
}

export type StanceRow = Omit<typeof stance.$inferSelect, 'recordedAt'>

const DISPUTED = `(exists (select from stance k where k.claim_id = c.id and k.position = 'asserts')
    and exists (select from stance k where k.claim_id = c.id and k.position <> 'asserts'))`

const CLAIM_COLUMNS = `c.id, c.slug, c.event_id, c.recorded_at, c.revision_id, ${DISPUTED} as disputed,
  (select coalesce(json_agg(json_build_object('id', t.id, 'language', t.language,
      'proposition', t.proposition, 'revisionId', t.revision_id) order by t.id), '[]')
    from claim_text t where t.claim_id = c.id) as texts`

const STANCE_COLUMNS = 'k.id, k.claim_id, k.statement_id, k.position, k.revision_id'

export const CLAIMS: Entity<ClaimRow> = {
  name: 'claims',
  table: 'claim',
  alias: 'c',
  columns: CLAIM_COLUMNS,
}

export const CLAIM_TEXTS: Entity<ClaimTextRow> = {
  name: 'claim_texts',
  table: 'claim_text',
  alias: 't',
  columns: 't.id, t.language, t.proposition, t.revision_id',
}

export const STANCES: Entity<StanceRow> = {
  name: 'stances',
  table: 'stance',
  alias: 'k',
  columns: STANCE_COLUMNS,
}

export const CLAIMS_AS_RECORDED: Ordering = { name: 'claims', columns: [['c.id', 'uuid']] }

/** Claims about the event, and those that a statement made at it takes a stance on. */
export const CLAIMS_OF_EVENT: ChildRelation<ClaimRow> = {
  name: 'claims_of_event',
  columns: CLAIM_COLUMNS,
  from: `(
      select about.id from claim about where about.event_id = parent.id
      union
      select k.claim_id from statement s join stance k on k.statement_id = s.id
      where s.event_id = parent.id
    ) found join claim c on c.id = found.id where true`,
  ordering: CLAIMS_AS_RECORDED,
}

/** A claim's stances in the order their statements were made. */
export const STANCES_OF_CLAIM: ChildRelation<StanceRow> = {
  name: 'stances_of_claim',
  columns: STANCE_COLUMNS,
  from: 'stance k join statement s on s.id = k.statement_id where k.claim_id = parent.id',
  ordering: {
    name: 'stances_as_made',
    columns: [
      ['s.earliest_start', 'timestamptz'],
      ['s.latest_end', 'timestamptz'],
      ['k.id', 'uuid'],
    ],
  },
}

export const STANCES_OF_STATEMENT: ChildRelation<StanceRow> = {
  name: 'stances_of_statement',
  columns: STANCE_COLUMNS,
  from: 'stance k where k.statement_id = parent.id',
  ordering: { name: 'stances', columns: [['k.id', 'uuid']] },
}

export interface ClaimFilter {
  /** Ids of stories, events and actors. */
  readonly stories?: readonly string[] | undefined
  readonly events?: readonly string[] | undefined
  readonly actors?: readonly string[] | undefined
  readonly disputed?: boolean | undefined
  readonly text?: string | undefined
}

export function claimCondition(
  sql: Sql,
  { stories, events, actors, disputed, text }: ClaimFilter,
): Fragment {
  return sql`true
    ${
      stories
        ? sql`and (
            c.event_id in (select event_id from story_event where story_id = any(${stories}::uuid[]))
            or c.id in (
              select k.claim_id from stance k join statement s on s.id = k.statement_id
              join story_event se on se.event_id = s.event_id
              where se.story_id = any(${stories}::uuid[])))`
        : sql``
    }
    ${
      events
        ? sql`and (c.event_id = any(${events}::uuid[]) or c.id in (
            select k.claim_id from stance k join statement s on s.id = k.statement_id
            where s.event_id = any(${events}::uuid[])))`
        : sql``
    }
    ${
      actors
        ? sql`and c.id in (
            select k.claim_id from stance k join statement s on s.id = k.statement_id
            where s.speaker_id = any(${actors}::uuid[]))`
        : sql``
    }
    ${disputed === undefined ? sql`` : sql`and ${sql.unsafe(DISPUTED)} = ${disputed}`}
    ${
      text
        ? sql`and c.id in (
            select t.claim_id from claim_text t where ${wordsCondition(sql, 't', text)})`
        : sql``
    }`
}
