import type { Plugin } from 'graphql-yoga'

/**
 * Headers that every response has. `nosniff`: a browser must not take an answer, which repeats
 * words of its caller, for a page or a script. `no-referrer`: the address of a GraphiQL page holds
 * the query, and would go with each link that is followed.
 */
export function useSecurityHeaders(): Plugin {
  return {
    onResponse: ({ response }) => {
      response.headers.set('X-Content-Type-Options', 'nosniff')
      response.headers.set('Referrer-Policy', 'no-referrer')
    },
  }
}
