import { type QuotedSpan, quotedSpan } from '../db/quoted-span.ts'
import type { Quotation } from './story-seed.ts'

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
  return quotedSpan(text, start, start + exact.length)
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
