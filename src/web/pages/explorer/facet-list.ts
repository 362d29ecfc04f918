import { html, type Markup } from '../../markup/html.ts'
import type { PageLanguage } from '../../parameters/reader-languages.ts'
import type { TimelineParameters } from '../../parameters/timeline-parameters.ts'
import type { ChosenFilter } from './chosen-filters.ts'
import { changedAddress } from './explorer-address.ts'
import { explorerWords } from './explorer-words.ts'
import type { Facet, FacetName, FacetValue } from './facets.ts'

/**
 * What a timeline can be narrowed by, each value a link that adds it, or takes it away again;
 * nothing where there is no value of anything.
 */
export function facetList(
  facets: readonly Facet[],
  chosen: readonly ChosenFilter[],
  parameters: TimelineParameters,
  language: PageLanguage,
): Markup | undefined {
  const words = explorerWords(language)
  const lists = facets.flatMap((facet) => {
    const values = facet.values.filter(
      ({ value }) => !chosen.some((one) => one.facet === facet.name && one.value === value),
    )
    const taken = chosen.filter((one) => one.facet === facet.name)
    const label = words.facets[facet.name]
    return values.length + taken.length === 0
      ? []
      : html`<h3 class="label">${label}</h3>
<ul class="plain facet">
${taken.map(
  ({ name, without }) =>
    html`<li class="chosen"><a href="${changedAddress(parameters, without)}" aria-label="${words.remove(label, name)}"><bdi>${name}</bdi></a></li>\n`,
)}${values.map((value) => valueItem(facet.name, value, parameters, language))}</ul>\n`
  })
  return lists.length > 0 ? html`${lists}` : undefined
}

function valueItem(
  facet: FacetName,
  { value, name, count }: FacetValue,
  parameters: TimelineParameters,
  language: PageLanguage,
): Markup {
  const words = explorerWords(language)
  const address = changedAddress(parameters, { [facet]: [...parameters[facet], value] })
  const label = words.add(words.facets[facet], name, words.events(count))
  return html`<li><a href="${address}" aria-label="${label}"><bdi>${name}</bdi></a> <span class="count" aria-hidden="true">${count.toLocaleString(language)}</span></li>\n`
}
