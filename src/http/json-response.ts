import type { FetchAPI } from 'graphql-yoga'

/** An answer that is no GraphQL: of the probes, and to what lies outside of the API. */
export function respondJson(
  { Response }: FetchAPI,
  status: number,
  body: object,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(`${JSON.stringify(body)}\n`, {
    status,
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Cache-Control': 'no-store',
      ...headers,
    },
  })
}
