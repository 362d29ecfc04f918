import { html, type Markup } from '../../markup/html.ts'
import type { WebRequest } from '../../route.ts'
import { evidenceOnDemand } from '../shared/evidence.ts'
import { isolated } from '../shared/foreign-text.ts'
import { section, sectionPages } from '../shared/section-pages.ts'
import { thingAddress } from '../shared/thing-page.ts'
import type { EventOfPage } from './event-main.ts'
import { eventWords } from './event-words.ts'

const A_PAGE = 50

type Participation = EventOfPage['participations']['nodes'][number]

/** Who took part, by role; the roles in the order that the editor gave the participants. */
export function participantsSection(web: WebRequest, { participations }: EventOfPage): Markup {
  const { page } = web.languages
  const words = eventWords(page)
  const heading = { id: 'participants', title: words.participants }
  const roles = Map.groupBy(participations.nodes, ({ roleName }) => roleName)
  return section(
    heading,
    html`${participations.totalCount === 0 && html`<p class="quiet">${words.nobody}</p>`}
${
  roles.size > 0 &&
  html`<dl class="facts participants">
${[...roles].map(
  ([role, members]) => html`<dt>${role}</dt>
${members.map((member) => html`<dd>${participant(web, member)}</dd>`)}`,
)}
</dl>`
}
${sectionPages(web, heading, participations, A_PAGE)}`,
    participations.totalCount,
  )
}

function participant(web: WebRequest, { actor, evidence }: Participation): Markup {
  return html`<a href="${thingAddress(web, 'Actor', actor.slug)}">${isolated(actor.name)}</a>
${evidenceOnDemand(web, evidence, actor.name)}`
}
