import type { Span } from '../span.ts'

/** Words between quotation marks. The span itself is that of the words, without marks and spaces. */
export interface MarkedWords extends Span {
  /** With the marks. */
  readonly outer: Span
  /** Whether a closing mark ends it, or only the paragraph. */
  readonly isClosed: boolean
}

/** Which marks close what an opening mark opened. Typists mix German, English and straight ones. */
const CLOSING: Readonly<Record<string, string>> = {
  '„': '“”"‟',
  '“': '”"“',
  '»': '«',
  '«': '»',
  '‚': '‘’',
  '‘': '’',
  '‹': '›',
  '›': '‹',
  '"': '"”“',
}

/** Those that are also apostrophes, or open only within other quotations. */
const SINGLE = '‚‘‹›'

interface Open {
  readonly mark: string
  readonly index: number
  readonly length: number
}

interface Pair {
  readonly open: Open
  /** Of the closing mark; null where there is none in the paragraph. */
  readonly close: { readonly index: number; readonly length: number } | null
  readonly depth: number
}

/**
 * What stands between quotation marks, in order and without what is nested within. A quotation whose
 * paragraph ends before its closing mark goes on if the next paragraph opens with the same mark (so
 * do several paragraphs of one speech), else it ends with its paragraph.
 */
export function findMarkedWords(text: string): readonly MarkedWords[] {
  const found: MarkedWords[] = []
  let pending: Open | null = null
  for (const paragraph of paragraphsOf(text)) {
    let pairs = pairsIn(text, paragraph)
    const first = pairs[0]
    if (pending !== null) {
      const goesOn = first?.open.mark === pending.mark && isFirstIn(text, paragraph, first.open)
      if (goesOn && first.close !== null) {
        found.push(marked(text, pending, first.close, first.close.index))
        pending = null
        pairs = pairs.slice(1)
      } else if (goesOn) continue
      else {
        found.push(marked(text, pending, null, endOfParagraph(text, pending.index)))
        pending = null
      }
    }
    for (const pair of outermost(pairs)) {
      if (pair.close !== null) found.push(marked(text, pair.open, pair.close, pair.close.index))
      else if (pair === pairs.at(-1) || pair.depth === 0) {
        const next = pairs.find(({ open }) => open.index > pair.open.index)
        if (next === undefined) pending = pair.open
        else found.push(marked(text, pair.open, null, endBefore(text, pair.open, next.open.index)))
      }
    }
  }
  if (pending !== null) found.push(marked(text, pending, null, endOfParagraph(text, pending.index)))
  return found
    .filter(({ start, end }) => start < end)
    .toSorted((one, other) => one.start - other.start)
    .filter(
      (words, index, all) => index === 0 || words.outer.start >= (all[index - 1]?.outer.end ?? 0),
    )
}

function paragraphsOf(text: string): Span[] {
  const paragraphs: Span[] = []
  let start = 0
  for (const { index, 0: gap } of text.matchAll(/\n\s*\n/g)) {
    paragraphs.push({ start, end: index })
    start = index + gap.length
  }
  paragraphs.push({ start, end: text.length })
  return paragraphs
}

const MARK = /``|''|[„“”‟»«‚‘’‹›"]/g

function pairsIn(text: string, paragraph: Span): Pair[] {
  const pairs: Pair[] = []
  const stack: Open[] = []
  const line = text.slice(paragraph.start, paragraph.end)
  for (const { index: offset, 0: sign } of line.matchAll(MARK)) {
    const index = paragraph.start + offset
    const { length } = sign
    const mark = length === 2 ? '"' : sign
    const top = stack.at(-1)
    if (top !== undefined && closes(text, top, mark, index, length)) {
      stack.pop()
      pairs.push({ open: top, close: { index, length }, depth: stack.length })
    } else if (opens(text, mark, index, length, stack)) stack.push({ mark, index, length })
  }
  for (const [depth, open] of stack.entries()) {
    // A single mark without its other is an apostrophe.
    if (!SINGLE.includes(open.mark)) pairs.push({ open, close: null, depth })
  }
  return pairs.sort((one, other) => one.open.index - other.open.index)
}

function closes(text: string, top: Open, mark: string, index: number, length: number): boolean {
  if (CLOSING[top.mark]?.includes(mark) !== true) return false
  const isWithinWord = isLetter(text, index - 1) && isLetter(text, index + length)
  if ((mark === '’' || mark === '‘') && isWithinWord) return false
  // “ closes „, but after “ it opens another.
  return !(mark === top.mark && mark === '“' && isOpeningPlace(text, index, length))
}

function opens(
  text: string,
  mark: string,
  index: number,
  length: number,
  stack: readonly Open[],
): boolean {
  if (CLOSING[mark] === undefined || stack.length > 3) return false
  if (mark === '„' || mark === '‚') return true
  if (mark === '"' && text.startsWith('``', index)) return true
  if (isLetter(text, index - 1) || isDigit(text, index - 1)) return false
  // French sets its marks apart.
  if (mark === '«' && /^(?:\s|)$/u.test(text.charAt(index - 1))) return true
  if (mark === '"' || mark === '“') return stack.length === 0 || isOpeningPlace(text, index, length)
  return isOpeningPlace(text, index, length)
}

/** Space or an opening bracket or mark before, none after. */
function isOpeningPlace(text: string, index: number, length: number): boolean {
  const before = index === 0 ? ' ' : text.charAt(index - 1)
  return /[\s([{„“»«"'‚‘–—/-]/u.test(before) && /\S/u.test(text.charAt(index + length))
}

function isLetter(text: string, index: number): boolean {
  return /\p{L}/u.test(text.charAt(index))
}

function isDigit(text: string, index: number): boolean {
  return /\p{Nd}/u.test(text.charAt(index))
}

/** Those within no other; what an opening mark without its closing one precedes counts as outer. */
function outermost(pairs: readonly Pair[]): Pair[] {
  const found: Pair[] = []
  let end = -1
  for (const pair of pairs) {
    if (pair.open.index < end) continue
    found.push(pair)
    if (pair.close !== null) end = pair.close.index + pair.close.length
  }
  return found
}

function isFirstIn(text: string, paragraph: Span, open: Open): boolean {
  return text.slice(paragraph.start, open.index).trim() === ''
}

function endOfParagraph(text: string, start: number): number {
  const gap = text.slice(start).search(/\n\s*\n/)
  return gap < 0 ? text.length : start + gap
}

/** Where a quotation without a closing mark ends when another follows: with its first sentence. */
function endBefore(text: string, open: Open, next: number): number {
  const start = open.index + open.length
  const stop = text.slice(start, next).search(/[.!?](?=\s)/)
  return stop < 0 ? start : start + stop + 1
}

function marked(
  text: string,
  open: Open,
  close: { readonly index: number; readonly length: number } | null,
  innerEnd: number,
): MarkedWords {
  let start = open.index + open.length
  let end = innerEnd
  while (start < end && /\s/u.test(text.charAt(start))) start += 1
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1
  const outerEnd = close === null ? end : close.index + close.length
  return { start, end, outer: { start: open.index, end: outerEnd }, isClosed: close !== null }
}
