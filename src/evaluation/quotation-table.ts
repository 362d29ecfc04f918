import type { FormScores, QuotationEvaluation } from './quotations.ts'

/** The figures as a table for a terminal. */
export function formatQuotationEvaluation({
  articles,
  direct,
  indirect,
}: QuotationEvaluation): string {
  const header = [
    '',
    'marked',
    'found',
    'match',
    'precision',
    'recall',
    'F1',
    'speakers',
    'same person',
  ]
  const lines = [
    header,
    lineOf('direct', direct, 'exact', true),
    lineOf('', direct, 'overlapping', false),
    lineOf('indirect', indirect, 'exact', false),
    lineOf('', indirect, 'overlapping', true),
  ]
  const widths = header.map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  )
  const table = lines.map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  return [`${articles} articles`, ...table].join('\n')
}

function lineOf(
  name: string,
  scores: FormScores,
  match: 'exact' | 'overlapping',
  hasSpeakers: boolean,
): readonly string[] {
  const { precision, recall, f1 } = scores[match]
  const { marked, right, samePerson } = scores.speakers
  return [
    name,
    name === '' ? '' : String(scores.marked),
    name === '' ? '' : String(scores.found),
    match,
    percent(precision),
    percent(recall),
    percent(f1),
    hasSpeakers ? `${right} of ${marked} (${percent(right / Math.max(marked, 1))})` : '',
    hasSpeakers ? `${samePerson} (${percent(samePerson / Math.max(marked, 1))})` : '',
  ]
}

function percent(part: number): string {
  return (part * 100).toFixed(1)
}
