import { z } from 'zod'
import { findDates } from '../linking/dates/find-dates.ts'
import type { Publication } from '../linking/findings.ts'
import { parseLabelledRows } from './labelled-rows.ts'

const TYPES = ['DATE', 'TIME', 'DURATION', 'SET'] as const

const expression = z
  .object({
    start: z.int().nonnegative(),
    end: z.int().positive(),
    type: z.enum(TYPES),
    value: z.string(),
  })
  .refine(({ start, end }) => start < end, { error: 'start is not before end', path: ['end'] })

const dateRow = z
  .object({
    id: z.string(),
    lang: z.enum(['de', 'en']),
    publishedAt: z.string().regex(/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}.*)?$/, {
      error: 'is neither a day nor an instant of ISO 8601',
    }),
    text: z.string(),
    expressions: z.array(expression),
    heideltime: z.array(expression).optional(),
  })
  .superRefine(({ text, expressions, heideltime = [] }, context) => {
    for (const [list, items] of Object.entries({ expressions, heideltime })) {
      for (const [index, { end }] of items.entries()) {
        if (end <= text.length) continue
        context.addIssue({
          code: 'custom',
          path: [list, index, 'end'],
          message: 'lies beyond the text',
        })
      }
    }
  })

/** An article with the words in it that tell a time; offsets are UTF-16 code units of `text`. */
export type DateRow = z.infer<typeof dateRow>

type Expression = z.infer<typeof expression>

/**
 * Reads the rows of a file.
 * @throws {BadRow} naming the line, counted from 1, and the field
 */
export function parseDateRows(ndjson: string): readonly DateRow[] {
  return parseLabelledRows(ndjson, dateRow)
}

/** Shares between 0 and 1; 0 where there is nothing to share. */
export interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export interface DateScores {
  /** How many the annotators marked, and how many were found. */
  readonly marked: number
  readonly found: number
  /** Of the same span. */
  readonly strict: Score
  /** Of spans that overlap, here and below. */
  readonly relaxed: Score
  readonly type: Score
  /** TempEval-3's main figure. */
  readonly value: Score
}

/** The figures of one tagger, over all and over the expressions of one type. */
export type TaggerScores = Readonly<Record<'all' | (typeof TYPES)[number], DateScores>>

export interface DateEvaluation {
  readonly articles: number
  readonly annals: TaggerScores
  /** Over the rows that say what HeidelTime found; null where none does. */
  readonly heideltime: TaggerScores | null
}

/** Compares what `findDates` finds with what annotators marked, as TempEval-3 did (UzZaman 2013). */
export function evaluateDates(rows: readonly DateRow[]): DateEvaluation {
  const annals = rows.map((row) => ({
    marked: row.expressions,
    found: findDates(row.text, row.lang, publicationOf(row)),
  }))
  const heideltime = rows.flatMap(({ expressions, heideltime: found }) =>
    found ? [{ marked: expressions, found }] : [],
  )
  return {
    articles: rows.length,
    annals: taggerScores(annals),
    heideltime: heideltime.length > 0 ? taggerScores(heideltime) : null,
  }
}

interface Tagged {
  readonly marked: readonly Expression[]
  readonly found: readonly Expression[]
}

function publicationOf({ publishedAt }: DateRow): Publication {
  const [day = '', time] = publishedAt.split('T')
  return time === undefined ? { day } : { day, time: time.slice(0, 5) }
}

function taggerScores(articles: readonly Tagged[]): TaggerScores {
  const ofType = (type: (typeof TYPES)[number]) =>
    scores(
      articles.map(({ marked, found }) => ({
        marked: marked.filter((one) => one.type === type),
        found: found.filter((one) => one.type === type),
      })),
    )
  return {
    all: scores(articles),
    DATE: ofType('DATE'),
    TIME: ofType('TIME'),
    DURATION: ofType('DURATION'),
    SET: ofType('SET'),
  }
}

function scores(articles: readonly Tagged[]): DateScores {
  const marked = articles.reduce((sum, one) => sum + one.marked.length, 0)
  const found = articles.reduce((sum, one) => sum + one.found.length, 0)
  const pairs = articles.flatMap(pairsOf)
  const score = (isRight: (pair: Pair) => boolean): Score => {
    const right = pairs.filter(isRight).length
    const precision = found === 0 ? 0 : right / found
    const recall = marked === 0 ? 0 : right / marked
    return { precision, recall, f1: right === 0 ? 0 : (2 * right) / (found + marked) }
  }
  return {
    marked,
    found,
    strict: score(([one, other]) => isSameSpan(one, other)),
    relaxed: score(() => true),
    type: score(([one, other]) => one.type === other.type),
    value: score(([one, other]) => normalValue(one.value) === normalValue(other.value)),
  }
}

type Pair = readonly [marked: Expression, found: Expression]

/** Each marked expression with one found one: of the same span where there is one. */
function pairsOf({ marked, found }: Tagged): readonly Pair[] {
  const pairs: Pair[] = []
  const free = new Set(found)
  const open = new Set(marked)
  for (const fits of [isSameSpan, overlaps]) {
    for (const one of open) {
      const other = [...free].find((candidate) => fits(one, candidate))
      if (!other) continue
      pairs.push([one, other])
      free.delete(other)
      open.delete(one)
    }
  }
  return pairs
}

function isSameSpan(one: Expression, other: Expression): boolean {
  return one.start === other.start && one.end === other.end
}

function overlaps(one: Expression, other: Expression): boolean {
  return one.start < other.end && other.start < one.end
}

/**
 * Annotators write one clock time in several ways (T20.30, T8:00, T11, T11:00:00). They are taken
 * for the same; no value is taken for another one.
 */
export function normalValue(value: string): string {
  const clock = /^(.*)T(\d{1,2})(?:[.:](\d{2}))?(?:[.:]00)?$/.exec(value.trim())
  if (!clock || value.startsWith('P')) return value.trim()
  const [, day, hour = '', minute = '00'] = clock
  return `${day}T${hour.padStart(2, '0')}:${minute}`
}

/** The figures as lines of text, a tagger and type each, in percent. */
export function formatDateEvaluation({ annals, heideltime }: DateEvaluation): string {
  const heading = [
    '',
    '',
    'marked',
    'found',
    'strict F1',
    'relaxed F1',
    'type F1',
    'value P',
    'value R',
    'value F1',
  ]
  const lines = Object.entries({ annals, heideltime }).flatMap(([tagger, all]) =>
    all ? Object.entries(all).map(([type, one]) => lineOf(tagger, type, one)) : [],
  )
  const rows = [heading, ...lines]
  const widths = heading.map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  )
  const pad = (cell: string, column: number) =>
    column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)
  return rows.map((row) => row.map(pad).join('  ').trimEnd()).join('\n')
}

function lineOf(tagger: string, type: string, { marked, found, ...figures }: DateScores) {
  const percent = (share: number) => (100 * share).toFixed(1)
  const { strict, relaxed, type: byType, value } = figures
  return [
    tagger,
    type,
    String(marked),
    String(found),
    percent(strict.f1),
    percent(relaxed.f1),
    percent(byType.f1),
    percent(value.precision),
    percent(value.recall),
    percent(value.f1),
  ]
}
