import { html, type Markup } from '../../markup/html.ts'
import type { WebRequest } from '../../route.ts'
import { entityWords } from '../shared/entity-words.ts'
import { evidenceList } from '../shared/evidence.ts'
import { isolated, textAttributes } from '../shared/foreign-text.ts'
import { historySection } from '../shared/history.ts'
import { identification } from '../shared/identification.ts'
import { textLanguages } from '../shared/page-languages.ts'
import { section, sectionPages } from '../shared/section-pages.ts'
import { stanceList } from '../shared/stance.ts'
import { thingAddress } from '../shared/thing-page.ts'
import { timed } from '../shared/timed.ts'
import type { ClaimOfPage } from './claim-routes.ts'
import { claimWords } from './claim-words.ts'

/** The main part of a claim's page. */
export function claimMain(web: WebRequest, claim: ClaimOfPage): Markup {
  return html`${pageHead(web, claim)}
<div class="columns">
<div>
${stancesSection(web, claim)}
${evidenceSection(web, claim)}
${historySection(web, claim.changes)}
</div>
<aside aria-label="${claimWords(web.languages.page).facts}">${factsOf(web, claim)}</aside>
</div>`
}

function pageHead(web: WebRequest, { text, slug, disputed }: ClaimOfPage): Markup {
  const { page } = web.languages
  const words = entityWords(page)
  return html`<header class="page-head">
<p class="kicker">${claimWords(page).claim}</p>
<h1${textAttributes(text?.language)}>${text?.proposition ?? slug}</h1>
<ul class="tags"><li><span class="tag${disputed && ' dispute'}">${disputed ? words.disputed : words.undisputed}</span></li></ul>
</header>`
}

const STANCES_A_PAGE = 50

function stancesSection(web: WebRequest, { stances }: ClaimOfPage): Markup {
  const { page } = web.languages
  const words = claimWords(page)
  const heading = { id: 'stances', title: words.stances }
  const isWhole = stances.nodes.length === stances.totalCount
  const positions = Map.groupBy(stances.nodes, ({ position }) => position)
  return section(
    heading,
    html`${isWhole && positions.size > 0 && html`<ul class="meta">${[...positions].map(([position, of]) => html`<li>${words.positions[position](of.length)}</li>`)}</ul>`}
${stances.totalCount > 0 ? stanceList(web, stances.nodes) : html`<p class="quiet">${entityWords(page).noStance}</p>`}
${sectionPages(web, heading, stances, STANCES_A_PAGE)}`,
    stances.totalCount,
  )
}

const EVIDENCE_A_PAGE = 20

function evidenceSection(web: WebRequest, { evidence }: ClaimOfPage): Markup {
  const { page } = web.languages
  const heading = { id: 'evidence', title: claimWords(page).evidence }
  return section(
    heading,
    html`${evidence.totalCount > 0 ? evidenceList(web, evidence.nodes) : html`<p class="quiet">${entityWords(page).noEvidence}</p>`}
${sectionPages(web, heading, evidence, EVIDENCE_A_PAGE)}`,
    evidence.totalCount,
  )
}

function factsOf(web: WebRequest, claim: ClaimOfPage): Markup {
  const { event, texts } = claim
  return html`<dl class="facts">
${event && html`<dt>${claimWords(web.languages.page).aboutEvent}</dt><dd><a href="${thingAddress(web, 'Event', event.slug)}">${isolated(event.title)}</a>, ${timed(event.time)}</dd>`}
${textLanguages(web, texts)}
${identification(web, claim)}
</dl>`
}
