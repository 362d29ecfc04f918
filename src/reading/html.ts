import type { ArticleFound, ArticleProblem, Found } from './article-draft.ts'
import { readBody } from './html-body.ts'
import { parseDocument } from './html-document.ts'
import { type HtmlMetadata, readMetadata } from './html-metadata.ts'
import { withinTime } from './time-limit.ts'

/** In UTF-16 code units; pages are half a megabyte at most, most of it scripts. */
export const MAX_HTML_LENGTH = 5_000_000

const METADATA_MILLISECONDS = 2_000

/**
 * Reads an article from its page. Whatever the page holds, this ends within seconds and does not
 * throw; what could not be read is told in `problems`.
 * @param html a whole page, or the part of one that holds the article
 * @param address where the page is from
 */
export function readHtml(html: string, address?: string): ArticleFound {
  if (html.length > MAX_HTML_LENGTH) {
    return {
      problems: [unread(`has ${html.length} characters; a page has at most ${MAX_HTML_LENGTH}`)],
    }
  }
  const metadata = withinTime(METADATA_MILLISECONDS, () =>
    readMetadata(parseDocument(html), address),
  )?.result
  if (metadata === undefined) {
    return { problems: [unread('could not be read in time: it is no ordinary page')] }
  }
  const { articleBody, ...found } = metadata
  const text = fullerText(readBody(html, metadata.title?.value), articleBody)
  return { ...found, ...(text && { text }) }
}

/** Pages that show only a beginning may hold the whole text for machines. */
function fullerText(
  body: Found<string> | undefined,
  articleBody: HtmlMetadata['articleBody'],
): Found<string> | undefined {
  if (body === undefined || articleBody === undefined) return body ?? articleBody
  return articleBody.value.length > body.value.length * 2 ? articleBody : body
}

function unread(message: string): ArticleProblem {
  return { field: 'html', message }
}
