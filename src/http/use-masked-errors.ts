import { type ExecutionResult, GraphQLError } from 'graphql'
import { isAsyncIterable, mapAsyncIterator, type Plugin } from 'graphql-yoga'
import type { Logger } from 'pino'
import type { RequestIds } from './request-ids.ts'
import { withoutStatement } from './without-statement.ts'

export interface MaskedErrorsOptions {
  readonly logger: Logger
  readonly requestIds: RequestIds
}

/**
 * Replaces each unexpected error of an answer by one that says nothing but the request's id, and
 * logs the error itself once, with that id.
 *
 * Yoga can mask errors too, but does so where the request is not known, and logs some of them twice.
 */
export function useMaskedErrors({ logger, requestIds }: MaskedErrorsOptions): Plugin {
  return {
    onResultProcess: ({ request, result, setResult }) => {
      const mask = (answer: ExecutionResult) => {
        if (!answer.errors?.some((error) => !isExpected(error))) {
          return answer
        }
        const requestId = requestIds.of(request)
        return {
          ...answer,
          errors: answer.errors.map((error) => {
            if (isExpected(error)) {
              return error
            }
            logger.error({ requestId, path: error.path, err: causeOf(error) }, 'unexpected error')
            return masked(error, requestId)
          }),
        }
      }
      if (isAsyncIterable(result)) {
        setResult(mapAsyncIterator(result, mask))
      } else if (Array.isArray(result)) {
        setResult(result.map(mask))
      } else {
        setResult(mask(result))
      }
    },
  }
}

/** Thrown as a GraphQLError on purpose; anything else that a resolver throws is wrapped into one. */
function isExpected(error: unknown): boolean {
  return (
    error instanceof GraphQLError &&
    // The errors of compiled operations have no extensions where their cause has none.
    !error.extensions?.unexpected &&
    (error.originalError == null || isExpected(error.originalError))
  )
}

function causeOf(error: GraphQLError): Error {
  let cause: Error = error
  while (cause instanceof GraphQLError && cause.originalError) {
    cause = cause.originalError
  }
  return withoutStatement(cause)
}

function masked(error: GraphQLError, requestId: string): GraphQLError {
  return new GraphQLError('Unexpected error.', {
    ...(error.nodes && { nodes: error.nodes }),
    ...(error.source && { source: error.source }),
    ...(error.positions && { positions: error.positions }),
    ...(error.path && { path: error.path }),
    extensions: {
      code: 'INTERNAL_SERVER_ERROR',
      requestId,
      // Yoga answers with status 500 by it, and leaves it out of the response.
      unexpected: true,
    },
  })
}
