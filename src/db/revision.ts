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

/**
 * Runs `write` in one transaction as one revision: all of it is committed, or nothing.
 * @returns the revision's id and what `write` returned
 */
export async function commitRevision<Result>(
  database: Database,
  input: RevisionInput,
  write: (transaction: RevisionTransaction) => Promise<Result>,
): Promise<{ revisionId: string; result: Result }> {
  return database.orm.transaction(async (transaction) => {
    const [row] = await transaction.insert(revision).values(input).returning({ id: revision.id })
    if (row === undefined) {
      throw new Error('the revision was not inserted')
    }
    await transaction.execute(sql`select set_config('annals.revision', ${row.id}, true)`)
    return { revisionId: row.id, result: await write(transaction) }
  })
}
