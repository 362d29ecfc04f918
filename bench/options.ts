import { type ParseArgsConfig, parseArgs } from 'node:util'
import type { Load } from './database/load.ts'
import type { ComparisonOptions } from './measurement/comparison.ts'
import { PEER_NAMES, type PeerName } from './peers/peer.ts'
import { wholeNumber } from './whole-number.ts'

export const USAGE = `Usage: npm run bench -- [timeline] [options]
       npm run bench -- linking --help
       npm run bench -- element --help

Loads generated data and measures the timeline page through Annals, PostGraphile and one
hand-written SQL statement. Results on standard output, progress on standard error.

  --events NUMBER       events to generate, from 1000 (default 10000)
  --seed NUMBER         another number makes other data (default 1)
  --database-url URL    a PostgreSQL 18 server and database, as a superuser; the database is
                        created if missing, and must be empty or loaded by an earlier run
                        (default BENCH_DATABASE_URL; without it a server of its own is started)
  --data-dir DIRECTORY  where that server keeps its data for the next run (default: nowhere)
  --peers NAMES         some of ${PEER_NAMES.join(',')} (default all)
  --connections LIST    concurrent requests (default 1,16)
  --rounds NUMBER       how often each peer is timed (default 5)
  --seconds NUMBER      for how long each time (default 4)
  --load-only           load the data and stop
  --json                results as JSON
  --help                this text
`

export interface Options {
  readonly load: Load
  readonly databaseUrl: string | undefined
  readonly dataDirectory: string | undefined
  readonly peers: readonly PeerName[]
  readonly comparison: ComparisonOptions
  readonly loadOnly: boolean
  readonly json: boolean
  readonly help: boolean
}

const OPTIONS = {
  events: { type: 'string', default: '10000' },
  seed: { type: 'string', default: '1' },
  'database-url': { type: 'string' },
  'data-dir': { type: 'string' },
  peers: { type: 'string', default: PEER_NAMES.join(',') },
  connections: { type: 'string', default: '1,16' },
  rounds: { type: 'string', default: '5' },
  seconds: { type: 'string', default: '4' },
  'load-only': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const satisfies ParseArgsConfig['options']

/** @throws {TypeError} naming the option that is not understood */
export function parseOptions(
  parameters: readonly string[],
  environment: NodeJS.ProcessEnv,
): Options {
  const { values } = parseArgs({ args: [...parameters], options: OPTIONS })
  return {
    load: {
      events: wholeNumber('events', values.events, 1_000, 10_000_000),
      seed: wholeNumber('seed', values.seed, 0, 2 ** 31 - 1),
    },
    databaseUrl: values['database-url'] ?? environment.BENCH_DATABASE_URL,
    dataDirectory: values['data-dir'],
    peers: values.peers.split(',').map(peerName),
    comparison: {
      rounds: wholeNumber('rounds', values.rounds, 1, 100),
      seconds: wholeNumber('seconds', values.seconds, 1, 600),
      connections: values.connections
        .split(',')
        .map((count) => wholeNumber('connections', count, 1, 1_000)),
    },
    loadOnly: values['load-only'],
    json: values.json,
    help: values.help,
  }
}

function peerName(text: string): PeerName {
  const name = PEER_NAMES.find((known) => known === text)
  if (name === undefined) {
    throw new TypeError(`--peers takes ${PEER_NAMES.join(', ')}, not "${text}".`)
  }
  return name
}
