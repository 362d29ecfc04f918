import type { ChildRelation } from '../../db/child-pages.ts'
import type { Entity } from '../../db/entity.ts'
import type { Ordering } from '../../db/keyset.ts'
import type { event, eventKind, eventStatus, eventText } from '../../db/schema/event.ts'
import { ARTICLE_EVENT_COLUMNS, type ArticleEventColumns } from '../article/queries.ts'

export type EventKind = (typeof eventKind.enumValues)[number]
export type EventStatus = (typeof eventStatus.enumValues)[number]

export type EventTextRow = Omit<typeof eventText.$inferSelect, 'eventId' | 'search' | 'recordedAt'>

export interface EventRow extends Omit<typeof event.$inferSelect, 'mergedIntoId'> {
  /** One a language, the first recorded first. */
  readonly texts: readonly EventTextRow[]
}

const EVENT_COLUMNS = `e.id, e.slug, e.kind, e.status, e.place_id, e.edtf, e.time_zone,
  e.earliest_start, e.latest_start, e.earliest_end, e.latest_end,
  e.derived_from_words, e.derived_from_anchor, e.derived_by_rule, e.recorded_at, e.revision_id,
  (select coalesce(json_agg(json_build_object('id', t.id, 'language', t.language,
      'title', t.title, 'summary', t.summary, 'revisionId', t.revision_id) order by t.id), '[]')
    from event_text t where t.event_id = e.id) as texts`

export const EVENTS: Entity<EventRow> = {
  name: 'events',
  table: 'event',
  alias: 'e',
  columns: EVENT_COLUMNS,
  mergeable: true,
}

export const EVENT_TEXTS: Entity<EventTextRow> = {
  name: 'event_texts',
  table: 'event_text',
  alias: 't',
  columns: 't.id, t.language, t.title, t.summary, t.revision_id',
}

/** In the order they happened: the narrower of two spans with one start comes first. */
export const EVENTS_AS_HAPPENED: Ordering = {
  name: 'happened',
  columns: [
    ['e.earliest_start', 'timestamptz'],
    ['e.latest_end', 'timestamptz'],
    ['e.id', 'uuid'],
  ],
}

export const EVENTS_OF_ACTOR: ChildRelation<EventRow> = {
  name: 'events_of_actor',
  columns: EVENT_COLUMNS,
  from: `event e
    where e.merged_into_id is null
      and e.id in (select p.event_id from participation p where p.actor_id = parent.id)`,
  ordering: EVENTS_AS_HAPPENED,
}

/** What an article reports: the events that it is about, then those that it recalls. */
export const EVENTS_OF_ARTICLE: ChildRelation<EventRow & ArticleEventColumns> = {
  name: 'events_of_article',
  columns: `${EVENT_COLUMNS}, ${ARTICLE_EVENT_COLUMNS}`,
  from: `article_event l join event e on e.id = l.event_id and e.merged_into_id is null
    where l.article_id = parent.id`,
  ordering: {
    name: 'events_of_article',
    columns: [
      ["(l.role = 'background')::int", 'integer'],
      ['e.earliest_start', 'timestamptz'],
      ['e.latest_end', 'timestamptz'],
      ['l.id', 'uuid'],
    ],
  },
}

export const EVENTS_OF_PLACE: ChildRelation<EventRow> = {
  name: 'events_of_place',
  columns: EVENT_COLUMNS,
  from: 'event e where e.merged_into_id is null and e.place_id = parent.id',
  ordering: EVENTS_AS_HAPPENED,
}

/** The dated facts of a relationship, each with the id of the row that makes it one. */
export const EVENTS_OF_RELATIONSHIP: ChildRelation<
  EventRow & { readonly relationshipEventId: string }
> = {
  name: 'events_of_relationship',
  columns: `${EVENT_COLUMNS}, f.id as relationship_event_id`,
  from: `relationship_event f join event e on e.id = f.event_id and e.merged_into_id is null
    where f.relationship_id = parent.id`,
  ordering: EVENTS_AS_HAPPENED,
}

export const EVENTS_OF_STORY: ChildRelation<EventRow> = {
  name: 'events_of_story',
  columns: EVENT_COLUMNS,
  from: `story_event s join event e on e.id = s.event_id and e.merged_into_id is null
    where s.story_id = parent.id`,
  ordering: {
    name: 'story',
    columns: [
      ['s.position', 'integer'],
      ['s.id', 'uuid'],
    ],
  },
}
