import { eq, sql } from 'drizzle-orm'
import type { Database } from './client.ts'
import { constraintOf } from './constraint.ts'
import { refusalOf } from './constraint-refusals.ts'
import { AlreadyDone } from './refusals.ts'
import { commitRevision, type RevisionInput, type RevisionTransaction } from './revision.ts'
import { revision } from './schema/revision.ts'

/** Thrown to take back the revision of an edit that changed nothing. */
class NothingChanged extends Error {
  override readonly name = 'NothingChanged'
}

/**
 * Runs an editor's `write` as one revision: all of it is committed, or nothing. One that changes
 * nothing leaves no revision.
 * @returns what `write` returned, and the revision's id, or null where nothing had to be changed
 * @throws {AlreadyDone} when there is a revision with the idempotency key
 * @throws {Refusal} when the edit cannot be made for another reason that an editor understands
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
    throw (await alreadyDone(database, input, error)) ?? refusalOf(error) ?? error
  }
}

async function hasChanged(transaction: RevisionTransaction): Promise<boolean> {
  const [row] = await transaction.execute<{ changed: boolean }>(sql`
    -- revision_changed
    select exists (select from change where revision_id = annals_current_revision()) as changed`)
  return row?.changed ?? false
}

/** By the index of the keys: of two that come at once, the second waits until the first committed. */
export async function alreadyDone(
  { orm }: Database,
  { idempotencyKey }: RevisionInput,
  error: unknown,
): Promise<AlreadyDone | undefined> {
  const isTaken = constraintOf(error) === 'revision_idempotency_key_unique'
  if (!isTaken || idempotencyKey === undefined) return undefined
  const [row] = await orm
    .select({ id: revision.id })
    .from(revision)
    .where(eq(revision.idempotencyKey, idempotencyKey))
  return row && new AlreadyDone(row.id)
}
