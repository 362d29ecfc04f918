import type { PageLanguage } from '../../parameters/reader-languages.ts'

const LOCALES: Readonly<Record<PageLanguage, string>> = { en: 'en-GB', de: 'de-DE' }

/**
 * An instant in words, to the minute: "24 January 2025 at 18:00 UTC".
 * @param instant of RFC 3339
 * @param timeZone of IANA, which is named behind it
 */
export function instantText(instant: string, language: PageLanguage, timeZone = 'UTC'): string {
  const text = new Date(instant).toLocaleString(LOCALES[language], {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone,
  })
  return `${text} ${timeZone}`
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
