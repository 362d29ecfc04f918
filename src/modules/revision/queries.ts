import type { ChildRelation } from '../../db/child-pages.ts'
import type { Entity } from '../../db/entity.ts'
import { partsOf } from '../../db/history/parts.ts'
import type { change, changeOperation, revision } from '../../db/schema/revision.ts'

export type RevisionRow = Pick<
  typeof revision.$inferSelect,
  'id' | 'author' | 'reason' | 'undoesId' | 'committedAt'
>

export type ChangeOperation = (typeof changeOperation.enumValues)[number]

/** One value of a row before and after, as PostgreSQL's text; null where there is none. */
export interface ChangedValue {
  /** The column's name in SQL. */
  readonly column: string
  readonly before: string | null
  readonly after: string | null
}

export interface ChangeRow
  extends Pick<typeof change.$inferSelect, 'revisionId' | 'tableName' | 'rowId' | 'operation'> {
  readonly values: readonly ChangedValue[]
}

export const REVISIONS: Entity<RevisionRow> = {
  name: 'revisions',
  table: 'revision',
  alias: 'rev',
  columns: 'rev.id, rev.author, rev.reason, rev.undoes_id, rev.committed_at',
}

/**
 * Of the table `change ch`. What every row has, and the bounds that follow from a date, are left
 * out of the values.
 */
const CHANGE_COLUMNS = `ch.revision_id, ch.table_name, ch.row_id, ch.operation,
  (select coalesce(json_agg(json_build_object('column', key, 'before', was.value, 'after', now.value)
      order by key), '[]')
    from jsonb_each_text(coalesce(ch.before, '{}')) was
    full join jsonb_each_text(coalesce(ch.after, '{}')) now using (key)
    where was.value is distinct from now.value
      and key not in ('id', 'recorded_at', 'revision_id',
        'earliest_start', 'latest_start', 'earliest_end', 'latest_end')) as values`

/** What a revision changed, in the order it did. Tokens are nobody's business. */
export const CHANGES_OF_REVISION: ChildRelation<ChangeRow> = {
  name: 'changes_of_revision',
  columns: CHANGE_COLUMNS,
  from: `change ch where ch.revision_id = parent.id and ch.table_name <> 'api_token'`,
  ordering: { name: 'changes', columns: [['ch.id', 'bigint']] },
}

/** What was done to the rows of a table, the newest first. */
export function changesOfRow(table: string): ChildRelation<ChangeRow> {
  return {
    name: `changes_of_${table}`,
    columns: CHANGE_COLUMNS,
    from: `change ch where ch.table_name = '${table}' and ch.row_id = parent.id`,
    ordering: { name: 'history', descending: true, columns: [['ch.id', 'bigint']] },
  }
}

/** What was done to the rows of a table and to what belongs, or once belonged, to them, the newest first. */
export function changesOfWhole(table: string): ChildRelation<ChangeRow> {
  return {
    name: `changes_of_whole_${table}`,
    columns: CHANGE_COLUMNS,
    from: `(
        with whole (id) as (select parent.id),
      ${partsOf(table)}
        select changed.* from part
        cross join lateral (select * from change
          where table_name = part.table_name and row_id = part.row_id offset 0) changed) ch
      where true`,
    ordering: { name: 'all-changes', descending: true, columns: [['ch.id', 'bigint']] },
  }
}
