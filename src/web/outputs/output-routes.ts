import type { Route } from '../route.ts'
import type { AboutTimeline } from './about-timeline.ts'
import type { OutputFormat } from './formats.ts'
import { type ExportedEvent, readEvents, readRecords } from './read-events.ts'
import { type FileMaking, respondFile } from './timeline-file.ts'
import { writeInTurns } from './write-in-turns.ts'

/** Writes a file part by part, so that others can be answered in between. */
type Writer<Node> = (events: readonly Node[], about: AboutTimeline) => Generator<string>

/** The writers, with their libraries, are loaded when they are first asked for. */
const WRITERS = {
  json: async () => (await import('./write-timeline-js.ts')).writeTimelineJs,
  csv: async () => (await import('./write-csv.ts')).writeCsv,
  ics: async () => (await import('./write-calendar.ts')).writeCalendar,
  atom: async () => (await import('./write-feeds.ts')).writeAtom,
  'feed.json': async () => (await import('./write-feeds.ts')).writeJsonFeed,
  jsonld: async () => (await import('./write-json-ld.ts')).writeJsonLd,
  md: async () => (await import('./write-markdown.ts')).writeMarkdown,
} satisfies Partial<Record<OutputFormat, () => Promise<Writer<ExportedEvent>>>>

function fileRoute<Node>(
  format: OutputFormat,
  read: FileMaking<Node>['read'],
  loadWriter: () => Promise<Writer<Node>>,
): Route {
  const making: FileMaking<Node> = {
    format,
    read,
    write: async ({ events, about }, signal) => {
      const write = await loadWriter()
      return writeInTurns(write(events, about), signal)
    },
  }
  return {
    method: 'GET',
    path: `/timeline.${format}`,
    errors: 'json',
    respond: (web) => respondFile(web, making),
  }
}

/** The timeline in the formats of other programs, but for pictures. */
export const outputRoutes: readonly Route[] = [
  // Object.entries widens the keys to strings.
  ...(
    Object.entries(WRITERS) as [keyof typeof WRITERS, () => Promise<Writer<ExportedEvent>>][]
  ).map(([format, loadWriter]) => fileRoute(format, readEvents, loadWriter)),
  fileRoute('ndjson', readRecords, async () => (await import('./write-ndjson.ts')).writeNdjson),
]
