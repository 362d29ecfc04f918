import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { childrenOf } from './server-processes.ts'

const run = promisify(execFile)

/** Whether program and server share one core, for the report. */
export type Pinning =
  | { readonly core: number }
  /** Why they do not. */
  | { readonly notPinned: string }

/**
 * Binds this process and the server, with all of its processes, to one and the same core, so that
 * what is measured is what one core does.
 * @param server the server's first process, where it runs on this machine; the processes that it
 *   starts later are bound as well
 * @param cleanup gives them back the cores that they had
 */
export async function pinToOneCore(
  server: number | undefined,
  cleanup: AsyncDisposableStack,
): Promise<Pinning> {
  if (process.platform !== 'linux') return { notPinned: `no taskset on ${process.platform}` }
  if (server === undefined) return { notPinned: 'the server runs elsewhere' }
  try {
    const allowed = await coresOf(process.pid)
    const core = Number(/\d+$/.exec(allowed)?.[0])
    for (const pid of [process.pid, server, ...(await childrenOf(server))]) {
      const before = await coresOf(pid)
      // A server's processes come and go; one that is gone needs no core.
      cleanup.defer(() => bind(pid, before).catch(() => undefined))
      await bind(pid, String(core))
    }
    return { core }
  } catch (error) {
    return { notPinned: error instanceof Error ? error.message.trim() : String(error) }
  }
}

/** @returns a list as taskset writes it, such as "0-3" or "0,2" */
async function coresOf(pid: number): Promise<string> {
  const { stdout } = await run('taskset', ['-c', '-p', String(pid)])
  return stdout.slice(stdout.lastIndexOf(':') + 1).trim()
}

async function bind(pid: number, cores: string): Promise<void> {
  // All of its threads: V8 compiles and collects garbage in others than the first.
  await run('taskset', ['-a', '-c', '-p', cores, String(pid)])
}
