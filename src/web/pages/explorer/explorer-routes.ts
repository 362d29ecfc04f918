import { oembedLink } from '../../embed/oembed-link.ts'
import { html } from '../../markup/html.ts'
import { LIVE_PARAMETER } from '../../parameters/live-parameter.ts'
import {
  readTimelineParameters,
  type TimelineParameters,
  timelineVariables,
} from '../../parameters/timeline-parameters.ts'
import type { Route, WebRequest } from '../../route.ts'
import { presentOf } from '../../timeline/live-timeline.ts'
import { renderPage, respondPage } from '../layout.ts'
import { pageWords } from '../page-words.ts'
import { readableSearch } from '../site-address.ts'
import { type ChosenFilter, chosenFilters } from './chosen-filters.ts'
import { askFacets, countEvents, type Facets } from './facets.ts'
import { respondRefused } from './refused-page.ts'
import { renderExplorer } from './render-explorer.ts'
import { alternateLinks } from './reuse-section.ts'

/** The front page: the timeline with what it can be narrowed by. */
export const explorerRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/',
    errors: 'page',
    respond: async (web) => {
      const tidy = tidyAddress(web.url)
      if (tidy !== undefined) {
        return new web.fetchAPI.Response(null, { status: 302, headers: { Location: tidy } })
      }
      try {
        return await respondExplorer(web)
      } catch (error) {
        const refusal = await respondRefused(web, error)
        if (refusal === undefined) throw error
        return refusal
      }
    },
  },
]

async function respondExplorer(web: WebRequest): Promise<Response> {
  const { searchParams } = web.url
  const parameters = readTimelineParameters(searchParams)
  const variables = timelineVariables(parameters, web.languages.preferences)
  // Before the timeline, so that nothing is missed that is changed in between.
  const since = await presentOf(web)
  // What is wrong with the parameters is told once, and not by each of the questions.
  const { timeline } = await web.ask('Timeline', variables)
  const [facets, chosen] = await Promise.all([
    askFacets(web, parameters),
    chosenFilters(web, parameters),
  ])
  const { main, styleHash, title } = renderExplorer(web, parameters, {
    timeline,
    facets,
    chosen,
    widerCounts: timeline.totalCount === 0 ? await countWider(web, parameters, facets, chosen) : [],
    since,
  })
  const page = await renderPage(web, {
    title,
    section: 'timeline',
    front: true,
    description: pageWords(web.languages.page).tagline,
    head: html`${alternateLinks(web, parameters)}${oembedLink(web, title)}`,
    main,
    scripts: ['annals-timeline.js', 'explorer.js'],
  })
  return respondPage(web, page, { styles: [styleHash] })
}

/** A form sends its empty fields too; the address of what is shown is without them. `live` has no value. */
function tidyAddress(url: URL): string | undefined {
  const kept = [...url.searchParams].filter(
    ([name, value]) => value.trim() !== '' || name === LIVE_PARAMETER,
  )
  if (kept.length === url.searchParams.size) return undefined
  const search = readableSearch(new URLSearchParams(kept))
  return search === '' ? '/' : `/?${search}`
}

/**
 * How many events there are without one of the filters, each in turn. One of several values of a
 * facet is passed over: each of them is enough for an event, so without it there are no more.
 */
function countWider(
  web: WebRequest,
  parameters: TimelineParameters,
  { totalWithout }: Facets,
  chosen: readonly ChosenFilter[],
) {
  const whole = chosen.filter(({ facet }) => facet === undefined || parameters[facet].length === 1)
  return Promise.all(
    whole.map(async (filter) => {
      const { facet, without } = filter
      const known = facet && totalWithout[facet]
      return { filter, count: known ?? (await countEvents(web, { ...parameters, ...without })) }
    }),
  )
}
