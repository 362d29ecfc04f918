import type { ChangeHistoryFragment } from '../../documents/types.ts'
import { html, type Markup } from '../../markup/html.ts'
import type { WebRequest } from '../../route.ts'
import { operationName } from '../../words/change-words.ts'
import { entityWords } from './entity-words.ts'
import { instantText } from './instant-text.ts'

/** Who changed what, when and why, the latest first; the values on demand. */
export function historyList(web: WebRequest, { nodes }: ChangeHistoryFragment): Markup {
  const words = entityWords(web.languages.page)
  if (nodes.length === 0) return html`<p class="quiet">${words.noEdit}</p>`
  return html`<ol class="entries history">
${nodes.map((change) => html`<li>${changeEntry(web, change)}</li>`)}
</ol>`
}

type Change = ChangeHistoryFragment['nodes'][number]

function changeEntry(web: WebRequest, { operation, revision, fields }: Change): Markup {
  const { page } = web.languages
  const words = entityWords(page)
  const { author, reason, committedAt } = revision
  const when = instantText(committedAt, page)
  return html`<p><strong>${operationName(operation, page)}</strong> <time datetime="${committedAt}">${when}</time>: <bdi>${author}</bdi>, <q dir="auto">${reason}</q></p>
<details><summary aria-label="${words.changedValues}: ${operationName(operation, page)} ${when}">${words.changedValues}</summary>
<dl class="facts values">
${fields.map(
  ({ name, before, after }) =>
    html`<dt><code>${name}</code></dt><dd dir="auto">${before !== null && html`<del>${before}</del>${after !== null && ' → '}`}${after !== null && html`<ins>${after}</ins>`}</dd>`,
)}
</dl>
</details>`
}
