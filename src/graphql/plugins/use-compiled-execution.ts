import {
  type ExecutionArgs,
  getOperationAST,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql'
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit'
import type { Plugin } from 'graphql-yoga'

export interface CompiledExecutionOptions {
  /**
   * An operation is compiled when it comes for this time. Compiling takes tens of milliseconds,
   * which somebody who sends a new operation each time must not be able to spend.
   * @default 3
   */
  readonly compileAt?: number
}

interface Known {
  seen: number
  /** Null where it cannot be compiled; it is interpreted then. */
  compiled: CompiledQuery | null | undefined
}

/**
 * Executes the operations that come again and again by functions generated for them: a third of
 * the time of a timeline's page was spent in deciding anew what its fields are.
 *
 * Operations are told apart by identity, so it needs Yoga's cache of parsed documents, which also
 * bounds how many are kept.
 */
export function useCompiledExecution({ compileAt = 3 }: CompiledExecutionOptions = {}): Plugin {
  const operations = new WeakMap<OperationDefinitionNode, Known>()
  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      const operation = getOperationAST(args.document, args.operationName)
      if (!operation) return // graphql-js says what is wrong
      // What a mutation takes is the database's time, so its order is left to graphql-js.
      if (operation.operation === OperationTypeNode.MUTATION) return
      const known = operations.get(operation) ?? { seen: 0, compiled: undefined }
      operations.set(operation, known)
      known.seen += 1
      if (known.seen < compileAt) return
      if (known.compiled === undefined) known.compiled = compile(args)
      const { compiled } = known
      if (compiled) {
        setExecuteFn(async (execution) => {
          const { rootValue, contextValue, variableValues } = execution
          const result = await compiled.query(rootValue, contextValue, variableValues)
          // Without data, it did not begin: the interpreter says what is wrong in its own words.
          return result.data === undefined ? executeFn(execution) : result
        })
      }
    },
  }
}

function compile({ schema, document, operationName }: ExecutionArgs): CompiledQuery | null {
  const compiled = compileQuery(schema, document, operationName ?? undefined)
  return isCompiledQuery(compiled) ? compiled : null
}
