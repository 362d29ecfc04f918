import type { Plugin } from 'graphql-yoga'
import { respondJson } from './json-response.ts'

export interface RoutesOptions {
  /** The path of the API; everything else is answered here. */
  readonly endpoint: string
}

/**
 * Sends people who open the bare address to GraphiQL, and says of any other path that it is none.
 *
 * Yoga would take every path that ends in the endpoint's for the API itself.
 */
export function useRoutes({ endpoint }: RoutesOptions): Plugin {
  return {
    onRequest: ({ url, request, endResponse, fetchAPI }) => {
      if (url.pathname === endpoint) {
        return
      }
      if (url.pathname === '/' && (request.method === 'GET' || request.method === 'HEAD')) {
        endResponse(new fetchAPI.Response(null, { status: 302, headers: { Location: endpoint } }))
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
