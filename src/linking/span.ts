/**
 * A stretch of a text: the index of its first UTF-16 code unit and of the first one after it, as
 * JavaScript indexes strings. The database and the API count code points; `CodePoints` converts.
 */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Converts the offsets of one text, so that each conversion costs a lookup and not a walk. */
export class CodePoints {
  readonly #text: string
  /** The indexes of the second halves of surrogate pairs, ascending; most texts have none. */
  readonly #halves: readonly number[]

  constructor(text: string) {
    this.#text = text
    this.#halves = [...text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)].map(({ index }) => index + 1)
  }

  /** @returns how many code points precede the index of a UTF-16 code unit */
  before(index: number): number {
    let low = 0
    let high = this.#halves.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#halves[middle] ?? 0) < index) low = middle + 1
      else high = middle
    }
    return index - low
  }

  /** @returns the index of the UTF-16 code unit that so many code points precede */
  indexOf(codePoints: number): number {
    let index = codePoints
    for (const half of this.#halves) {
      if (half > index) break
      index += 1
    }
    return Math.min(index, this.#text.length)
  }
}

export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}

/** Whether `inner` lies within `outer`, edges included. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
