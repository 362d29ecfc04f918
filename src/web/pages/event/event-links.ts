import { html, type Markup } from '../../markup/html.ts'
import type { PageLanguage } from '../../parameters/reader-languages.ts'
import type { WebRequest } from '../../route.ts'
import { eventLinkPhrase } from '../../words/event-link-words.ts'
import { evidenceOnDemand } from '../shared/evidence.ts'
import { textAttributes } from '../shared/foreign-text.ts'
import { section, sectionPages } from '../shared/section-pages.ts'
import { thingAddress } from '../shared/thing-page.ts'
import { timed } from '../shared/timed.ts'
import type { EventOfPage } from './event-main.ts'
import { eventWords } from './event-words.ts'

const A_PAGE = 50

type Link = EventOfPage['links']['edges'][number]
type Side = 'before' | 'after' | 'parts'

/** The events that it is tied to: what led to it, what came of it, and what it is a part of. */
export function linkedSection(web: WebRequest, { links }: EventOfPage): Markup | undefined {
  if (links.totalCount === 0) return undefined
  const words = eventWords(web.languages.page)
  const heading = { id: 'linked', title: words.linked }
  const sides = Map.groupBy(links.edges, sideOf)
  return section(
    heading,
    html`${(['before', 'after', 'parts'] as const).map((side) => {
      const edges = sides.get(side) ?? []
      return (
        edges.length > 0 &&
        html`<h3>${words[side]}</h3>
<ul class="entries">${edges.map((link) => html`<li>${linkEntry(web, link)}</li>`)}</ul>`
      )
    })}
${sectionPages(web, heading, links, A_PAGE)}`,
    links.totalCount,
  )
}

/** On which side of the event the other one stands: an answer and an effect come after. */
function sideOf({ outgoing, node: { kind } }: Link): Side {
  if (kind === 'PART_OF') return 'parts'
  const isEffect = kind === 'CAUSES' ? outgoing : !outgoing
  return isEffect ? 'after' : 'before'
}

function linkEntry(web: WebRequest, { outgoing, event, node }: Link): Markup {
  const { page } = web.languages
  return html`<p><span class="label">${phraseOf({ outgoing, kind: node.kind }, page)}</span> <a href="${thingAddress(web, 'Event', event.slug)}"${textAttributes(event.text?.language)}>${event.title}</a></p>
<p class="meta">${timed(event.time)}</p>
${evidenceOnDemand(web, node.evidence, event.title)}`
}

function phraseOf(
  { outgoing, kind }: { readonly outgoing: boolean; readonly kind: Link['node']['kind'] },
  page: PageLanguage,
): string {
  return eventLinkPhrase(kind, outgoing ? 'forth' : 'back', page)
}
