import type { Pinning } from '../measurement/one-core.ts'
import type { Setting } from '../measurement/report.ts'
import type { LinkingMeasurement } from './measurement.ts'
import type { LinkingOptions } from './options.ts'
import type { Tallies, Tally } from './tally.ts'

/** @returns Markdown */
export function linkingReport(
  settings: readonly Setting[],
  { articles, rounds }: LinkingOptions,
  pinning: Pinning,
  measurements: readonly LinkingMeasurement[],
): string {
  const [setting] = settings
  if (setting === undefined) throw new RangeError('nothing was measured')
  const { postgresql, sharedBuffers, node, processors } = setting
  const sizes = settings.map(
    ({ events, rows, databaseSize }) =>
      `${thousands(events)} events (${thousands(rows)} rows, ${databaseSize})`,
  )
  const cores =
    'core' in pinning
      ? 'program and server pinned to one core'
      : `not pinned to one core (${pinning.notPinned})`
  return [
    `Articles linked to ${sizes.join(' and ')}; PostgreSQL ${postgresql}, ` +
      `shared_buffers ${sharedBuffers}; Node ${node}; ${processors}, ${cores}; ` +
      `medians of ${rounds} rounds of ${articles} articles.`,
    '',
    table(
      [
        'events',
        'articles/s',
        'slowest to fastest round',
        'p50 ms',
        'p99 ms',
        'program CPU ms',
        'server CPU ms',
        '× time',
      ],
      measurements.map((one) => [
        thousands(one.events),
        one.articlesPerSecond.toFixed(1),
        `${one.slowestRound.toFixed(1)} to ${one.fastestRound.toFixed(1)}`,
        one.median.toFixed(1),
        one.percentile99.toFixed(1),
        one.processorTime?.program.toFixed(1) ?? '–',
        one.processorTime?.server.toFixed(1) ?? '–',
        one.timesFirst.toFixed(2),
      ]),
    ),
    'Milliseconds an article, in the program and in the database, and the share of all:',
    '',
    stepTable(measurements),
    'Statements: how often an article, and milliseconds in all of them:',
    '',
    statementTable(measurements),
    'What became of the articles:',
    '',
    table(
      [
        'events',
        'article',
        'number',
        'candidate',
        'linked',
        'proposed',
        'linked to another',
        'new',
      ],
      measurements.flatMap(({ events, tallies }) => tallyRows(events, tallies)),
    ),
  ].join('\n')
}

function stepTable(measurements: readonly LinkingMeasurement[]): string {
  const steps = new Set(measurements.flatMap((one) => Object.keys(one.steps)))
  return table(
    [
      'step',
      ...measurements.flatMap(({ events }) => [
        `${thousands(events)}: program`,
        'database',
        'share',
      ]),
    ],
    [...steps].map((step) => [
      step,
      ...measurements.flatMap((one) => {
        const { program = 0, database = 0 } = one.steps[step] ?? {}
        const total = Object.values(one.steps).reduce(
          (sum, spent) => sum + spent.program + spent.database,
          0,
        )
        return [
          program.toFixed(1),
          database.toFixed(1),
          `${((100 * (program + database)) / total).toFixed(0)} %`,
        ]
      }),
    ]),
  )
}

function statementTable(measurements: readonly LinkingMeasurement[]): string {
  const names = new Set(measurements.flatMap((one) => Object.keys(one.statements)))
  return table(
    ['statement', ...measurements.flatMap(({ events }) => [`${thousands(events)}: number`, 'ms'])],
    [...names].map((name) => [
      name,
      ...measurements.flatMap((one) => {
        const { count = 0, milliseconds = 0 } = one.statements[name] ?? {}
        return [count.toFixed(1), milliseconds.toFixed(2)]
      }),
    ]),
  )
}

function tallyRows(events: number, { known, unknown, recalled }: Tallies): readonly string[][] {
  const row = (name: string, tally: Tally, counts: readonly (keyof Tally)[]) => [
    thousands(events),
    name,
    String(tally.articles),
    ...(['found', 'linked', 'proposed', 'misled', 'new'] as const).map((count) =>
      counts.includes(count) ? `${((100 * tally[count]) / tally.articles).toFixed(1)} %` : '–',
    ),
  ]
  return [
    row('about a known event', known, ['found', 'linked', 'proposed', 'misled', 'new']),
    row('about a new event', unknown, ['misled', 'new']),
    row('recalls a known event', recalled, ['found', 'linked', 'proposed']),
  ]
}

/** @returns a Markdown table, whose columns but the first hold figures, and an empty line */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const rule = `|${head.map((_, index) => (index === 0 ? '---' : '---:')).join('|')}|`
  return [line(head), rule, ...rows.map(line), ''].join('\n')
}

function thousands(count: number): string {
  return Math.round(count).toLocaleString('en')
}
