import { type ParseArgsConfig, parseArgs } from 'node:util'
import { wholeNumber } from '../whole-number.ts'

export const USAGE = `Usage: npm run bench -- linking [options]

Ingests generated articles, one after the other, into copies of databases with generated events, and
measures how long that takes. Results on standard output, progress on standard error.

  --events LIST         sizes to compare, each from 1000 (default 100000)
  --seed NUMBER         another number makes other data and other articles (default 1)
  --server-url URL      a PostgreSQL 18 server, as a superuser; its databases bench_EVENTS_SEED are
                        used, and created if missing (default BENCH_SERVER_URL; without it a server
                        of its own is started)
  --data-dir DIRECTORY  where that server keeps its data for the next run (default: nowhere)
  --articles NUMBER     articles a round (default 100)
  --rounds NUMBER       how often each size is timed (default 5)
  --all-cores           let the program and the server use every core, not one for both
  --json                results as JSON
  --help                this text
`

export interface LinkingOptions {
  readonly sizes: readonly number[]
  readonly seed: number
  readonly serverUrl: string | undefined
  readonly dataDirectory: string | undefined
  /** Of each size in each round. */
  readonly articles: number
  readonly rounds: number
  readonly allCores: boolean
  readonly json: boolean
  readonly help: boolean
}

const OPTIONS = {
  events: { type: 'string', default: '100000' },
  seed: { type: 'string', default: '1' },
  'server-url': { type: 'string' },
  'data-dir': { type: 'string' },
  articles: { type: 'string', default: '100' },
  rounds: { type: 'string', default: '5' },
  'all-cores': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const satisfies ParseArgsConfig['options']

/** @throws {TypeError} naming the option that is not understood */
export function parseLinkingOptions(
  parameters: readonly string[],
  environment: NodeJS.ProcessEnv,
): LinkingOptions {
  const { values } = parseArgs({ args: [...parameters], options: OPTIONS })
  return {
    sizes: values.events.split(',').map((count) => wholeNumber('events', count, 1_000, 10_000_000)),
    seed: wholeNumber('seed', values.seed, 0, 2 ** 31 - 1),
    serverUrl: values['server-url'] ?? environment.BENCH_SERVER_URL,
    dataDirectory: values['data-dir'],
    articles: wholeNumber('articles', values.articles, 1, 100_000),
    rounds: wholeNumber('rounds', values.rounds, 1, 100),
    allCores: values['all-cores'],
    json: values.json,
    help: values.help,
  }
}
