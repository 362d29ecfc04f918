import { type ParseArgsConfig, parseArgs } from 'node:util'
import { wholeNumber } from '../whole-number.ts'

export const USAGE = `Usage: npm run bench -- element [options]

Draws the same generated events with <annals-timeline> and with other timelines in a headless
Chromium, and measures how long that takes, how large their scripts and styles are, what axe-core
finds, and which events Tab reaches. Results on standard output, progress on standard error.

  --events LIST         how many events to draw, each from 1 to 5000 (default 50,1000)
  --rounds NUMBER       how often each timeline draws them (default 5)
  --chromium FILE       the browser (default CHROMIUM_PATH, and without it /usr/bin/chromium)
  --json                results as JSON
  --help                this text
`

export interface ElementOptions {
  /** Numbers of events, not empty. */
  readonly sizes: readonly number[]
  readonly rounds: number
  readonly chromium: string
  readonly json: boolean
  readonly help: boolean
}

const OPTIONS = {
  events: { type: 'string', default: '50,1000' },
  rounds: { type: 'string', default: '5' },
  chromium: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const satisfies ParseArgsConfig['options']

/** @throws {TypeError} naming the option that is not understood */
export function parseElementOptions(
  parameters: readonly string[],
  environment: NodeJS.ProcessEnv,
): ElementOptions {
  const { values } = parseArgs({ args: [...parameters], options: OPTIONS })
  return {
    sizes: values.events.split(',').map((count) => wholeNumber('events', count, 1, 5_000)),
    rounds: wholeNumber('rounds', values.rounds, 1, 100),
    chromium: values.chromium ?? (environment.CHROMIUM_PATH || '/usr/bin/chromium'),
    json: values.json,
    help: values.help,
  }
}
