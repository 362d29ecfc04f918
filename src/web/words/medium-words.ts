import type { StatementMedium } from '../documents/types.ts'
import type { PageLanguage } from '../parameters/reader-languages.ts'

const WORDS: Readonly<Record<PageLanguage, Readonly<Record<StatementMedium, string>>>> = {
  en: {
    COURT_FILING: 'in a court filing',
    DOCUMENT: 'in a document',
    INTERVIEW: 'in an interview',
    PRESS_RELEASE: 'in a press release',
    SOCIAL_MEDIA: 'on social media',
    SPOKEN: 'in spoken words',
    UNKNOWN: 'where is not known',
  },
  de: {
    COURT_FILING: 'in einer Klageschrift',
    DOCUMENT: 'in einem Dokument',
    INTERVIEW: 'in einem Interview',
    PRESS_RELEASE: 'in einer Pressemitteilung',
    SOCIAL_MEDIA: 'in einem sozialen Netzwerk',
    SPOKEN: 'mündlich',
    UNKNOWN: 'wo, ist nicht bekannt',
  },
}

/** The way in which something was said: "on social media". */
export function mediumPhrase(medium: StatementMedium, language: PageLanguage): string {
  return WORDS[language][medium]
}
