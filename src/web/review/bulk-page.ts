import { randomUUID } from 'node:crypto'
import { html, type Markup } from '../markup/html.ts'
import type { WebRequest } from '../route.ts'
import { type BulkPreview, MOST_AT_ONCE, previewBulk, readThreshold } from './bulk.ts'
import { renderScore } from './candidate-view.ts'
import type { Editor } from './editor.ts'
import { proposalAddress, queueParameters, reviewAddress } from './queue-filter.ts'
import { respondReview } from './review-frame.ts'
import { figureOf, reviewWords } from './review-words.ts'

/** What confirming all from a score on would confirm. Nothing is done yet. */
export async function showBulk(web: WebRequest, editor: Editor): Promise<Response> {
  const words = reviewWords(web)
  const threshold = readThreshold(web.url.searchParams.get('threshold'))
  const [{ viewer }, preview] = await Promise.all([
    editor.ask('Viewer', {}),
    previewBulk(web, editor, threshold),
  ])
  const figure = figureOf(web, threshold)
  return respondReview(web, editor, {
    title: words.bulk,
    editorName: viewer?.name ?? null,
    main: html`<header class="page-head"><h1>${words.bulk}</h1><p class="standfirst">${words.bulkIntro}</p></header>
<form class="fields" method="get" action="/review/bulk">
${queueParameters(web).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
<span class="field"><label for="threshold">${words.threshold}</label><input id="threshold" name="threshold" type="number" min="0.5" max="1" step="0.01" required value="${threshold}"></span>
<button class="button">${words.preview}</button></form>
${preview.shown.length === 0 ? html`<p>${words.bulkNone(figure)}</p>` : renderPreview(web, editor, threshold, preview)}`,
  })
}

function renderPreview(
  web: WebRequest,
  { session }: Editor,
  threshold: number,
  { shown, further, searched }: BulkPreview,
): Markup {
  const words = reviewWords(web)
  const isTicked = web.url.searchParams.get('ticked') !== 'none'
  return html`<h2>${words.bulkPreview(shown.length + further, figureOf(web, threshold))}</h2>
${further > 0 && html`<p>${words.bulkMore(further, MOST_AT_ONCE)}</p>`}
${searched !== null && html`<p>${words.bulkSearched(searched)}</p>`}
<form class="bulk" method="post" action="${reviewAddress(web, '/bulk')}">
<input type="hidden" name="form-token" value="${session.formToken}">
<input type="hidden" name="key" value="${randomUUID()}">
<input type="hidden" name="threshold" value="${threshold}">
<p class="hint">${words.bulkLeaveOut} <a href="${tickedAddress(web, threshold, 'all')}">${words.tickAll}</a> · <a href="${tickedAddress(web, threshold, 'none')}">${words.tickNone}</a></p>
<ul class="entries plain">${shown.map(
    (
      { id, event, kind, score, articleVersion: { title, article } },
      index,
    ) => html`<li class="choice">
<input type="checkbox" id="choice-${index}" name="proposal" value="${id}"${isTicked && html` checked`}>
<div><p class="headline"><label for="choice-${index}" id="title-${index}" dir="auto" lang="${article.language}">${title}</label> <span class="meta">${words.articleOf(article.outlet.name, article.published.display)}</span></p>
<p class="meta"><span dir="auto">${event?.title}</span>, ${event?.time.display} · ${renderScore(web, { score, kind })} · <a href="${proposalAddress(web, id)}" aria-describedby="title-${index}">${words.openProposal}</a></p></div></li>`,
  )}</ul>
<div class="actions"><button class="button primary">${words.bulkConfirmMarked}</button></div></form>`
}

/** The same preview with other ticks, for a browser without scripts too. */
function tickedAddress(web: WebRequest, threshold: number, ticked: 'all' | 'none'): string {
  return reviewAddress(web, '/bulk', [
    ['threshold', String(threshold)],
    ['ticked', ticked],
  ])
}
