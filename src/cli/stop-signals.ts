import { constants } from 'node:os'

/** npm hands on the Ctrl+C that the terminal has given its child already: that is no second one. */
const ECHO_MS = 500

export interface StopSignals {
  /** Whether to stop has been asked for. */
  readonly received: boolean
  /** Resolves with the signal when it comes. */
  readonly first: Promise<NodeJS.Signals>
}

/**
 * Waits for SIGTERM (of a process manager) or SIGINT (Ctrl+C). A second one ends the process at
 * once: somebody does not want to wait.
 */
export function awaitStopSignals(): StopSignals {
  const state = { received: false }
  const first = new Promise<NodeJS.Signals>((resolve) => {
    let since = 0
    const onSignal = (signal: NodeJS.Signals) => {
      if (!state.received) {
        state.received = true
        since = performance.now()
        resolve(signal)
      } else if (performance.now() - since > ECHO_MS) {
        process.exit(128 + constants.signals[signal])
      }
    }
    process.on('SIGTERM', onSignal)
    process.on('SIGINT', onSignal)
  })
  return {
    get received() {
      return state.received
    },
    first,
  }
}
