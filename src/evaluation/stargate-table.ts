import { f1Of, precisionOf, recallOf } from './figures.ts'
import type { StoryFigures } from './stargate.ts'
import { decimalText, shareText, textTable } from './text-table.ts'

/** The figures as text for people: a column a language, a line a figure. */
export function formatStoryFigures(figures: readonly StoryFigures[]): string {
  return textTable([
    ['', ...figures.map(({ language, articles }) => `${language}, ${articles} articles`)],
    ...ROWS.map(([name, figure]) => [name, ...figures.map(figure)]),
  ])
}

const ROWS: readonly (readonly [name: string, figure: (figures: StoryFigures) => string])[] = [
  [
    'main events linked or proposed first',
    ({ mainFound, mainEvents }) => shareText(mainFound, mainEvents),
  ],
  [
    'background events linked or proposed',
    ({ backgroundFound, backgroundEvents }) => shareText(backgroundFound, backgroundEvents),
  ],
  ['  in the right role', ({ rightRoles, reported }) => shareText(rightRoles, reported)],
  ['automatic links that are right', ({ rightLinks, links }) => shareText(rightLinks, links)],
  [
    'unrelated articles linked',
    ({ unrelatedLinked, unrelated }) => shareText(unrelatedLinked, unrelated),
  ],
  [
    'unrelated articles proposed',
    ({ unrelatedProposed, unrelated }) => shareText(unrelatedProposed, unrelated),
  ],
  ['new: precision', ({ news }) => decimalText(precisionOf(news))],
  ['new: recall', ({ news }) => decimalText(recallOf(news))],
  ['new: F1', ({ news }) => decimalText(f1Of(news))],
  ['calibration error', ({ calibrationError }) => decimalText(calibrationError)],
]
