/** Words of a text that are marked, by their offsets in Unicode code points. */
export interface Mark {
  readonly start: number
  readonly end: number
}

/** A stretch that no mark begins or ends within. */
export interface MarkedStretch<Kind extends Mark> {
  readonly text: string
  /** What marks it, the widest first, so that each may stand within the one before. */
  readonly marks: readonly StretchMark<Kind>[]
}

export interface StretchMark<Kind extends Mark> {
  readonly mark: Kind
  /** Whether the mark begins here; likewise ends. It may go over several stretches and paragraphs. */
  readonly isFirst: boolean
  readonly isLast: boolean
}

/**
 * Cuts a text into paragraphs, and those where marks begin and end, which may overlap in any way.
 * Marks beyond the text are cut off, and those that hold nothing left out.
 * @param text whose paragraphs are separated by blank lines
 */
export function markText<Kind extends Mark>(
  text: string,
  marks: readonly Kind[],
): readonly (readonly MarkedStretch<Kind>[])[] {
  const points = Array.from(text)
  const within = marks
    .map((mark) => ({
      mark,
      start: Math.max(0, mark.start),
      end: Math.min(points.length, mark.end),
    }))
    .filter(({ start, end }) => start < end)
    .toSorted((one, other) => one.start - other.start || other.end - one.end)
  const cuts = within.flatMap(({ start, end }) => [start, end])
  return paragraphsOf(points).map(([from, to]) => {
    const inside = cuts.filter((cut) => cut > from && cut < to)
    const edges = [...new Set([from, ...inside, to])].toSorted((one, other) => one - other)
    return edges.slice(0, -1).map((start, index) => {
      const end = edges[index + 1] ?? to
      return {
        text: points.slice(start, end).join(''),
        marks: within
          .filter((one) => one.start <= start && one.end >= end)
          .map((one) => ({
            mark: one.mark,
            isFirst: one.start === start,
            isLast: one.end === end,
          })),
      }
    })
  })
}

/** Where the paragraphs begin and end, without the blank lines between them. */
function paragraphsOf(points: readonly string[]): readonly (readonly [number, number])[] {
  const paragraphs: [number, number][] = []
  let start = 0
  let index = 0
  const take = (end: number) => {
    if (points.slice(start, end).some((point) => point.trim() !== '')) paragraphs.push([start, end])
  }
  while (index < points.length) {
    if (points[index] === '\n' && points[index + 1] === '\n') {
      take(index)
      while (points[index] === '\n') index += 1
      start = index
    } else {
      index += 1
    }
  }
  take(points.length)
  return paragraphs
}
