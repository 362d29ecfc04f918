import { html, type Markup } from '../../markup/html.ts'
import { webAddress } from '../../markup/web-address.ts'
import type { WebRequest } from '../../route.ts'
import { articleRolePhrase } from '../../words/article-link-words.ts'
import { languageName } from '../../words/language-names.ts'
import { dateFacts } from '../shared/date-facts.ts'
import { entityWords } from '../shared/entity-words.ts'
import { isolated, textAttributes } from '../shared/foreign-text.ts'
import { identification } from '../shared/identification.ts'
import { instantText } from '../shared/instant-text.ts'
import { linkDecision } from '../shared/link-decision.ts'
import { section, sectionPages } from '../shared/section-pages.ts'
import { thingAddress } from '../shared/thing-page.ts'
import { timed } from '../shared/timed.ts'
import type { ArticleOfPage, VersionEntry } from './article-routes.ts'
import { articleWords } from './article-words.ts'
import type { VersionOfPage } from './passages.ts'
import { notesSection, textSection } from './text-section.ts'

interface ShownVersion {
  readonly shown: VersionEntry
  readonly version: VersionOfPage
}

/** The main part of an article's page. */
export function articleMain(
  web: WebRequest,
  article: ArticleOfPage,
  { shown, version }: ShownVersion,
): Markup {
  const words = articleWords(web.languages.page)
  const newest = article.versions.nodes[0]?.number ?? shown.number
  return html`<header class="page-head">
<p class="kicker">${isolated(article.outlet.name)}</p>
<h1${textAttributes(article.language)}>${shown.title}</h1>
<ul class="meta"><li>${timed(article.published)}</li><li>${languageName(article.language, web.languages.page)}</li></ul>
${shown.number !== newest && html`<p class="meta">${words.olderVersion(shown.number, newest)}</p>`}
${article.copyOf && html`<p class="meta">${words.copyOf} <a href="${thingAddress(web, 'Article', article.copyOf.slug)}">${isolated(article.copyOf.title, article.copyOf.language)}</a> (${isolated(article.copyOf.outlet.name)})</p>`}
</header>
<div class="columns">
<div>
${textSection(web, version, article.language)}
${eventsSection(web, article)}
${copiesSection(web, article)}
${notesSection(web, version)}
</div>
<aside aria-label="${words.facts}">${factsOf(web, article)}</aside>
</div>`
}

const EVENTS_A_PAGE = 50

function eventsSection(web: WebRequest, { events }: ArticleOfPage): Markup {
  const { page } = web.languages
  const words = articleWords(page)
  const heading = { id: 'events', title: words.events }
  return section(
    heading,
    html`${events.totalCount === 0 && html`<p class="quiet">${words.noEvent}</p>`}
<ul class="entries">
${events.edges.map(
  (
    edge,
  ) => html`<li><p><a href="${thingAddress(web, 'Event', edge.node.slug)}"${textAttributes(edge.node.text?.language)}>${edge.node.title}</a></p>
<ul class="meta"><li>${timed(edge.node.time)}</li><li>${articleRolePhrase(edge.role, page)}</li><li>${linkDecision(edge, page)}</li></ul></li>`,
)}
</ul>
${sectionPages(web, heading, events, EVENTS_A_PAGE)}`,
    events.totalCount,
  )
}

const COPIES_A_PAGE = 20

function copiesSection(web: WebRequest, { copies }: ArticleOfPage): Markup | undefined {
  if (copies.totalCount === 0) return undefined
  const heading = { id: 'copies', title: articleWords(web.languages.page).copies }
  return section(
    heading,
    html`<ul class="entries">
${copies.nodes.map(
  ({
    slug,
    title,
    language,
    published,
    outlet,
  }) => html`<li><p><a href="${thingAddress(web, 'Article', slug)}"${textAttributes(language)}>${title}</a></p>
<ul class="meta"><li>${isolated(outlet.name)}</li><li>${timed(published)}</li></ul></li>`,
)}
</ul>
${sectionPages(web, heading, copies, COPIES_A_PAGE)}`,
    copies.totalCount,
  )
}

function factsOf(web: WebRequest, article: ArticleOfPage): Markup {
  const { page } = web.languages
  const words = articleWords(page)
  const { outlet, language, published, recordedAt, versions } = article
  const homepage = webAddress(outlet.homepage)
  const original = webAddress(article.url)
  const name = isolated(outlet.name)
  return html`<dl class="facts">
<dt>${words.outlet}</dt><dd>${homepage ? html`<a rel="external" href="${homepage}">${name}</a>` : name}${outlet.owner && html`, ${words.ownedBy} <a href="${thingAddress(web, 'Actor', outlet.owner.slug)}">${isolated(outlet.owner.name)}</a>`}</dd>
${original && html`<dt>${words.original}</dt><dd><a rel="external" href="${original}">${original}</a></dd>`}
<dt>${words.language}</dt><dd>${languageName(language, page)}</dd>
${dateFacts(published, page, words.published)}
<dt>${entityWords(page).recorded}</dt><dd><time datetime="${recordedAt}">${instantText(recordedAt, page)}</time></dd>
<dt>${words.versions}</dt>
${versions.nodes.map(
  ({ number, retrievedAt, sha256 }) =>
    html`<dd><a href="${thingAddress(web, 'Article', article.slug, new URLSearchParams({ version: String(number) }))}">${words.version(number)}</a>, ${words.retrieved} <time datetime="${retrievedAt}">${instantText(retrievedAt, page)}</time>, SHA-256 <code>${sha256.slice(0, 12)}…</code></dd>`,
)}
${versions.totalCount > versions.nodes.length && html`<dd>${words.someVersions(versions.nodes.length, versions.totalCount)}</dd>`}
${identification(web, article)}
</dl>`
}
