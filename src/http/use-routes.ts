import type { Plugin } from 'graphql-yoga'
import { respondJson } from './json-response.ts'

export interface RoutesOptions {
  /** The path of the API; everything else that comes this far is answered here. */
  readonly endpoint: string
}

/**
 * Says of a path that nobody before has answered that it is none.
 *
 * Yoga would take every path that ends in the endpoint's for the API itself.
 */
export function useRoutes({ endpoint }: RoutesOptions): Plugin {
  return {
    onRequest: ({ url, endResponse, fetchAPI }) => {
      if (url.pathname === endpoint) {
        return
      }
      endResponse(
        respondJson(fetchAPI, 404, {
          error: 'NOT_FOUND',
          message: `Nothing is here. The API is at ${endpoint}.`,
        }),
      )
    },
  }
}
