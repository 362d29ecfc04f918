import type { Operations } from '../../documents/types.ts'
import { eventUrl } from '../../outputs/about-timeline.ts'
import type { Route, WebRequest } from '../../route.ts'
import { respondThing, thingPath } from '../shared/thing-page.ts'
import { siteAddress } from '../site-address.ts'

type Exported = NonNullable<Operations['EventExport']['result']['event']>

/** Of the path, behind the event's name. */
const JSON_LD_ENDING = '.jsonld'

/** One event as linked data in the words of schema.org. */
export const eventJsonLdRoute: Route = {
  method: 'GET',
  path: `/event/:name${JSON_LD_ENDING}`,
  errors: 'json',
  respond: (web) =>
    respondThing(
      web,
      'Event',
      async (slug) =>
        (await web.ask('EventExport', { slug, language: web.languages.preferences })).event,
      (event) => respondJsonLd(web, event),
      JSON_LD_ENDING,
    ),
}

/** Where the event is as linked data, in the languages that the reader chose. */
export function jsonLdAddress(web: WebRequest, slug: string): string {
  return siteAddress(web.languages, `${thingPath('Event', slug)}${JSON_LD_ENDING}`)
}

async function respondJsonLd(web: WebRequest, event: Exported): Promise<Response> {
  const { writeJsonLd } = await import('../../outputs/write-json-ld.ts')
  const pageUrl = eventUrl(web, event.slug)
  const parts = writeJsonLd([event], {
    title: event.title,
    description: event.summary ?? undefined,
    origin: web.origin,
    pageUrl,
    fileUrl: `${pageUrl}${JSON_LD_ENDING}`,
    nextUrl: undefined,
    totalCount: 1,
    language: web.languages.page,
  })
  return new web.fetchAPI.Response([...parts].join(''), {
    headers: {
      'Content-Type': 'application/ld+json; charset=utf-8',
      'Cache-Control': 'no-cache',
      'Access-Control-Allow-Origin': '*',
      Vary: 'Accept-Language',
    },
  })
}
