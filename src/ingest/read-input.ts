import { detectLanguage } from '../linking/language.ts'
import type {
  ArticleDraft,
  ArticleFound,
  ArticleGiven,
  ArticleProblem,
} from '../reading/article-draft.ts'
import { completeDraft } from '../reading/complete-draft.ts'
import { readHtml } from '../reading/html.ts'
import type { IncomingArticle } from './incoming-article.ts'

export type ReadInput =
  | { readonly ok: true; readonly article: IncomingArticle }
  | { readonly ok: false; readonly problems: readonly ArticleProblem[] }

/** Completes an article that was handed in, from its page and its text. */
export function readInput(given: ArticleGiven): ReadInput {
  const found = given.html ? readHtml(given.html, given.url ?? undefined) : {}
  return completeInput(given, found)
}

/** The same where the page or feed was read before. */
export function completeInput(given: ArticleGiven, found: ArticleFound): ReadInput {
  const completion = completeDraft(given, found)
  if (!completion.ok) return completion
  const { draft } = completion
  const language = draft.language ?? languageOf(draft)
  if (language === null) {
    return {
      ok: false,
      problems: [
        {
          field: 'language',
          message: 'is not told, and the text does not show it: give its tag, such as de or en',
        },
      ],
    }
  }
  const { url, title, text, publishedAt, outlet } = draft
  return { ok: true, article: { url, title, text, language, publishedAt, outlet } }
}

function languageOf({ title, text }: ArticleDraft): string | null {
  return detectLanguage(text) ?? detectLanguage(`${title}\n\n${text}`)
}
