import type { PageLanguage } from '../../parameters/reader-languages.ts'
import { stretchWords } from '../../timeline/date-groups.ts'

const DATE = String.raw`\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?`
/** One date, or two of one length. */
const IN_WORDS = new RegExp(`^${DATE}(/${DATE})?$`)

/** A range of time in words; EDTF that has none as it stands: "2025-01~/..". */
export function periodWords(edtf: string, language: PageLanguage): string {
  const ends = edtf.split('/')
  const isPlain =
    IN_WORDS.test(edtf) &&
    ends.every((end) => end.length === ends[0]?.length && !Number.isNaN(new Date(end).getTime()))
  return isPlain ? stretchWords(edtf, language) : edtf
}
