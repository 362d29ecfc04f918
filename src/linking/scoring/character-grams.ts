import type { ContentWord } from './content-words.ts'

/**
 * How often each run of four characters stands in the words of a text, as a vector of length 1.
 * They see that "Begnadigung" and "begnadigt" are kin where stems do not.
 */
export interface GramVector {
  /** Hashes, ascending. */
  readonly ids: Uint32Array
  readonly weights: Float32Array
}

const GRAM = 4
/** What a run of characters of an everyday word counts, of 1. */
const COMMON_WEIGHT = 0.25

/** @param parts texts, and those of their words that count */
export function gramsOf(
  parts: readonly { readonly text: string; readonly words: readonly ContentWord[] }[],
  common: ReadonlySet<number>,
): GramVector {
  const counts = new Map<number, number>()
  for (const { text, words } of parts) {
    for (const { id, start, end } of words) {
      const weight = common.has(id) ? COMMON_WEIGHT : 1
      const padded = ` ${text.slice(start, end).toLowerCase()} `
      for (let at = 0; at + GRAM <= padded.length; at++) {
        const gram = hashOfGram(padded, at)
        counts.set(gram, (counts.get(gram) ?? 0) + weight)
      }
    }
  }
  const ids = Uint32Array.from(counts.keys()).sort()
  const weights = Float32Array.from(ids, (id) => Math.sqrt(counts.get(id) ?? 0))
  const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0))
  return { ids, weights: length > 0 ? weights.map((weight) => weight / length) : weights }
}

/** FNV-1a of the characters from `at` on; without taking them out, as there are thousands. */
function hashOfGram(text: string, at: number): number {
  let hash = 0x811c9dc5
  for (let index = at; index < at + GRAM; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return hash >>> 0
}

/** @returns the cosine of the two, 0 to 1 */
export function gramSimilarity(one: GramVector, other: GramVector): number {
  let sum = 0
  let left = 0
  let right = 0
  while (left < one.ids.length && right < other.ids.length) {
    const first = one.ids[left] as number
    const second = other.ids[right] as number
    if (first === second) sum += (one.weights[left++] ?? 0) * (other.weights[right++] ?? 0)
    else if (first < second) left++
    else right++
  }
  return sum
}
