import { findDates } from '../../../../src/linking/dates/find-dates.ts'
import type { DateFinding, RuledLanguage } from '../../../../src/linking/findings.ts'

/** A Friday. */
export const FRIDAY = { day: '2025-01-24' }

/** The words found, their TIMEX3 value and their EDTF. */
export type Found = readonly [words: string, value: string, edtf: string | null]

export function foundIn(text: string, language: RuledLanguage, publication = FRIDAY): Found[] {
  return findDates(text, language, publication).map((finding) => [
    wordsOf(text, finding),
    finding.value,
    finding.edtf,
  ])
}

export function wordsOf(text: string, { start, end }: DateFinding): string {
  return text.slice(start, end)
}
