import { sql } from 'drizzle-orm'
import type { RevisionTransaction } from './revision.ts'

/** A column by which the rows of one table refer to the rows of another by their id. */
export interface Reference {
  readonly table: string
  readonly column: string
  readonly target: string
  /**
   * The unique keys that the column is part of, each as its other columns: two rows that refer to
   * different targets may collide in them when they come to refer to one.
   */
  readonly keys: readonly (readonly string[])[]
}

/**
 * Every reference between tables under history, from the database's own catalogue, so that no list
 * in the program forgets a table. Partial and computed unique keys are not among `keys`.
 */
export async function readReferences(
  transaction: RevisionTransaction,
): Promise<readonly Reference[]> {
  return transaction.execute<Reference & Record<string, unknown>>(sql`
    -- references
    select child.relname as table, referring.attname as column, parent.relname as target,
      coalesce((
        select jsonb_agg((
            select jsonb_agg(other.attname order by other.attnum)
            from pg_attribute other
            where other.attrelid = child.oid and other.attnum = any(unique_key.indkey)
              and other.attnum <> referring.attnum
          ) order by unique_key.indexrelid)
        from pg_index unique_key
        where unique_key.indrelid = child.oid and unique_key.indisunique
          and unique_key.indpred is null and unique_key.indexprs is null
          and referring.attnum = any(unique_key.indkey) and unique_key.indnkeyatts > 1
      ), '[]') as keys
    from pg_constraint foreign_key
    join pg_class child on child.oid = foreign_key.conrelid
    join pg_class parent on parent.oid = foreign_key.confrelid and parent.relname <> 'revision'
    cross join lateral unnest(foreign_key.conkey, foreign_key.confkey) pair(child_column, parent_column)
    join pg_attribute referring
      on referring.attrelid = child.oid and referring.attnum = pair.child_column
    join pg_attribute referred
      on referred.attrelid = parent.oid and referred.attnum = pair.parent_column
      and referred.attname = 'id'
    where foreign_key.contype = 'f' and foreign_key.connamespace = 'public'::regnamespace
    order by child.relname, referring.attnum`)
}
