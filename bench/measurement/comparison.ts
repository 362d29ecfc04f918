import type { PeerName } from '../peers/peer.ts'
import { progress } from '../progress.ts'
import { medianOf } from './quantiles.ts'
import { type Round, runRound } from './round.ts'
import type { PeerPages } from './start-positions.ts'

export interface ComparisonOptions {
  readonly rounds: number
  /** Of each peer in each round. */
  readonly seconds: number
  readonly connections: readonly number[]
}

/** One peer at one number of connections: medians over the rounds. */
export interface Measurement {
  readonly peer: PeerName
  readonly connections: number
  readonly requestsPerSecond: number
  readonly slowestRound: number
  readonly fastestRound: number
  /** Milliseconds, like the next. */
  readonly median: number
  readonly percentile99: number
  /** How many times the requests of the named peer; absent where that one did not run. */
  readonly ratios: Partial<Record<PeerName, number>>
}

/**
 * Times the peers in turn, round after round, so that whatever else the machine does hits all alike.
 * A ratio is the median of the rounds' own ratios, each of neighbours in time.
 */
export async function compare(
  peers: readonly PeerPages[],
  { rounds, seconds, connections }: ComparisonOptions,
): Promise<readonly Measurement[]> {
  const measurements: Measurement[] = []
  for (const count of connections) {
    const results = new Map<PeerName, Round[]>(peers.map(({ running }) => [running.peer.name, []]))
    for (const peer of peers) await runRound(peer, count, seconds) // Not counted: V8 compiles.
    for (let round = 1; round <= rounds; round++) {
      for (const peer of peers) {
        const { name } = peer.running.peer
        const result = await runRound(peer, count, seconds)
        results.get(name)?.push(result)
        progress(
          `${count} connections, round ${round} of ${rounds}: ${name} ${result.requestsPerSecond.toFixed(0)}/s`,
        )
      }
    }
    for (const [peer, own] of results) measurements.push(summarise(peer, count, own, results))
  }
  return measurements
}

function summarise(
  peer: PeerName,
  connections: number,
  own: readonly Round[],
  all: ReadonlyMap<PeerName, readonly Round[]>,
): Measurement {
  const rates = own.map(({ requestsPerSecond }) => requestsPerSecond)
  const ratios: Partial<Record<PeerName, number>> = {}
  for (const [name, others] of all) {
    ratios[name] = medianOf(
      rates.map((rate, round) => rate / (others[round]?.requestsPerSecond ?? Number.NaN)),
    )
  }
  return {
    peer,
    connections,
    requestsPerSecond: medianOf(rates),
    slowestRound: Math.min(...rates),
    fastestRound: Math.max(...rates),
    median: medianOf(own.map(({ median }) => median)),
    percentile99: medianOf(own.map(({ percentile99 }) => percentile99)),
    ratios,
  }
}
