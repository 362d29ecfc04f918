import type { FetchAPI, Plugin } from 'graphql-yoga'
import {
  CONTENT_SECURITY_POLICY,
  type GraphiqlFiles,
  loadGraphiqlFiles,
  renderGraphiqlPage,
} from '../../http/graphiql-page.ts'
import { type GraphiqlTab, linkedTab } from '../../http/graphiql-tab.ts'

const FILES = '/assets/graphiql'

export interface GraphiqlOptions {
  /** The path of the API. Where a browser wants a page from it, it gets GraphiQL. */
  readonly endpoint: string
  /** The tabs that it opens with. */
  readonly examples: readonly GraphiqlTab[]
}

/**
 * GraphiQL from this server alone, so that it works with the network unplugged and tells nobody
 * what is looked up.
 *
 * Yoga's own page takes it from a CDN, or holds all nine megabytes of it each time it is viewed.
 * Here the page is small, and its files are sent once.
 */
export function useGraphiql({ endpoint, examples }: GraphiqlOptions): Plugin {
  let loading: Promise<GraphiqlFiles> | undefined
  const loadFiles = () => {
    loading ??= loadGraphiqlFiles()
    return loading
  }
  const respondPage = async ({ Response }: FetchAPI, address: URLSearchParams) =>
    new Response(renderGraphiqlPage(await loadFiles(), examples, linkedTab(address)), {
      headers: {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': CONTENT_SECURITY_POLICY,
        'Cache-Control': 'no-cache',
      },
    })
  const respondFile = async (fetchAPI: FetchAPI, path: string, acceptEncoding: string | null) => {
    const { script, style, workers } = await loadFiles()
    return [script, style, ...Object.values(workers)]
      .find((file) => file.path === path)
      ?.respond(fetchAPI, acceptEncoding)
  }
  return {
    // Not async: it is on the way of every request.
    onRequest: ({ request, url, endResponse, fetchAPI }) => {
      if (url.pathname === endpoint && wantsPage(request)) {
        return respondPage(fetchAPI, url.searchParams).then(endResponse)
      }
      if (isRead(request) && url.pathname.startsWith(FILES)) {
        return respondFile(fetchAPI, url.pathname, request.headers.get('accept-encoding')).then(
          (response) => response && endResponse(response),
        )
      }
      return undefined
    },
    onResponse: ({ request, response, fetchAPI }) => {
      // One address gives a page or JSON: a cache must not answer a script with the page.
      if (isRead(request) && new fetchAPI.URL(request.url).pathname === endpoint) {
        response.headers.append('Vary', 'Accept')
      }
    },
  }
}

function isRead({ method }: Request): boolean {
  return method === 'GET' || method === 'HEAD'
}

function wantsPage(request: Request): boolean {
  return isRead(request) && (request.headers.get('accept')?.includes('text/html') ?? false)
}
