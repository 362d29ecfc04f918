import { editRow, insertRow, type ReadRow } from '../../db/edited-rows.ts'
import type { Reference } from '../../db/entity.ts'
import { referToAny } from '../../db/referred-rows.ts'
import type { RevisionTransaction } from '../../db/revision.ts'
import { outlet } from '../../db/schema/outlet.ts'
import { storedLanguageTag } from '../../language/language-tag.ts'
import { ACTORS } from '../actor/queries.ts'

export interface NewOutlet {
  readonly slug: string
  readonly name: string
  readonly language: string
  readonly homepage?: string | null | undefined
  readonly owner?: Reference | null | undefined
}

/** @returns the id of the outlet */
export async function createOutlet(
  transaction: RevisionTransaction,
  { owner, language, ...columns }: NewOutlet,
): Promise<string> {
  const ownerId = await referToAny(transaction, ACTORS, owner, 'owner')
  return insertRow(transaction, outlet, {
    ...columns,
    homepage: columns.homepage ?? null,
    language: storedLanguageTag(language),
    ownerId: ownerId ?? null,
  })
}

/** What is left out stays; null takes away the homepage or the owner. */
export type OutletChanges = {
  readonly [Field in keyof NewOutlet]?: NewOutlet[Field] | null | undefined
}

export async function editOutlet(
  transaction: RevisionTransaction,
  read: ReadRow,
  { owner, language, ...columns }: OutletChanges,
): Promise<string> {
  return editRow(transaction, outlet, read, {
    ...columns,
    language: language && storedLanguageTag(language),
    ownerId: await referToAny(transaction, ACTORS, owner, 'owner'),
  })
}
