import type { QueuedProposalFragment, ReviewQueueQuery } from '../documents/types.ts'
import { html, type Markup } from '../markup/html.ts'
import type { WebRequest } from '../route.ts'
import { renderScore } from './candidate-view.ts'
import type { Editor } from './editor.ts'
import {
  KINDS,
  ORDERS,
  proposalAddress,
  readQueueFilter,
  reviewAddress,
  STATUSES,
} from './queue-filter.ts'
import { describeRecent, readRecent, renderUndo } from './recent-decisions.ts'
import { respondReview } from './review-frame.ts'
import { reviewWords } from './review-words.ts'
import { readCookie } from './session.ts'

const PAGE_SIZE = 50

/** What waits, and what the editor decided last. */
export async function showQueue(web: WebRequest, editor: Editor): Promise<Response> {
  const words = reviewWords(web)
  const { searchParams } = web.url
  const [after, before] = [searchParams.get('after'), searchParams.get('before')]
  const [answer, recent] = await Promise.all([
    editor.ask('ReviewQueue', {
      ...readQueueFilter(web),
      language: web.languages.preferences,
      ...(before === null ? { first: PAGE_SIZE, after } : { last: PAGE_SIZE, before }),
    }),
    describeRecent(web, editor, readRecent(web)),
  ])
  const { viewer, proposals, links, drafts, skipped } = answer
  const [first] = proposals.nodes
  return respondReview(web, editor, {
    title: words.review,
    editorName: viewer?.name ?? null,
    hasKeys: false,
    main: html`<header class="page-head"><h1>${words.review}</h1>
<p class="standfirst">${words.intro}</p>
<p><strong class="waiting">${words.waiting(proposals.totalCount)}</strong>: <span class="quiet">${words.ofThese(links.totalCount, drafts.totalCount)} · <a href="${reviewAddress(web, '', [['status', 'skipped']])}">${words.skippedCount(skipped.totalCount)}</a></span></p>
${first && html`<p><a class="button primary" href="${proposalAddress(web, first.id)}" autofocus>${words.begin}</a></p>`}</header>
${renderFilter(web, answer)}
${first ? renderList(web, proposals.nodes) : html`<p>${words.nothingLeft}</p>`}
${renderPages(web, proposals.pageInfo)}
${
  recent.length > 0 &&
  html`<section class="recent" aria-labelledby="recent"><h2 id="recent">${words.lastDecisions}</h2>
<ul class="entries">${recent.map((one) => html`<li>${renderUndo(web, editor, one)}</li>`)}</ul></section>`
}
${readCookie(web, 'bulk') && html`<p><a href="${reviewAddress(web, '/bulk/done')}">${words.bulkLast}</a></p>`}`,
  })
}

function renderFilter(web: WebRequest, { outlets }: ReviewQueueQuery): Markup {
  const words = reviewWords(web)
  const { searchParams } = web.url
  const option = (name: string, value: string, text: string) =>
    html`<option value="${value}"${(searchParams.get(name) ?? '') === value && html` selected`}>${text}</option>`
  const names = { pending: words.pending, skipped: words.skippedOnly }
  const kinds = { link: words.kindLink, event: words.kindEvent }
  const language = searchParams.get('language')
  return html`<form class="queue-filter no-print" method="get" action="/review" aria-label="${words.filter}">
${language && html`<input type="hidden" name="language" value="${language}">`}
<div class="fields">
<span class="field"><label for="status-filter">${words.status}</label><select id="status-filter" name="status">${STATUSES.map((value) => option('status', value, names[value]))}</select></span>
<span class="field"><label for="kind">${words.kind}</label><select id="kind" name="kind">${option('kind', '', words.anyKind)}${KINDS.map((value) => option('kind', value, kinds[value]))}</select></span>
<span class="field"><label for="outlet">${words.outlet}</label><select id="outlet" name="outlet">${option('outlet', '', words.anyOutlet)}${outlets.nodes.map(({ slug, name }) => option('outlet', slug, name))}</select></span>
<span class="field"><label for="event">${words.event}</label><input id="event" name="event" maxlength="200" autocomplete="off" spellcheck="false" title="${words.eventHint}" value="${searchParams.get('event')}"></span>
<span class="field"><label for="order">${words.order}</label><select id="order" name="order">${ORDERS.map((value) => option('order', value, words.orders[value]))}</select></span>
<button class="button">${words.show}</button>
</div></form>`
}

/** By article, in the order of the queue: an article's candidates are decided on together. */
function renderList(web: WebRequest, proposals: readonly QueuedProposalFragment[]): Markup {
  const words = reviewWords(web)
  const ofArticles = Map.groupBy(proposals, ({ articleVersion: { article } }) => article.slug)
  return html`<ol class="entries plain queue">${[...ofArticles.values()].map(([first, ...more]) => {
    if (first === undefined) return null
    const { title, article } = first.articleVersion
    return html`<li>
<p class="headline"><a href="${proposalAddress(web, first.id)}" lang="${article.language}" dir="auto">${title}</a> <span class="meta">${words.articleOf(article.outlet.name, article.published.display)}</span></p>
<p class="meta">${describe(web, first)}</p>
${more.map((one) => html`<p class="meta"><a href="${proposalAddress(web, one.id)}">${describe(web, one)}</a></p>`)}</li>`
  })}</ol>`
}

function describe(web: WebRequest, proposal: QueuedProposalFragment): Markup {
  const { kind, event, draft } = proposal
  const { newEvent } = reviewWords(web)
  return html`${kind === 'EVENT' && `${newEvent}: `}<span dir="auto">${(event ?? draft)?.title}</span> · ${renderScore(web, proposal)}`
}

function renderPages(web: WebRequest, page: ReviewQueueQuery['proposals']['pageInfo']): Markup {
  const words = reviewWords(web)
  const { startCursor, endCursor, hasPreviousPage, hasNextPage } = page
  if (!hasPreviousPage && !hasNextPage) return html``
  return html`<nav class="pages" aria-label="${words.pagesOfQueue}">
${hasPreviousPage && startCursor && html`<a rel="prev" href="${reviewAddress(web, '', [['before', startCursor]])}">${words.earlier}</a>`}
${hasNextPage && endCursor && html`<a rel="next" href="${reviewAddress(web, '', [['after', endCursor]])}">${words.later}</a>`}
</nav>`
}
