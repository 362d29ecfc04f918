import type { PageLanguage } from '../parameters/reader-languages.ts'

/** The words of the pages' frame. Each page has its own beside it. */
interface PageWords {
  readonly timeline: string
  readonly skipToContent: string
  readonly notFound: string
  readonly nothingHere: string
  readonly refused: string
  readonly failed: string
  readonly failedWith: (requestId: string) => string
  readonly tagline: string
}

const WORDS: Readonly<Record<PageLanguage, PageWords>> = {
  en: {
    timeline: 'Timeline',
    skipToContent: 'Skip to the content',
    notFound: 'Not found',
    nothingHere: 'Nothing is at this address.',
    refused: 'This address cannot be answered',
    failed: 'Something went wrong',
    failedWith: (requestId) => `The error is in the log of the server, as ${requestId}.`,
    tagline: 'What happened when, who said what, and where it stands in print',
  },
  de: {
    timeline: 'Zeitleiste',
    skipToContent: 'Zum Inhalt',
    notFound: 'Nicht gefunden',
    nothingHere: 'Unter dieser Adresse ist nichts.',
    refused: 'Diese Adresse lässt sich nicht beantworten',
    failed: 'Etwas ist schiefgegangen',
    failedWith: (requestId) => `Der Fehler steht im Protokoll des Servers, unter ${requestId}.`,
    tagline: 'Was wann geschah, wer was sagte und wo es geschrieben steht',
  },
}

export function pageWords(language: PageLanguage): PageWords {
  return WORDS[language]
}
