import { siteAddress } from '../pages/site-address.ts'
import {
  readTimelineParameters,
  timelineVariables,
  writeTimelineParameters,
} from '../parameters/timeline-parameters.ts'
import { timelineTitle } from '../parameters/timeline-title.ts'
import { NotFound, type Route, type WebRequest } from '../route.ts'
import { presentOf } from '../timeline/live-timeline.ts'
import { timelineElement } from '../timeline/timeline-element.ts'
import type { PageAddress } from '../timeline/timeline-options.ts'
import { respondEmbed } from './embed-page.ts'
import { readFrameParameters, writeFrameParameters } from './frame-parameters.ts'
import { respondOembed } from './oembed.ts'

async function respondTimeline(web: WebRequest): Promise<Response> {
  const { languages, origin } = web
  const frame = readFrameParameters(web.url.searchParams)
  const parameters = readTimelineParameters(web.url.searchParams)
  // Before the events, so that none is missed in between.
  const since = await presentOf(web)
  const variables = timelineVariables(parameters, languages.preferences)
  const [{ timeline }, title] = await Promise.all([
    web.ask('Timeline', { ...variables, histogram: true }),
    timelineTitle(web.ask, parameters, languages),
  ])
  const { after: _after, before: _before, ...lasting } = parameters
  const element = timelineElement({
    timeline,
    parameters,
    languages,
    address: (page: PageAddress) => {
      const address = writeTimelineParameters({ ...lasting, ...page })
      for (const [name, value] of writeFrameParameters(frame)) address.set(name, value)
      return siteAddress(languages, '/embed/timeline', address)
    },
    headingLevel: frame.headingLevel,
    eventLink: `${origin}${siteAddress(languages, '/event/{slug}')}`,
    since,
  })
  return respondEmbed(web, {
    ...title,
    theme: frame.theme,
    element,
    fullPage: siteAddress(languages, '/', writeTimelineParameters(lasting)),
  })
}

async function respondEvent(web: WebRequest): Promise<Response> {
  const { languages, origin } = web
  const { slug = '' } = web.path
  const { theme, headingLevel } = readFrameParameters(web.url.searchParams)
  const { event } = await web.ask('SingleEvent', { slug, language: languages.preferences })
  if (event === null) throw new NotFound()
  const fullPage = siteAddress(languages, `/event/${encodeURIComponent(event.slug)}`)
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
    languages,
    address: () => fullPage,
    headingLevel,
    eventLink: `${origin}${siteAddress(languages, '/event/{slug}')}`,
  })
  return respondEmbed(web, {
    title: event.title,
    titleLanguage: event.text?.language,
    theme,
    element,
    fullPage,
  })
}

/** The pages that stand in frames elsewhere, and how a page finds out that there are some. */
export const embedRoutes: readonly Route[] = [
  { method: 'GET', path: '/embed/timeline', errors: 'frame', respond: respondTimeline },
  { method: 'GET', path: '/embed/event/:slug', errors: 'frame', respond: respondEvent },
  { method: 'GET', path: '/oembed', errors: 'json', respond: respondOembed },
]
