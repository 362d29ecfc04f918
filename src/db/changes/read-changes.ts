import type { Sql } from '../client.ts'
import { tablesOf } from '../history/parts.ts'
import { isSamePosition, type Position } from './position.ts'

/** Some changes that follow a position, as far as they are decided for good. */
export interface ChangeBatch {
  /** After them; the position that was asked for where there are none yet. */
  readonly position: Position
  /** The revisions of those changes that concern events, in the order of their transactions. */
  readonly revisionIds: readonly string[]
  /** The events concerned, each once: also those that were deleted or merged away. */
  readonly eventIds: readonly string[]
}

/** Events, and revisions, of one batch at most. */
export const MOST_EVENTS_OF_BATCH = 20

interface ChangeRow {
  readonly transactionId: string
  readonly revisionId: string
  /** Null for a revision without changes that concern events. */
  readonly changeId: string | null
  readonly eventIds: readonly string[]
}

/** A place in a story is the story's, but says whether a story's timeline has the event. */
const TABLES_OF_EVENTS = [...tablesOf('event'), 'story_event']

/**
 * The ids of the events that the row before or after a change belongs to. The columns that refer to
 * an event, or to something of one, have the same name in every table.
 */
const EVENTS_OF_CHANGE = `array(
  select distinct touched.event_id
  from (values (ch.before), (ch.after)) as side(facts)
  cross join lateral (
    select (facts ->> 'id')::uuid where ch.table_name = 'event'
    union all select (facts ->> 'event_id')::uuid
    union all select (facts ->> 'source_id')::uuid where ch.table_name = 'event_link'
    union all select (facts ->> 'target_id')::uuid where ch.table_name = 'event_link'
    union all select p.event_id from participation p where p.id = (facts ->> 'participation_id')::uuid
    union all select s.event_id from statement s where s.id = (facts ->> 'statement_id')::uuid
    union all select s.event_id from rendering r join statement s on s.id = r.statement_id
      where r.id = (facts ->> 'rendering_id')::uuid
    union all select a.event_id from amount a where a.id = (facts ->> 'amount_id')::uuid
    union all select c.event_id from claim c where c.id = (facts ->> 'claim_id')::uuid
    union all select s.event_id from stance st join statement s on s.id = st.statement_id
      where st.id = (facts ->> 'stance_id')::uuid
    union all select c.event_id from stance st join claim c on c.id = st.claim_id
      where st.id = (facts ->> 'stance_id')::uuid
    union all select unnest(array[l.source_id, l.target_id]) from event_link l
      where l.id = (facts ->> 'event_link_id')::uuid
    union all select l.event_id from article_event l
      where l.id = (facts ->> 'article_event_id')::uuid
  ) as touched(event_id)
  where touched.event_id is not null)`

/**
 * Reads the next changes in the order of their transactions. It stops before the oldest transaction
 * that is still open, anywhere on the server: what that one writes comes before what is committed
 * after it, and would be passed over otherwise.
 */
export async function readChanges(sql: Sql, after: Position): Promise<ChangeBatch> {
  const rows = await sql<ChangeRow[]>`
    -- changes_since
    with settled as materialized (
      select rev.transaction_id, rev.id from revision rev
      where (rev.transaction_id, rev.id)
          >= (${after.transactionId}::text::xid8, ${after.revisionId}::uuid)
        and rev.transaction_id < pg_snapshot_xmin(pg_current_snapshot())
      order by rev.transaction_id, rev.id limit 100
    )
    select settled.transaction_id::text as transaction_id, settled.id as revision_id,
      ch.id::text as change_id, ${sql.unsafe(EVENTS_OF_CHANGE)} as event_ids
    from settled left join lateral (
      select * from change
      where change.revision_id = settled.id and change.table_name = any(${TABLES_OF_EVENTS})
        and change.id > case settled.id when ${after.revisionId}::uuid
          then ${after.changeId}::text::bigint else 0 end
      order by change.id limit 200
    ) ch on true
    order by settled.transaction_id, settled.id, ch.id
    limit 200`
  return batchOf(rows, after)
}

/** As many rows as fit into a batch; the others are read again, as part of the next. */
function batchOf(rows: readonly ChangeRow[], after: Position): ChangeBatch {
  const revisionIds = new Set<string>()
  const eventIds = new Set<string>()
  let position = after
  for (const row of rows) {
    const newEvents = row.eventIds.filter((id) => !eventIds.has(id)).length
    const newRevisions = row.eventIds.length > 0 && !revisionIds.has(row.revisionId) ? 1 : 0
    const isFull =
      eventIds.size + newEvents > MOST_EVENTS_OF_BATCH ||
      revisionIds.size + newRevisions > MOST_EVENTS_OF_BATCH
    if (isFull && eventIds.size > 0) break
    for (const id of row.eventIds) eventIds.add(id)
    if (row.eventIds.length > 0) revisionIds.add(row.revisionId)
    position = positionAfter(row, position)
  }
  return { position, revisionIds: [...revisionIds], eventIds: [...eventIds] }
}

function positionAfter(
  { transactionId, revisionId, changeId }: ChangeRow,
  before: Position,
): Position {
  // The revision of the position itself, of which there is nothing more to read.
  if (changeId === null && revisionId === before.revisionId) return before
  return { transactionId, revisionId, changeId: changeId ?? '0' }
}

/** Whether there was anything to read. */
export function isEmpty({ position }: ChangeBatch, after: Position): boolean {
  return isSamePosition(position, after)
}
