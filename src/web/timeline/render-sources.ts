import type { EventSourcesQuery } from '../documents/types.ts'
import { html, type Markup } from '../markup/html.ts'
import { webAddress } from '../markup/web-address.ts'
import { say } from '../words/timeline-words.ts'
import { languageAttributes } from './render-text.ts'
import { linkTo, type TimelineOptions } from './timeline-options.ts'

type Sources = NonNullable<EventSourcesQuery['event']>

/** The articles that report an event, each with the sentences that say so and their surroundings. */
export function renderSources(
  { articles, evidence }: Sources,
  eventSlug: string,
  options: TimelineOptions,
): Markup {
  const { chosen, eventLink } = options
  // Those of the event itself say when it was, too; what was linked later has none.
  const own = Map.groupBy(evidence.nodes, ({ articleVersion }) => articleVersion.article.slug)
  return html`<ul>${articles.edges.map(({ node: article, evidence: linked }) => {
    const language = languageAttributes(article.language, options)
    const title = html`<cite${language}>${article.title}</cite>`
    const address = webAddress(article.url)
    return html`<li part="source"><bdi>${article.outlet.name}</bdi>, <bdi>${article.published.display}</bdi>: ${
      address ? html`<a href="${address}">${title}</a>` : title
    }${(own.get(article.slug) ?? linked.nodes).map(
      ({ prefix, exact, suffix }) =>
        html`<blockquote part="sentence"${language}>… ${prefix}<mark>${exact}</mark>${suffix} …</blockquote>`,
    )}</li>`
  })}</ul><a href="${linkTo(eventLink, eventSlug)}#sources">${say(chosen, 'allSources')}</a>`
}
