import { ParametersRefused } from './parameters-refused.ts'
import { singleValue } from './single-value.ts'

/** Of the page that shows a timeline, not of the timeline: so it is none of the timeline's parameters. */
export const LIVE_PARAMETER = 'live'

/**
 * Whether new events are to come in by themselves: `live`, `live=` and `live=true` in an address say
 * so, as the attribute of an element does by its presence.
 * @throws {ParametersRefused} when it is neither that nor `live=false`
 */
export function readLive(address: URLSearchParams): boolean {
  if (!address.has(LIVE_PARAMETER)) return false
  const complaints: string[] = []
  const value = singleValue(address, LIVE_PARAMETER, complaints) ?? 'true'
  if (value !== 'true' && value !== 'false') {
    complaints.push(`live is "${value}"; it must be true or false, or stand alone.`)
  }
  if (complaints.length > 0) throw new ParametersRefused(complaints)
  return value === 'true'
}
