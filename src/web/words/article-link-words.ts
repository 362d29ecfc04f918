import type { ArticleEventRole } from '../documents/types.ts'
import type { PageLanguage } from '../parameters/reader-languages.ts'

const WORDS: Readonly<Record<PageLanguage, Readonly<Record<ArticleEventRole, string>>>> = {
  en: { MAIN: 'is about it', BACKGROUND: 'recalls it' },
  de: { MAIN: 'handelt davon', BACKGROUND: 'erwähnt es als Hintergrund' },
}

/** What an event is to an article, said of the article: "is about it". */
export function articleRolePhrase(role: ArticleEventRole, language: PageLanguage): string {
  return WORDS[language][role]
}
