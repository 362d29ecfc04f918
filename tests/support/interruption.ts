const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Calls `clean`, which must be synchronous, when the process ends before its time: Ctrl-C, a
 * signal, an exit.
 *
 * Not by the exit event alone: libraries end the process by a signal of their own, without it.
 * @returns what takes it back, once the ordinary way of cleaning has been gone
 */
export function onInterruption(clean: () => void): () => void {
  const cleanAndEnd = (signal: NodeJS.Signals) => {
    clean()
    process.kill(process.pid, signal)
  }
  process.once('exit', clean)
  for (const signal of SIGNALS) {
    process.once(signal, cleanAndEnd)
  }
  return () => {
    process.off('exit', clean)
    for (const signal of SIGNALS) {
      process.off(signal, cleanAndEnd)
    }
  }
}
