import { html, type Markup } from '../../markup/html.ts'
import type { WebRequest } from '../../route.ts'
import { actorKindName } from '../../words/actor-words.ts'
import { isolated } from '../shared/foreign-text.ts'
import { section, sectionPages } from '../shared/section-pages.ts'
import { thingAddress } from '../shared/thing-page.ts'
import type { ActorOfPage } from './actor-routes.ts'
import { actorWords } from './actor-words.ts'

const A_PAGE = 20

/** Who took part in the same events, those with the most of them first. */
export function coParticipantsSection(web: WebRequest, { coParticipants }: ActorOfPage): Markup {
  const { page } = web.languages
  const words = actorWords(page)
  const heading = { id: 'co-participants', title: words.coParticipants }
  const table = html`<div class="table" role="region" tabindex="0" aria-label="${words.tableOf(heading.title)}">
<table>
<thead><tr><th scope="col">${words.actor}</th><th scope="col">${words.kind}</th><th scope="col" class="number">${words.sharedEvents}</th></tr></thead>
<tbody>
${coParticipants.edges.map(
  ({ sharedEvents, node }) =>
    html`<tr><th scope="row"><a href="${thingAddress(web, 'Actor', node.slug)}">${isolated(node.name)}</a></th><td>${actorKindName(node.kind, page)}</td><td class="number">${sharedEvents}</td></tr>`,
)}
</tbody>
</table>
</div>`
  return section(
    heading,
    html`${coParticipants.totalCount > 0 ? table : html`<p class="quiet">${words.noCoParticipant}</p>`}
${sectionPages(web, heading, coParticipants, A_PAGE)}`,
    coParticipants.totalCount,
  )
}
