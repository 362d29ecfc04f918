import type { PageLanguage } from '../../parameters/reader-languages.ts'

interface StoryWords {
  readonly stories: string
  readonly story: string
  readonly inOrder: string
  readonly byEditor: string
  readonly oldestFirst: string
  readonly newestFirst: string
  readonly explore: string
  readonly disputed: string
  readonly moreClaims: (count: number) => string
  readonly actors: string
  readonly events: (count: number) => string
  readonly noEvents: string
  readonly none: string
  readonly pages: string
  readonly previous: string
  readonly next: string
}

const WORDS: Readonly<Record<PageLanguage, StoryWords>> = {
  en: {
    stories: 'Stories',
    story: 'Story',
    inOrder: 'Order',
    byEditor: 'As the editors tell it',
    oldestFirst: 'Oldest first',
    newestFirst: 'Newest first',
    explore: 'Narrow down',
    disputed: 'In dispute',
    moreClaims: (count) => `${count.toLocaleString('en')} more claims are in dispute.`,
    actors: 'Who takes part',
    events: (count) => `${count.toLocaleString('en')} ${count === 1 ? 'event' : 'events'}`,
    noEvents: 'No event is in this story.',
    none: 'There is no story yet.',
    pages: 'Pages',
    previous: 'Before',
    next: 'More',
  },
  de: {
    stories: 'Themen',
    story: 'Thema',
    inOrder: 'Reihenfolge',
    byEditor: 'Wie die Redaktion es erzählt',
    oldestFirst: 'Älteste zuerst',
    newestFirst: 'Neueste zuerst',
    explore: 'Eingrenzen',
    disputed: 'Umstritten',
    moreClaims: (count) => `${count.toLocaleString('de')} weitere Behauptungen sind umstritten.`,
    actors: 'Wer beteiligt ist',
    events: (count) => `${count.toLocaleString('de')} ${count === 1 ? 'Ereignis' : 'Ereignisse'}`,
    noEvents: 'Kein Ereignis gehört zu diesem Thema.',
    none: 'Es gibt noch kein Thema.',
    pages: 'Seiten',
    previous: 'Vorher',
    next: 'Mehr',
  },
}

export function storyWords(language: PageLanguage): StoryWords {
  return WORDS[language]
}
