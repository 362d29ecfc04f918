import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { once } from 'node:events'

const STOP_TIMEOUT = 10_000
const LOG_LENGTH = 4_000

export interface Child {
  readonly process: ChildProcess
  /** The end of what it wrote on standard output and error. */
  log(): string
  /** Calls back with each piece that it writes. */
  onOutput(listener: () => void): void
}

/**
 * Starts a program whose end is `cleanup`'s business from the first moment on: an interrupted run
 * leaves no process behind.
 * @param stopSignal what asks the program to end; after ten seconds it is killed
 */
export function startChild(
  cleanup: AsyncDisposableStack,
  program: string,
  parameters: readonly string[],
  options: SpawnOptions,
  stopSignal: NodeJS.Signals,
): Child {
  const child = spawn(program, parameters, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
  cleanup.defer(() => stop(child, stopSignal))
  let log = ''
  const listeners: (() => void)[] = []
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      log = (log + text).slice(-LOG_LENGTH)
      for (const listener of listeners) listener()
    })
  }
  child.on('error', (error) => {
    log += String(error)
  })
  return { process: child, log: () => log, onOutput: (listener) => listeners.push(listener) }
}

export function hasEnded({ exitCode, signalCode, pid }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null || pid === undefined
}

async function stop(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (hasEnded(child)) return
  const exit = once(child, 'exit')
  child.kill(signal)
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT)
  await exit
  clearTimeout(timer)
}
