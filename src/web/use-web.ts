import type { FetchAPI, Plugin } from 'graphql-yoga'
import type { Logger } from 'pino'
import type { RequestIds } from '../http/request-ids.ts'
import { withoutStatement } from '../http/without-statement.ts'
import { createAsk, type Enveloped } from './ask.ts'
import { Assets } from './assets.ts'
import type { Documents } from './documents/read-documents.ts'
import { encodedResponse } from './encoded-response.ts'
import { respondError } from './errors.ts'
import { readerLanguages } from './parameters/reader-languages.ts'
import type { Route, WebRequest } from './route.ts'
import { routes } from './routes.ts'
import { SharingHeaders } from './sharing-headers.ts'

export interface WebOptions {
  /** What the pages ask the API with. */
  readonly documents: Documents
  /** Where the server is reached from outside; undefined for where the request was sent to. */
  readonly publicUrl: string | undefined
  readonly logger: Logger
  readonly requestIds: RequestIds
}

/** The pages, the embeds and the files of timelines, beside the API and made from its answers. */
export function useWeb({ documents, publicUrl, logger, requestIds }: WebOptions): Plugin {
  const assets = new Assets()
  const table = routes.map((route) => ({
    route,
    pattern: new URLPattern({ pathname: route.path }),
  }))
  const sharing = new SharingHeaders()
  let yoga: Enveloped

  const respond = async (
    route: Route,
    path: WebRequest['path'],
    request: Request,
    url: URL,
    fetchAPI: FetchAPI,
  ): Promise<Response> => {
    const acceptLanguage = request.headers.get('accept-language')
    const web: WebRequest = {
      request,
      url,
      path,
      origin: publicUrl ?? url.origin,
      languages: readerLanguages([], acceptLanguage),
      ask: createAsk(yoga, documents, new fetchAPI.Request(url)),
      askAs: (secret) =>
        createAsk(
          yoga,
          documents,
          new fetchAPI.Request(url, {
            // Yoga lets nobody write with GET; the forms that lead here were sent with POST.
            method: 'POST',
            headers: { Authorization: `Bearer ${secret}` },
          }),
        ),
      documents,
      assets,
      fetchAPI,
    }
    try {
      const chosen = url.searchParams.getAll('language').flatMap((value) => value.split(','))
      const tags = chosen.map((tag) => tag.trim()).filter((tag) => tag !== '')
      const languages = readerLanguages(tags, acceptLanguage)
      return await route.respond({ ...web, languages })
    } catch (error) {
      const requestId = requestIds.of(request)
      return respondError(error, web, route.errors, (unexpected) => {
        logger.error({ requestId, err: withoutStatement(unexpected) }, 'unexpected error')
        return requestId
      })
    }
  }
  return {
    onYogaInit: (payload) => {
      yoga = payload.yoga
    },
    // Not async: it is on the way of every request.
    onRequest: ({ request, url, endResponse, fetchAPI }) => {
      const method = request.method === 'HEAD' ? 'GET' : request.method
      for (const { route, pattern } of table) {
        const match = route.method === method && pattern.exec({ pathname: url.pathname })
        if (match) {
          const path = decoded(match.pathname.groups)
          if (path === undefined) return
          return respond(route, path, request, url, fetchAPI)
            .then((response) => encodedResponse(response, request, fetchAPI))
            .then((response) => {
              sharing.keep(request, response)
              endResponse(response)
            })
        }
      }
      return undefined
    },
    onResponse: ({ request, response }) => sharing.restore(request, response),
  }
}

function decoded(groups: Record<string, string | undefined>): Record<string, string> | undefined {
  try {
    return Object.fromEntries(
      Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value ?? '')]),
    )
  } catch {
    return undefined
  }
}
