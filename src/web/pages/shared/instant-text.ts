import type { PageLanguage } from '../../parameters/reader-languages.ts'

const LOCALES: Readonly<Record<PageLanguage, string>> = { en: 'en-GB', de: 'de-DE' }

/**
 * An instant in words, to the minute: "24 January 2025 at 18:00 UTC". A server does not know where
 * its readers are, so the zone is named.
 * @param instant of RFC 3339
 */
export function instantText(instant: string, language: PageLanguage): string {
  return `${clockText(instant, language)} UTC`
}

/** The same by the clocks of a time zone (IANA), which is not named: "24 January 2025 at 18:00". */
export function clockText(instant: string, language: PageLanguage, timeZone = 'UTC'): string {
  return new Date(instant).toLocaleString(LOCALES[language], {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone,
  })
}

/**
 * What a time zone is called. The fixed ones of IANA have their signs the other way round than
 * everybody's: "Etc/GMT+5" is five hours behind, which people write "UTC−5".
 */
export function timeZoneName(timeZone: string): string {
  const [, sign, hours] = /^Etc\/GMT([+-])(\d+)$/.exec(timeZone) ?? []
  if (hours === undefined) return timeZone
  return Number(hours) === 0 ? 'UTC' : `UTC${sign === '+' ? '−' : '+'}${hours}`
}

/** The day of an instant in a time zone, in words: "24 January 2025". */
export function dayText(instant: string, language: PageLanguage, timeZone = 'UTC'): string {
  return new Date(instant).toLocaleDateString(LOCALES[language], { dateStyle: 'long', timeZone })
}

/** The weekday of a calendar day: "Tuesday". @param day as YYYY-MM-DD */
export function weekdayOf(day: string, language: PageLanguage): string {
  return new Date(`${day}T00:00:00Z`).toLocaleDateString(LOCALES[language], {
    weekday: 'long',
    timeZone: 'UTC',
  })
}
