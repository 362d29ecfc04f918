import { f1Of } from './figures.ts'
import type { FindingFigures, LinkingFigures } from './linking.ts'
import { decimalText, shareText, textTable } from './text-table.ts'

/** The figures of a replay as tables for a terminal, one a language. */
export function formatLinkingFigures(evaluation: readonly LinkingFigures[]): string {
  return evaluation
    .map(({ articles, freeRunBCubedF1, language, replay, thirdUnknown }) => {
      const columns = [columnOf(replay), columnOf(thirdUnknown)]
      const table = textTable([
        ['', 'replay', 'a third unknown'],
        ...ROWS.map((name, row) => [name, ...columns.map((column) => column[row] ?? '')]),
      ])
      const freeRun = `B-cubed F1 of a free run: ${decimalText(freeRunBCubedF1)}`
      return `${language}, ${articles} articles\n${table}\n${freeRun}\n`
    })
    .join('\n')
}

const ROWS = [
  'right event first',
  'linked without asking',
  '  of them right',
  'new: precision',
  'new: recall',
  'new: F1',
  'calibration error',
] as const

function columnOf(figures: FindingFigures): readonly string[] {
  const { known, first, linked, rightlyLinked, news } = figures
  return [
    shareText(first, known),
    shareText(linked, known),
    shareText(rightlyLinked, linked),
    shareText(news.right, news.said),
    shareText(news.right, news.actual),
    decimalText(f1Of(news)),
    decimalText(figures.calibrationError),
  ]
}
