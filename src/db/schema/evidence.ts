import { sql } from 'drizzle-orm'
import { check, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { actorName } from './actor.ts'
import { amount } from './amount.ts'
import { articleVersion } from './article.ts'
import { claim, stance } from './claim.ts'
import { primaryKey, recordedColumns } from './columns.ts'
import { event, eventLink, participation } from './event.ts'
import { articleEvent } from './linking.ts'
import { relationship, relationshipEvent } from './relationship.ts'
import { rendering, statement } from './statement.ts'

/**
 * A span of an article version that supports one fact, located twice as the W3C Web Annotation
 * model does: by position, in Unicode code points, and by quotation with what stands around it.
 * A trigger checks both against the text.
 */
export const evidence = pgTable(
  'evidence',
  {
    id: primaryKey(),
    articleVersionId: uuid()
      .notNull()
      .references(() => articleVersion.id),
    /** Code points before the span. */
    startOffset: integer().notNull(),
    /** Code points before the first one after the span. */
    endOffset: integer().notNull(),
    exact: text().notNull(),
    prefix: text().notNull(),
    suffix: text().notNull(),
    eventId: uuid().references(() => event.id),
    participationId: uuid().references(() => participation.id),
    statementId: uuid().references(() => statement.id),
    renderingId: uuid().references(() => rendering.id),
    claimId: uuid().references(() => claim.id),
    stanceId: uuid().references(() => stance.id),
    amountId: uuid().references(() => amount.id),
    relationshipId: uuid().references(() => relationship.id),
    relationshipEventId: uuid().references(() => relationshipEvent.id),
    eventLinkId: uuid().references(() => eventLink.id),
    articleEventId: uuid().references(() => articleEvent.id),
    actorNameId: uuid().references(() => actorName.id),
    ...recordedColumns(),
  },
  (table) => [
    check(
      'evidence_span_in_order',
      sql`${table.startOffset} >= 0 and ${table.endOffset} > ${table.startOffset}`,
    ),
    check(
      'evidence_of_exactly_one',
      sql`num_nonnulls(${table.eventId}, ${table.participationId}, ${table.statementId},
        ${table.renderingId}, ${table.claimId}, ${table.stanceId}, ${table.amountId},
        ${table.relationshipId}, ${table.relationshipEventId}, ${table.eventLinkId}, ${table.articleEventId},
        ${table.actorNameId}) = 1`,
    ),
    index('evidence_article_version_index').on(
      table.articleVersionId,
      table.startOffset,
      table.endOffset,
      table.id,
    ),
    ...(
      [
        ['event', table.eventId],
        ['participation', table.participationId],
        ['statement', table.statementId],
        ['rendering', table.renderingId],
        ['claim', table.claimId],
        ['stance', table.stanceId],
        ['amount', table.amountId],
        ['relationship', table.relationshipId],
        ['relationship_event', table.relationshipEventId],
        ['event_link', table.eventLinkId],
        ['article_event', table.articleEventId],
        ['actor_name', table.actorNameId],
      ] as const
    ).map(([name, column]) =>
      index(`evidence_${name}_index`).on(column, table.id).where(sql`${column} is not null`),
    ),
  ],
)
