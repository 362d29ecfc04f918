import { distance } from 'fastest-levenshtein'
import { ParametersRefused } from './parameters-refused.ts'

/** How other programs call them. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  limit: 'page-size',
  first: 'page-size',
  last: 'page-size',
}

/** Two words of fewer letters may differ in one and mean something else. */
const LONG_ENOUGH = 5

/**
 * Refuses a parameter that is nearly one of those known, such as `page_size` or `stories`: passed
 * over without a word, it would give all events for a few. What is like none of them is somebody
 * else's, as a newsletter's `utm_source` is, and is passed over.
 * @throws {ParametersRefused} with the names that would be right
 */
export function refuseMisspelled(address: URLSearchParams, known: readonly string[]): void {
  const unknown = [...new Set(address.keys())].filter((name) => !known.includes(name))
  const complaints = unknown.flatMap((name) => {
    const meant = OTHER_NAMES[name] ?? known.find((right) => isNearly(name, right))
    return meant !== undefined && known.includes(meant)
      ? [`${name} is no parameter here; ${meant} is.`]
      : []
  })
  if (complaints.length > 0) throw new ParametersRefused(complaints)
}

function isNearly(name: string, right: string): boolean {
  const [one, other] = [letters(name), letters(right)]
  if (one === other) return true
  return Math.min(one.length, other.length) >= LONG_ENOUGH && distance(one, other) === 1
}

/** Without what separates words, the case, and the plural: "pageSize" is as "page-size". */
function letters(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/ies$/, 'y')
    .replace(/s$/, '')
}
