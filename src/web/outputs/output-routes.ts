import type { Route, WebRequest } from '../route.ts'
import type { AboutTimeline } from './about-timeline.ts'
import type { OutputFormat } from './formats.ts'
import type { ExportedEvent } from './read-events.ts'
import { readContent, readRecordContent, respondFile } from './timeline-file.ts'

type Writer = (events: readonly ExportedEvent[], about: AboutTimeline) => string

/** The writers, with their libraries, are loaded when they are first asked for. */
const WRITERS = {
  json: async () => (await import('./write-timeline-js.ts')).writeTimelineJs,
  csv: async () => (await import('./write-csv.ts')).writeCsv,
  ics: async () => (await import('./write-calendar.ts')).writeCalendar,
  atom: async () => (await import('./write-feeds.ts')).writeAtom,
  'feed.json': async () => (await import('./write-feeds.ts')).writeJsonFeed,
  jsonld: async () => (await import('./write-json-ld.ts')).writeJsonLd,
  md: async () => (await import('./write-markdown.ts')).writeMarkdown,
} satisfies Partial<Record<OutputFormat, () => Promise<Writer>>>

async function respondWritten(
  web: WebRequest,
  format: OutputFormat,
  loadWriter: () => Promise<Writer>,
): Promise<Response> {
  const [{ events, about }, write] = await Promise.all([readContent(web, format), loadWriter()])
  return respondFile(web, format, write(events, about), about)
}

async function respondRecords(web: WebRequest): Promise<Response> {
  const [{ events, about }, { writeNdjson }] = await Promise.all([
    readRecordContent(web, 'ndjson'),
    import('./write-ndjson.ts'),
  ])
  return respondFile(web, 'ndjson', writeNdjson(events, about), about)
}

/** The timeline in the formats of other programs, but for pictures. */
export const outputRoutes: readonly Route[] = [
  // Object.entries widens the keys to strings.
  ...(Object.entries(WRITERS) as [keyof typeof WRITERS, () => Promise<Writer>][]).map(
    ([format, loadWriter]): Route => ({
      method: 'GET',
      path: `/timeline.${format}`,
      errors: 'json',
      respond: (web) => respondWritten(web, format, loadWriter),
    }),
  ),
  { method: 'GET', path: '/timeline.ndjson', errors: 'json', respond: respondRecords },
]
