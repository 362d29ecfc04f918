/**
 * How many milliseconds a response asks to wait (RFC 9110, 10.2.3). A date is counted from the
 * response's own, because the two clocks may differ.
 * @returns undefined where it does not say so understandably
 */
export function requestedPause(headers: Headers): number | undefined {
  const value = headers.get('Retry-After') ?? ''
  if (/^\d+$/.test(value)) return Number(value) * 1000
  const pause = Date.parse(value) - Date.parse(headers.get('Date') ?? '')
  return Number.isNaN(pause) ? undefined : Math.max(pause, 0)
}
