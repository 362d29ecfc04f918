import type { Plugin } from 'graphql-yoga'

export interface HeadRequestsOptions {
  /** The path of the API. */
  readonly endpoint: string
}

/**
 * Answers HEAD like GET, without the body (RFC 9110, section 9.3.2): Yoga takes it for a method that
 * it does not know. It is the first of the plugins, since the others then see a GET.
 */
export function useHeadRequests({ endpoint }: HeadRequestsOptions): Plugin {
  const heads = new WeakSet<Request>()
  return {
    onRequest: ({ request, url, setRequest, fetchAPI }) => {
      if (request.method !== 'HEAD' || url.pathname !== endpoint) return
      const { headers, signal } = request
      const get = new fetchAPI.Request(request.url, { method: 'GET', headers, signal })
      heads.add(get)
      setRequest(get)
    },
    onResponse: async ({ request, response, setResponse, fetchAPI }) => {
      if (!heads.has(request)) return
      const { status, statusText, headers } = response
      // A subscription would go on for ever.
      await response.body?.cancel()
      setResponse(new fetchAPI.Response(null, { status, statusText, headers }))
    },
  }
}
