import {
  readTimelineParameters,
  type TimelineParameters,
  writeTimelineParameters,
} from '../parameters/timeline-parameters.ts'
import { NotFound, type WebRequest } from '../route.ts'
import { EMBED_WORDS } from './embed-words.ts'

/** What of this site can stand in a frame elsewhere. */
export interface Embeddable {
  readonly title: string
  readonly titleLanguage?: string
  /** Of the page for frames, as a path with its parameters. */
  readonly frame: string
}

/**
 * What is to be embedded for an address of this site: of the first page, a story, an event, or of a page
 * for frames itself.
 * @throws {NotFound} {ParametersRefused}
 */
export async function embeddableAt(web: WebRequest, address: URL): Promise<Embeddable> {
  const language = web.languages.preferences
  const path = address.pathname
  const story = /^\/story\/([^/]+)$/.exec(path)?.[1]
  const event = /^(?:\/embed)?\/event\/([^/]+)$/.exec(path)?.[1]
  if (event !== undefined) {
    const slug = decoded(event)
    const found = await web.ask('SingleEvent', { slug, language })
    if (found.event === null) throw new NotFound()
    const chosen = address.searchParams.get('language')
    const search = chosen ? `?${new URLSearchParams({ language: chosen })}` : ''
    return {
      title: found.event.title,
      ...(found.event.text && { titleLanguage: found.event.text.language }),
      frame: `/embed/event/${encodeURIComponent(slug)}${search}`,
    }
  }
  if (story === undefined && path !== '/' && path !== '/embed/timeline') throw new NotFound()
  const parameters = readTimelineParameters(address.searchParams)
  const shown = story === undefined ? parameters : { ...parameters, story: [decoded(story)] }
  const frameParameters = writeTimelineParameters(shown)
  if (address.searchParams.has('live')) frameParameters.set('live', '')
  const search = frameParameters.toString()
  return {
    ...(await timelineTitle(web, shown)),
    frame: `/embed/timeline${search && `?${search}`}`,
  }
}

/** A timeline of one story is called as it. @throws {NotFound} when there is no such story */
export async function timelineTitle(
  web: WebRequest,
  { story }: TimelineParameters,
): Promise<Pick<Embeddable, 'title' | 'titleLanguage'>> {
  const [slug, ...others] = story
  if (slug === undefined || others.length > 0)
    return { title: EMBED_WORDS[web.languages.page].timeline }
  const found = await web.ask('StoryTitle', { slug, language: web.languages.preferences })
  if (found.story === null) throw new NotFound()
  const { title, text } = found.story
  return { title, ...(text && { titleLanguage: text.language }) }
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    throw new NotFound()
  }
}
