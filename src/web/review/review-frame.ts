import { html, type Markup } from '../markup/html.ts'
import { renderPage, respondPage } from '../pages/layout.ts'
import type { WebRequest } from '../route.ts'
import type { Editor } from './editor.ts'
import { reviewAddress } from './queue-filter.ts'
import { reviewWords } from './review-words.ts'
import { REVIEW_HEAD } from './sign-in-page.ts'

export interface ReviewContent {
  readonly title: string
  readonly main: Markup
  /** The name of the token; null where the API does not say. */
  readonly editorName: string | null
  /** Whether keys work here. @default false */
  readonly hasKeys?: boolean
  /** @default 200 */
  readonly status?: number
  readonly cookies?: readonly string[]
}

/** A page of the review. It holds what only editors decide on, so nobody keeps it. */
export async function respondReview(
  web: WebRequest,
  editor: Editor,
  content: ReviewContent,
): Promise<Response> {
  const { title, main, hasKeys = false, status = 200, cookies = [] } = content
  const page = await renderPage(web, {
    title,
    section: 'review',
    head: REVIEW_HEAD,
    scripts: hasKeys ? ['review.js'] : [],
    main: html`<div class="review">${renderBar(web, editor, content)}
${main}</div>`,
  })
  const response = respondPage(web, page, { status, cacheControl: 'no-store' })
  for (const cookie of cookies) response.headers.append('Set-Cookie', cookie)
  return response
}

function renderBar(
  web: WebRequest,
  { session }: Editor,
  { editorName, hasKeys }: ReviewContent,
): Markup {
  const words = reviewWords(web)
  return html`<div class="review-bar no-print">
<p class="meta"><a href="${reviewAddress(web, '')}">${words.queue}</a> · <a href="${reviewAddress(web, '/bulk')}">${words.bulk}</a></p>
${
  hasKeys &&
  html`<p class="meta keys" hidden><button class="button" type="button" id="keys" aria-pressed="true">${words.keys}</button> <button class="button" type="button" id="open-help" aria-haspopup="dialog" aria-label="${words.help}">?</button></p>`
}
<form class="meta sign-out" method="post" action="${reviewAddress(web, '/sign-out')}">
<input type="hidden" name="form-token" value="${session.formToken}">${editorName !== null && html`<span>${words.signedInAs(editorName)}</span> `}<button class="button">${words.signOut}</button></form>
</div>`
}

/** The keys and what they do, for the script to open. */
export function renderHelp(web: WebRequest): Markup {
  const words = reviewWords(web)
  return html`<dialog id="help" aria-labelledby="help-title"><h2 id="help-title">${words.help}</h2>
<p>${words.helpIntro}</p>
<dl class="key-list">${words.keyMeanings.map(([key, meaning]) => html`<div><dt><kbd>${key}</kbd></dt><dd>${meaning}</dd></div>`)}</dl>
<form method="dialog"><button class="button">${words.helpClose}</button></form></dialog>`
}
