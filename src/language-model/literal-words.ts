import type { Span } from '../linking/span.ts'

/**
 * Where words stand in a text, letter by letter.
 *
 * Of several places it takes one where they are whole words, if there is any ("Rat" is not meant in
 * "Rathaus", but scripts without spaces know no such places), and of those the one nearest to the
 * hint, or the first.
 * @param near an index in the text that the words stand close to
 */
export function findLiterally(text: string, words: string, near = 0): Span | undefined {
  if (words.trim() === '') return undefined
  const places = occurrences(text, words).toSorted(
    (one, other) => Math.abs(one.start - near) - Math.abs(other.start - near),
  )
  return places.find((place) => isWhole(text, place)) ?? places[0]
}

function occurrences(text: string, words: string): Span[] {
  const spans: Span[] = []
  for (let start = text.indexOf(words); start >= 0; ) {
    const end = start + words.length
    spans.push({ start, end })
    start = text.indexOf(words, end)
  }
  return spans
}

function isWhole(text: string, { start, end }: Span): boolean {
  return !isWithinWord(text, start) && !isWithinWord(text, end)
}

function isWithinWord(text: string, index: number): boolean {
  // Two code units hold any character.
  return (
    /[\p{L}\p{M}\p{N}]$/u.test(text.slice(Math.max(index - 2, 0), index)) &&
    /^[\p{L}\p{M}\p{N}]/u.test(text.slice(index, index + 2))
  )
}
