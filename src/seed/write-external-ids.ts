import { externalId } from '../db/schema/external-id.ts'
import type { SeedWriter } from './seed-writer.ts'
import { SeedConflict } from './slugs.ts'

type ExternalIdRow = typeof externalId.$inferInsert

/** The rows for those of the things that Wikidata has an entry of. */
export function wikidataRows(
  things: readonly { readonly id: string; readonly wikidata?: string }[],
  column: 'actorId' | 'placeId',
): readonly ExternalIdRow[] {
  return things.flatMap(({ id, wikidata }) =>
    wikidata === undefined ? [] : [{ authority: 'wikidata', value: wikidata, [column]: id }],
  )
}

/**
 * Writes what other authorities call newly made things.
 * @throws {SeedConflict} when one of them already names another thing, which then is the same
 */
export async function writeExternalIds(
  writer: SeedWriter,
  rows: readonly ExternalIdRow[],
): Promise<void> {
  if (rows.length === 0) return
  const inserted = await writer.transaction
    .insert(externalId)
    .values([...rows])
    .onConflictDoNothing({ target: [externalId.authority, externalId.value] })
    .returning({ value: externalId.value })
  const taken = rows.filter(({ value }) => !inserted.some((row) => row.value === value))
  if (taken.length > 0) {
    throw new SeedConflict(
      `${taken.map(({ authority, value }) => `${authority} ${value}`).join(', ')} is known under another slug than the seed's. Correct that first; nothing was written.`,
    )
  }
}
