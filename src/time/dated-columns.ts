import { type ResolvedDate, resolveEdtf } from './bounds.ts'

/** A date as somebody states it. */
export interface StatedDate {
  readonly edtf: string
  /** An IANA name. */
  readonly timeZone: string
  /** Left out or null where the date does not come from words that are counted from another date. */
  readonly derivation?: DateDerivation | null | undefined
}

export interface DateDerivation {
  /** As they stand in the source: "am Dienstag". */
  readonly words: string
  /** The EDTF date that they are counted from. */
  readonly anchor: string
  readonly rule: string
}

export interface DatedColumns extends ResolvedDate {
  readonly derivedFromWords: string | null
  readonly derivedFromAnchor: string | null
  readonly derivedByRule: string | null
}

/**
 * The dated columns of a row.
 * @throws {InvalidDate} when the date or its zone is not understood
 */
export function datedColumnsOf({ edtf, timeZone, derivation }: StatedDate): DatedColumns {
  return {
    ...resolveEdtf(edtf, timeZone),
    derivedFromWords: derivation?.words ?? null,
    derivedFromAnchor: derivation?.anchor ?? null,
    derivedByRule: derivation?.rule ?? null,
  }
}
