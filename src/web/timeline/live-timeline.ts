import { readLive } from '../parameters/live-parameter.ts'
import type { WebRequest } from '../route.ts'

/**
 * Where the present is, where the address asks for a timeline that follows it.
 * @returns undefined where it does not
 * @throws {ParametersRefused} when `live` says neither
 */
export async function presentOf({ url, ask }: WebRequest): Promise<string | undefined> {
  return readLive(url.searchParams) ? (await ask('ChangesCursor', {})).changesCursor : undefined
}
