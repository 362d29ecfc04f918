import type { Sql } from '../../db/client.ts'
import { partsOf } from '../../db/history/parts.ts'
import { createRowLoader } from '../../db/row-loader.ts'

/** What has been done to an event and to what belongs to it. */
export interface LastChangeRow {
  readonly eventId: string
  /** Of the newest edit. */
  readonly revisionId: string
  /** Of how many edits, the first included. */
  readonly revisionCount: number
}

const PARTS_OF_EVENTS = partsOf('event')

/**
 * The last edit of each event. What once belonged to it counts too: a removal is an edit, and a
 * count that it lowered would tell a calendar that nothing is new.
 */
function findLastChanges(sql: Sql, ids: readonly string[]) {
  return sql<LastChangeRow[]>`
    -- last_changes_of_events
    with whole (id) as (select unnest(${ids}::uuid[])),
      ${sql.unsafe(PARTS_OF_EVENTS)},
      edit as (
        select distinct part.whole_id, ch.revision_id
        from part
        cross join lateral (select revision_id from change
          where table_name = part.table_name and row_id = part.row_id offset 0) ch)
    select distinct on (edit.whole_id) edit.whole_id as event_id, edit.revision_id,
      count(*) over (partition by edit.whole_id)::int as revision_count
    from edit join revision rev on rev.id = edit.revision_id
    order by edit.whole_id, rev.committed_at desc, rev.id desc`
}

export function createLastChangeLoader(sql: Sql) {
  return createRowLoader(
    (ids) => findLastChanges(sql, ids),
    ({ eventId }) => eventId,
  )
}
