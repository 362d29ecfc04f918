import type { CompressedSize } from '../../tests/support/browser/compressed-size.ts'
import type { SentSize } from './annals-news.ts'
import type { ElementPeerName } from './element-peer.ts'
import type { ElementOptions } from './options.ts'
import type { Encounter } from './reader.ts'

/** One peer and one number of events. */
export interface Drawing {
  readonly peer: ElementPeerName
  readonly events: number
  /** How many of them stand in the page when it is drawn: the least of the rounds. */
  readonly drawn: number
  /** Milliseconds, the median of the rounds. */
  readonly median: number
  readonly fastest: number
  readonly slowest: number
  /** How many times as long as `<annals-timeline>`: the median of the rounds' own ratios. */
  readonly timesAnnals: number
}

export interface PeerAccount {
  readonly peer: ElementPeerName
  readonly version: string | undefined
  readonly script: CompressedSize
  readonly style: CompressedSize
  readonly encounter: Encounter
}

export interface ElementResults {
  readonly chromium: string
  readonly processors: string
  readonly drawings: readonly Drawing[]
  /** With the first number of events. */
  readonly accounts: readonly PeerAccount[]
  readonly sizes: readonly SentSize[]
}

/** @returns Markdown */
export function elementReport(
  { sizes: [met = 0], rounds }: ElementOptions,
  { chromium, processors, drawings, accounts, sizes }: ElementResults,
): string {
  const own = accounts.find(({ peer }) => peer === 'annals-timeline')
  return [
    `Timelines drawn from the same events, in Chromium ${chromium}, on ${processors}; medians of ${rounds} rounds.`,
    '',
    table(
      [
        'timeline',
        'events',
        'in the page',
        'drawn in ms',
        'fastest to slowest',
        '× annals-timeline',
      ],
      drawings.map((one) => [
        one.peer,
        thousands(one.events),
        thousands(one.drawn),
        one.median.toFixed(0),
        `${one.fastest.toFixed(0)} to ${one.slowest.toFixed(0)}`,
        one.timesAnnals.toFixed(2),
      ]),
    ),
    `Script and style in bytes with Brotli 11, and what a reader meets with ${thousands(met)} events:`,
    '',
    table(
      [
        'timeline',
        'script',
        'style',
        '× annals-timeline',
        'events that Tab reaches',
        'Tab stops',
        'elements that axe-core finds wrong',
      ],
      accounts.map(({ peer, version, script, style, encounter }) => [
        version === undefined ? peer : `${peer} ${version}`,
        thousands(script.brotli),
        style.plain === 0 ? 'in the script' : thousands(style.brotli),
        (loaded({ script, style }) / (own ? loaded(own) : Number.NaN)).toFixed(2),
        thousands(encounter.tab.events),
        thousands(encounter.tab.stops),
        describeViolations(encounter.violations),
      ]),
    ),
    `What the server sends with ${thousands(met)} events, in bytes:`,
    '',
    table(
      ['path', 'plain', 'gzip 9', 'Brotli 11', 'as sent'],
      sizes.map(({ path, plain, gzip, brotli, sent }) => [
        `\`${path}\``,
        ...[plain, gzip, brotli, sent].map(thousands),
      ]),
    ),
  ].join('\n')
}

function loaded({ script, style }: Pick<PeerAccount, 'script' | 'style'>): number {
  return script.brotli + (style.plain && style.brotli)
}

function describeViolations(violations: Encounter['violations']): string {
  const rules = Object.entries(violations)
  const total = rules.reduce((sum, [, count]) => sum + count, 0)
  if (total === 0) return '0'
  return `${total}: ${rules.map(([rule, count]) => `${rule} ${count}`).join(', ')}`
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
