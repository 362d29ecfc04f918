import { and, eq } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import { type Changes, type EditedTable, editRow, insertRow, type NewRow } from './edited-rows.ts'
import { AlreadyExists, NotFound } from './refusals.ts'
import type { RevisionTransaction } from './revision.ts'

/** A table of texts or names that has at most one row a language for each owner. */
export type LanguageTable = EditedTable & { readonly language: PgColumn }

/**
 * Writes an owner's row in one language: a new one, or what was read of it before.
 * @param owner the column that refers to the owner
 * @param row with the owner and the language
 * @param basedOn the revision of the row as it was read; null where there was none
 * @returns the id of the row
 * @throws {AlreadyExists} when there is one, and none was read
 * @throws {NotFound} when there is none, and one was read
 * @throws {EditConflict} when it was edited since it was read, with both sides
 */
export async function writeInLanguage<Table extends LanguageTable>(
  transaction: RevisionTransaction,
  table: Table,
  owner: { readonly column: PgColumn; readonly id: string },
  row: NewRow<Table> & { readonly language: string },
  basedOn: string | null,
): Promise<string> {
  const [known] = await transaction
    .select({ id: table.id })
    .from(table as PgTable)
    .where(and(eq(owner.column, owner.id), eq(table.language, row.language)))
    .for('update')

  if (known === undefined) {
    if (basedOn === null) return insertRow(transaction, table, row)
    throw new NotFound('basedOn', `There is nothing in the language ${row.language} any more.`)
  }
  if (basedOn === null) {
    throw new AlreadyExists(
      'language',
      `There is one in the language ${row.language} already. To replace it, say which revision of it you have read, as \`basedOn\`.`,
    )
  }
  const id = String(known.id)
  // Its columns are those of a new row, of which each may be changed.
  await editRow(transaction, table, { id, basedOn }, row as Changes<Table>)
  return id
}
