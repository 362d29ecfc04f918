import {
  readTimelineParameters,
  writeTimelineParameters,
} from '../parameters/timeline-parameters.ts'
import { timelineTitle } from '../parameters/timeline-title.ts'
import { NotFound, type WebRequest } from '../route.ts'
import { readFrameParameters, writeFrameParameters } from './frame-parameters.ts'

/** What of this site can stand in a frame elsewhere. */
export interface Embeddable {
  readonly title: string
  /** Of the page for frames, as a path with its parameters. */
  readonly frame: string
}

/**
 * What is to be embedded for an address of this site: of the first page, a story, an event, or of a page
 * for frames itself. A timeline is embedded from its beginning, whichever page of it the address is of.
 * @throws {NotFound} {ParametersRefused}
 */
export async function embeddableAt(web: WebRequest, address: URL): Promise<Embeddable> {
  const { languages } = web
  // Pages are found with a slash at the end of their address too.
  const path = address.pathname.replace(/(?<=.)\/$/, '')
  const story = /^\/story\/([^/]+)$/.exec(path)?.[1]
  const event = /^(?:\/embed)?\/event\/([^/]+)$/.exec(path)?.[1]
  if (event !== undefined) {
    const slug = decoded(event)
    const search = writeFrameParameters(readFrameParameters(address.searchParams))
    const found = await web.ask('SingleEvent', { slug, language: languages.preferences })
    if (found.event === null) throw new NotFound()
    if (languages.chosen.length > 0) search.set('language', languages.chosen.join())
    return {
      title: found.event.title,
      frame: withSearch(`/embed/event/${encodeURIComponent(slug)}`, search),
    }
  }
  if (story === undefined && path !== '/' && path !== '/embed/timeline') throw new NotFound()
  const {
    after: _after,
    before: _before,
    ...parameters
  } = readTimelineParameters(address.searchParams)
  const shown = story === undefined ? parameters : { ...parameters, story: [decoded(story)] }
  const search = writeTimelineParameters(shown)
  for (const [name, value] of writeFrameParameters(readFrameParameters(address.searchParams))) {
    search.set(name, value)
  }
  const { title } = await timelineTitle(web.ask, shown, languages)
  return { title, frame: withSearch('/embed/timeline', search) }
}

function withSearch(path: string, search: URLSearchParams): string {
  return search.size === 0 ? path : `${path}?${search}`
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    throw new NotFound()
  }
}
