import type { PageLanguage } from '../parameters/reader-languages.ts'

interface EmbedWords {
  readonly timeline: string
  /** Before the name of the site. */
  readonly from: string
  readonly newTab: string
}

export const EMBED_WORDS: Readonly<Record<PageLanguage, EmbedWords>> = {
  en: { timeline: 'Timeline', from: 'From', newTab: 'Links open in a new tab.' },
  de: { timeline: 'Zeitleiste', from: 'Aus', newTab: 'Links öffnen in einem neuen Tab.' },
}
