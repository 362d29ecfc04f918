import { readTimelineParameters, timelineVariables } from '../../parameters/timeline-parameters.ts'
import type { WebRequest } from '../../route.ts'
import { type RenderedElement, timelineElement } from '../../timeline/timeline-element.ts'
import { cursorOf } from '../shared/section-pages.ts'
import { thingAddress } from '../shared/thing-page.ts'
import { siteAddress } from '../site-address.ts'
import type { ActorOfPage } from './actor-routes.ts'

/** The events that an actor took part in, as the element that is read without a script too. */
export async function actorTimeline(
  web: WebRequest,
  { slug }: Pick<ActorOfPage, 'slug'>,
): Promise<RenderedElement> {
  const after = cursorOf(web, 'timeline')
  const before = web.url.searchParams.get('before-timeline') || undefined
  const parameters = readTimelineParameters(
    new URLSearchParams({ actors: slug, ...(after ? { after } : before && { before }) }),
  )
  const { timeline } = await web.ask('Timeline', {
    ...timelineVariables(parameters, web.languages.preferences),
    histogram: true,
  })
  return timelineElement({
    timeline,
    parameters,
    languages: web.languages,
    headingLevel: 3,
    eventLink: siteAddress(web.languages, '/event/{slug}'),
    actorLink: siteAddress(web.languages, '/actor/{slug}'),
    address: (page) => {
      // The other lists stay where they are.
      const search = new URLSearchParams(web.url.searchParams)
      for (const name of ['after-timeline', 'before-timeline']) search.delete(name)
      for (const [name, cursor] of Object.entries(page)) search.set(`${name}-timeline`, cursor)
      return `${thingAddress(web, 'Actor', slug, search)}#timeline`
    },
  })
}
