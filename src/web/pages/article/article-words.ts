import type { PageLanguage } from '../../parameters/reader-languages.ts'

interface ArticleWords {
  readonly article: string
  readonly text: string
  readonly textNote: string
  readonly notes: string
  readonly noteNumber: (number: number) => string
  readonly backToText: string
  readonly nothingMarked: string
  readonly someMarked: (shown: number, count: number) => string
  readonly events: string
  readonly noEvent: string
  readonly copies: string
  readonly copyOf: string
  readonly versions: string
  readonly version: (number: number) => string
  readonly olderVersion: (number: number, newest: number) => string
  readonly someVersions: (shown: number, count: number) => string
  readonly published: string
  readonly outlet: string
  readonly ownedBy: string
  readonly original: string
  readonly language: string
  readonly facts: string
  readonly retrieved: string
}

const WORDS: Readonly<Record<PageLanguage, ArticleWords>> = {
  en: {
    article: 'Article',
    text: 'The text and what it supports',
    textNote: 'Marked are the passages that support something; the numbers lead to what.',
    notes: 'What the passages support',
    noteNumber: (number) => `Passage ${number}`,
    backToText: 'Back to the passage',
    nothingMarked: 'No passage of this version supports anything yet.',
    someMarked: (shown, count) => `${shown} of ${count} pieces of evidence are marked here.`,
    events: 'Events that it reports',
    noEvent: 'It is not linked to any event.',
    copies: 'Copies',
    copyOf: 'It repeats the text of',
    versions: 'Versions of the text',
    version: (number) => `Version ${number}`,
    olderVersion: (number, newest) =>
      `This is version ${number} of the text; the newest is version ${newest}.`,
    someVersions: (shown, count) => `The newest ${shown} of ${count}.`,
    published: 'Published',
    outlet: 'Outlet',
    ownedBy: 'owned by',
    original: 'Original',
    language: 'Language',
    facts: 'The article in brief',
    retrieved: 'retrieved',
  },
  de: {
    article: 'Artikel',
    text: 'Der Text und was er belegt',
    textNote: 'Markiert sind die Stellen, die etwas belegen; die Zahlen führen dorthin.',
    notes: 'Was die Stellen belegen',
    noteNumber: (number) => `Stelle ${number}`,
    backToText: 'Zurück zur Stelle',
    nothingMarked: 'Noch belegt keine Stelle dieser Fassung etwas.',
    someMarked: (shown, count) => `${shown} von ${count} Belegen sind hier markiert.`,
    events: 'Ereignisse, von denen er berichtet',
    noEvent: 'Er ist mit keinem Ereignis verknüpft.',
    copies: 'Kopien',
    copyOf: 'Er wiederholt den Text von',
    versions: 'Fassungen des Textes',
    version: (number) => `Fassung ${number}`,
    olderVersion: (number, newest) =>
      `Dies ist Fassung ${number} des Textes; die neueste ist Fassung ${newest}.`,
    someVersions: (shown, count) => `Die neuesten ${shown} von ${count}.`,
    published: 'Erschienen',
    outlet: 'Medium',
    ownedBy: 'gehört',
    original: 'Original',
    language: 'Sprache',
    facts: 'Der Artikel in Kürze',
    retrieved: 'abgerufen',
  },
}

export function articleWords(language: PageLanguage): ArticleWords {
  return WORDS[language]
}
