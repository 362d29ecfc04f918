import type { ChildRelation } from '../../db/child-pages.ts'
import type { Entity } from '../../db/entity.ts'
import type { eventLink, eventLinkKind } from '../../db/schema/event.ts'

export type EventLinkKind = (typeof eventLinkKind.enumValues)[number]
export type EventLinkRow = Omit<typeof eventLink.$inferSelect, 'recordedAt'>

export const EVENT_LINKS: Entity<EventLinkRow> = {
  name: 'event_links',
  table: 'event_link',
  alias: 'l',
  columns: 'l.id, l.source_id, l.target_id, l.kind, l.revision_id',
}

/** An event's links in both directions. */
export const LINKS_OF_EVENT: ChildRelation<EventLinkRow & { readonly outgoing: boolean }> = {
  name: 'links_of_event',
  columns:
    'l.id, l.source_id, l.target_id, l.kind, l.revision_id, l.source_id = parent.id as outgoing',
  from: `event_link l where (l.source_id = parent.id or l.target_id = parent.id)`,
  ordering: { name: 'links', columns: [['l.id', 'uuid']] },
}
