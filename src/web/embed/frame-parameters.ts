import { LIVE_PARAMETER, readLive } from '../parameters/live-parameter.ts'
import { refuseMisspelled } from '../parameters/misspelled-parameters.ts'
import { ParametersRefused } from '../parameters/parameters-refused.ts'
import { singleValue } from '../parameters/single-value.ts'
import { readTheme, type Theme } from '../parameters/theme.ts'
import { TIMELINE_PARAMETERS } from '../parameters/timeline-parameters.ts'

/** What can be set of a page for frames, besides which timeline it shows. */
export interface FrameParameters {
  /** Undefined for that of the reader's system. */
  readonly theme: Theme | undefined
  /** Of the dates' headings, 1 to 5; the events' are one deeper. */
  readonly headingLevel: number
  /** Whether new events come in by themselves. */
  readonly live: boolean
}

const HEADING_LEVEL = 2
const NAMES = ['theme', 'heading-level', LIVE_PARAMETER] as const

/** @throws {ParametersRefused} */
export function readFrameParameters(address: URLSearchParams): FrameParameters {
  refuseMisspelled(address, [...TIMELINE_PARAMETERS, ...NAMES])
  const complaints: string[] = []
  const theme = readTheme(address, complaints)
  const level = singleValue(address, 'heading-level', complaints) ?? String(HEADING_LEVEL)
  if (!/^[1-5]$/.test(level)) {
    complaints.push(`heading-level is "${level}"; it must be a whole number from 1 to 5.`)
  }
  if (complaints.length > 0) throw new ParametersRefused(complaints)
  return { theme, headingLevel: Number(level), live: readLive(address) }
}

/** The parameters that say the same; what is as by default is left out. */
export function writeFrameParameters(parameters: FrameParameters): URLSearchParams {
  const { theme, headingLevel, live } = parameters
  const address = new URLSearchParams()
  if (theme !== undefined) address.set('theme', theme)
  if (headingLevel !== HEADING_LEVEL) address.set('heading-level', String(headingLevel))
  if (live) address.set(LIVE_PARAMETER, 'true')
  return address
}
