import { randomUUID } from 'node:crypto'
import type { FindEventsQuery } from '../documents/types.ts'
import { html, type Markup } from '../markup/html.ts'
import type { WebRequest } from '../route.ts'
import type { Proposal } from './article-marks.ts'
import type { Editor } from './editor.ts'
import { proposalAddress, queueParameters, reviewAddress } from './queue-filter.ts'
import { reviewWords } from './review-words.ts'

export interface ActionsContent {
  readonly proposal: Proposal
  /** The proposal to go on with; undefined where there is none. */
  readonly next: string | undefined
  /** What was looked for, and found; undefined where nothing was looked for. */
  readonly search: { readonly query: string; readonly found: FindEventsQuery['search'] } | undefined
}

/**
 * What an editor can do with a proposal, as forms that need no script. The forms of the two that
 * open stand after the row of buttons, which so stays as it is.
 */
export function renderActions(web: WebRequest, editor: Editor, content: ActionsContent): Markup {
  const words = reviewWords(web)
  const { proposal, next, search } = content
  const { searchParams } = web.url
  // One for each showing of the page: a form that is sent twice is carried out once.
  const key = randomUUID()
  const open = (
    decision: string,
  ): Markup => html`<form class="decide" method="post" action="${reviewAddress(web, '/decide')}">
<input type="hidden" name="form-token" value="${editor.session.formToken}">
<input type="hidden" name="proposal" value="${proposal.id}">
<input type="hidden" name="key" value="${key}">
${next !== undefined && html`<input type="hidden" name="next" value="${next}">`}
${decision !== '' && html`<input type="hidden" name="decision" value="${decision}">`}`
  const isWritten = searchParams.has('title') || searchParams.has('edtf')
  return html`<section class="actions no-print" id="actions" aria-label="${words.decide}">
${open('')}
${renderRole(web, proposal)}
<div class="verdict">
<button class="button primary" name="decision" value="CONFIRM" data-key="a"><kbd aria-hidden="true">A</kbd> ${words.confirm}</button>
<button class="button" name="decision" value="REJECT" data-key="x"><kbd aria-hidden="true">X</kbd> ${words.reject}</button>
<button class="button" name="decision" value="SKIP" data-key="s"><kbd aria-hidden="true">S</kbd> ${words.skip}</button>
</div></form>
<details id="merge" name="other"${search && html` open`}><summary data-key="m" aria-controls="merge-panel"><kbd aria-hidden="true">M</kbd> ${words.merge}</summary></details>
<details id="new" name="other"${isWritten && html` open`}><summary data-key="n" aria-controls="new-panel"><kbd aria-hidden="true">N</kbd> ${words.makeNew}</summary></details>
<div class="panel" id="merge-panel">${renderMerge(web, content, open('MERGE'))}</div>
<div class="panel" id="new-panel">${renderNew(web, proposal, open('CREATE'))}</div>
</section>`
}

function renderRole(web: WebRequest, { role }: Proposal): Markup {
  const words = reviewWords(web)
  const option = (value: Proposal['role'], text: string) =>
    html`<option value="${value}"${role === value && html` selected`}>${text}</option>`
  return html`<span class="role"><label for="role"><kbd aria-hidden="true">R</kbd> ${words.confirmAs}</label>
<select id="role" name="role">${option('MAIN', words.asMain)}${option('BACKGROUND', words.asBackground)}</select></span>`
}

function renderMerge(web: WebRequest, { proposal, search }: ActionsContent, form: Markup): Markup {
  const words = reviewWords(web)
  return html`<form class="find" method="get" action="${proposalAddress(web, proposal.id).split('?')[0]}" role="search" aria-label="${words.mergeInto}">
${queueParameters(web).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
<p class="hint">${words.mergeInto}.</p>
<div class="fields"><span class="field"><label for="find">${words.findEvent}</label>
<input id="find" name="find" type="search" maxlength="500" autocomplete="off" value="${search?.query}"></span>
<button class="button">${words.find}</button></div></form>
<div class="results" id="found">${search ? renderFound(web, search, form) : renderRunnerUp(web, proposal, form)}</div>`
}

/** The likeliest of the others may be the one: then nobody has to search. */
function renderRunnerUp(web: WebRequest, { runnerUp }: Proposal, form: Markup): Markup {
  const words = reviewWords(web)
  const event = runnerUp?.event
  if (!event) return html``
  return html`${form}<p><span class="meta">${words.runnerUp}:</span>
<button class="button" name="event" value="${event.slug}" aria-label="${words.take(event.title)}" dir="auto">${event.title}</button></p></form>`
}

function renderFound(
  web: WebRequest,
  { found }: NonNullable<ActionsContent['search']>,
  form: Markup,
): Markup {
  const words = reviewWords(web)
  const { totalCount, edges } = found
  return html`<p class="meta">${
    totalCount > edges.length ? words.foundFirst(totalCount, edges.length) : words.found(totalCount)
  }</p>
${form}<ul class="entries">${edges.map(({ node }) => {
    if (node.__typename !== 'Event') return null
    const names = node.participations.nodes.map(({ actor }) => actor.name)
    return html`<li><button class="button" name="event" value="${node.slug}" aria-label="${words.take(node.title)}" dir="auto">${node.title}</button>
<span class="meta" dir="auto">${[node.time.display, ...names].join(' · ')}</span></li>`
  })}</ul></form>`
}

function renderNew(web: WebRequest, proposal: Proposal, form: Markup): Markup {
  const words = reviewWords(web)
  const { searchParams } = web.url
  const { article, findings } = proposal.articleVersion
  const draft = proposal.draft ?? findings.draft
  // What was written before an interruption comes back.
  const title = searchParams.get('title') ?? draft.title
  const edtf = searchParams.get('edtf') ?? draft.time.edtf
  return html`${form}
<p class="hint">${words.makeNewOf}.</p>
<div class="fields">
<span class="field wide"><label for="title">${words.eventTitle}</label>
<input id="title" name="title" required maxlength="300" autocomplete="off" lang="${article.language}" dir="auto" value="${title}"></span>
<span class="field"><label for="edtf">${words.eventDate}</label>
<input id="edtf" name="edtf" required maxlength="200" autocomplete="off" spellcheck="false" aria-describedby="edtf-hint edtf-problem" value="${edtf}"></span>
<button class="button primary">${words.make}</button></div>
<p class="hint" id="edtf-hint">${words.eventDateHint}</p>
<p class="field-problem" id="edtf-problem" role="alert"></p>
</form>`
}
