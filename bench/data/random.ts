/**
 * A pseudo-random sequence that its coordinates determine. Every generated thing has its own, so any
 * one of them can be made again without making those before it: that is what lets each table be
 * streamed alone, in bounded memory.
 */
export class Random {
  #state: number

  /** @param coordinates integers, such as seed, stream and index */
  constructor(...coordinates: readonly number[]) {
    this.#state = scramble(...coordinates)
  }

  /** @returns a number from 0 up to, but not including, 1 */
  next(): number {
    // mulberry32, by Tommy Ettinger (public domain).
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let bits = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits
    return ((bits ^ (bits >>> 14)) >>> 0) / 0x1_0000_0000
  }

  /** @returns an integer from 0 up to, but not including, `limit` */
  below(limit: number): number {
    return Math.floor(this.next() * limit)
  }

  chance(probability: number): boolean {
    return this.next() < probability
  }

  pick<Item>(items: readonly Item[]): Item {
    const item = items[this.below(items.length)]
    if (item === undefined) throw new RangeError('nothing to pick from')
    return item
  }

  /** @returns an index of `weights`, as often as its weight says; the weights sum to 1 */
  weighted(weights: readonly number[]): number {
    let rest = this.next()
    for (const [index, weight] of weights.entries()) {
      rest -= weight
      if (rest < 0) return index
    }
    return weights.length - 1
  }

  /** @returns a number of 0 or more, the small ones likelier */
  exponential(mean: number): number {
    return -Math.log(1 - this.next()) * mean
  }
}

/** Ranks of which the k-th is drawn in proportion to 1/k: few actors are in most of the news. */
export class ZipfRanks {
  readonly #cumulated: Float64Array

  constructor(count: number) {
    this.#cumulated = new Float64Array(count)
    let sum = 0
    for (let rank = 0; rank < count; rank++) {
      sum += 1 / (rank + 1)
      this.#cumulated[rank] = sum
    }
  }

  /** @returns an integer from 0, the likeliest, up to, but not including, the count */
  draw(random: Random): number {
    const cumulated = this.#cumulated
    const target = random.next() * (cumulated[cumulated.length - 1] ?? 0)
    let low = 0
    let high = cumulated.length - 1
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((cumulated[middle] ?? 0) <= target) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** @returns 32 well-mixed bits of the coordinates, as a signed integer */
export function scramble(...coordinates: readonly number[]): number {
  let hash = 0x9e3779b9
  for (const coordinate of coordinates) {
    hash = Math.imul(hash ^ coordinate, 0x85ebca6b)
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
    hash ^= hash >>> 16
  }
  return hash
}
