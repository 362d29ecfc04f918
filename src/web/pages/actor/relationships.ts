import { html, type Markup } from '../../markup/html.ts'
import type { WebRequest } from '../../route.ts'
import { relationshipPhrase } from '../../words/relationship-words.ts'
import { evidenceOnDemand } from '../shared/evidence.ts'
import { isolated } from '../shared/foreign-text.ts'
import { section, sectionPages } from '../shared/section-pages.ts'
import { thingAddress } from '../shared/thing-page.ts'
import { timed } from '../shared/timed.ts'
import type { ActorOfPage } from './actor-routes.ts'
import { actorWords } from './actor-words.ts'

const A_PAGE = 30

type Relationship = ActorOfPage['relationships']['nodes'][number]

/** Whom the actor is tied to, since when and until when, and what happened between them. */
export function relationshipsSection(web: WebRequest, actor: ActorOfPage): Markup {
  const { relationships } = actor
  const words = actorWords(web.languages.page)
  const heading = { id: 'relationships', title: words.relationships }
  const table = html`<div class="table" role="region" tabindex="0" aria-label="${words.tableOf(heading.title)}">
<table class="relationships">
<thead><tr><th scope="col">${words.relationship}</th><th scope="col">${words.valid}</th><th scope="col">${words.datedFacts}</th></tr></thead>
<tbody>
${relationships.nodes.map((relationship) => relationshipRow(web, actor.slug, relationship))}
</tbody>
</table>
</div>`
  return section(
    heading,
    html`${relationships.totalCount > 0 ? table : html`<p class="quiet">${words.noRelationship}</p>`}
${sectionPages(web, heading, relationships, A_PAGE)}`,
    relationships.totalCount,
  )
}

function relationshipRow(web: WebRequest, slug: string, relationship: Relationship): Markup {
  const { kind, source, target, valid, evidence } = relationship
  const { page } = web.languages
  const words = actorWords(page)
  const isSource = source.slug === slug
  const other = isSource ? target : source
  const phrase = relationshipPhrase(kind, isSource ? 'forth' : 'back', page)
  return html`<tr>
<th scope="row">${phrase} <a href="${thingAddress(web, 'Actor', other.slug)}">${isolated(other.name)}</a></th>
<td data-label="${words.valid}">${/\d/.test(valid.edtf) ? timed(valid) : html`<span class="quiet">${words.notDated}</span>`}</td>
<td>${datedFacts(web, relationship)}
${evidenceOnDemand(web, evidence, `${phrase} ${other.name}`)}</td>
</tr>`
}

function datedFacts(web: WebRequest, { events }: Relationship): Markup {
  const words = actorWords(web.languages.page)
  const { nodes, totalCount } = events
  if (totalCount === 0) return html`<span class="quiet">${words.noDatedFact}</span>`
  return html`<ul class="plain-list">
${nodes.map(({ slug, title, time }) => html`<li><a href="${thingAddress(web, 'Event', slug)}">${isolated(title)}</a> <span class="meta">${timed(time)}</span></li>`)}
</ul>
${totalCount > nodes.length && html`<p class="meta">${words.someDatedFacts(nodes.length, totalCount)}</p>`}`
}
