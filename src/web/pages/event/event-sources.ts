import { html, type Markup } from '../../markup/html.ts'
import { webAddress } from '../../markup/web-address.ts'
import type { WebRequest } from '../../route.ts'
import { articleRolePhrase } from '../../words/article-link-words.ts'
import { languageName } from '../../words/language-names.ts'
import { entityWords } from '../shared/entity-words.ts'
import { evidenceList } from '../shared/evidence.ts'
import { isolated, textAttributes } from '../shared/foreign-text.ts'
import { linkDecision } from '../shared/link-decision.ts'
import { section, sectionPages } from '../shared/section-pages.ts'
import { thingAddress } from '../shared/thing-page.ts'
import { timed } from '../shared/timed.ts'
import type { EventOfPage } from './event-main.ts'
import { eventWords } from './event-words.ts'

const A_PAGE = 20

type Source = EventOfPage['articles']['edges'][number]

/** The articles that report the event, with the sentences that do. */
export function sourcesSection(web: WebRequest, { articles }: EventOfPage): Markup {
  const words = eventWords(web.languages.page)
  const heading = { id: 'sources', title: words.sources }
  return section(
    heading,
    html`${articles.totalCount === 0 && html`<p class="quiet">${words.noSource}</p>`}
${articles.edges.map((source) => sourceBlock(web, source))}
${sectionPages(web, heading, articles, A_PAGE)}`,
    articles.totalCount,
  )
}

function sourceBlock(web: WebRequest, source: Source): Markup {
  const { page } = web.languages
  const { node: article, role, evidence } = source
  const words = eventWords(page)
  const original = webAddress(article.url)
  return html`<article class="source">
<h3><a href="${thingAddress(web, 'Article', article.slug)}"${textAttributes(article.language)}>${article.title}</a></h3>
<ul class="meta">
<li>${isolated(article.outlet.name)}</li>
<li>${timed(article.published)}</li>
<li>${languageName(article.language, page)}</li>
<li>${articleRolePhrase(role, page)}</li>
<li>${linkDecision(source, page)}</li>
${original && html`<li><a rel="external" href="${original}">${words.original}</a></li>`}
</ul>
${article.copyOf && html`<p class="meta">${words.copyOf} <a href="${thingAddress(web, 'Article', article.copyOf.slug)}">${isolated(article.copyOf.title)}</a></p>`}
${evidence.nodes.length > 0 && evidenceList(web, evidence.nodes, { ofNamedArticle: true })}
${evidence.totalCount > evidence.nodes.length && html`<p class="meta">${entityWords(page).someEvidence(evidence.nodes.length, evidence.totalCount)}</p>`}
</article>`
}
