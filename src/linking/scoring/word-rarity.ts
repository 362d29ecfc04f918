import type { WordWeights } from './content-words.ts'

/** How much a word says by being there: 0 for one that is everywhere, 1 for the rarest. */
export type WordRarity = (id: number) => number

/** As many texts as the assumed shares of common and other words are worth. */
const ASSUMED_TEXTS = 600
const COMMON_SHARE = 0.08
const OTHER_SHARE = 0.004

/** The same word's rarity before any text is looked at. */
const ASSUMED_OF_COMMON = assumedRarity(COMMON_SHARE)
const ASSUMED_OF_OTHER = assumedRarity(OTHER_SHARE)

function assumedRarity(share: number): number {
  return 1 - Math.log(ASSUMED_TEXTS * share + 0.5) / Math.log(ASSUMED_TEXTS + 1)
}

/**
 * Inverse document frequency over the texts at hand, on top of what is assumed of each word: the
 * candidates are too few to say alone, and they share a topic that the rest of the world does not.
 * @param counts in how many of the texts a word stands
 * @param textCount how many texts there are
 * @param common the ids of everyday words
 */
export function wordRarity(
  counts: ReadonlyMap<number, number>,
  textCount: number,
  common: ReadonlySet<number>,
): WordRarity {
  const all = Math.log(ASSUMED_TEXTS + textCount + 1)
  const known = new Map<number, number>()
  return (id) => {
    const kept = known.get(id)
    if (kept !== undefined) return kept
    const share = common.has(id) ? COMMON_SHARE : OTHER_SHARE
    const rarity = 1 - Math.log(ASSUMED_TEXTS * share + (counts.get(id) ?? 0) + 0.5) / all
    known.set(id, Math.max(rarity, 0))
    return Math.max(rarity, 0)
  }
}

/** The square of a vector's length where nothing but the assumed rarities is known. */
export function assumedSquare(weights: WordWeights, common: ReadonlySet<number>): number {
  let square = 0
  for (const [id, weight] of weights) {
    square += weight * assumedSquareOf(id, common)
  }
  return square
}

function assumedSquareOf(id: number, common: ReadonlySet<number>): number {
  return (common.has(id) ? ASSUMED_OF_COMMON : ASSUMED_OF_OTHER) ** 2
}

/** @returns the cosine of the two, by the roots of the weights times the rarity; 0 to 1 */
export function cosine(one: WordWeights, other: WordWeights, rarity: WordRarity): number {
  let oneSquare = 0
  let otherSquare = 0
  let shared = 0
  for (const [id, weight] of one) {
    const rare = rarity(id) ** 2
    oneSquare += weight * rare
    shared += Math.sqrt(weight * (other.get(id) ?? 0)) * rare
  }
  for (const [id, weight] of other) otherSquare += weight * rarity(id) ** 2
  return shared === 0 ? 0 : shared / Math.sqrt(oneSquare * otherSquare)
}

/**
 * The cosine with a long text, of which only the words that both have are walked: a hundred known
 * articles are compared with one. Its other words count by their assumed rarity.
 * @param square what `assumedSquare` gave for the other's weights
 */
export function cosineWithKnown(
  one: WordWeights,
  other: WordWeights,
  square: number,
  rarity: WordRarity,
  common: ReadonlySet<number>,
): number {
  let oneSquare = 0
  let otherSquare = square
  let shared = 0
  for (const [id, weight] of one) {
    const rare = rarity(id) ** 2
    oneSquare += weight * rare
    const found = other.get(id)
    if (found === undefined) continue
    shared += Math.sqrt(weight * found) * rare
    otherSquare += found * (rare - assumedSquareOf(id, common))
  }
  return shared === 0 ? 0 : shared / Math.sqrt(oneSquare * otherSquare)
}

/** @returns how much of the first is found in the second, by rarity, 0 to 1; null of nothing */
export function coverage(
  sought: Iterable<number>,
  place: { has(id: number): boolean },
  rarity: WordRarity,
): number | null {
  let found = 0
  let all = 0
  for (const id of sought) {
    const weight = rarity(id)
    all += weight
    if (place.has(id)) found += weight
  }
  return all > 0 ? found / all : null
}
