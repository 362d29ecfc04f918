import { complexityFromQuery } from '@pothos/plugin-complexity'
import {
  type DocumentNode,
  type ExecutionArgs,
  GraphQLError,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
} from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { beforeRunning } from './before-running.ts'

export interface CostLimitOptions {
  /** Fields within fields, at most. */
  readonly depth: number
  /** The cost of an operation, at most; `builder.ts` says what a field costs. */
  readonly cost: number
}

/**
 * Refuses an operation that is too deep or too costly before any of it runs. A page of pages of
 * pages is a few words to write and millions of rows to read.
 */
export function useCostLimit(limits: CostLimitOptions): Plugin {
  const errorsByOperation = new WeakMap<OperationDefinitionNode, readonly GraphQLError[]>()
  const errorsOfExecution = ({
    document,
    operationName,
    schema,
    variableValues,
  }: ExecutionArgs) => {
    const operation = getOperationAST(document, operationName)
    if (!operation) return [] // graphql-js says what is wrong
    const known = errorsByOperation.get(operation)
    if (known !== undefined) return known
    const errors = schema.getRootType(operation.operation)
      ? errorsOf(
          limits,
          complexityFromQuery(onlyOperation(document, operation), {
            schema,
            variables: variableValues ?? {},
          }),
        )
      : [noSuchOperation(operation)]
    // Page sizes may come from variables; without any, the cost is always the same.
    if (!operation.variableDefinitions?.length) errorsByOperation.set(operation, errors)
    return errors
  }
  return beforeRunning(errorsOfExecution)
}

/** The measuring function takes a document's first operation, whichever is executed. */
function onlyOperation(document: DocumentNode, operation: OperationDefinitionNode): DocumentNode {
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)
  return { kind: Kind.DOCUMENT, definitions: [operation, ...fragments] }
}

function errorsOf(
  limits: CostLimitOptions,
  { depth, complexity }: { readonly depth: number; readonly complexity: number },
): readonly GraphQLError[] {
  const errors: GraphQLError[] = []
  if (depth > limits.depth) {
    errors.push(limitError('depth', depth, limits.depth, 'Ask for less within each other.'))
  }
  if (complexity > limits.cost) {
    errors.push(
      limitError(
        'cost',
        Math.ceil(complexity),
        limits.cost,
        'Ask for smaller pages or fewer fields.',
      ),
    )
  }
  return errors
}

function limitError(limit: string, value: number, most: number, advice: string): GraphQLError {
  return new GraphQLError(
    `The operation has ${limit} ${value}; at most ${most} is allowed. ${advice}`,
    {
      extensions: {
        code: 'LIMIT_EXCEEDED',
        limit,
        value,
        most,
        http: { status: 400, spec: true },
      },
    },
  )
}

function noSuchOperation({ operation }: OperationDefinitionNode): GraphQLError {
  return new GraphQLError(`The API has no ${operation}.`, {
    extensions: { code: 'BAD_USER_INPUT', http: { status: 400, spec: true } },
  })
}
