import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'

/** What the address of a GET request holds as JSON. */
const JSON_PARAMETERS = ['variables', 'extensions'] as const

/**
 * Refuses an address whose parameters are no JSON, and names them. Yoga's parser throws a plain
 * SyntaxError, which would be told as an error of the server.
 */
export function useReadableAddress(): Plugin {
  return {
    onRequestParse: ({ request, url }) => {
      if (request.method !== 'GET') return
      for (const name of JSON_PARAMETERS) {
        const text = url.searchParams.get(name)
        if (text && !isObject(text)) {
          throw new GraphQLError(
            `"${name}" in the address must be an object in JSON, such as {"first":5}.`,
            {
              extensions: { code: 'BAD_REQUEST', argument: name, http: { status: 400 } },
            },
          )
        }
      }
    },
  }
}

function isObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text)
    return value === null || (typeof value === 'object' && !Array.isArray(value))
  } catch {
    return false
  }
}
