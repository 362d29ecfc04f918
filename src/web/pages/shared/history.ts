import type { ChangeHistoryFragment } from '../../documents/types.ts'
import { html, type Markup } from '../../markup/html.ts'
import type { WebRequest } from '../../route.ts'
import { operationName } from '../../words/change-words.ts'
import { languageName } from '../../words/language-names.ts'
import { entityWords } from './entity-words.ts'
import { instantText } from './instant-text.ts'
import { section, sectionPages } from './section-pages.ts'

/** Who changed what, when and why, the latest first; the values on demand. */
export function historyList(web: WebRequest, { nodes }: ChangeHistoryFragment): Markup {
  const words = entityWords(web.languages.page)
  if (nodes.length === 0) return html`<p class="quiet">${words.noEdit}</p>`
  return html`<ol class="entries history">
${nodes.map((change) => html`<li>${changeEntry(web, change)}</li>`)}
</ol>`
}

/** Edits a page of the history. */
const EDITS_A_PAGE = 20

/** Something with texts in several languages, each with a history of its own. */
interface Edited {
  readonly history: ChangeHistoryFragment
  readonly texts: readonly {
    readonly language: string
    readonly history: ChangeHistoryFragment
  }[]
}

/**
 * The section with the edits of a thing and of its texts.
 * @param textIn the heading above the edits of one text, for the name of its language
 */
export function historySection(
  web: WebRequest,
  { history, texts }: Edited,
  textIn: (language: string) => string,
): Markup {
  const { page } = web.languages
  const words = entityWords(page)
  const heading = { id: 'history', title: words.history }
  return section(
    heading,
    html`${historyList(web, history)}
${sectionPages(web, heading, history, EDITS_A_PAGE)}
${texts.map(
  (text) => html`<h3>${textIn(languageName(text.language, page))}</h3>
${historyList(web, text.history)}
${text.history.pageInfo.hasNextPage && html`<p class="meta">${words.someEdits(text.history.nodes.length, text.history.totalCount)}</p>`}`,
)}`,
  )
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
