import { html, type Markup } from '../../markup/html.ts'
import type { WebRequest } from '../../route.ts'
import { entityWords } from '../shared/entity-words.ts'
import { textAttributes } from '../shared/foreign-text.ts'
import { section, sectionPages } from '../shared/section-pages.ts'
import { stanceList } from '../shared/stance.ts'
import { thingAddress } from '../shared/thing-page.ts'
import type { EventOfPage } from './event-main.ts'

const A_PAGE = 10

type Claim = EventOfPage['claims']['nodes'][number]

/** What is claimed about the event or at it, and who asserts, denies and questions it. */
export function claimsSection(web: WebRequest, { claims }: EventOfPage): Markup | undefined {
  if (claims.totalCount === 0) return undefined
  const heading = { id: 'claims', title: entityWords(web.languages.page).claims }
  return section(
    heading,
    html`${claims.nodes.map((claim) => claimBlock(web, claim))}
${sectionPages(web, heading, claims, A_PAGE)}`,
    claims.totalCount,
  )
}

function claimBlock(web: WebRequest, { slug, disputed, text, stances }: Claim): Markup {
  const words = entityWords(web.languages.page)
  const address = thingAddress(web, 'Claim', slug)
  const shown = stances.nodes.length
  return html`<article class="claim">
<h3><a href="${address}"${textAttributes(text?.language)}>${text?.proposition ?? slug}</a></h3>
<ul class="tags"><li><span class="tag${disputed && ' dispute'}">${disputed ? words.disputed : words.undisputed}</span></li></ul>
${shown > 0 ? stanceList(web, stances.nodes) : html`<p class="quiet">${words.noStance}</p>`}
${stances.totalCount > shown && html`<p class="meta">${words.someStances(shown, stances.totalCount)} <a href="${address}">${words.claimsAbout}</a>.</p>`}
</article>`
}
