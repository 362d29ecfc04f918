import { respondJson } from '../http/json-response.ts'
import { QuestionRefused } from './ask.ts'
import { html } from './markup/html.ts'
import { renderPage, respondPage } from './pages/layout.ts'
import { pageWords } from './pages/page-words.ts'
import { siteAddress } from './pages/site-address.ts'
import { withParameterName } from './parameters/parameter-names.ts'
import { ParametersRefused } from './parameters/parameters-refused.ts'
import { NotFound, type Route, type WebRequest } from './route.ts'

/**
 * Tells a reader or a program what is wrong with a request.
 * @param log takes what nobody expected, and returns the id by which it is found in the log
 */
export async function respondError(
  error: unknown,
  web: WebRequest,
  form: Route['errors'],
  log: (error: Error) => string,
): Promise<Response> {
  const { status, code, messages } = failureOf(error, web, log)
  if (form === 'json') {
    return respondJson(web.fetchAPI, status, { error: code, message: messages.join('\n') })
  }
  const words = pageWords(web.languages.page)
  const title = status === 404 ? words.notFound : status < 500 ? words.refused : words.failed
  const page = await renderPage(web, {
    title,
    main: html`<header class="page-head"><h1>${title}</h1></header>
<div class="complaint" role="alert">${messages.map((message) => html`<p>${message}</p>`)}</div>
<p><a href="${siteAddress(web.languages, '/')}">${words.toTimeline}</a></p>`,
  })
  return respondPage(web, page, { status, cacheControl: 'no-store', isFramed: form === 'frame' })
}

interface Failure {
  readonly status: number
  readonly code: string
  readonly messages: readonly string[]
}

function failureOf(error: unknown, web: WebRequest, log: (error: Error) => string): Failure {
  const words = pageWords(web.languages.page)
  if (error instanceof NotFound) {
    return { status: 404, code: 'NOT_FOUND', messages: [words.nothingHere] }
  }
  if (error instanceof ParametersRefused) {
    return { status: 400, code: 'BAD_USER_INPUT', messages: error.complaints }
  }
  if (error instanceof QuestionRefused) {
    return {
      status: error.status,
      code: 'BAD_USER_INPUT',
      messages: error.complaints.map(withParameterName),
    }
  }
  const requestId = log(error instanceof Error ? error : new Error(String(error)))
  return { status: 500, code: 'INTERNAL_SERVER_ERROR', messages: [words.failedWith(requestId)] }
}
