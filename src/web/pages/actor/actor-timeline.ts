import { readTimelineParameters, timelineVariables } from '../../parameters/timeline-parameters.ts'
import type { WebRequest } from '../../route.ts'
import { type RenderedElement, timelineElement } from '../../timeline/timeline-element.ts'
import { cursorOf } from '../shared/section-pages.ts'
import { thingAddress } from '../shared/thing-page.ts'
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
    actorLink: '/actor/{slug}',
    address: (page) => {
      const search = new URLSearchParams(
        page.after === undefined
          ? { 'before-timeline': page.before ?? '' }
          : { 'after-timeline': page.after },
      )
      return `${thingAddress(web, 'Actor', slug, search)}#timeline`
    },
  })
}
