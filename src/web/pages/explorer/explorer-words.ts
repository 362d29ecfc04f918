import type { PageLanguage } from '../../parameters/reader-languages.ts'
import type { TimelineOrderName } from '../../parameters/timeline-parameters.ts'
import type { FacetName } from './facets.ts'

interface ExplorerWords {
  readonly search: string
  readonly words: string
  readonly when: string
  readonly whenHint: string
  readonly certainly: string
  readonly onlyCertainly: (period: string) => string
  readonly order: string
  readonly orders: Readonly<Record<TimelineOrderName, string>>
  readonly groupBy: string
  readonly day: string
  readonly month: string
  readonly year: string
  readonly show: string
  readonly facets: Readonly<Record<FacetName, string>>
  readonly narrow: string
  readonly narrowedBy: string
  readonly removeAll: string
  readonly remove: (facet: string, name: string) => string
  readonly add: (facet: string, name: string, events: string) => string
  readonly histogram: string
  readonly began: (count: number) => string
  readonly undated: (events: string) => string
  readonly events: (count: number) => string
  readonly nothing: string
  readonly widen: string
  readonly without: (name: string) => string
  readonly given: string
}

const count = (language: PageLanguage, one: string, other: string) => (n: number) =>
  `${n.toLocaleString(language)} ${n === 1 ? one : other}`

const WORDS: Readonly<Record<PageLanguage, ExplorerWords>> = {
  en: {
    search: 'Search the timeline',
    words: 'Words',
    when: 'When',
    whenHint: '2025-01/2025-03',
    certainly: 'for certain',
    onlyCertainly: (period) => `Only what happened within it for certain: ${period}`,
    order: 'Order',
    orders: {
      'happened-asc': 'Oldest first',
      'happened-desc': 'Newest first',
      'recorded-asc': 'First recorded first',
      'recorded-desc': 'Last recorded first',
    },
    groupBy: 'Headings',
    day: 'Days',
    month: 'Months',
    year: 'Years',
    show: 'Show',
    facets: {
      actors: 'Who took part',
      kinds: 'Kind',
      story: 'Story',
      places: 'Place',
      outlets: 'Reported by',
      reportedIn: 'Reported in',
    },
    narrow: 'Narrow down',
    narrowedBy: 'Narrowed down by',
    removeAll: 'Remove all',
    remove: (facet, name) => `Remove ${facet}: ${name}`,
    add: (facet, name, events) => `${facet}: ${name}, ${events}`,
    histogram: 'Events by when they began',
    began: count('en', 'event began', 'events began'),
    undated: (events) => `${events} with an unknown beginning`,
    events: count('en', 'event', 'events'),
    nothing: 'No event meets all of this.',
    widen: 'There is something if you leave out one of these:',
    without: (name) => `Without ${name}`,
    given: 'What you chose. Click one to leave it out:',
  },
  de: {
    search: 'Die Zeitleiste durchsuchen',
    words: 'Wörter',
    when: 'Wann',
    whenHint: '2025-01/2025-03',
    certainly: 'mit Sicherheit',
    onlyCertainly: (period) => `Nur was mit Sicherheit darin geschah: ${period}`,
    order: 'Reihenfolge',
    orders: {
      'happened-asc': 'Älteste zuerst',
      'happened-desc': 'Neueste zuerst',
      'recorded-asc': 'Zuerst erfasste zuerst',
      'recorded-desc': 'Zuletzt erfasste zuerst',
    },
    groupBy: 'Überschriften',
    day: 'Tage',
    month: 'Monate',
    year: 'Jahre',
    show: 'Zeigen',
    facets: {
      actors: 'Wer beteiligt war',
      kinds: 'Art',
      story: 'Thema',
      places: 'Ort',
      outlets: 'Berichtet von',
      reportedIn: 'Berichtet auf',
    },
    narrow: 'Eingrenzen',
    narrowedBy: 'Eingegrenzt durch',
    removeAll: 'Alle entfernen',
    remove: (facet, name) => `${facet}: ${name} entfernen`,
    add: (facet, name, events) => `${facet}: ${name}, ${events}`,
    histogram: 'Ereignisse nach ihrem Beginn',
    began: count('de', 'Ereignis begann', 'Ereignisse begannen'),
    undated: (events) => `${events} mit unbekanntem Beginn`,
    events: count('de', 'Ereignis', 'Ereignisse'),
    nothing: 'Kein Ereignis erfüllt das alles.',
    widen: 'Es gibt etwas, wenn Sie eines davon weglassen:',
    without: (name) => `Ohne ${name}`,
    given: 'Ihre Auswahl. Ein Klick nimmt etwas heraus:',
  },
}

export function explorerWords(language: PageLanguage): ExplorerWords {
  return WORDS[language]
}
