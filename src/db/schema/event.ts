import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  check,
  index,
  integer,
  pgEnum,
  pgTable,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { actor } from './actor.ts'
import {
  datedChecks,
  datedColumns,
  languageCheck,
  notBlankCheck,
  primaryKey,
  recordedColumns,
  slugCheck,
  slugColumn,
  spanIndex,
  tsvector,
} from './columns.ts'
import { place } from './place.ts'

export const eventKind = pgEnum('event_kind', [
  'announcement',
  'statement',
  'post',
  'interview',
  'press_remarks',
  'speech',
  'meeting',
  'visit',
  'agreement',
  'investment',
  'acquisition',
  'product_launch',
  'publication',
  'lawsuit',
  'court_ruling',
  'investigation',
  'arrest',
  'crime',
  'pardon',
  'amnesty',
  'legislation',
  'executive_order',
  'election',
  'vote',
  'appointment',
  'departure',
  'deployment',
  'protest',
  'strike',
  'armed_conflict',
  'attack',
  'accident',
  'disaster',
  'death',
  'sport',
  'other',
])

export const eventStatus = pgEnum('event_status', ['happened', 'ongoing', 'planned', 'cancelled'])

/** Something that happened, is under way, is planned or was cancelled. */
export const event = pgTable(
  'event',
  {
    id: primaryKey(),
    slug: slugColumn(),
    kind: eventKind().notNull(),
    status: eventStatus().notNull(),
    placeId: uuid().references(() => place.id),
    /** The event that this one was found to be the same as; see `actor.merged_into_id`. */
    mergedIntoId: uuid().references((): AnyPgColumn => event.id),
    ...datedColumns(),
    ...recordedColumns(),
  },
  (table) => [
    slugCheck('event', table.slug),
    ...datedChecks('event', table),
    check('event_not_merged_into_itself', sql`${table.mergedIntoId} <> ${table.id}`),
    // The timeline's own order. The narrower of two spans with one start comes first.
    index('event_happened_index').on(table.earliestStart, table.latestEnd, table.id),
    index('event_recorded_index').on(table.recordedAt, table.id),
    spanIndex('event', table),
    index('event_kind_index').on(table.kind, table.earliestStart, table.latestEnd, table.id),
    index('event_place_index').on(table.placeId),
    index('event_merged_into_index').on(table.mergedIntoId),
  ],
)

/** An event's title and summary in one language. */
export const eventText = pgTable(
  'event_text',
  {
    id: primaryKey(),
    eventId: uuid()
      .notNull()
      .references(() => event.id),
    language: text().notNull(),
    title: text().notNull(),
    summary: text(),
    search: tsvector().generatedAlwaysAs(
      sql`setweight(to_tsvector(annals_text_configuration(language), title), 'A') || setweight(to_tsvector(annals_text_configuration(language), coalesce(summary, '')), 'B')`,
    ),
    ...recordedColumns(),
  },
  (table) => [
    unique('event_text_language_unique').on(table.eventId, table.language),
    languageCheck('event_text', table.language),
    notBlankCheck('event_text', 'title', table.title),
    index('event_text_search_index').using('gin', table.search),
  ],
)

export const participationRole = pgEnum('participation_role', [
  'announcer',
  'speaker',
  'author',
  'interviewee',
  'host',
  'addressee',
  'subject',
  'partner',
  'organiser',
  'attendee',
  'signer',
  'grantor',
  'beneficiary',
  'sender',
  'deployed',
  'plaintiff',
  'defendant',
  'judge',
  'investor',
  'buyer',
  'seller',
  'appointee',
  'candidate',
  'winner',
  'loser',
  'perpetrator',
  'victim',
  'suspect',
  'witness',
  'participant',
])

/** An actor's role in an event. One actor may have several. */
export const participation = pgTable(
  'participation',
  {
    id: primaryKey(),
    eventId: uuid()
      .notNull()
      .references(() => event.id),
    actorId: uuid()
      .notNull()
      .references(() => actor.id),
    role: participationRole().notNull(),
    /** Order within the event, as an editor wants it read. */
    position: integer().notNull().default(0),
    ...recordedColumns(),
  },
  (table) => [
    unique('participation_unique').on(table.eventId, table.actorId, table.role),
    index('participation_event_index').on(table.eventId, table.position, table.id),
    index('participation_actor_index').on(table.actorId, table.role, table.eventId),
  ],
)

export const eventLinkKind = pgEnum('event_link_kind', [
  'part_of',
  'responds_to',
  'follows',
  'causes',
])

/** A typed tie between two events, read from source to target: the source responds to the target. */
export const eventLink = pgTable(
  'event_link',
  {
    id: primaryKey(),
    sourceId: uuid()
      .notNull()
      .references(() => event.id),
    targetId: uuid()
      .notNull()
      .references(() => event.id),
    kind: eventLinkKind().notNull(),
    ...recordedColumns(),
  },
  (table) => [
    unique('event_link_unique').on(table.sourceId, table.targetId, table.kind),
    check('event_link_not_to_itself', sql`${table.sourceId} <> ${table.targetId}`),
    index('event_link_source_index').on(table.sourceId, table.id),
    index('event_link_target_index').on(table.targetId, table.id),
  ],
)
