import { sql } from 'drizzle-orm'
import type { Entity, Reference } from './entity.ts'
import { NotFound } from './refusals.ts'
import type { RevisionTransaction } from './revision.ts'

/** How a row is locked: as what others are tied to, or to be edited itself. */
type Purpose = 'tie' | 'edit'

/**
 * The id of the row that a write refers to, or of its survivor where it was merged. The row is
 * locked: until the write has committed, it can be neither deleted nor merged into another, which
 * would leave behind what the write ties to it.
 * @param argument the input field that refers to it, for the refusal
 * @throws {NotFound} when there is none
 */
export async function referTo<Row>(
  transaction: RevisionTransaction,
  entity: Entity<Row>,
  reference: Reference,
  argument: string,
  purpose: Purpose = 'tie',
): Promise<string> {
  const row = await lockReferred(transaction, entity, reference, purpose)
  if (row === undefined) {
    const named = 'slug' in reference ? ` with the slug "${reference.slug}"` : ' with this id'
    throw new NotFound(argument, `There is no ${entity.table.replaceAll('_', ' ')}${named}.`)
  }
  // By the time it is locked, a survivor may have been merged in turn.
  return row.mergedIntoId === null
    ? row.id
    : referTo(transaction, entity, { id: row.mergedIntoId }, argument, purpose)
}

/** The same where the reference may be left out, or null for nothing. */
export async function referToAny<Row>(
  transaction: RevisionTransaction,
  entity: Entity<Row>,
  reference: Reference | null | undefined,
  argument: string,
): Promise<string | null | undefined> {
  return reference ? referTo(transaction, entity, reference, argument) : reference
}

async function lockReferred<Row>(
  transaction: RevisionTransaction,
  { name, table, mergeable }: Entity<Row>,
  reference: Reference,
  purpose: Purpose,
) {
  const [column, value] =
    'id' in reference ? (['id', reference.id] as const) : (['slug', reference.slug] as const)
  // A merge updates the row, which a share lock holds up and a key-share lock would not. What is
  // edited is locked for it at once: of two that shared it first, neither could go on.
  const tie = mergeable ? 'share' : 'key share'
  const [row] = await transaction.execute<{ id: string; mergedIntoId: string | null }>(sql`
    ${sql.raw(`-- ${name}_referred`)}
    select id, ${sql.raw(mergeable ? 'merged_into_id' : 'null::uuid as merged_into_id')}
    from ${sql.raw(table)} where ${sql.raw(column)} = ${value}
    for ${sql.raw(purpose === 'edit' ? 'update' : tie)}`)
  return row
}
