import { createContext, Script } from 'node:vm'

const call = new Script('work()')

/**
 * Does the work, and gives it up after a time: for libraries whose time on hostile input grows
 * without bound, which nothing in the same thread could end otherwise.
 * @param work synchronous, and without state that outlives it, because it may be cut off anywhere
 * @returns undefined where the time, or the stack, was not enough
 */
export function withinTime<Result>(
  milliseconds: number,
  work: () => Result,
): { readonly result: Result } | undefined {
  const context: { work: () => void; result?: Result; done: boolean } = {
    work: () => {
      context.result = work()
      context.done = true
    },
    done: false,
  }
  try {
    call.runInContext(createContext(context), { timeout: milliseconds })
  } catch (error) {
    if (!isTimeout(error) && !(error instanceof RangeError)) throw error
  }
  // The cast is for results that may be undefined themselves.
  return context.done ? { result: context.result as Result } : undefined
}

/** Not an instance of this realm's Error. */
function isTimeout(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
  )
}
