import type { DateFinding } from '../findings.ts'
import { oneOf, type Reading } from './reading.ts'
import type { RangeWords } from './rule.ts'

interface Match {
  readonly start: number
  readonly end: number
  readonly reading: Reading
  readonly rule: string
}

/** No words that open a range are longer: "in the period between". */
const WORDS_BEFORE = 24

/**
 * Gives both ends of a range ("vom 3. bis 5. März") the whole of it in EDTF. TIMEX3 has no value
 * for a range, so each end remains a finding with its own value.
 */
export function joinRanges(
  text: string,
  matches: readonly Match[],
  ranges: readonly RangeWords[],
): readonly DateFinding[] {
  const findings = matches.map(findingOf)
  for (let index = 1; index < matches.length; index += 1) {
    const lower = matches[index - 1]
    const upper = matches[index]
    if (!lower || !upper) continue
    const edtf = rangeOf(text, lower, upper, ranges)
    if (edtf === null) continue
    for (const end of [index - 1, index]) {
      const finding = findings[end]
      if (finding) findings[end] = { ...finding, edtf }
    }
  }
  return findings
}

function rangeOf(
  text: string,
  lower: Match,
  upper: Match,
  ranges: readonly RangeWords[],
): string | null {
  const first = lower.reading
  const last = upper.reading
  if (first.type !== 'DATE' || last.type !== 'DATE' || !first.span || !last.span) return null
  if (first.granularity === null || first.granularity !== last.granularity) return null
  if (first.span.first.until(last.span.first).sign <= 0) return null
  const between = text.slice(lower.end, upper.start)
  const before = text.slice(Math.max(lower.start - WORDS_BEFORE, 0), lower.start)
  const words = ranges.find((one) => one.between.test(between) && one.before.test(before))
  if (!words) return null
  if (first.granularity === 'day' && words.meaning === 'within') {
    return oneOf(first.span.first, last.span.last)
  }
  return isPlain(first.edtf) && isPlain(last.edtf) ? `${first.edtf}/${last.edtf}` : null
}

/** EDTF's intervals take dates as their ends, and no sets of them. */
function isPlain(edtf: string | null): boolean {
  return edtf !== null && !/[[/]/.test(edtf)
}

function findingOf({ start, end, reading, rule }: Match): DateFinding {
  const { type, value, edtf, granularity, anchor } = reading
  return { start, end, type, value, edtf, granularity, rule, anchor }
}
