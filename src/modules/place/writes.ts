import { sql } from 'drizzle-orm'
import { editRow, insertRow, type ReadRow, removeRow } from '../../db/edited-rows.ts'
import type { Reference } from '../../db/entity.ts'
import { writeInLanguage } from '../../db/language-rows.ts'
import { referTo, referToAny } from '../../db/referred-rows.ts'
import { InvalidEdit } from '../../db/refusals.ts'
import type { RevisionTransaction } from '../../db/revision.ts'
import { place, placeName } from '../../db/schema/place.ts'
import { storedLanguageTag } from '../../language/language-tag.ts'
import { PLACES } from './queries.ts'

export interface WrittenPlaceName {
  readonly language: string
  readonly value: string
}

interface PlaceColumns {
  /** The next larger place; null where there is none. */
  readonly within?: Reference | null | undefined
  /** WGS 84, in degrees; both or neither. */
  readonly latitude?: number | null | undefined
  readonly longitude?: number | null | undefined
}

export interface NewPlace extends PlaceColumns {
  readonly slug: string
  /** At most one a language. */
  readonly names: readonly WrittenPlaceName[]
}

/** @returns the id of the place */
export async function createPlace(
  transaction: RevisionTransaction,
  { slug, within, latitude, longitude, names }: NewPlace,
): Promise<string> {
  const withinId = await referToAny(transaction, PLACES, within, 'within')
  const id = await insertRow(transaction, place, {
    slug,
    withinId: withinId ?? null,
    latitude: latitude ?? null,
    longitude: longitude ?? null,
  })
  for (const name of names) await writeName(transaction, id, name, null)
  return id
}

export interface PlaceChanges extends PlaceColumns {
  readonly slug?: string | null | undefined
}

export async function editPlace(
  transaction: RevisionTransaction,
  read: ReadRow,
  { within, ...columns }: PlaceChanges,
): Promise<string> {
  const withinId = await referToAny(transaction, PLACES, within, 'within')
  if (typeof withinId === 'string') await refuseCircle(transaction, read.id, withinId)
  return editRow(transaction, place, read, { ...columns, withinId })
}

/** A place that lies within one that lies within it would have no outermost one. */
async function refuseCircle(
  transaction: RevisionTransaction,
  id: string,
  withinId: string,
): Promise<void> {
  const [row] = await transaction.execute<{ circle: boolean }>(sql`
    -- place_circle
    with recursive around as (
      select id, within_id from place where id = ${withinId}
      union
      select place.id, place.within_id from around join place on place.id = around.within_id
    )
    select exists (select from around where id = ${id}) as circle`)
  if (row?.circle) {
    throw new InvalidEdit('within', 'That place lies within this one, or is this one.')
  }
}

/**
 * Writes a place's name in one language.
 * @param basedOn the revision of the name as it was read; left out or null where there was none
 * @returns the id of the name
 */
export async function writePlaceName(
  transaction: RevisionTransaction,
  { place: named, ...name }: WrittenPlaceName & { readonly place: Reference },
  basedOn: string | null | undefined,
): Promise<string> {
  const placeId = await referTo(transaction, PLACES, named, 'place')
  return writeName(transaction, placeId, name, basedOn ?? null)
}

function writeName(
  transaction: RevisionTransaction,
  placeId: string,
  { language, value }: WrittenPlaceName,
  basedOn: string | null,
): Promise<string> {
  const row = { placeId, language: storedLanguageTag(language), value }
  const owner = { column: placeName.placeId, id: placeId }
  return writeInLanguage(transaction, placeName, owner, row, basedOn)
}

export function removePlaceName(transaction: RevisionTransaction, read: ReadRow): Promise<void> {
  return removeRow(transaction, placeName, read)
}
