import type { ExecutionArgs, GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'

/** A plugin that refuses operations of every kind, before anything of them runs. */
export function beforeRunning(
  errorsOf: (execution: ExecutionArgs) => readonly GraphQLError[],
): Plugin {
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const errors = errorsOf(args)
      if (errors.length > 0) setResultAndStopExecution({ errors })
    },
    onSubscribe({ args, setResultAndStopExecution }) {
      const errors = errorsOf(args)
      if (errors.length > 0) setResultAndStopExecution({ errors })
    },
  }
}
