import type { Sql } from '../../db/client.ts'
import { createRowLoader } from '../../db/row-loader.ts'

/** What has been done to an event and to what belongs to it. */
export interface LastChangeRow {
  readonly eventId: string
  /** Of the newest edit. */
  readonly revisionId: string
  /** Of how many edits, the first included. */
  readonly revisionCount: number
}

/** Of a table, the tables whose rows belong to its rows, and the columns that say to which. */
type Parts = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>

/** What belongs to an event, what belongs to that, and what belongs to that. */
const LEVELS: readonly Parts[] = [
  {
    event: {
      event_text: ['event_id'],
      participation: ['event_id'],
      statement: ['event_id'],
      claim: ['event_id'],
      amount: ['event_id'],
      article_event: ['event_id'],
      external_id: ['event_id'],
      event_link: ['source_id', 'target_id'],
      evidence: ['event_id'],
    },
  },
  {
    statement: {
      rendering: ['statement_id'],
      stance: ['statement_id'],
      evidence: ['statement_id'],
    },
    claim: { claim_text: ['claim_id'], evidence: ['claim_id'] },
    participation: { evidence: ['participation_id'] },
    amount: { evidence: ['amount_id'] },
    article_event: { evidence: ['article_event_id'] },
    event_link: { evidence: ['event_link_id'] },
  },
  { rendering: { evidence: ['rendering_id'] }, stance: { evidence: ['stance_id'] } },
]

const OWNER_COLUMNS = [
  ...new Set(LEVELS.flatMap(Object.values).flatMap((tables) => Object.values(tables).flat(2))),
]

/**
 * The parts of one level, as a common table expression over the one before: those that are there,
 * and those that were removed, or are another event's since a merge.
 */
function levelExpression(parts: Parts, index: number): string {
  const present = Object.entries(parts).flatMap(([owner, tables]) =>
    Object.entries(tables).flatMap(([table, columns]) =>
      columns.map(
        (column) => `select owner.event_id, '${table}', part.id
        from level_${index} owner
        cross join lateral (select id from ${table} where ${column} = owner.row_id offset 0) part
        where owner.table_name = '${owner}'`,
      ),
    ),
  )
  return `level_${index + 1} (event_id, table_name, row_id) as (
        ${present.join('\n        union all ')}
        union all select owner.event_id, gone.table_name, gone.row_id
        from level_${index} owner join gone on gone.owner_id = owner.row_id)`
}

const LEVEL_EXPRESSIONS = LEVELS.map(levelExpression).join(',\n      ')

/** The owners of rows that have left them, by the ids that the rows had. */
const GONE = `select owner.id::uuid, ch.table_name, ch.row_id
        from change ch
        cross join lateral (values ${OWNER_COLUMNS.map((column) => `(ch.before ->> '${column}')`).join(', ')}) owner(id)
        where owner.id is not null and (ch.operation = 'delete' or (ch.operation = 'update'
          and (ch.before -> 'event_id', ch.before -> 'source_id', ch.before -> 'target_id')
            is distinct from (ch.after -> 'event_id', ch.after -> 'source_id', ch.after -> 'target_id')))`

const PARTS_OF_ALL_LEVELS = [0, ...LEVELS.keys().map((index) => index + 1)]
  .map((level) => `select event_id, table_name, row_id from level_${level}`)
  .join(' union ')

/**
 * The last edit of each event. What once belonged to it counts too: a removal is an edit, and a
 * count that it lowered would tell a calendar that nothing is new.
 */
function findLastChanges(sql: Sql, ids: readonly string[]) {
  // By `offset 0` parts and their changes are looked up by index: how many there are is estimated a
  // thousand times too high, and whole tables would be read.
  return sql<LastChangeRow[]>`
    -- last_changes_of_events
    with gone (owner_id, table_name, row_id) as materialized (
        ${sql.unsafe(GONE)}),
      level_0 (event_id, table_name, row_id) as (
        select id, 'event', id from unnest(${ids}::uuid[]) as event(id)),
      ${sql.unsafe(LEVEL_EXPRESSIONS)},
      edit as (
        select distinct part.event_id, ch.revision_id
        from (${sql.unsafe(PARTS_OF_ALL_LEVELS)}) part
        cross join lateral (select revision_id from change
          where table_name = part.table_name and row_id = part.row_id offset 0) ch)
    select distinct on (edit.event_id) edit.event_id, edit.revision_id,
      count(*) over (partition by edit.event_id)::int as revision_count
    from edit join revision rev on rev.id = edit.revision_id
    order by edit.event_id, rev.committed_at desc, rev.id desc`
}

export function createLastChangeLoader(sql: Sql) {
  return createRowLoader(
    (ids) => findLastChanges(sql, ids),
    ({ eventId }) => eventId,
  )
}
