import { sql } from 'drizzle-orm'
import type { Database, Orm } from './client.ts'
import { revision } from './schema/revision.ts'

export interface RevisionInput {
  /** Whom the edit is attributed to: a token's name, or the program's part that makes it. */
  readonly author: string
  readonly reason: string
  /** Names an edit that must happen once: a second revision with the same key fails. */
  readonly idempotencyKey?: string
  /** The revision that this one takes back. */
  readonly undoesId?: string
}

/** A transaction that writes one revision. */
export type RevisionTransaction = Parameters<Parameters<Orm['transaction']>[0]>[0]

/** How often a revision is tried that others at the same time keep from being written. */
const ATTEMPTS = 3

/**
 * Runs `write` in one transaction as one revision: all of it is committed, or nothing. Where two
 * such transactions wait for each other, the database ends one, and that is run again: so `write`
 * may run more than once, and nothing but its last run counts.
 * @returns the revision's id and what `write` returned
 */
export async function commitRevision<Result>(
  database: Database,
  input: RevisionInput,
  write: (transaction: RevisionTransaction) => Promise<Result>,
): Promise<{ revisionId: string; result: Result }> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await tryRevision(database, input, write)
    } catch (error) {
      if (attempt === ATTEMPTS || !isDeadlock(error)) throw error
    }
  }
}

function tryRevision<Result>(
  database: Database,
  input: RevisionInput,
  write: (transaction: RevisionTransaction) => Promise<Result>,
): Promise<{ revisionId: string; result: Result }> {
  return database.orm.transaction(async (transaction) => {
    const [row] = await transaction
      .insert(revision)
      .values(input)
      // The triggers on the other tables read it.
      .returning({
        id: revision.id,
        setting: sql`set_config('annals.revision', ${revision.id}::text, true)`,
      })
    if (row === undefined) {
      throw new Error('the revision was not inserted')
    }
    return { revisionId: row.id, result: await write(transaction) }
  })
}

/** As drizzle or the driver throws it. */
function isDeadlock(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause && cause.code === '40P01') return true
  }
  return false
}
