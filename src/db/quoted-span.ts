/** How much of the text around a span is kept to find it again, in code points. */
const CONTEXT = 32

/** A span of a text as the table `evidence` holds it: offsets in Unicode code points, end exclusive. */
export interface QuotedSpan {
  readonly startOffset: number
  readonly endOffset: number
  readonly exact: string
  /** Up to 32 code points that stand before it, and after it. */
  readonly prefix: string
  readonly suffix: string
}

/**
 * @param start the index of the span's first UTF-16 code unit, as JavaScript indexes strings
 * @param end that of the first one after it; neither lies within a surrogate pair
 */
export function quotedSpan(text: string, start: number, end: number): QuotedSpan {
  const exact = text.slice(start, end)
  // JavaScript counts UTF-16 units; spreading a string yields its code points.
  const before = [...text.slice(0, start)]
  return {
    startOffset: before.length,
    endOffset: before.length + [...exact].length,
    exact,
    prefix: before.slice(-CONTEXT).join(''),
    // Of twice as many units, as each code point has at most two.
    suffix: [...text.slice(end, end + 2 * CONTEXT + 1)].slice(0, CONTEXT).join(''),
  }
}
