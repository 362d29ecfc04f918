import type { FetchAPI, Plugin } from 'graphql-yoga'
import type { Logger } from 'pino'
import type { RequestIds } from '../http/request-ids.ts'
import { withoutStatement } from '../http/without-statement.ts'
import { createAsk, type Enveloped } from './ask.ts'
import { Assets } from './assets.ts'
import type { Documents } from './documents/read-documents.ts'
import { encodedResponse } from './encoded-response.ts'
import { respondError } from './errors.ts'
import { WaitingLine } from './outputs/waiting-line.ts'
import { readerLanguages } from './parameters/reader-languages.ts'
import { MethodNotAllowed, NotFound, type Route, type WebRequest } from './route.ts'
import { type Destination, Router } from './router.ts'
import { routes } from './routes.ts'
import { SharingHeaders } from './sharing-headers.ts'

export interface WebOptions {
  /** The path of the API, which is left alone. */
  readonly endpoint: string
  /** What the pages ask the API with. */
  readonly documents: Documents
  /** As `answerStateReader` makes it. */
  readonly readState: WebRequest['readState']
  /** Where the server is reached from outside; undefined for where the request was sent to. */
  readonly publicUrl: string | undefined
  readonly logger: Logger
  readonly requestIds: RequestIds
}

/** For the log alone; as nginx has it, since HTTP has no status for it. */
const CLIENT_GONE = 499

/** An address of nothing, where a person looks for a page. */
const NOWHERE: Pick<Route, 'respond' | 'errors'> = {
  errors: 'page',
  respond: () => {
    throw new NotFound()
  },
}

/** The pages, the embeds and the files of timelines, beside the API and made from its answers. */
export function useWeb(options: WebOptions): Plugin {
  const { endpoint, documents, readState, publicUrl, logger, requestIds } = options
  const assets = new Assets()
  // Each takes seconds of the processor and some megabytes.
  const largeFiles = new WaitingLine({ atOnce: 2, mostWaiting: 16 })
  const router = new Router(routes)
  const sharing = new SharingHeaders()
  let yoga: Enveloped

  /** @returns undefined where others may know an answer */
  const answer = (
    destination: Destination,
    request: Request,
    url: URL,
    fetchAPI: FetchAPI,
  ): Promise<Response> | undefined => {
    switch (destination.kind) {
      case 'route':
        return respond(destination.route, destination.path, request, url, fetchAPI)
      case 'elsewhere':
        return Promise.resolve(
          new fetchAPI.Response(null, {
            status: 308,
            headers: { Location: `${destination.pathname}${url.search}` },
          }),
        )
      case 'method': {
        const otherwise = notFor(destination.allowed, wantsPage(request) ? 'page' : 'json')
        return respond(otherwise, {}, request, url, fetchAPI)
      }
      case 'nowhere':
        return isReading(request) && wantsPage(request)
          ? respond(NOWHERE, {}, request, url, fetchAPI)
          : undefined
    }
  }
  const respond = async (
    route: Pick<Route, 'respond' | 'errors'>,
    path: WebRequest['path'],
    request: Request,
    url: URL,
    fetchAPI: FetchAPI,
  ): Promise<Response> => {
    const acceptLanguage = request.headers.get('accept-language')
    let web: WebRequest = {
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
      largeFiles,
      readState,
      fetchAPI,
    }
    try {
      const chosen = url.searchParams.getAll('language').flatMap((value) => value.split(','))
      const tags = chosen.map((tag) => tag.trim()).filter((tag) => tag !== '')
      // From here on: what goes wrong is told in the language that the address asks for, too.
      web = { ...web, languages: readerLanguages(tags, acceptLanguage) }
      const response = await route.respond(web)
      return await encodedResponse(response, request, fetchAPI)
    } catch (error) {
      // Whoever has asked is gone: that is no error, and nobody reads an answer.
      if (request.signal.aborted) return new fetchAPI.Response(null, { status: CLIENT_GONE })
      const requestId = requestIds.of(request)
      const response = await respondError(error, web, route.errors, (unexpected) => {
        logger.error({ requestId, err: withoutStatement(unexpected) }, 'unexpected error')
        return requestId
      })
      return encodedResponse(response, request, fetchAPI)
    }
  }
  return {
    onYogaInit: (payload) => {
      yoga = payload.yoga
    },
    // Not async: it is on the way of every request.
    onRequest: ({ request, url, endResponse, fetchAPI }) => {
      // Cross-origin requests are asked for beforehand; that is answered for all addresses at once.
      if (url.pathname === endpoint || request.method === 'OPTIONS') return undefined
      const destination = router.find(request.method, url.pathname)
      const response = answer(destination, request, url, fetchAPI)
      return response?.then((answered) => {
        sharing.keep(request, answered)
        endResponse(answered)
      })
    },
    onResponse: ({ request, response }) => sharing.restore(request, response),
  }
}

/** There is something, but not for this method. */
function notFor(
  allowed: readonly string[],
  errors: Route['errors'],
): Pick<Route, 'respond' | 'errors'> {
  return {
    errors,
    respond: () => {
      throw new MethodNotAllowed(allowed)
    },
  }
}

function isReading({ method }: Request): boolean {
  return method === 'GET' || method === 'HEAD'
}

/** Browsers ask for HTML when a person follows a link or sends a form, and programs do not. */
function wantsPage({ headers }: Request): boolean {
  return headers.get('accept')?.includes('text/html') ?? false
}
