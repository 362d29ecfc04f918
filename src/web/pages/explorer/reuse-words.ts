import type { PageLanguage } from '../../parameters/reader-languages.ts'

interface ReuseWords {
  readonly title: string
  readonly export: string
  readonly exportNote: string
  readonly subscribe: string
  readonly calendar: string
  readonly live: string
  readonly notLive: string
  readonly embed: string
  readonly frame: string
  readonly element: string
  readonly graphql: string
  readonly query: string
  readonly variables: string
  readonly openInGraphiql: string
  readonly copy: (what: string) => string
  readonly copied: string
}

const WORDS: Readonly<Record<PageLanguage, ReuseWords>> = {
  en: {
    title: 'Use this timeline',
    export: 'Export',
    exportNote: 'All of its events, not only those on this page.',
    subscribe: 'Subscribe',
    calendar: 'Calendar that keeps itself up to date',
    live: 'Show new events on this page as they come in',
    notLive: 'Stop showing new events as they come in',
    embed: 'Embed',
    frame: 'As a frame',
    element: 'As an element',
    graphql: 'GraphQL',
    query: 'Query',
    variables: 'Variables',
    openInGraphiql: 'Open in GraphiQL',
    copy: (what) => `Copy: ${what}`,
    copied: 'Copied',
  },
  de: {
    title: 'Diese Zeitleiste verwenden',
    export: 'Exportieren',
    exportNote: 'Alle ihre Ereignisse, nicht nur die auf dieser Seite.',
    subscribe: 'Abonnieren',
    calendar: 'Kalender, der sich selbst aktualisiert',
    live: 'Neue Ereignisse auf dieser Seite zeigen, sobald sie da sind',
    notLive: 'Neue Ereignisse nicht mehr von selbst zeigen',
    embed: 'Einbetten',
    frame: 'Als Rahmen',
    element: 'Als Element',
    graphql: 'GraphQL',
    query: 'Abfrage',
    variables: 'Variablen',
    openInGraphiql: 'In GraphiQL öffnen',
    copy: (what) => `Kopieren: ${what}`,
    copied: 'Kopiert',
  },
}

export function reuseWords(language: PageLanguage): ReuseWords {
  return WORDS[language]
}
