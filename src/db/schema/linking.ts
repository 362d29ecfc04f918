import { sql } from 'drizzle-orm'
import {
  check,
  doublePrecision,
  index,
  jsonb,
  pgEnum,
  pgTable,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { article, articleVersion } from './article.ts'
import { instant, primaryKey, recordedColumns } from './columns.ts'
import { event } from './event.ts'

export const articleEventRole = pgEnum('article_event_role', ['main', 'background'])

/** An article reports an event: what it is about, or what it only recalls. */
export const articleEvent = pgTable(
  'article_event',
  {
    id: primaryKey(),
    articleId: uuid()
      .notNull()
      .references(() => article.id),
    eventId: uuid()
      .notNull()
      .references(() => event.id),
    role: articleEventRole().notNull(),
    /** The linker's probability, 0 to 1; null where a person linked them without it. */
    score: doublePrecision(),
    /** The linker's features by name, as they were when it decided; null like the score. */
    features: jsonb(),
    modelVersion: text(),
    /** What spoke for it and against it, as spans of both sides; null like the score. */
    explanation: jsonb(),
    /** The token's name of the person who decided, or the linker. */
    decidedBy: text().notNull(),
    ...recordedColumns(),
  },
  (table) => [
    unique('article_event_unique').on(table.articleId, table.eventId),
    check('article_event_score_probability', sql`${table.score} between 0 and 1`),
    check(
      'article_event_score_explained',
      sql`num_nulls(${table.score}, ${table.features}, ${table.modelVersion}) in (0, 3)`,
    ),
    index('article_event_article_index').on(table.articleId, table.role, table.id),
    index('article_event_event_index').on(table.eventId, table.role, table.id),
  ],
)

export const proposalKind = pgEnum('proposal_kind', ['link', 'event'])

export const proposalStatus = pgEnum('proposal_status', [
  'pending',
  'confirmed',
  'rejected',
  'merged',
  'created',
  'skipped',
])

/** What the linker suggests and an editor decides. */
export const proposal = pgTable(
  'proposal',
  {
    id: primaryKey(),
    articleVersionId: uuid()
      .notNull()
      .references(() => articleVersion.id),
    kind: proposalKind().notNull(),
    /** The known event that a link is proposed to; null where a new event is proposed. */
    eventId: uuid().references(() => event.id),
    role: articleEventRole().notNull(),
    status: proposalStatus().notNull().default('pending'),
    /** The linker's probability, 0 to 1; null where a person took back a link of a person. */
    score: doublePrecision(),
    /** The linker's features by name; null like the score. */
    features: jsonb(),
    modelVersion: text(),
    /** What spoke for it and against it; null like the score, and where there was nothing to compare. */
    explanation: jsonb(),
    /** For a new event: its title, date, participants and statements as found. */
    draft: jsonb(),
    decidedBy: text(),
    decidedAt: instant(),
    decisionReason: text(),
    /** The event that the decision linked the article to, or made; null where it did neither. */
    decidedEventId: uuid().references(() => event.id),
    ...recordedColumns(),
  },
  (table) => [
    check(
      'proposal_kind_has_its_target',
      sql`case ${table.kind} when 'link' then num_nonnulls(${table.eventId}) = 1 and ${table.draft} is null
        else num_nonnulls(${table.draft}) = 1 end`,
    ),
    check(
      'proposal_decided_by_somebody',
      sql`(${table.status} = 'pending') = (${table.decidedBy} is null)
        and num_nulls(${table.decidedBy}, ${table.decidedAt}) in (0, 2)`,
    ),
    check(
      'proposal_score_explained',
      sql`num_nulls(${table.score}, ${table.features}, ${table.modelVersion}) in (0, 3)
        and (${table.status} <> 'pending' or ${table.score} is not null)`,
    ),
    check('proposal_score_probability', sql`${table.score} between 0 and 1`),
    // A pair judged different is not proposed again, so it is proposed once a version.
    unique('proposal_link_unique').on(table.articleVersionId, table.eventId),
    check(
      'proposal_decided_event',
      sql`(${table.decidedEventId} is not null) = (${table.status} in ('confirmed', 'merged', 'created'))`,
    ),
    index('proposal_queue_index').on(table.status, table.score, table.id),
    index('proposal_uncertainty_index').on(
      table.status,
      sql`coalesce((abs(${table.score} - 0.5) * 1000000)::integer, 0)`,
      table.id,
    ),
    index('proposal_newest_index').on(table.status, table.id),
    index('proposal_event_index').on(table.eventId),
    index('proposal_decided_event_index').on(table.decidedEventId),
  ],
)
