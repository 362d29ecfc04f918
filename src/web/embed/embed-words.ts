import type { PageLanguage } from '../parameters/reader-languages.ts'

interface EmbedWords {
  /** Before the name of the site. */
  readonly from: string
  readonly newTab: string
}

export const EMBED_WORDS: Readonly<Record<PageLanguage, EmbedWords>> = {
  en: { from: 'From', newTab: 'Links open in a new tab.' },
  de: { from: 'Aus', newTab: 'Links öffnen in einem neuen Tab.' },
}
