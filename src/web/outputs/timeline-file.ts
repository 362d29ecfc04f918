import { setImmediate } from 'node:timers/promises'
import { entityTag, hasTag } from '../../http/entity-tag.ts'
import { EXPOSED_HEADERS } from '../../http/exposed-headers.ts'
import { respondJson } from '../../http/json-response.ts'
import { refuseMisspelled } from '../parameters/misspelled-parameters.ts'
import {
  readTimelineParameters,
  TIMELINE_PARAMETERS,
  type TimelineParameters,
} from '../parameters/timeline-parameters.ts'
import { timelineTitle } from '../parameters/timeline-title.ts'
import type { WebRequest } from '../route.ts'
import type { AboutTimeline } from './about-timeline.ts'
import { FORMAT_FACTS, type OutputFormat } from './formats.ts'
import type { ReadEvents, readEvents } from './read-events.ts'
import { LineFull } from './waiting-line.ts'

/** What a file is made of. */
export interface TimelineContent<Node> {
  readonly events: readonly Node[]
  readonly about: AboutTimeline
}

/** How a file is made. */
export interface FileMaking<Node> {
  readonly format: OutputFormat
  readonly read: (...parameters: Parameters<typeof readEvents>) => Promise<ReadEvents<Node>>
  /** @throws when the signal is given, which tells that nobody waits any longer */
  readonly write: (
    content: TimelineContent<Node>,
    signal: AbortSignal,
  ) => Promise<string | Uint8Array<ArrayBuffer>>
}

/** Formats that are read again and again for what is new, and so begin with it. */
const NEWEST_FIRST: readonly OutputFormat[] = ['atom', 'feed.json']
const PICTURES: readonly OutputFormat[] = ['svg', 'png']
const PARAMETERS = [...TIMELINE_PARAMETERS, 'theme', 'width']

/** Seconds after which there may be room again. */
const RETRY_AFTER = 10

/**
 * Answers a timeline as a file that any page may read. Who has it already is told so before anything
 * is read.
 * @throws {ParametersRefused} {QuestionRefused} {NotFound}
 */
export async function respondFile<Node>(
  web: WebRequest,
  { format, read, write }: FileMaking<Node>,
): Promise<Response> {
  const { request, fetchAPI } = web
  const address = new URLSearchParams(web.url.search)
  if (!address.has('order') && NEWEST_FIRST.includes(format)) address.set('order', 'recorded-desc')
  refuseMisspelled(address, PARAMETERS)
  const parameters = readTimelineParameters(address)
  // The default is for pages that people turn.
  const pageSize = address.get('page-size')?.trim() ? parameters.pageSize : undefined

  const tag = await readTag(web)
  const headers = fileHeaders(web, format, tag)
  if (tag !== undefined && hasTag(request.headers.get('if-none-match'), tag)) {
    return new fetchAPI.Response(null, { status: 304, headers: Object.entries(headers) })
  }
  const make = async () => {
    const content = await readContent(web, format, read, parameters, pageSize)
    await setImmediate()
    request.signal.throwIfAborted()
    return { content, body: await write(content, request.signal) }
  }
  const isLarge = pageSize === undefined || PICTURES.includes(format)
  try {
    const { content, body } = isLarge
      ? await web.largeFiles.run(request.signal, make)
      : await make()
    const { nextUrl } = content.about
    return new fetchAPI.Response(body, {
      headers: Object.entries({
        ...headers,
        'Content-Type': FORMAT_FACTS[format].contentType,
        'Content-Disposition': `inline; filename="timeline.${format}"`,
        ...(nextUrl && { Link: `<${nextUrl}>; rel="next"` }),
      }),
    })
  } catch (error) {
    if (error instanceof LineFull) return respondBusy(web)
    throw error
  }
}

async function readContent<Node>(
  { ask, url, origin, languages, request }: WebRequest,
  format: OutputFormat,
  read: FileMaking<Node>['read'],
  parameters: TimelineParameters,
  pageSize: number | undefined,
): Promise<TimelineContent<Node>> {
  const { events, totalCount, endCursor } = await read(ask, parameters, {
    pageSize,
    limit: FORMAT_FACTS[format].limit,
    language: languages.preferences,
    signal: request.signal,
  })
  const next = new URLSearchParams(url.search)
  if (endCursor !== undefined) next.set('after', endCursor)
  const shown = new URLSearchParams(url.search)
  for (const name of ['theme', 'width']) shown.delete(name)
  const { title, description } = await timelineTitle(ask, parameters, languages)
  return {
    events,
    about: {
      title,
      description,
      origin,
      pageUrl: `${origin}/${searchOf(shown)}`,
      fileUrl: `${origin}${url.pathname}${searchOf(new URLSearchParams(url.search))}`,
      nextUrl: endCursor && `${origin}${url.pathname}${searchOf(next)}`,
      totalCount,
      language: languages.page,
    },
  }
}

/** The state is read before the events: what is committed in between is asked for once more. */
async function readTag({
  readState,
  origin,
  url,
  languages,
}: WebRequest): Promise<string | undefined> {
  const state = await readState()
  if (state === undefined) return undefined
  const { preferences, page } = languages
  return entityTag(state, `${origin}${url.pathname}${url.search}`, preferences.join(), page)
}

/**
 * To be given to a response as pairs: Yoga's Fetch API keeps the name of an object's member beside
 * the same name in lower case, which others set, and browsers refuse a file that is allowed twice.
 */
function fileHeaders(
  { languages }: WebRequest,
  format: OutputFormat,
  tag: string | undefined,
): Record<string, string> {
  const isReaders = languages.chosen.length === 0
  const vary = [isReaders && 'Accept-Language', format !== 'png' && 'Accept-Encoding']
  return {
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': ['Link', 'Content-Disposition', ...EXPOSED_HEADERS].join(', '),
    'Cache-Control': 'public, max-age=60',
    Vary: vary.filter(Boolean).join(', '),
    ...(tag !== undefined && { ETag: tag }),
  }
}

function respondBusy({ fetchAPI }: WebRequest): Response {
  return respondJson(
    fetchAPI,
    503,
    {
      error: 'SERVICE_UNAVAILABLE',
      message: `The server is writing as many large files as it can. Ask again in ${RETRY_AFTER} seconds, or for less, with page-size.`,
    },
    { 'Retry-After': String(RETRY_AFTER), 'Access-Control-Allow-Origin': '*' },
  )
}

function searchOf(address: URLSearchParams): string {
  return address.size === 0 ? '' : `?${address}`
}
