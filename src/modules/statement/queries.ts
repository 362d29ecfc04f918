import type { ChildRelation } from '../../db/child-pages.ts'
import type { Fragment, Sql } from '../../db/client.ts'
import { type DuringRange, duringCondition } from '../../db/during.ts'
import type { Entity } from '../../db/entity.ts'
import type { Ordering } from '../../db/keyset.ts'
import type {
  rendering,
  renderingForm,
  statement,
  statementMedium,
} from '../../db/schema/statement.ts'
import { wordsCondition } from '../../db/words.ts'
import { type ActorRow, actorJson } from '../actor/queries.ts'

export type StatementMedium = (typeof statementMedium.enumValues)[number]
export type RenderingForm = (typeof renderingForm.enumValues)[number]

export type RenderingRow = Pick<
  typeof rendering.$inferSelect,
  'id' | 'statementId' | 'language' | 'form' | 'text' | 'revisionId'
>

export interface StatementRow extends Readonly<typeof statement.$inferSelect> {
  readonly speaker: ActorRow
  /** The closest to what was said first: verbatim, partial, translated, paraphrase. */
  readonly renderings: readonly RenderingRow[]
}

const STATEMENT_COLUMNS = `s.id, s.slug, s.speaker_id, s.event_id, s.medium, s.edtf, s.time_zone,
  s.earliest_start, s.latest_start, s.earliest_end, s.latest_end,
  s.derived_from_words, s.derived_from_anchor, s.derived_by_rule, s.recorded_at, s.revision_id,
  ${actorJson('s.speaker_id')} as speaker,
  (select coalesce(json_agg(json_build_object('id', r.id, 'statementId', r.statement_id,
      'language', r.language, 'form', r.form, 'text', r.text, 'revisionId', r.revision_id)
      order by r.form, r.id), '[]')
    from rendering r where r.statement_id = s.id) as renderings`

const RENDERING_COLUMNS = 'r.id, r.statement_id, r.language, r.form, r.text, r.revision_id'

export const STATEMENTS: Entity<StatementRow> = {
  name: 'statements',
  table: 'statement',
  alias: 's',
  columns: STATEMENT_COLUMNS,
}

export const RENDERINGS: Entity<RenderingRow> = {
  name: 'renderings',
  table: 'rendering',
  alias: 'r',
  columns: RENDERING_COLUMNS,
}

export const STATEMENTS_AS_MADE: Ordering = {
  name: 'made',
  columns: [
    ['s.earliest_start', 'timestamptz'],
    ['s.latest_end', 'timestamptz'],
    ['s.id', 'uuid'],
  ],
}

export const STATEMENTS_OF_EVENT: ChildRelation<StatementRow> = {
  name: 'statements_of_event',
  columns: STATEMENT_COLUMNS,
  from: 'statement s where s.event_id = parent.id',
  ordering: STATEMENTS_AS_MADE,
}

export const STATEMENTS_OF_SPEAKER: ChildRelation<StatementRow> = {
  name: 'statements_of_speaker',
  columns: STATEMENT_COLUMNS,
  from: 'statement s where s.speaker_id = parent.id',
  ordering: STATEMENTS_AS_MADE,
}

export const RENDERINGS_OF_STATEMENT: ChildRelation<RenderingRow> = {
  name: 'renderings_of_statement',
  columns: RENDERING_COLUMNS,
  from: 'rendering r where r.statement_id = parent.id',
  ordering: { name: 'renderings', columns: [['r.id', 'uuid']] },
}

export interface StatementFilter {
  /** Ids of actors, events, claims. */
  readonly speakers?: readonly string[] | undefined
  readonly events?: readonly string[] | undefined
  readonly claims?: readonly string[] | undefined
  readonly media?: readonly StatementMedium[] | undefined
  readonly text?: string | undefined
  readonly during?: DuringRange | undefined
}

export function statementCondition(sql: Sql, filter: StatementFilter): Fragment {
  const { speakers, events, claims, media, text, during } = filter
  return sql`true
    ${speakers ? sql`and s.speaker_id = any(${speakers}::uuid[])` : sql``}
    ${events ? sql`and s.event_id = any(${events}::uuid[])` : sql``}
    ${media ? sql`and s.medium = any(${media}::text[]::statement_medium[])` : sql``}
    ${
      claims
        ? sql`and s.id in (
            select k.statement_id from stance k where k.claim_id = any(${claims}::uuid[]))`
        : sql``
    }
    ${
      text
        ? sql`and s.id in (
            select r.statement_id from rendering r where ${wordsCondition(sql, 'r', text)})`
        : sql``
    }
    ${during ? duringCondition(sql, 's', during) : sql``}`
}
