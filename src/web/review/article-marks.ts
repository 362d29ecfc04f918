import type { ReviewProposalQuery } from '../documents/types.ts'
import type { Span } from '../markup/marked-text.ts'
import type { ReviewWords } from './review-words-en.ts'

export type Proposal = Extract<
  NonNullable<ReviewProposalQuery['node']>,
  { readonly __typename: 'Proposal' }
>
export type Findings = Proposal['articleVersion']['findings']
export type Signal = Proposal['signals'][number]

/** The sorts of findings, in the order of the legend. */
export const FOUND_KINDS = ['person', 'date', 'quotation', 'amount'] as const
export type FoundKind = (typeof FOUND_KINDS)[number]

/** Something found in the text. */
export interface FoundMark extends Span {
  readonly kind: FoundKind
  /** What the words stand for, for people: a name, a date, a speaker, a figure. */
  readonly meaning: string
}

/** Words that a reason rests on. */
export interface EvidenceMark extends Span {
  readonly kind: 'evidence'
  /** The number of the reason, from 1. */
  readonly reason: number
  /** Which passage of the reason, from 1. */
  readonly part: number
}

export type ArticleMark = FoundMark | EvidenceMark

export function nameOfKind(words: ReviewWords, kind: FoundKind): string {
  return {
    person: words.persons,
    date: words.dates,
    quotation: words.quotations,
    amount: words.amounts,
  }[kind]
}

export function foundMarks(words: ReviewWords, findings: Findings): readonly FoundMark[] {
  const mark = (kind: FoundKind, { start, end }: Span, meaning: string): FoundMark => ({
    kind,
    start,
    end,
    meaning,
  })
  return [
    ...findings.actors.map(({ span, actor }) => mark('person', span, actor.name)),
    ...findings.unknownNames.flatMap(({ name, mentions }) =>
      mentions.map((span) => mark('person', span, `${name}, ${words.unknownToUs}`)),
    ),
    ...findings.dates.map(({ span, edtf }) => mark('date', span, edtf ?? words.dateUnknown)),
    ...findings.quotations.map(({ span, speaker, antecedent }) => {
      const name = (antecedent ?? speaker)?.exact
      return mark('quotation', span, name === undefined ? '' : words.saidBy(name))
    }),
    ...findings.amounts.map(({ span, value, unit }) => mark('amount', span, `${value} ${unit}`)),
  ]
}

export interface Passage extends Span {
  readonly exact: string
}

/**
 * The words that a reason rests on, in the order of the text, as a person reads them: what stands
 * side by side is one passage, where the linker counted word by word, and a date is not torn apart.
 * @param points the text's code points
 */
export function passagesOf(
  { articleSpans }: Pick<Signal, 'articleSpans'>,
  points: readonly string[],
  { dates }: Pick<Findings, 'dates'>,
): readonly Passage[] {
  const whole = articleSpans.map(({ start, end }): Span => {
    const date = dates.find(({ span }) => span.start <= start && end <= span.end)
    return date?.span ?? { start, end }
  })
  const joined: Span[] = []
  for (const { start, end } of whole.toSorted((one, other) => one.start - other.start)) {
    const last = joined.at(-1)
    const between = last === undefined ? [] : points.slice(last.end, start)
    if (last !== undefined && between.every((point) => point === ' ')) {
      joined.splice(-1, 1, { start: last.start, end: Math.max(last.end, end) })
    } else {
      joined.push({ start, end })
    }
  }
  return joined.map(({ start, end }) => ({ start, end, exact: points.slice(start, end).join('') }))
}

export function evidenceMarks(
  signals: readonly Signal[],
  points: readonly string[],
  findings: Findings,
): readonly EvidenceMark[] {
  return signals.flatMap((signal, index) =>
    passagesOf(signal, points, findings).map(
      ({ start, end }, part): EvidenceMark => ({
        kind: 'evidence',
        start,
        end,
        reason: index + 1,
        part: part + 1,
      }),
    ),
  )
}
