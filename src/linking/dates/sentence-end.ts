/**
 * Where a sentence ends, roughly: a full stop after a digit or a capital is taken for that of an
 * ordinal ("am 3. Mai") or an initial. Dates are wanted before sentences are, and need no more.
 */
export const SENTENCE_END = /(?<![\d\p{Lu}]|(?<!\p{L})\p{L})[.!?][“"»”]?\s|\n/u

/** How many sentences end between two places of a text, up to two. */
export function sentenceEndsBetween(text: string, from: number, to: number): 0 | 1 | 2 {
  const between = text.slice(from, to)
  const first = between.search(SENTENCE_END)
  if (first === -1) return 0
  return between.slice(first + 1).search(SENTENCE_END) === -1 ? 1 : 2
}
