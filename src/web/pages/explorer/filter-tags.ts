import { html, type Markup } from '../../markup/html.ts'
import type { PageLanguage } from '../../parameters/reader-languages.ts'
import type { TimelineParameters } from '../../parameters/timeline-parameters.ts'
import type { ChosenFilter } from './chosen-filters.ts'
import { changedAddress, withoutFilters } from './explorer-address.ts'
import { explorerWords } from './explorer-words.ts'

/** What the timeline is narrowed by: links that each take one away, and one that takes all. */
export function filterTags(
  chosen: readonly ChosenFilter[],
  parameters: TimelineParameters,
  language: PageLanguage,
): Markup | false {
  const words = explorerWords(language)
  return (
    chosen.length > 0 &&
    html`<nav aria-label="${words.narrowedBy}"><ul class="tags">
${chosen.map(
  ({ label, name, without }) =>
    html`<li><a class="tag removable" href="${changedAddress(parameters, without)}" aria-label="${words.remove(label, name)}"><span class="sort">${label}</span> <bdi>${name}</bdi></a></li>\n`,
)}<li><a class="tag all" href="${withoutFilters(parameters)}">${words.removeAll}</a></li>
</ul></nav>`
  )
}

/** What to leave out, where nothing meets everything. */
export function widenings(
  options: readonly { readonly filter: ChosenFilter; readonly count: number }[],
  parameters: TimelineParameters,
  language: PageLanguage,
): Markup {
  const words = explorerWords(language)
  const helpful = options.filter(({ count }) => count > 0)
  return html`<div class="nothing"><p class="standfirst">${words.nothing}</p>
${
  helpful.length > 0 &&
  html`<p>${words.widen}</p>
<ul>${helpful.map(
    ({ filter, count }) =>
      html`<li><a href="${changedAddress(parameters, filter.without)}">${words.without(`${filter.label}: ${filter.name}`)}</a> <span class="quiet">${words.events(count)}</span></li>`,
  )}</ul>`
}
<p><a href="${withoutFilters(parameters)}">${words.removeAll}</a></p></div>`
}
