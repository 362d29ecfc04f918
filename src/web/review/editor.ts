import { respondJson } from '../../http/json-response.ts'
import { type Ask, QuestionRefused } from '../ask.ts'
import { html } from '../markup/html.ts'
import { renderPage, respondPage } from '../pages/layout.ts'
import { ParametersRefused } from '../parameters/parameters-refused.ts'
import type { Route, WebRequest } from '../route.ts'
import { MOST_CARRIED, proposalAddress, reviewAddress } from './queue-filter.ts'
import { FormRefused, readForm } from './read-form.ts'
import { reviewWords } from './review-words.ts'
import { isFromOurPages } from './same-origin.ts'
import { isFormToken, readSession, type Session, setCookie } from './session.ts'
import { respondSignIn } from './sign-in-page.ts'

/** Who reviews. */
export interface Editor {
  readonly session: Session
  /** Asks with the editor's token. */
  readonly ask: Ask
}

/** Answers who is signed in; everybody else is asked to sign in, and then comes back. */
export function forEditor(
  respond: (web: WebRequest, editor: Editor) => Promise<Response>,
): Route['respond'] {
  return async (web) => {
    const session = readSession(web)
    if (session === null) {
      return comesFromElsewhere(web)
        ? respondOnceMore(web)
        : respondSignIn(web, { status: 401, next: web.url.pathname + web.url.search })
    }
    try {
      return await respond(web, { session, ask: web.askAs(session.secret) })
    } catch (error) {
      if (!isTokenRefused(error)) throw error
      const next = web.url.pathname + web.url.search
      const { signInAgain } = reviewWords(web)
      return respondSignIn(web, { status: 401, next, complaint: signInAgain, forget: true })
    }
  }
}

/**
 * Answers a form of the review: sent by one of our pages, and made for who sends it. Others change
 * nothing.
 */
export function forEditorsForm(
  respond: (web: WebRequest, editor: Editor, form: URLSearchParams) => Promise<Response>,
): Route['respond'] {
  return async (web) => {
    const words = reviewWords(web)
    let form: URLSearchParams | undefined
    try {
      if (!isFromOurPages(web)) throw new FormRefused(403, words.formForeign)
      form = await readForm(web)
      const session = readSession(web)
      if (session === null) return respondSignedOut(web, form)
      if (!isFormToken(session, form.get('form-token') ?? '')) {
        throw new FormRefused(403, words.formStale)
      }
      return await respond(web, { session, ask: web.askAs(session.secret) }, form)
    } catch (error) {
      if (isTokenRefused(error)) return respondSignedOut(web, form ?? new URLSearchParams())
      if (error instanceof FormRefused) return respondRefused(web, error.status, error.message)
      // A script takes a page for a network that is away, and would send it for ever.
      if (
        wantsJson(web) &&
        (error instanceof ParametersRefused || error instanceof QuestionRefused)
      ) {
        return respondRefused(web, 400, error.message)
      }
      throw error
    }
  }
}

/** Whether a script asks, which shows the answer itself. */
export function wantsJson({ request }: WebRequest): boolean {
  return (request.headers.get('accept') ?? '').includes('application/json')
}

/** Tells why a form was not carried out. */
export async function respondRefused(
  web: WebRequest,
  status: number,
  message: string,
  back: string = reviewAddress(web, ''),
): Promise<Response> {
  if (wantsJson(web))
    return respondJson(web.fetchAPI, status, {
      outcome: 'refused',
      message,
      problem: html`<p>${message}</p>`.text,
    })
  const words = reviewWords(web)
  const page = await renderPage(web, {
    title: words.refusedDecision,
    section: 'review',
    main: html`<h1>${words.refusedDecision}</h1>
<div class="complaint" role="alert"><p>${message}</p></div>
<p><a class="button" href="${back}">${words.toQueue}</a></p>`,
  })
  return respondPage(web, page, { status, cacheControl: 'no-store' })
}

/** What was to be decided is asked for again after the sign-in, with what was written. */
function respondSignedOut(web: WebRequest, form: URLSearchParams): Response | Promise<Response> {
  const words = reviewWords(web)
  if (wantsJson(web)) {
    const body = { outcome: 'signed-out', message: words.signInAgain }
    return respondJson(web.fetchAPI, 401, body, { 'Set-Cookie': setCookie(web, 'session', '') })
  }
  const proposal = form.get('proposal')
  const written = ['title', 'edtf', 'find'].flatMap((name): [string, string][] => {
    const value = form.get(name)
    return value === null || value === '' ? [] : [[name, value.slice(0, MOST_CARRIED)]]
  })
  return respondSignIn(web, {
    status: 401,
    next: proposal === null ? reviewAddress(web, '') : proposalAddress(web, proposal, written),
    complaint: proposal === null ? words.signInAgain : `${words.signInAgain} ${words.lostDecision}`,
    forget: true,
  })
}

/** A `SameSite=Strict` cookie is left out when a link elsewhere was followed. */
function comesFromElsewhere({ request }: WebRequest): boolean {
  const site = request.headers.get('sec-fetch-site')
  return site === 'cross-site' || site === 'same-site'
}

/** Has the browser ask again from a page of ours, and so with the cookie. */
async function respondOnceMore(web: WebRequest): Promise<Response> {
  const { continuing } = reviewWords(web)
  const address = web.url.pathname + web.url.search
  const page = await renderPage(web, {
    title: continuing,
    section: 'review',
    head: html`<meta http-equiv="refresh" content="0">`,
    main: html`<h1>${continuing}</h1><p><a class="button" href="${address}">${continuing}</a></p>`,
  })
  return respondPage(web, page, { cacheControl: 'no-store' })
}

function isTokenRefused(error: unknown): boolean {
  return error instanceof QuestionRefused && error.status === 401
}
