import { sql } from 'drizzle-orm'
import type { Database } from './client.ts'
import { refusalOf } from './constraint-refusals.ts'
import { commitRevision, type RevisionInput, type RevisionTransaction } from './revision.ts'

/** Thrown to take back the revision of an edit that changed nothing. */
class NothingChanged extends Error {
  override readonly name = 'NothingChanged'
}

/**
 * Runs an editor's `write` as one revision: all of it is committed, or nothing. One that changes
 * nothing leaves no revision.
 * @returns what `write` returned, and the revision's id, or null where nothing had to be changed
 * @throws {Refusal} when the edit cannot be made for a reason that an editor can do something about
 */
export async function commitEdit<Result>(
  database: Database,
  input: RevisionInput,
  write: (transaction: RevisionTransaction) => Promise<Result>,
): Promise<{ revisionId: string | null; result: Result }> {
  const held: { result?: Result } = {}
  try {
    return await commitRevision(database, input, async (transaction) => {
      const result = await write(transaction)
      if (!(await hasChanged(transaction))) {
        held.result = result
        throw new NothingChanged()
      }
      return result
    })
  } catch (error) {
    if (error instanceof NothingChanged && 'result' in held) {
      // Set right before the throw, so it is a Result, also where that may be undefined.
      return { revisionId: null, result: held.result as Result }
    }
    throw refusalOf(error) ?? error
  }
}

async function hasChanged(transaction: RevisionTransaction): Promise<boolean> {
  const [row] = await transaction.execute<{ changed: boolean }>(sql`
    -- revision_changed
    select exists (select from change where revision_id = annals_current_revision()) as changed`)
  return row?.changed ?? false
}
