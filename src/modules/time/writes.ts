import { InvalidEdit } from '../../db/refusals.ts'
import { type DatedColumns, datedColumnsOf, type StatedDate } from '../../time/dated-columns.ts'

/** What nobody has dated: valid since and until nobody knows when. */
export const UNDATED: StatedDate = { edtf: '../..', timeZone: 'UTC' }

/**
 * The columns of a date that an edit may change; none where it leaves the date as it is.
 * @param argument the input field of the date
 * @throws {InvalidEdit} when it would take the date away
 */
export function changedDate(
  argument: string,
  date: StatedDate | null | undefined,
): Partial<DatedColumns> {
  if (date === undefined) return {}
  if (date === null) {
    throw new InvalidEdit(
      argument,
      'It can be changed, but not taken away: ../.. is no date known.',
    )
  }
  return datedColumnsOf(date)
}
