import type { OutputFormat } from '../../web/outputs/formats.ts'
import { ParametersRefused } from '../../web/parameters/parameters-refused.ts'
import { readerLanguages } from '../../web/parameters/reader-languages.ts'
import {
  readTimelineParameters,
  TIMELINE_PARAMETERS,
  type TimelineParameter,
} from '../../web/parameters/timeline-parameters.ts'
import { readPictureParameters } from '../../web/picture/picture-parameters.ts'
import { UsageError } from '../failure.ts'

/** How events are put under headings, which no file has. */
type ExportParameter = Exclude<TimelineParameter, 'group-by'>

/** The parameters of an address that are options of the command, each with what it takes. */
export const EXPORT_OPTIONS: Readonly<
  Record<ExportParameter, readonly [value: string, help: string]>
> = {
  story: ['slugs', 'only events of these stories'],
  actors: ['slugs', 'only events in which one of these took part'],
  kinds: ['kinds', 'only events of these kinds, such as interview,press-remarks'],
  places: ['slugs', 'only events at these places, or within them'],
  outlets: ['slugs', 'only events that one of these reported'],
  'reported-in': ['languages', 'only events reported in one of these languages'],
  during: ['edtf', 'only events of this time, such as 2025-01 or 2025-01-20/2025-01-23'],
  match: ['how', 'possibly or certainly: whether a date must lie within the time for certain'],
  text: ['words', 'only events told in these words'],
  order: ['order', 'happened-asc, happened-desc, recorded-asc or recorded-desc'],
  'page-size': ['number', 'no more events than these, 1 to 100; else as many as the format takes'],
  language: ['languages', 'the languages of names and texts, the most wanted first (default en)'],
  after: ['cursor', 'only what follows: a cursor from the end of another file'],
  before: ['cursor', 'only what comes before it'],
}

export const PICTURE_OPTIONS = {
  theme: ['theme', 'of a picture: light or dark'],
  width: ['pixels', 'of a picture: 320 to 1600'],
} as const

export type ExportAddressOptions = Readonly<
  Partial<Record<ExportParameter | keyof typeof PICTURE_OPTIONS, string>>
>

/**
 * The path of the file that the options ask for, with its parameters.
 * @throws {UsageError} naming each wrong option and what would be right
 */
export function timelineAddress(format: OutputFormat, options: ExportAddressOptions): string {
  const address = new URLSearchParams(
    Object.entries(options).filter((option) => option[1] !== undefined),
  )
  const isPicture = format === 'svg' || format === 'png'
  const misplaced = Object.keys(PICTURE_OPTIONS).filter((name) => address.has(name))
  if (!isPicture && misplaced.length > 0) {
    throw new UsageError(
      `${misplaced.map((name) => `--${name}`).join(' and ')} can be given with --format svg and png only.`,
    )
  }
  try {
    const { language } = readTimelineParameters(address)
    readerLanguages(language, null)
    if (isPicture) readPictureParameters(address)
  } catch (error) {
    if (error instanceof ParametersRefused) throw new UsageError(asOptions(error.message))
    throw error
  }
  return `/timeline.${format}?${address}`
}

/** Complaints about parameters, one a line, as complaints about options. */
export function asOptions(complaints: string): string {
  const names = [...TIMELINE_PARAMETERS, ...Object.keys(PICTURE_OPTIONS)].join('|')
  return complaints.replaceAll(new RegExp(`^(?:${names})\\b`, 'gm'), '--$&')
}
