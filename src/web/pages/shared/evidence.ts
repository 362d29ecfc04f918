import type { EvidencePageFragment, EvidenceSpanFragment } from '../../documents/types.ts'
import { html, type Markup } from '../../markup/html.ts'
import type { WebRequest } from '../../route.ts'
import { entityWords } from './entity-words.ts'
import { textAttributes } from './foreign-text.ts'
import { thingAddress } from './thing-page.ts'

/** The words of a passage as they stand in print, with what stands around them. */
export function excerpt(span: EvidenceSpanFragment): Markup {
  const { language } = span.articleVersion.article
  return html`<p class="excerpt"${textAttributes(language)}>${before(span)}<mark>${span.exact}</mark>${after(span)}</p>`
}

/** From a whole word on: the API cuts at so many characters. */
function before({ prefix, start }: EvidenceSpanFragment): string {
  if (Array.from(prefix).length === start) return prefix
  return `… ${prefix.replace(/^\S*\s+/, '')}`
}

/** Up to a whole word. */
function after({ suffix }: EvidenceSpanFragment): string {
  const whole = suffix.replace(/\s+[\p{L}\p{N}„‚“»«‹›"'(–-]+$/u, '')
  return suffix === '' ? '' : `${whole} …`
}

export interface EvidenceOptions {
  /** Whether the article was named already. @default false */
  readonly ofNamedArticle?: boolean
}

/** Passages, each with the article that it stands in, where it is marked. */
export function evidenceList(
  web: WebRequest,
  spans: readonly EvidenceSpanFragment[],
  { ofNamedArticle = false }: EvidenceOptions = {},
): Markup {
  const { inTheText } = entityWords(web.languages.page)
  return html`<ul class="entries evidence">
${spans.map(
  (span) => html`<li>${excerpt(span)}
<p class="meta"><a href="${evidenceAddress(web, span)}">${ofNamedArticle ? inTheText : sourceName(span)}</a></p></li>`,
)}
</ul>`
}

/** The passage in the state of the article that it was found in. */
function evidenceAddress(web: WebRequest, { id, articleVersion }: EvidenceSpanFragment): string {
  const { article, number } = articleVersion
  const parameters = new URLSearchParams({ version: String(number) })
  return `${thingAddress(web, 'Article', article.slug, parameters)}#${evidenceAnchor(id)}`
}

/** The id of the element that begins a passage on the article's page. */
export function evidenceAnchor(id: string): string {
  return `evidence-${id}`
}

function sourceName({ articleVersion: { article } }: EvidenceSpanFragment): Markup {
  const title = html`<cite lang="${article.language}">${article.title}</cite>`
  return html`${article.outlet.name}: ${title}`
}

/**
 * What supports a detail, on demand; says so where nothing does.
 * @param of what is supported, for those who hear the control alone
 */
export function evidenceOnDemand(
  web: WebRequest,
  { totalCount, nodes }: EvidencePageFragment,
  of: string,
): Markup {
  const words = entityWords(web.languages.page)
  if (totalCount === 0) return html`<p class="meta">${words.noEvidence}</p>`
  return html`<details class="evidence">
<summary aria-label="${words.evidenceOf(totalCount)}: ${of}">${words.evidenceOf(totalCount)}</summary>
${evidenceList(web, nodes)}
${totalCount > nodes.length && html`<p class="meta">${words.someEvidence(nodes.length, totalCount)}</p>`}
</details>`
}
