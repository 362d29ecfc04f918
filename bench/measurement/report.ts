import { cpus } from 'node:os'
import type { Sql } from '../../src/db/client.ts'
import type { Load, LoadReport } from '../database/load.ts'
import { PAGE_SIZE } from '../peers/peer.ts'
import type { ComparisonOptions, Measurement } from './comparison.ts'

export interface Setting {
  readonly events: number
  readonly seed: number
  readonly rows: number
  readonly loadSeconds: number
  readonly databaseSize: string
  readonly postgresql: string
  readonly sharedBuffers: string
  readonly node: string
  readonly processors: string
}

export async function describeSetting(
  sql: Sql,
  load: Load,
  { rows, seconds }: LoadReport,
): Promise<Setting> {
  const [row] = await sql<Pick<Setting, 'databaseSize' | 'postgresql' | 'sharedBuffers'>[]>`
    -- bench: setting
    select pg_size_pretty(pg_database_size(current_database())) as database_size,
      current_setting('server_version') as postgresql,
      current_setting('shared_buffers') as shared_buffers`
  if (row === undefined) throw new Error('the server told nothing of itself')
  const processors = cpus()
  return {
    ...load,
    rows,
    loadSeconds: seconds,
    ...row,
    node: process.versions.node,
    processors: `${processors.length} × ${processors[0]?.model.trim()}`,
  }
}

/** @returns Markdown */
export function reportText(
  setting: Setting,
  options: ComparisonOptions,
  measurements: readonly Measurement[],
): string {
  const { events, rows, databaseSize, postgresql, sharedBuffers, node, processors } = setting
  const loaded = setting.loadSeconds > 0 ? `, loaded in ${setting.loadSeconds.toFixed(0)} s` : ''
  return [
    `Timeline page of ${PAGE_SIZE} of ${thousands(events)} events ` +
      `(${thousands(rows)} rows, ${databaseSize}${loaded}); PostgreSQL ${postgresql}, ` +
      `shared_buffers ${sharedBuffers}; Node ${node}; ${processors}; ` +
      `medians of ${options.rounds} rounds of ${options.seconds} s.`,
    '',
    '| peer | connections | requests/s | slowest to fastest round | p50 ms | p99 ms | × PostGraphile | × hand-written SQL |',
    '|---|---:|---:|---:|---:|---:|---:|---:|',
    ...measurements.map(measurementRow),
    '',
  ].join('\n')
}

function measurementRow(measurement: Measurement): string {
  const { peer, connections, requestsPerSecond, slowestRound, fastestRound, ratios } = measurement
  const cells = [
    peer,
    connections,
    requestsPerSecond.toFixed(0),
    `${slowestRound.toFixed(0)} to ${fastestRound.toFixed(0)}`,
    measurement.median.toFixed(1),
    measurement.percentile99.toFixed(1),
    ratios.postgraphile?.toFixed(2) ?? '–',
    ratios['hand-written']?.toFixed(2) ?? '–',
  ]
  return `| ${cells.join(' | ')} |`
}

function thousands(count: number): string {
  return Math.round(count).toLocaleString('en')
}
