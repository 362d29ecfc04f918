import type { EventStatus } from '../../documents/types.ts'
import type { PageLanguage } from '../../parameters/reader-languages.ts'

interface EventWords {
  readonly statuses: Readonly<Record<EventStatus, string>>
  readonly place: string
  readonly participants: string
  readonly nobody: string
  readonly sources: string
  readonly noSource: string
  readonly copyOf: string
  readonly original: string
  readonly ownEvidence: string
  readonly ownEvidenceNote: string
  readonly linked: string
  readonly before: string
  readonly after: string
  readonly parts: string
  readonly stories: string
  readonly facts: string
  readonly asJsonLd: string
}

const WORDS: Readonly<Record<PageLanguage, EventWords>> = {
  en: {
    statuses: {
      HAPPENED: 'Happened',
      ONGOING: 'Under way',
      PLANNED: 'Planned',
      CANCELLED: 'Cancelled',
    },
    place: 'Where',
    participants: 'Participants',
    nobody: 'Nobody is recorded.',
    sources: 'Sources',
    noSource: 'No article is recorded.',
    copyOf: 'repeats the text of',
    original: 'Original',
    ownEvidence: 'Evidence',
    ownEvidenceNote: 'Where it stands that it happened, and when.',
    linked: 'Linked events',
    before: 'Before',
    after: 'After',
    parts: 'Whole and parts',
    stories: 'Stories',
    facts: 'The event in brief',
    asJsonLd: 'This event as JSON-LD',
  },
  de: {
    statuses: {
      HAPPENED: 'Geschehen',
      ONGOING: 'Im Gang',
      PLANNED: 'Geplant',
      CANCELLED: 'Abgesagt',
    },
    place: 'Wo',
    participants: 'Beteiligte',
    nobody: 'Niemand ist eingetragen.',
    sources: 'Quellen',
    noSource: 'Kein Artikel ist eingetragen.',
    copyOf: 'wiederholt den Text von',
    original: 'Original',
    ownEvidence: 'Belege',
    ownEvidenceNote: 'Wo steht, dass es geschah, und wann.',
    linked: 'Verknüpfte Ereignisse',
    before: 'Davor',
    after: 'Danach',
    parts: 'Ganzes und Teile',
    stories: 'Themen',
    facts: 'Das Ereignis in Kürze',
    asJsonLd: 'Dieses Ereignis als JSON-LD',
  },
}

export function eventWords(language: PageLanguage): EventWords {
  return WORDS[language]
}
