import { html } from '../markup/html.ts'
import { renderPage, respondPage } from '../pages/layout.ts'
import type { WebRequest } from '../route.ts'
import { reviewAddress } from './queue-filter.ts'
import { reviewWords } from './review-words.ts'
import { setCookie } from './session.ts'

/** Keeps `Origin` in the forms that a page sends, which the site's `no-referrer` makes "null". */
export const REVIEW_HEAD = html`<meta name="referrer" content="same-origin"><meta name="robots" content="noindex">`

export interface SignIn {
  readonly status: number
  /** Where to go on, within the review. */
  readonly next: string
  /** What is wrong, where something is. */
  readonly complaint?: string
  /** Whether the session is worth nothing any more. @default false */
  readonly forget?: boolean
}

/** The form that takes an editor's token. */
export async function respondSignIn(
  web: WebRequest,
  { status, next, complaint, forget }: SignIn,
): Promise<Response> {
  const words = reviewWords(web)
  const page = await renderPage(web, {
    title: words.signInTo,
    section: 'review',
    head: REVIEW_HEAD,
    main: html`<div class="review-sign-in">
<h1>${words.signInTo}</h1>
${complaint !== undefined && html`<div class="complaint" role="alert" id="complaint"><p>${complaint}</p></div>`}
<form method="post" action="${reviewAddress(web, '/sign-in')}">
<input type="hidden" name="next" value="${next}">
<p class="field"><label for="token">${words.token}</label>
<input id="token" name="token" type="password" autocomplete="off" autocapitalize="none" spellcheck="false" required maxlength="200" aria-describedby="token-hint${complaint !== undefined && ' complaint'}"></p>
<p class="hint" id="token-hint">${words.tokenHint}</p>
<p><button class="button primary">${words.signIn}</button></p>
</form></div>`,
  })
  return respondPage(web, page, {
    status,
    cacheControl: 'no-store',
    headers: forget ? { 'Set-Cookie': setCookie(web, 'session', '') } : {},
  })
}
