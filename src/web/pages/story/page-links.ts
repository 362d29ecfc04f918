import { html, type Markup } from '../../markup/html.ts'
import type { PageLanguage } from '../../parameters/reader-languages.ts'
import type { PageAddress } from '../../timeline/timeline-options.ts'
import { storyWords } from './story-words.ts'

interface PageInfo {
  readonly hasPreviousPage: boolean
  readonly hasNextPage: boolean
  readonly startCursor: string | null
  readonly endCursor: string | null
}

/** Links to the pages before and after one of a list; nothing where it is the only one. */
export function pageLinks(
  { hasPreviousPage, hasNextPage, startCursor, endCursor }: PageInfo,
  address: (page: PageAddress) => string,
  language: PageLanguage,
): Markup | undefined {
  if (!hasPreviousPage && !hasNextPage) return undefined
  const words = storyWords(language)
  return html`<nav class="pages" aria-label="${words.pages}">${
    hasPreviousPage &&
    html`<a rel="prev" href="${address({ before: startCursor ?? '' })}">${words.previous}</a>`
  }${hasNextPage && html`<a rel="next" href="${address({ after: endCursor ?? '' })}">${words.next}</a>`}</nav>`
}
