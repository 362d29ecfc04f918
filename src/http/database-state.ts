import type { Sql } from '../db/client.ts'

/**
 * Names the state of the knowledge base: while the name is the same, every query has the same
 * answer; each commit that changes a row gives another one. Read it before what it is to name:
 * what is committed in between then has a name that is too old, and is asked for once more.
 *
 * Every table that is shown is under history, so the visible revisions are the state; there are
 * ever more of them, and counting them all would take too long. Those below the oldest transaction
 * still open are decided for good, so the latest of them stands for all. Of those at or above it,
 * an earlier one may be committed after a later one, so the latest would not tell; but with the
 * same latest below, they can only become more, and their number tells. What a restored dump brings
 * may name transactions that are yet to come here: it does not change, and is left out until then.
 *
 * @returns letters, digits and hyphens; the statement reads two ends of one index
 */
export async function databaseState(sql: Sql): Promise<string> {
  const [state] = await sql<{ latest: string | null; undecided: number }[]>`
    -- database_state
    select
      (select id from revision where transaction_id < pg_snapshot_xmin(snapshot)
        order by transaction_id desc, id desc limit 1) as latest,
      (select count(*)::int from revision
        where transaction_id >= pg_snapshot_xmin(snapshot)
          and transaction_id < pg_snapshot_xmax(snapshot)) as undecided
    from (select pg_current_snapshot() as snapshot) as present`
  return `${state?.latest ?? 'empty'}-${state?.undecided ?? 0}`
}
