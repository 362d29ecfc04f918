import type { Quotation } from './story-seed.ts'

/** How much of the text around a quotation is kept to find it again, in code points. */
const CONTEXT = 32

/** Where a quotation stands: offsets in Unicode code points, the end exclusive. */
export interface QuotedSpan {
  readonly startOffset: number
  readonly endOffset: number
  readonly exact: string
  /** Up to 32 code points that stand before it, and after it. */
  readonly prefix: string
  readonly suffix: string
}

/**
 * Finds a quotation in a text.
 * @throws {Error} naming the quotation, when it does not stand in the text or stands twice
 */
export function locateQuotation(text: string, quotation: Quotation): QuotedSpan {
  const [exact, start] =
    typeof quotation === 'string'
      ? [quotation, onlyIndex(text, quotation, 'the article')]
      : [
          quotation.exact,
          onlyIndex(text, quotation.within, 'the article') +
            onlyIndex(quotation.within, quotation.exact, `"${quotation.within}"`),
        ]
  // JavaScript counts UTF-16 units; spreading a string yields its code points.
  const before = [...text.slice(0, start)]
  const after = [...text.slice(start + exact.length)]
  return {
    startOffset: before.length,
    endOffset: before.length + [...exact].length,
    exact,
    prefix: before.slice(-CONTEXT).join(''),
    suffix: after.slice(0, CONTEXT).join(''),
  }
}

function onlyIndex(text: string, words: string, name: string): number {
  const first = text.indexOf(words)
  if (words === '' || first === -1) {
    throw new Error(`"${words}" does not stand in ${name}`)
  }
  if (text.indexOf(words, first + 1) !== -1) {
    throw new Error(`"${words}" stands in ${name} more than once; say within which words`)
  }
  return first
}
