import type { ChangePageFragment } from '../../documents/types.ts'
import { html, type Markup } from '../../markup/html.ts'
import type { WebRequest } from '../../route.ts'
import { changeName } from '../../words/change-words.ts'
import { entityWords } from './entity-words.ts'
import { isolated } from './foreign-text.ts'
import { instantText } from './instant-text.ts'
import { section, sectionPages } from './section-pages.ts'

type Change = ChangePageFragment['nodes'][number]

/** As the documents ask for them. */
const CHANGES_A_PAGE = 20

/**
 * The section with what was done to a thing and to what belongs to it: who edited it, when and why, the
 * latest first, with the rows that each edit changed, and their values on demand.
 */
export function historySection(web: WebRequest, changes: ChangePageFragment): Markup {
  const words = entityWords(web.languages.page)
  const heading = { id: 'history', title: words.history }
  const edits = Map.groupBy(changes.nodes, ({ revision }) => revision.id)
  return section(
    heading,
    html`${
      edits.size > 0
        ? html`<ol class="entries history">
${[...edits.values()].map((rows) => html`<li>${renderEdit(web, rows)}</li>`)}
</ol>`
        : html`<p class="quiet">${words.noEdit}</p>`
    }
${sectionPages(web, heading, changes, CHANGES_A_PAGE)}`,
  )
}

function renderEdit(web: WebRequest, rows: readonly Change[]): Markup | undefined {
  const [first] = rows
  if (!first) return undefined
  const { author, reason, committedAt } = first.revision
  return html`<p><time datetime="${committedAt}">${instantText(committedAt, web.languages.page)}</time>: <bdi>${author}</bdi>, <q dir="auto">${reason}</q></p>
<ul class="changes">
${rows.map((change) => html`<li>${renderChange(web, change)}</li>`)}
</ul>`
}

function renderChange(web: WebRequest, { table, operation, node, fields }: Change): Markup {
  const done = changeName(table, operation, web.languages.page)
  const label = labelOf(node)
  // Of a new row, what it is called says all that a reader needs: its page has the rest.
  if (operation === 'INSERT' && label !== undefined) return html`${done}: ${isolated(label)}`
  return html`<details><summary>${done}${label !== undefined && html`: ${isolated(label)}`}</summary>
<dl class="facts values">
${fields.map(
  ({ name, before, after }) =>
    html`<dt><code>${name}</code></dt><dd dir="auto">${before !== null && html`<del>${before}</del>${after !== null && ' → '}`}${after !== null && html`<ins>${after}</ins>`}</dd>`,
)}
</dl>
</details>`
}

/** Code points of a wording that tell it from others. */
const LABEL_LENGTH = 80

/** What tells the row from others of its sort; undefined where it is gone or there is only one. */
function labelOf(node: Change['node']): string | undefined {
  if (node === null) return undefined
  if ('who' in node) return node.who.name
  if (!('wording' in node)) return undefined
  const characters = [...node.wording]
  return characters.length > LABEL_LENGTH
    ? `${characters.slice(0, LABEL_LENGTH - 1).join('')}…`
    : node.wording
}
