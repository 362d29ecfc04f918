import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { type Child, hasEnded, startChild } from '../child.ts'
import { freePort } from '../free-port.ts'
import { progress } from '../progress.ts'
import type { Peer } from './peer.ts'

/** PostGraphile reads the whole catalogue first. */
const START_TIMEOUT = 60_000

export interface RunningPeer {
  readonly peer: Peer
  readonly url: string
}

/**
 * Starts a peer's server as a process of its own, which `cleanup` ends, and waits until it answers.
 * @throws {Error} with what the process last wrote, when it ends or does not answer in a minute
 */
export async function startPeer(
  peer: Peer,
  databaseUrl: string,
  cleanup: AsyncDisposableStack,
): Promise<RunningPeer> {
  const port = await freePort()
  const running = { peer, url: `http://127.0.0.1:${port}${peer.path}` }
  const { PATH, HOME } = process.env
  // Nothing else: a variable of the caller's would change what is measured.
  const env = {
    ...(PATH !== undefined && { PATH }),
    ...(HOME !== undefined && { HOME }),
    NODE_ENV: 'production',
    GRAPHILE_ENV: 'production',
    DATABASE_URL: databaseUrl,
    HOST: '127.0.0.1',
    PORT: String(port),
  }
  const program = fileURLToPath(peer.program)
  const child = startChild(cleanup, process.execPath, [program], { env }, 'SIGTERM')
  try {
    await answered(child, running)
  } catch (error) {
    throw new Error(`${peer.name} did not start: ${String(error)}\n${child.log()}`, {
      cause: error,
    })
  }
  progress(`${peer.name} answers at ${running.url}`)
  return running
}

/**
 * @returns the parsed answer to a body
 * @throws {TypeError} when nobody listens
 * @throws {Error} when the answer is not a plain success
 */
export async function ask({ peer, url }: RunningPeer, body: string): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  })
  const text = await response.text()
  const answer: unknown = response.ok ? JSON.parse(text) : undefined
  if (typeof answer !== 'object' || answer === null || 'errors' in answer) {
    throw new Error(`${peer.name} answers ${response.status}: ${text.slice(0, 2000)}`)
  }
  return answer
}

async function answered(child: Child, running: RunningPeer): Promise<void> {
  const deadline = Date.now() + START_TIMEOUT
  for (;;) {
    try {
      await ask(running, running.peer.pageRequest(null))
      return
    } catch (error) {
      // An answer that is wrong now stays wrong.
      if (!(error instanceof TypeError) || Date.now() > deadline) throw error
      if (hasEnded(child.process)) throw new Error('it ended')
    }
    await delay(100)
  }
}
