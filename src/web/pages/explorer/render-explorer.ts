import type { TimelineQuery } from '../../documents/types.ts'
import { html, type Markup } from '../../markup/html.ts'
import type { TimelineParameters } from '../../parameters/timeline-parameters.ts'
import type { WebRequest } from '../../route.ts'
import { timelineElement } from '../../timeline/timeline-element.ts'
import { pageWords } from '../page-words.ts'
import { siteAddress } from '../site-address.ts'
import type { ChosenFilter } from './chosen-filters.ts'
import { dateHistogram } from './date-histogram.ts'
import { explorerAddress } from './explorer-address.ts'
import { explorerWords } from './explorer-words.ts'
import { facetList } from './facet-list.ts'
import type { Facets } from './facets.ts'
import { filterTags, widenings } from './filter-tags.ts'
import { reuseSection } from './reuse-section.ts'
import { reuseWords } from './reuse-words.ts'
import { searchForm } from './search-form.ts'

export interface Exploration {
  readonly timeline: TimelineQuery['timeline']
  readonly facets: Facets
  readonly chosen: readonly ChosenFilter[]
  /** How many events there would be without a filter; only where there are none with all. */
  readonly widerCounts: readonly { readonly filter: ChosenFilter; readonly count: number }[]
  /** Where a live timeline goes on from; undefined where it is not to be live. */
  readonly since: string | undefined
}

/** The main part of the explorer. */
export function renderExplorer(
  web: WebRequest,
  parameters: TimelineParameters,
  { timeline, facets, chosen, widerCounts, since }: Exploration,
): { readonly main: Markup; readonly styleHash: string; readonly title: string } {
  const { page } = web.languages
  const words = explorerWords(page)
  const names = chosen.map(({ name }) => name)
  const heading = pageWords(page).timeline
  const title = names.length > 0 ? `${heading}: ${names.join(', ')}` : heading
  const element = timelineElement({
    timeline,
    parameters,
    languages: web.languages,
    address: (cursor) =>
      explorerAddress({ ...parameters, after: undefined, before: undefined, ...cursor }),
    headingLevel: 2,
    since,
    eventLink: siteAddress(web.languages, '/event/{slug}'),
    actorLink: siteAddress(web.languages, '/actor/{slug}'),
  })
  const isEmpty = timeline.totalCount === 0 && chosen.length > 0
  const list = facetList(facets.facets, chosen, parameters, page)
  return {
    title,
    styleHash: element.styleHash,
    main: html`<div class="head-line"><h1>${heading}</h1>
<p class="meta jumps no-print">${list && html`<a class="to-facets" href="#facets">${words.narrow}</a> `}<a href="#reuse">${reuseWords(page).title}</a></p></div>
${searchForm(parameters, page)}
${filterTags(chosen, parameters, page)}
${dateHistogram(facets.histogram, parameters, page)}
<div class="columns">
<div>${isEmpty ? widenings(widerCounts, parameters, page) : element.markup}</div>
${
  list &&
  html`<aside class="facets no-print" id="facets" aria-labelledby="facets-title">
<h2 id="facets-title">${words.narrow}</h2>
${list}
</aside>`
}
</div>
${reuseSection(web, parameters, title, liveLink(parameters, since !== undefined))}`,
  }
}

/** Live is not of the timeline but of the page that shows it, so it is none of the parameters. */
function liveLink(parameters: TimelineParameters, isLive: boolean) {
  const address = explorerAddress({ ...parameters, after: undefined, before: undefined })
  const live = `${address}${address.includes('?') ? '&' : '?'}live=true`
  return { isLive, href: isLive ? address : live }
}
