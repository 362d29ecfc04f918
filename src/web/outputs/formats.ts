import type { PageLanguage, ReaderLanguages } from '../parameters/reader-languages.ts'
import {
  type TimelineParameters,
  writeTimelineParameters,
} from '../parameters/timeline-parameters.ts'

interface FormatFacts {
  /** Of HTTP, with the character set where one can be given. */
  readonly contentType: string
  readonly label: Readonly<Record<PageLanguage, string>>
  /** Events that one file has at most; the address of the rest comes with it. */
  readonly limit: number
}

const DATA_LIMIT = 5_000
/** Readers of feeds fetch the whole file again and again. */
const FEED_LIMIT = 500
/** A record is ten times as costly to read. */
const RECORD_LIMIT = 1_000
const PICTURE_LIMIT = 50

/** What a timeline can be had as, by the ending of its address; offered in this order. */
const FACTS = {
  json: {
    contentType: 'application/json; charset=utf-8',
    label: { en: 'TimelineJS (JSON)', de: 'TimelineJS (JSON)' },
    limit: DATA_LIMIT,
  },
  csv: {
    contentType: 'text/csv; charset=utf-8; header=present',
    label: { en: 'Table (CSV)', de: 'Tabelle (CSV)' },
    limit: DATA_LIMIT,
  },
  ics: {
    contentType: 'text/calendar; charset=utf-8',
    label: { en: 'Calendar (iCalendar)', de: 'Kalender (iCalendar)' },
    limit: DATA_LIMIT,
  },
  atom: {
    contentType: 'application/atom+xml; charset=utf-8',
    label: { en: 'Feed (Atom)', de: 'Feed (Atom)' },
    limit: FEED_LIMIT,
  },
  'feed.json': {
    contentType: 'application/feed+json; charset=utf-8',
    label: { en: 'Feed (JSON Feed)', de: 'Feed (JSON Feed)' },
    limit: FEED_LIMIT,
  },
  jsonld: {
    contentType: 'application/ld+json; charset=utf-8',
    label: { en: 'Linked data (schema.org)', de: 'Verknüpfte Daten (schema.org)' },
    limit: DATA_LIMIT,
  },
  md: {
    contentType: 'text/markdown; charset=utf-8; variant=CommonMark',
    label: { en: 'Text (Markdown)', de: 'Text (Markdown)' },
    limit: DATA_LIMIT,
  },
  ndjson: {
    contentType: 'application/x-ndjson; charset=utf-8',
    label: { en: 'All that is known (NDJSON)', de: 'Alles, was bekannt ist (NDJSON)' },
    limit: RECORD_LIMIT,
  },
  svg: {
    contentType: 'image/svg+xml; charset=utf-8',
    label: { en: 'Picture (SVG)', de: 'Bild (SVG)' },
    limit: PICTURE_LIMIT,
  },
  png: {
    contentType: 'image/png',
    label: { en: 'Picture (PNG)', de: 'Bild (PNG)' },
    limit: PICTURE_LIMIT,
  },
} as const satisfies Readonly<Record<string, FormatFacts>>

export type OutputFormat = keyof typeof FACTS

export const FORMAT_FACTS: Readonly<Record<OutputFormat, FormatFacts>> = FACTS

/** The endings. */
export const OUTPUT_FORMATS = Object.keys(FACTS) as readonly OutputFormat[] // Object.keys widens them.

/** Where to get a timeline in a format. */
export interface OutputLink {
  readonly format: OutputFormat
  /** For people, in the language of the page. */
  readonly label: string
  /** Without parameters, as `<link type>` has it. */
  readonly contentType: string
  /** From the root of the server: "/timeline.ics?story=stargate&language=de". */
  readonly href: string
}

/**
 * The addresses of a timeline in every format: of all its events, whichever page of it is shown.
 * They name the languages, since a calendar or a reader of feeds prefers others than the browser.
 */
export function outputLinks(
  parameters: Partial<TimelineParameters>,
  { preferences, page }: Pick<ReaderLanguages, 'preferences' | 'page'>,
): readonly OutputLink[] {
  const address = writeTimelineParameters({ ...parameters, language: preferences })
  for (const name of ['after', 'before', 'page-size', 'group-by']) address.delete(name)
  return OUTPUT_FORMATS.map((format) => ({
    format,
    label: FORMAT_FACTS[format].label[page],
    contentType: FORMAT_FACTS[format].contentType.replace(/;.*/, ''),
    href: `/timeline.${format}?${address}`,
  }))
}
