/** A passage, located in Unicode code points as the API counts them. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A stretch of text that the same passages cover from its first to its last character. */
export interface Piece<Passage extends Span> {
  readonly text: string
  /** The widest first, so that each may be marked within the one before. */
  readonly covering: readonly Passage[]
  /** Those of them that begin with it. */
  readonly beginning: readonly Passage[]
  /** Those of them that end with it. */
  readonly ending: readonly Passage[]
}

/**
 * Cuts a text into paragraphs, and these into pieces, so that passages that overlap can be marked.
 * @param text paragraphs separated by blank lines
 * @param passages in any order; what lies beyond the text is cut off, and what is empty left out
 */
export function markedParagraphs<Passage extends Span>(
  text: string,
  passages: readonly Passage[],
): readonly (readonly Piece<Passage>[])[] {
  const characters = Array.from(text)
  const paragraphs = paragraphsOf(characters)
  const clipped = passages
    .map((passage) => ({ passage, ...withinParagraphs(passage, paragraphs) }))
    .filter(({ start, end }) => start < end)
    .toSorted((one, other) => one.start - other.start || other.end - one.end)
  return paragraphs.map(({ start, end }) => {
    const here = clipped.filter((one) => one.start < end && one.end > start)
    const cuts = new Set([start, end])
    for (const one of here) {
      cuts.add(Math.max(start, one.start))
      cuts.add(Math.min(end, one.end))
    }
    const sorted = [...cuts].sort((one, other) => one - other)
    return sorted.slice(0, -1).map((from, index) => {
      const to = sorted[index + 1] ?? end
      const over = here.filter((one) => one.start <= from && one.end >= to)
      return {
        text: characters.slice(from, to).join(''),
        covering: over.map(({ passage }) => passage),
        beginning: over.filter((one) => one.start === from).map(({ passage }) => passage),
        ending: over.filter((one) => one.end === to).map(({ passage }) => passage),
      }
    })
  })
}

/** Where the paragraphs stand, without the blank lines between them. */
function paragraphsOf(characters: readonly string[]): readonly Span[] {
  const paragraphs: Span[] = []
  let start: number | undefined
  let end = 0
  let lines = 0
  characters.forEach((character, index) => {
    if (/\s/.test(character)) {
      if (character === '\n') lines += 1
      return
    }
    if (start !== undefined && lines >= 2) {
      paragraphs.push({ start, end })
      start = index
    }
    start ??= index
    end = index + 1
    lines = 0
  })
  return start === undefined ? paragraphs : [...paragraphs, { start, end }]
}

/** A passage without the space around paragraphs that it begins or ends in. */
function withinParagraphs({ start, end }: Span, paragraphs: readonly Span[]): Span {
  const first = paragraphs.find((paragraph) => paragraph.end > start)
  const last = paragraphs.findLast((paragraph) => paragraph.start < end)
  return {
    start: Math.max(start, first?.start ?? start),
    end: Math.min(end, last?.end ?? end),
  }
}
