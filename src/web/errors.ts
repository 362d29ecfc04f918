import { respondJson } from '../http/json-response.ts'
import { QuestionRefused } from './ask.ts'
import { respondFrameComplaint } from './embed/frame-complaint.ts'
import { html } from './markup/html.ts'
import { complaintParagraph } from './pages/complaint.ts'
import { renderPage, respondPage } from './pages/layout.ts'
import { pageWords } from './pages/page-words.ts'
import { siteAddress } from './pages/site-address.ts'
import { withParameterName } from './parameters/parameter-names.ts'
import { ParametersRefused } from './parameters/parameters-refused.ts'
import { MethodNotAllowed, NotFound, type Route, type WebRequest } from './route.ts'

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
  const { status, code, messages = [], complaints = [], headers = {} } = failureOf(error, web, log)
  if (form === 'json') {
    const message = [...messages, ...complaints].join('\n')
    return respondJson(web.fetchAPI, status, { error: code, message }, headers)
  }
  const words = pageWords(web.languages.page)
  const title = status === 404 ? words.notFound : status < 500 ? words.refused : words.failed
  const paragraphs = [
    ...messages.map((message) => html`<p>${message}</p>`),
    ...complaints.map((complaint) => complaintParagraph(web, complaint)),
  ]
  if (form === 'frame') return respondFrameComplaint(web, { status, title, paragraphs, headers })
  const page = await renderPage(web, {
    title,
    main: html`<header class="page-head"><h1>${title}</h1></header>
<div class="complaint" role="alert">${paragraphs}</div>
<p><a href="${siteAddress(web.languages, '/')}">${words.toTimeline}</a></p>`,
  })
  return respondPage(web, page, { status, cacheControl: 'no-store', headers })
}

interface Failure {
  readonly status: number
  /** As the API has it for the same. */
  readonly code: string
  /** In the language of the page. */
  readonly messages?: readonly string[]
  /** About parameters, in English. */
  readonly complaints?: readonly string[]
  readonly headers?: Readonly<Record<string, string>>
}

/** By the status of an answer that the API refused. */
const CODES: Readonly<Record<number, string>> = { 401: 'UNAUTHENTICATED', 403: 'FORBIDDEN' }

function failureOf(error: unknown, web: WebRequest, log: (error: Error) => string): Failure {
  const words = pageWords(web.languages.page)
  if (error instanceof NotFound) {
    return { status: 404, code: 'NOT_FOUND', messages: [error.message || words.nothingHere] }
  }
  if (error instanceof MethodNotAllowed) {
    const allowed = error.allowed.join(', ')
    return {
      status: 405,
      code: 'METHOD_NOT_ALLOWED',
      messages: [words.notForMethod(web.url.pathname, web.request.method, allowed)],
      headers: { Allow: allowed },
    }
  }
  if (error instanceof ParametersRefused) {
    return { status: 400, code: 'BAD_USER_INPUT', complaints: error.complaints }
  }
  if (error instanceof QuestionRefused) {
    const { status, complaints } = error
    const code = CODES[status] ?? 'BAD_USER_INPUT'
    return { status, code, complaints: complaints.map(withParameterName) }
  }
  const requestId = log(error instanceof Error ? error : new Error(String(error)))
  return { status: 500, code: 'INTERNAL_SERVER_ERROR', messages: [words.failedWith(requestId)] }
}
