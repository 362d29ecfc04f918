import { splitWords } from './words.ts'

/** Words of a shingle: five in a row are rarely the same by chance. */
const SHINGLE = 5
/** How many hashes stand for a text; two texts that share nine tenths share about 21 of them. */
const SKETCH_SIZE = 24

/**
 * The smallest hashes of a text's shingles (Broder 1997): what two sketches share estimates what
 * the texts share, so near-copies are found by an index.
 * @returns 32-bit signed integers, distinct and ascending; fewer than 24 for a short text
 */
export function sketchOf(text: string): readonly number[] {
  const smallest = [...new Set(shinglesOf(text).map(hash))].sort((one, other) => one - other)
  return smallest.slice(0, SKETCH_SIZE)
}

/** @returns the part, 0 to 1, of all shingles of the two texts that both have (Jaccard) */
export function resemblance(one: string, other: string): number {
  const shingles = new Set(shinglesOf(one))
  const others = new Set(shinglesOf(other))
  const shared = shingles.intersection(others).size
  const all = shingles.size + others.size - shared
  return all === 0 ? 0 : shared / all
}

function shinglesOf(text: string): readonly string[] {
  const words = splitWords(text).map(({ folded }) => folded)
  if (words.length < SHINGLE) return words.length > 0 ? [words.join(' ')] : []
  return words.slice(SHINGLE - 1).map((_, index) => words.slice(index, index + SHINGLE).join(' '))
}

/** FNV-1a over UTF-16 code units, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  }
  return value | 0
}
