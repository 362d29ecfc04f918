import { EXPOSED_HEADERS } from '../../http/exposed-headers.ts'
import { readTimelineParameters } from '../parameters/timeline-parameters.ts'
import type { WebRequest } from '../route.ts'
import type { AboutTimeline } from './about-timeline.ts'
import { FORMAT_FACTS, type OutputFormat } from './formats.ts'
import {
  type EventRecord,
  type ExportedEvent,
  type ReadEvents,
  readEvents,
  readRecords,
} from './read-events.ts'
import { timelineTitle } from './timeline-title.ts'

/** What a file is made of. */
export interface TimelineContent<Node> {
  readonly events: readonly Node[]
  readonly about: AboutTimeline
}

type Reader<Node> = (...parameters: Parameters<typeof readEvents>) => Promise<ReadEvents<Node>>

/** Formats that are read again and again for what is new, and so begin with it. */
const NEWEST_FIRST: readonly OutputFormat[] = ['atom', 'feed.json']

/** Reads what a format holds of the timeline that a request asks for. */
export function readContent(
  web: WebRequest,
  format: OutputFormat,
): Promise<TimelineContent<ExportedEvent>> {
  return readWith(readEvents, web, format)
}

/** The same, with all that is known of each event. */
export function readRecordContent(
  web: WebRequest,
  format: OutputFormat,
): Promise<TimelineContent<EventRecord>> {
  return readWith(readRecords, web, format)
}

/** @throws {ParametersRefused} {QuestionRefused} naming the parameter */
async function readWith<Node>(
  read: Reader<Node>,
  { ask, url, origin, languages, request }: WebRequest,
  format: OutputFormat,
): Promise<TimelineContent<Node>> {
  const address = new URLSearchParams(url.search)
  if (!address.has('order') && NEWEST_FIRST.includes(format)) address.set('order', 'recorded-desc')
  const parameters = readTimelineParameters(address)
  const { events, totalCount, endCursor } = await read(ask, parameters, {
    // The default is for pages that people turn.
    pageSize: address.get('page-size')?.trim() ? parameters.pageSize : undefined,
    limit: FORMAT_FACTS[format].limit,
    language: languages.preferences,
    signal: request.signal,
  })
  const next = new URLSearchParams(url.search)
  if (endCursor !== undefined) next.set('after', endCursor)
  const shown = new URLSearchParams(url.search)
  for (const name of ['theme', 'width']) shown.delete(name)
  return {
    events,
    about: {
      ...(await timelineTitle(ask, parameters, languages)),
      origin,
      pageUrl: `${origin}/${searchOf(shown)}`,
      fileUrl: `${origin}${url.pathname}${searchOf(new URLSearchParams(url.search))}`,
      nextUrl: endCursor && `${origin}${url.pathname}${searchOf(next)}`,
      totalCount,
      language: languages.page,
    },
  }
}

/** Sends a file that any page may read. */
export function respondFile(
  { fetchAPI }: WebRequest,
  format: OutputFormat,
  body: string | Uint8Array<ArrayBuffer>,
  { nextUrl }: AboutTimeline,
): Response {
  return new fetchAPI.Response(body, {
    headers: {
      'Content-Type': FORMAT_FACTS[format].contentType,
      'Content-Disposition': `inline; filename="timeline.${format}"`,
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Expose-Headers': ['Link', 'Content-Disposition', ...EXPOSED_HEADERS].join(
        ', ',
      ),
      Vary: 'Accept-Language',
      ...(nextUrl && { Link: `<${nextUrl}>; rel="next"` }),
    },
  })
}

function searchOf(address: URLSearchParams): string {
  return address.size === 0 ? '' : `?${address}`
}
