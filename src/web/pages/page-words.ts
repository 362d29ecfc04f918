import type { PageLanguage } from '../parameters/reader-languages.ts'

/** The words of the pages' frame. Each page has its own beside it. */
interface PageWords {
  readonly timeline: string
  readonly stories: string
  readonly review: string
  readonly sections: string
  readonly language: string
  readonly skipToContent: string
  readonly notFound: string
  readonly nothingHere: string
  readonly refused: string
  readonly notForMethod: (path: string, method: string, allowed: string) => string
  readonly failed: string
  readonly failedWith: (requestId: string) => string
  readonly toTimeline: string
  readonly tagline: string
  readonly aboutData: string
  readonly machineReadable: string
}

const WORDS: Readonly<Record<PageLanguage, PageWords>> = {
  en: {
    timeline: 'Timeline',
    stories: 'Stories',
    review: 'Review',
    sections: 'Sections',
    language: 'Language',
    skipToContent: 'Skip to the content',
    notFound: 'Not found',
    nothingHere: 'Nothing is at this address.',
    refused: 'This address cannot be answered',
    notForMethod: (path, method, allowed) => `${path} is not for ${method}; it is for ${allowed}.`,
    failed: 'Something went wrong',
    failedWith: (requestId) => `The error is in the log of the server, as ${requestId}.`,
    toTimeline: 'To the whole timeline',
    tagline: 'What happened when, who said what, and where it stands in print',
    aboutData:
      'Each fact names the articles that report it, and the sentence in them. Their texts belong to their publishers.',
    machineReadable: 'For programs',
  },
  de: {
    timeline: 'Zeitleiste',
    stories: 'Themen',
    review: 'Prüfen',
    sections: 'Bereiche',
    language: 'Sprache',
    skipToContent: 'Zum Inhalt',
    notFound: 'Nicht gefunden',
    nothingHere: 'Unter dieser Adresse ist nichts.',
    refused: 'Diese Adresse lässt sich nicht beantworten',
    notForMethod: (path, method, allowed) =>
      `${path} ist nicht für ${method} da, sondern für ${allowed}.`,
    failed: 'Etwas ist schiefgegangen',
    failedWith: (requestId) => `Der Fehler steht im Protokoll des Servers, unter ${requestId}.`,
    toTimeline: 'Zur ganzen Zeitleiste',
    tagline: 'Was wann geschah, wer was sagte und wo es geschrieben steht',
    aboutData:
      'Jede Tatsache nennt die Artikel, die sie berichten, und den Satz darin. Deren Texte gehören ihren Verlagen.',
    machineReadable: 'Für Programme',
  },
}

export function pageWords(language: PageLanguage): PageWords {
  return WORDS[language]
}
