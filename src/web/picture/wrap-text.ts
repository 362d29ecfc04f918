const SEGMENTERS = {
  word: new Intl.Segmenter(undefined, { granularity: 'word' }),
  grapheme: new Intl.Segmenter(undefined, { granularity: 'grapheme' }),
} as const

/** Characters without a width take this part of a line: else one line could hold any number of them. */
const LEAST_WIDTH = 1 / 400
/** The marks on one letter; Hebrew with all of its points and accents has four. */
const EXCESSIVE_MARKS = /(\p{M}{4})\p{M}+/gu

/**
 * Breaks a text into lines that fit. It breaks between words, in scripts without spaces too, and a
 * word only where it is wider than a line. Where the lines do not suffice, the last one ends in an
 * ellipsis. The time that it takes grows with what the lines can hold, and not with the text's square.
 * @param widthOf in the unit of `width`; a text is as wide as its graphemes together
 */
export function wrapText(
  text: string,
  width: number,
  maxLines: number,
  widthOf: (text: string) => number,
): readonly string[] {
  const { beginning, isAll } = beginningOf(text, width, maxLines, widthOf)
  const lines: string[] = []
  let line = ''
  let lineWidth = 0
  for (const piece of pieces(beginning, width, widthOf)) {
    if (lines.length > maxLines) break
    if (lineWidth + widthOf(piece.trimEnd()) <= width) {
      line += piece
      lineWidth += widthOf(piece)
      continue
    }
    if (line.trim() !== '') lines.push(line.trim())
    line = piece.trimStart()
    lineWidth = widthOf(line)
  }
  if (line.trim() !== '') lines.push(line.trim())
  if (lines.length <= maxLines && isAll) return lines
  const shown = lines.slice(0, maxLines)
  const last = shown.pop() ?? ''
  return [...shown, shortened(last, width, widthOf)]
}

/** What the lines cannot hold is left away before anything else is done with it. */
function beginningOf(
  text: string,
  width: number,
  maxLines: number,
  widthOf: (text: string) => number,
): { readonly beginning: string; readonly isAll: boolean } {
  const oneLine = text.replace(/\s+/g, ' ').trim()
  // A line more, so that it shows that the lines do not suffice.
  const most = width * (maxLines + 1)
  let beginning = ''
  let taken = 0
  for (const { segment, index } of SEGMENTERS.grapheme.segment(oneLine)) {
    const grapheme = segment.replace(EXCESSIVE_MARKS, '$1')
    beginning += grapheme
    taken += Math.max(widthOf(grapheme), width * LEAST_WIDTH)
    if (taken > most) return { beginning, isAll: index + segment.length === oneLine.length }
  }
  return { beginning, isAll: true }
}

/** Words with what follows them, those wider than a line in parts. */
function* pieces(
  text: string,
  width: number,
  widthOf: (text: string) => number,
): Generator<string> {
  let word = ''
  let isOpen = false
  for (const { segment, isWordLike } of SEGMENTERS.word.segment(text)) {
    // What is no word stays with the one before it; an opening mark begins a new one after a space.
    const begins = isWordLike || /^[\p{Ps}\p{Pi}]/u.test(segment)
    if (begins && !isOpen && word !== '') {
      yield* parts(word, width, widthOf)
      word = ''
    }
    word += segment
    isOpen = /[\p{Ps}\p{Pi}'’\-–/]$/u.test(segment)
  }
  if (word !== '') yield* parts(word, width, widthOf)
}

function* parts(word: string, width: number, widthOf: (text: string) => number): Generator<string> {
  if (widthOf(word.trimEnd()) <= width) {
    yield word
    return
  }
  let part = ''
  let partWidth = 0
  for (const { segment } of SEGMENTERS.grapheme.segment(word)) {
    const segmentWidth = widthOf(segment)
    if (part !== '' && partWidth + segmentWidth > width) {
      yield part
      part = ''
      partWidth = 0
    }
    part += segment
    partWidth += segmentWidth
  }
  yield part
}

function shortened(line: string, width: number, widthOf: (text: string) => number): string {
  const graphemes = Array.from(SEGMENTERS.grapheme.segment(line), ({ segment }) => segment)
  let left = widthOf(`${line}…`)
  while (graphemes.length > 0 && (left > width || graphemes.at(-1) === ' ')) {
    left -= widthOf(graphemes.pop() ?? '')
  }
  const text = graphemes.join('')
  // A word is left out rather than cut, unless it is most of the line.
  const lastSpace = text.lastIndexOf(' ')
  const isCut = text.length < line.length && line[text.length] !== ' '
  return `${isCut && lastSpace > text.length / 2 ? text.slice(0, lastSpace) : text}…`
}
