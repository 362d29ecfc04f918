import type { QuotationFinding } from '../linking/findings.ts'
import { findUnknownNames } from '../linking/names/unknown-names.ts'
import { findQuotations } from '../linking/quotations/find-quotations.ts'
import type { Span } from '../linking/span.ts'
import type { QuotationRow } from './quotation-rows.ts'

/** Shares between 0 and 1; 0 where there is nothing to share. */
export interface SpanScore {
  readonly right: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export interface FormScores {
  /** How many the annotators marked, and how many were found. */
  readonly marked: number
  readonly found: number
  /** Same words, once marks, spaces and punctuation at both ends are taken off. */
  readonly exact: SpanScore
  /** At least half of the characters that either covers are covered by both. */
  readonly overlapping: SpanScore
  readonly speakers: SpeakerScores
}

/** Over the exactly matched direct, or overlapping indirect, quotations whose speaker is marked. */
export interface SpeakerScores {
  readonly marked: number
  /** The found words overlap a head word (a name, noun or pronoun) of the marked ones. */
  readonly right: number
  /** The same, or the name that the found words stand for does, or both share a name or noun. */
  readonly samePerson: number
}

export interface QuotationEvaluation {
  readonly articles: number
  readonly direct: FormScores
  readonly indirect: FormScores
}

/**
 * Compares what `findQuotations` finds, given the names that `findUnknownNames` finds, with what
 * annotators marked. Indirect findings in what is marked as Reported, FreeIndirect or
 * IndirectFreeIndirect are neither right nor wrong.
 */
export function evaluateQuotations(rows: readonly QuotationRow[]): QuotationEvaluation {
  const articles = rows.map((row) => {
    const names = findUnknownNames(row.text, row.lang, [])
      .flatMap(({ mentions }) => mentions)
      .toSorted((one, other) => one.start - other.start)
    return { row, found: findQuotations(row.text, row.lang, names) }
  })
  return {
    articles: rows.length,
    direct: scoresOf(articles.map(({ row, found }) => compared(row, found, 'direct'))),
    indirect: scoresOf(articles.map(({ row, found }) => compared(row, found, 'indirect'))),
  }
}

type Quote = QuotationRow['quotes'][number]

/** One article's quotations of one form. */
interface Compared {
  readonly text: string
  readonly form: QuotationFinding['form']
  readonly marked: readonly Quote[]
  readonly found: readonly QuotationFinding[]
}

function compared(
  { text, quotes }: QuotationRow,
  findings: readonly QuotationFinding[],
  form: QuotationFinding['form'],
): Compared {
  const kind = form === 'direct' ? 'Direct' : 'Indirect'
  const marked = quotes.filter((one) => one.kind === kind)
  const others = quotes.filter((one) => one.kind !== 'Direct' && one.kind !== 'Indirect')
  const found = findings
    .filter((one) => one.form === form)
    .filter(
      (one) =>
        form === 'direct' ||
        marked.some((quote) => sharesHalf(one, quote)) ||
        !others.some((quote) => sharesHalf(one, quote)),
    )
  return { text, form, marked, found }
}

function scoresOf(articles: readonly Compared[]): FormScores {
  const marked = sum(articles, (one) => one.marked.length)
  const found = sum(articles, (one) => one.found.length)
  const exact = articles.map((one) =>
    pairsOf(one, (finding, quote) => sameWords(one.text, finding, quote)),
  )
  const overlapping = articles.map((one) => pairsOf(one, sharesHalf))
  const pairs = articles.flatMap((one, index) =>
    ((one.form === 'direct' ? exact : overlapping)[index] ?? []).map((pair) => ({
      ...pair,
      text: one.text,
    })),
  )
  return {
    marked,
    found,
    exact: spanScore(exact.flat().length, found, marked),
    overlapping: spanScore(overlapping.flat().length, found, marked),
    speakers: speakerScores(pairs),
  }
}

interface Pair {
  readonly finding: QuotationFinding
  readonly quote: Quote
}

/** Each marked quotation with the first finding that matches it and nothing before. */
function pairsOf(
  { marked, found }: Compared,
  matches: (finding: Span, quote: Span) => boolean,
): readonly Pair[] {
  const free = new Set(found)
  return marked.flatMap((quote) => {
    const finding = found.find((one) => free.has(one) && matches(one, quote))
    if (finding === undefined) return []
    free.delete(finding)
    return [{ finding, quote }]
  })
}

function sameWords(text: string, one: Span, other: Span): boolean {
  const first = stripped(text, one)
  const second = stripped(text, other)
  return first.start === second.start && first.end === second.end
}

/** Without what is neither letter nor digit at both ends. */
function stripped(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const before = /^[^\p{L}\p{N}]*/u.exec(words)?.[0].length ?? 0
  const after = /[^\p{L}\p{N}]*$/u.exec(words)?.[0].length ?? 0
  return { start: start + before, end: Math.max(start + before, end - after) }
}

function sharesHalf(one: Span, other: Span): boolean {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start)
  const either = Math.max(one.end, other.end) - Math.min(one.start, other.start)
  return shared > 0 && shared * 2 >= either
}

function speakerScores(pairs: readonly (Pair & { readonly text: string })[]): SpeakerScores {
  const told = pairs.flatMap(({ finding, quote, text }) =>
    quote.speaker === null || quote.speaker.start >= quote.speaker.end
      ? []
      : [{ finding, heads: headsOf(text, quote.speaker), text }],
  )
  const isRight = ({ finding, heads }: (typeof told)[number]) => overlapsAny(finding.speaker, heads)
  const isSame = ({ finding, heads, text }: (typeof told)[number]) =>
    overlapsAny(finding.antecedent, heads) || sharesWord(text, finding.speaker, heads)
  return {
    marked: told.length,
    right: told.filter(isRight).length,
    samePerson: told.filter((one) => isRight(one) || isSame(one)).length,
  }
}

const PRONOUN =
  /^(?:er|sie|es|man|wir|ich|dieser|diese|letztere[rs]?|der|die|he|she|they|we|who|it)$/i

/** The names and nouns of a speaker, or the pronoun that it is; all words where it has none. */
function headsOf(text: string, { start, end }: Span): readonly Span[] {
  const words = Array.from(
    text.slice(start, end).matchAll(/\p{L}[\p{L}\p{M}\p{N}]*(?:-\p{L}+)*/gu),
    ({ index, 0: word }) => ({ start: start + index, end: start + index + word.length, word }),
  )
  const heads = words.filter(({ word }) => /^\p{Lu}/u.test(word) && !PRONOUN.test(word))
  return heads.length > 0 ? heads : words
}

function overlapsAny(speaker: Span | null, heads: readonly Span[]): boolean {
  return (
    speaker !== null && heads.some(({ start, end }) => start < speaker.end && speaker.start < end)
  )
}

function sharesWord(text: string, speaker: Span | null, heads: readonly Span[]): boolean {
  if (speaker === null) return false
  const words = new Set(headsOf(text, speaker).map(({ start, end }) => text.slice(start, end)))
  return heads.some(({ start, end }) => {
    const word = text.slice(start, end)
    return /^\p{Lu}/u.test(word) && words.has(word)
  })
}

function spanScore(right: number, found: number, marked: number): SpanScore {
  const precision = share(right, found)
  const recall = share(right, marked)
  return { right, precision, recall, f1: share(2 * precision * recall, precision + recall) }
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}

function sum<Item>(items: readonly Item[], count: (item: Item) => number): number {
  return items.reduce((total, item) => total + count(item), 0)
}
