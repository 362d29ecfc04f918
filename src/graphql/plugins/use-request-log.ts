import type { Plugin } from 'graphql-yoga'
import type { Logger } from 'pino'
import type { RequestIds } from '../../http/request-ids.ts'

export interface RequestLogOptions {
  readonly logger: Logger
  readonly requestIds: RequestIds
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number
}

/**
 * Writes one line for each request, and names the request in its response.
 *
 * The line has the path without what follows it: a query string holds the variables of a GraphQL
 * request, and with them whatever a person searches for.
 */
export function useRequestLog({ logger, requestIds, now }: RequestLogOptions): Plugin {
  const starts = new WeakMap<Request, number>()
  return {
    instrumentation: {
      // The hooks of Yoga's own plugins run before ours, so only this sees a request begin.
      request: ({ request }, handle) => {
        starts.set(request, now())
        return handle()
      },
    },
    onResponse: ({ request, response, fetchAPI }) => {
      const requestId = requestIds.of(request)
      response.headers.set('X-Request-Id', requestId)
      const end = now()
      logger.info(
        {
          requestId,
          method: request.method,
          path: new fetchAPI.URL(request.url).pathname,
          status: response.status,
          durationMs: Math.round((end - (starts.get(request) ?? end)) * 100) / 100,
        },
        'request',
      )
    },
  }
}
