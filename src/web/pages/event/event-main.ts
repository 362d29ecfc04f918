import type { EventPageQuery } from '../../documents/types.ts'
import { html, type Markup } from '../../markup/html.ts'
import type { WebRequest } from '../../route.ts'
import { kindName } from '../../words/kind-words.ts'
import { languageName } from '../../words/language-names.ts'
import { amountList } from '../shared/amount.ts'
import { dateFacts } from '../shared/date-facts.ts'
import { dateWords } from '../shared/date-words.ts'
import { entityWords } from '../shared/entity-words.ts'
import { evidenceList } from '../shared/evidence.ts'
import { isolated, textAttributes } from '../shared/foreign-text.ts'
import { historySection } from '../shared/history.ts'
import { identification } from '../shared/identification.ts'
import { textLanguages } from '../shared/page-languages.ts'
import { section, sectionPages } from '../shared/section-pages.ts'
import { statementBlock } from '../shared/statement.ts'
import { thingAddress } from '../shared/thing-page.ts'
import { timed } from '../shared/timed.ts'
import { claimsSection } from './event-claims.ts'
import { jsonLdAddress } from './event-json-ld.ts'
import { linkedSection } from './event-links.ts'
import { participantsSection } from './event-participants.ts'
import { sourcesSection } from './event-sources.ts'
import { eventWords } from './event-words.ts'

export type EventOfPage = NonNullable<EventPageQuery['event']>

/** The main part of an event's page. */
export function eventMain(web: WebRequest, event: EventOfPage): Markup {
  return html`${pageHead(web, event)}
<div class="columns">
<div>
${section({ id: 'when', title: dateWords(web.languages.page).when }, html`<dl class="facts">${dateFacts(event.time, web.languages.page)}</dl>`)}
${participantsSection(web, event)}
${statementsSection(web, event)}
${claimsSection(web, event)}
${event.amounts.length > 0 && section({ id: 'amounts', title: entityWords(web.languages.page).amounts }, amountList(web, event.amounts), event.amounts.length)}
${sourcesSection(web, event)}
${ownEvidenceSection(web, event)}
${linkedSection(web, event)}
${historySection(web, event.changes)}
</div>
<aside aria-label="${eventWords(web.languages.page).facts}">${factsOf(web, event)}</aside>
</div>`
}

function pageHead(web: WebRequest, { kind, status, title, text, time, place }: EventOfPage) {
  const { page } = web.languages
  const attributes = textAttributes(text?.language)
  return html`<header class="page-head">
<p class="kicker">${kindName(kind, page)}</p>
<h1${attributes}>${title}</h1>
${text?.summary && html`<p class="standfirst"${attributes}>${text.summary}</p>`}
<ul class="meta">
<li>${timed(time)}</li>
${place && html`<li>${isolated(place.name)}</li>`}
<li>${eventWords(page).statuses[status]}</li>
${text && html`<li>${languageName(text.language, page)}</li>`}
</ul>
</header>`
}

/** What the margin tells: the place, the stories, the ids. */
function factsOf(web: WebRequest, event: EventOfPage): Markup {
  const { languages } = web
  const words = eventWords(languages.page)
  const { place, stories, texts } = event
  return html`<dl class="facts">
${place && html`<dt>${words.place}</dt><dd>${isolated(place.name)}${place.within && html`, ${isolated(place.within.name)}`}</dd>`}
${stories.length > 0 && html`<dt>${words.stories}</dt>${stories.map(({ slug, title }) => html`<dd><a href="${thingAddress(web, 'Story', slug)}">${isolated(title)}</a></dd>`)}`}
${textLanguages(web, texts)}
${identification(web, event)}
<dt>${entityWords(languages.page).machineReadable}</dt><dd><a href="${jsonLdAddress(web, event.slug)}">${words.asJsonLd}</a></dd>
</dl>`
}

const STATEMENTS_A_PAGE = 20

function statementsSection(web: WebRequest, { statements }: EventOfPage) {
  if (statements.totalCount === 0) return undefined
  const heading = { id: 'statements', title: entityWords(web.languages.page).statements }
  return section(
    heading,
    html`${statements.nodes.map((node) => statementBlock(web, node, { without: 'event' }))}
${sectionPages(web, heading, statements, STATEMENTS_A_PAGE)}`,
    statements.totalCount,
  )
}

const EVIDENCE_A_PAGE = 20

function ownEvidenceSection(web: WebRequest, { evidence }: EventOfPage): Markup {
  const words = eventWords(web.languages.page)
  const heading = { id: 'evidence', title: words.ownEvidence }
  return section(
    heading,
    html`<p class="quiet">${evidence.totalCount > 0 ? words.ownEvidenceNote : entityWords(web.languages.page).noEvidence}</p>
${evidence.nodes.length > 0 && evidenceList(web, evidence.nodes)}
${sectionPages(web, heading, evidence, EVIDENCE_A_PAGE)}`,
    evidence.totalCount,
  )
}
