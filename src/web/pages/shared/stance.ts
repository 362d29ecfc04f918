import type { TakenStanceFragment } from '../../documents/types.ts'
import { html, type Markup } from '../../markup/html.ts'
import type { WebRequest } from '../../route.ts'
import { mediumPhrase } from '../../words/medium-words.ts'
import { positionName } from '../../words/stance-words.ts'
import { evidenceOnDemand } from './evidence.ts'
import { isolated } from './foreign-text.ts'
import { quotation } from './statement.ts'
import { thingAddress } from './thing-page.ts'

/** Who does what with a claim, when, in which words and where that stands, in the order given. */
export function stanceList(web: WebRequest, stances: readonly TakenStanceFragment[]): Markup {
  return html`<ol class="entries stances">
${stances.map((stance) => html`<li>${stanceEntry(web, stance)}</li>`)}
</ol>`
}

function stanceEntry(web: WebRequest, { position, statement, evidence }: TakenStanceFragment) {
  const { page } = web.languages
  const { slug, speaker, medium, time, rendering, event } = statement
  const name = isolated(speaker.name)
  return html`<p><a href="${thingAddress(web, 'Actor', speaker.slug)}">${name}</a> <strong class="position ${position.toLowerCase()}">${positionName(position, page)}</strong></p>
<p class="meta"><a href="${thingAddress(web, 'Statement', slug)}">${mediumPhrase(medium, page)}, ${time.display}</a>${event && html` · <a href="${thingAddress(web, 'Event', event.slug)}">${isolated(event.title)}</a>`}</p>
${rendering && quotation(rendering, page)}
${evidenceOnDemand(web, evidence, speaker.name)}`
}
