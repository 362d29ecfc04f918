import { sql } from 'drizzle-orm'
import type { RevisionTransaction } from '../revision.ts'

/** Any number, the same in every Annals, and another one than that of the migrations. */
const RESTRUCTURING_LOCK = 7_215_042_002

/**
 * Lets one merge, split or undo run at a time, until its transaction ends. They touch many rows of
 * many tables: two that overlap would each wait for the other. Other writes go on; those that
 * refer to a merged or removed row wait for its lock.
 */
export async function oneAtATime(transaction: RevisionTransaction): Promise<void> {
  await transaction.execute(sql`
    -- restructuring_lock
    select pg_advisory_xact_lock(${RESTRUCTURING_LOCK})`)
}
