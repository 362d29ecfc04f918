import autocannon from 'autocannon'
import { percentile } from './quantiles.ts'
import type { PeerPages } from './start-positions.ts'

/** What one peer did in one stretch of time. */
export interface Round {
  readonly requestsPerSecond: number
  /** Milliseconds, like the next. */
  readonly median: number
  readonly percentile99: number
}

/**
 * Sends a peer its pages in turn over keep-alive connections, each with the next request as soon as
 * the last is answered.
 * @throws {Error} when a request fails, or an answer is far shorter than its page
 */
export async function runRound(
  { running, bodies, pages }: PeerPages,
  connections: number,
  seconds: number,
): Promise<Round> {
  const requests = bodies.map((body) => ({
    method: 'POST' as const,
    headers: { 'content-type': 'application/json' },
    body,
  }))
  const least = Math.min(...pages.map((page) => JSON.stringify(page.events).length)) / 2
  const durations: number[] = []
  let clients = 0
  const started = performance.now()
  const result = await new Promise<autocannon.Result>((fulfil, reject) => {
    const instance = autocannon(
      {
        url: running.url,
        connections,
        duration: seconds,
        requests,
        // Each connection begins elsewhere, or all would ask for the same page at the same time.
        setupClient: (client) => {
          const start = Math.floor((clients++ * requests.length) / connections)
          client.setRequests([...requests.slice(start), ...requests.slice(0, start)])
        },
        // A GraphQL error comes with status 200. To parse each answer would cost the peers' time.
        verifyBody: (body) => String(body).length >= least,
      },
      (error, finished) => (error ? reject(error) : fulfil(finished)),
    )
    // autocannon's own latencies are whole milliseconds, which are too coarse here.
    instance.on('response', (_client, _status, _bytes, duration) => durations.push(duration))
  })
  const elapsed = (performance.now() - started) / 1000
  const failures = result.errors + result.timeouts + result.non2xx + result.mismatches
  if (failures > 0 || durations.length === 0) {
    throw new Error(`${running.peer.name}: ${failures} of ${durations.length} requests failed`)
  }
  durations.sort((left, right) => left - right)
  return {
    requestsPerSecond: durations.length / elapsed,
    median: percentile(durations, 0.5),
    percentile99: percentile(durations, 0.99),
  }
}
