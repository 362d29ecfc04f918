import type { PageLanguage } from '../parameters/reader-languages.ts'

const NAMES: Readonly<Record<PageLanguage, Intl.DisplayNames>> = {
  en: new Intl.DisplayNames('en', { type: 'language' }),
  de: new Intl.DisplayNames('de', { type: 'language' }),
}

/**
 * What a language is called: "German" for "de". The text itself where it is no tag (BCP 47), as it
 * may be in an address.
 */
export function languageName(tag: string, language: PageLanguage): string {
  try {
    return NAMES[language].of(tag) ?? tag
  } catch {
    return tag
  }
}
