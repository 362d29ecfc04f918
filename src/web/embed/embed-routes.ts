import {
  readTimelineParameters,
  timelineVariables,
  writeTimelineParameters,
} from '../parameters/timeline-parameters.ts'
import { NotFound, type Route } from '../route.ts'
import { timelineElement } from '../timeline/timeline-element.ts'
import { respondEmbed } from './embed-page.ts'
import { timelineTitle } from './embeddable.ts'
import { respondOembed } from './oembed.ts'

/** The pages that stand in frames elsewhere, and how a page finds out that there are some. */
export const embedRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/embed/timeline',
    errors: 'frame',
    respond: async (web) => {
      const parameters = readTimelineParameters(web.url.searchParams)
      const variables = timelineVariables(parameters, web.languages.preferences)
      const [{ timeline }, title] = await Promise.all([
        web.ask('Timeline', { ...variables, histogram: true }),
        timelineTitle(web, parameters),
      ])
      const { after: _after, before: _before, ...lasting } = parameters
      const search = writeTimelineParameters(lasting).toString()
      const element = timelineElement({
        timeline,
        parameters,
        languages: web.languages,
        address: (page) => `/embed/timeline?${writeTimelineParameters({ ...lasting, ...page })}`,
        eventLink: `${web.origin}/event/{slug}`,
        live: web.url.searchParams.has('live'),
      })
      return respondEmbed(web, { ...title, element, fullPage: `/${search && `?${search}`}` })
    },
  },
  {
    method: 'GET',
    path: '/embed/event/:slug',
    errors: 'frame',
    respond: async (web) => {
      const { slug = '' } = web.path
      const { event } = await web.ask('SingleEvent', {
        slug,
        language: web.languages.preferences,
      })
      if (event === null) throw new NotFound()
      const fullPage = `/event/${encodeURIComponent(event.slug)}`
      const element = timelineElement({
        timeline: {
          totalCount: 1,
          edges: [{ cursor: '', node: event }],
          pageInfo: {
            startCursor: null,
            endCursor: null,
            hasPreviousPage: false,
            hasNextPage: false,
          },
        },
        parameters: readTimelineParameters(new URLSearchParams()),
        languages: web.languages,
        address: () => fullPage,
        eventLink: `${web.origin}/event/{slug}`,
      })
      return respondEmbed(web, {
        title: event.title,
        titleLanguage: event.text?.language,
        element,
        fullPage,
      })
    },
  },
  { method: 'GET', path: '/oembed', errors: 'json', respond: respondOembed },
]
