import type { StoryEventsQuery, StoryQuery } from '../../documents/types.ts'
import { html, type Markup } from '../../markup/html.ts'
import type { WebRequest } from '../../route.ts'
import type { PageAddress } from '../../timeline/timeline-options.ts'
import { kindName } from '../../words/kind-words.ts'
import { positionName } from '../../words/stance-words.ts'
import { textAttributes } from '../shared/foreign-text.ts'
import { thingAddress } from '../shared/thing-page.ts'
import { pageLinks } from './page-links.ts'
import { storyWords } from './story-words.ts'

type StoryEvents = NonNullable<StoryEventsQuery['story']>['events']

/** The events of a story as its editors order them: by what they have to do with each other. */
export function editorsOrder(
  web: WebRequest,
  { nodes, pageInfo }: StoryEvents,
  address: (page: PageAddress) => string,
): Markup {
  const { languages } = web
  return html`<ol class="entries thread">
${nodes.map(
  ({ slug, title, summary, text, kind, time }) => html`<li>
<p class="meta"><span class="date">${time.display}</span> · ${kindName(kind, languages.page)}</p>
<h2${textAttributes(text?.language)}><a class="plain" href="${thingAddress(web, 'Event', slug)}">${title}</a></h2>
${summary && html`<p${textAttributes(text?.language)}>${summary}</p>`}
</li>`,
)}
</ol>
${pageLinks(pageInfo, address, languages.page)}`
}

/** Claims that some assert and others deny or question, with who does so. */
export function disputedClaims(web: WebRequest, { nodes, totalCount }: StoryQuery['claims']) {
  const { languages } = web
  const words = storyWords(languages.page)
  return (
    nodes.length > 0 &&
    html`<section aria-labelledby="disputed"><h2 id="disputed">${words.disputed}</h2>
<ul class="entries claims">
${nodes.map(
  ({ slug, proposition, text, stances }) => html`<li>
<p${textAttributes(text?.language)}><a class="plain" href="${thingAddress(web, 'Claim', slug)}">${proposition}</a></p>
<ul class="meta">${speakersByPosition(stances.nodes).map(
    ([position, names]) =>
      html`<li>${names.map((name, index) => html`${index > 0 && ', '}<bdi>${name}</bdi>`)} ${positionName(position, languages.page)}</li>`,
  )}</ul>
</li>`,
)}
</ul>
${totalCount > nodes.length && html`<p class="meta">${words.moreClaims(totalCount - nodes.length)}</p>`}
</section>`
  )
}

type Stance = StoryQuery['claims']['nodes'][number]['stances']['nodes'][number]

function speakersByPosition(
  stances: readonly Stance[],
): readonly [position: Stance['position'], names: readonly string[]][] {
  const names = new Map<Stance['position'], Set<string>>()
  for (const { position, statement } of stances) {
    const known = names.get(position) ?? new Set()
    names.set(position, known.add(statement.speaker.name))
  }
  return [...names].map(([position, set]) => [position, [...set]])
}

/** Who takes part in the events of a story, the most frequent first. */
export function storyActors(
  web: WebRequest,
  actors: StoryQuery['timeline']['facets']['actors'],
): Markup | false {
  const { languages } = web
  const words = storyWords(languages.page)
  return (
    actors.length > 0 &&
    html`<section aria-labelledby="actors"><h2 id="actors">${words.actors}</h2>
<ul class="plain facet">
${actors.map(
  ({ count, actor }) =>
    html`<li><a href="${thingAddress(web, 'Actor', actor.slug)}"><bdi>${actor.name}</bdi></a> <span class="count">${count.toLocaleString(languages.page)}</span></li>`,
)}
</ul></section>`
  )
}
