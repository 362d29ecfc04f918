import { singleValue } from './single-value.ts'

export const THEMES = ['light', 'dark'] as const
/** Of the colours of what stands in pages of others. */
export type Theme = (typeof THEMES)[number]

/**
 * The parameter `theme`; undefined where it is absent.
 * @param complaints gets one more, where it is none of them
 */
export function readTheme(address: URLSearchParams, complaints: string[]): Theme | undefined {
  const given = singleValue(address, 'theme', complaints)
  const theme = THEMES.find((known) => known === given)
  if (given !== undefined && theme === undefined) {
    complaints.push(`theme is "${given}"; it must be one of ${THEMES.join(', ')}.`)
  }
  return theme
}
