const SEGMENTERS = {
  word: new Intl.Segmenter(undefined, { granularity: 'word' }),
  grapheme: new Intl.Segmenter(undefined, { granularity: 'grapheme' }),
} as const

/**
 * Breaks a text into lines that fit. It breaks between words, in scripts without spaces too, and a
 * word only where it is wider than a line. Where the lines do not suffice, the last one ends in an
 * ellipsis.
 * @param widthOf in the unit of `width`
 */
export function wrapText(
  text: string,
  width: number,
  maxLines: number,
  widthOf: (text: string) => number,
): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of pieces(text.replace(/\s+/g, ' ').trim(), width, widthOf)) {
    if (widthOf((line + piece).trimEnd()) <= width) {
      line += piece
      continue
    }
    if (line.trim() !== '') lines.push(line.trim())
    line = piece.trimStart()
  }
  if (line.trim() !== '') lines.push(line.trim())
  if (lines.length <= maxLines) return lines
  const last = lines[maxLines - 1] ?? ''
  return [...lines.slice(0, maxLines - 1), shortened(last, width, widthOf)]
}

/** Words with what follows them, those wider than a line in parts. */
function* pieces(
  text: string,
  width: number,
  widthOf: (text: string) => number,
): Generator<string> {
  let word = ''
  for (const { segment, isWordLike } of SEGMENTERS.word.segment(text)) {
    // What is no word stays with the one before it; an opening mark begins a new one after a space.
    const begins =
      (isWordLike || /^[\p{Ps}\p{Pi}]/u.test(segment)) && !/[\p{Ps}\p{Pi}'’\-–/]$/u.test(word)
    if (begins && word !== '') {
      yield* parts(word, width, widthOf)
      word = ''
    }
    word += segment
  }
  if (word !== '') yield* parts(word, width, widthOf)
}

function* parts(word: string, width: number, widthOf: (text: string) => number): Generator<string> {
  if (widthOf(word.trimEnd()) <= width) {
    yield word
    return
  }
  let part = ''
  for (const { segment } of SEGMENTERS.grapheme.segment(word)) {
    if (part !== '' && widthOf(part + segment) > width) {
      yield part
      part = ''
    }
    part += segment
  }
  yield part
}

function shortened(line: string, width: number, widthOf: (text: string) => number): string {
  const graphemes = Array.from(SEGMENTERS.grapheme.segment(line), ({ segment }) => segment)
  while (graphemes.length > 0 && widthOf(`${graphemes.join('').trimEnd()}…`) > width)
    graphemes.pop()
  const text = graphemes.join('').trimEnd()
  // A word is left out rather than cut, unless it is most of the line.
  const lastSpace = text.lastIndexOf(' ')
  const isCut = text.length < line.length && line[text.length] !== ' '
  return `${isCut && lastSpace > text.length / 2 ? text.slice(0, lastSpace) : text}…`
}
