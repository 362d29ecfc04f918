import { isAsyncIterable, type Plugin } from 'graphql-yoga'
import { entityTag, hasTag } from './entity-tag.ts'
import { EXPOSED_HEADERS } from './exposed-headers.ts'
import { UnrepeatableAnswers } from './unrepeatable-answers.ts'

/**
 * What caches may do with an answer. A browser asks each time whether it still holds, which costs
 * one small statement. A cache that many share may serve it for ten seconds before it asks: enough
 * for a widget on a newsroom's front page to be one request in ten seconds.
 */
const SHARED_FOR_SECONDS = 'public, max-age=0, s-maxage=10'

export interface RevalidationOptions {
  /** The path of the API. */
  readonly endpoint: string
  /** As `answerStateReader` makes it. */
  readonly readState: () => Promise<string | undefined>
}

/**
 * Lets answers to queries by GET be kept: they get an entity tag of the database's state, and who
 * has one asks with it whether it is still right. Whatever else comes from the API is not kept:
 * answers with errors, to somebody with a token, and by POST.
 */
export function useRevalidation({ endpoint, readState }: RevalidationOptions): Plugin {
  const tags = new WeakMap<Request, string>()
  const succeeded = new WeakSet<Request>()
  const unrepeatable = new UnrepeatableAnswers()
  // Where the database does not answer, the query says so.
  const readTag = async (request: Request, address: URL) => {
    const state = await readState()
    return state && entityTag(state, address.search, request.headers.get('accept') ?? '')
  }
  return {
    // Not async: it is on the way of every request.
    onRequest: ({ request, url, endResponse, fetchAPI }) => {
      if (url.pathname !== endpoint || !mayBeKept(request)) return undefined
      return readTag(request, url).then((tag) => {
        if (tag === undefined) return
        tags.set(request, tag)
        // Not "*", which holds only for what can be answered; that is not known yet.
        if (hasTag(request.headers.get('if-none-match'), tag)) {
          succeeded.add(request)
          endResponse(new fetchAPI.Response(null, { status: 304 }))
        }
      })
    },
    onExecute: ({ args }) => {
      if (unrepeatable.has(args)) tags.delete(args.contextValue.request)
    },
    onResultProcess: ({ request, result }) => {
      if (isAsyncIterable(result) || Array.isArray(result) || result.errors?.length) return
      succeeded.add(request)
    },
    onResponse: ({ request, response, fetchAPI }) => {
      if (new fetchAPI.URL(request.url).pathname !== endpoint) return
      if (response.headers.get('content-type')?.startsWith('text/html')) return
      const { headers } = response
      const tag = tags.get(request)
      if (tag === undefined || !succeeded.has(request)) {
        headers.set('Cache-Control', 'no-store')
        return
      }
      headers.set('ETag', tag)
      headers.set('Cache-Control', SHARED_FOR_SECONDS)
      // Yoga tells only those with an Origin, and each its own: a cache would give one the other's.
      headers.set('Access-Control-Allow-Origin', '*')
      headers.set('Access-Control-Expose-Headers', EXPOSED_HEADERS.join(', '))
      headers.set('Vary', withoutOrigin(headers.get('vary')))
    },
  }
}

function mayBeKept(request: Request): boolean {
  return (
    request.method === 'GET' &&
    !request.headers.has('authorization') &&
    !request.headers.get('accept')?.includes('text/event-stream')
  )
}

function withoutOrigin(vary: string | null): string {
  const names = (vary ?? '').split(',').map((name) => name.trim())
  return [...new Set(['Accept', ...names])].filter((name) => name && name !== 'Origin').join(', ')
}
