import { html, type Markup } from '../../markup/html.ts'
import type { WebRequest } from '../../route.ts'
import { siteAddress } from '../site-address.ts'
import { entityWords } from './entity-words.ts'

/** What of a list stands on a page, as the API tells it. */
export interface ListPage {
  readonly totalCount: number
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

export interface Section {
  /** Also the fragment of the page's address. */
  readonly id: string
  readonly title: string
}

/** A part of a page with its heading, and with how many there are of what it lists. */
export function section({ id, title }: Section, body: Markup, count?: number): Markup {
  return html`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}${count !== undefined && html` <span class="count">${count}</span>`}</h2>
${body}
</section>`
}

/** The cursor of the address after which a section's list begins: `after-statements` for "statements". */
export function cursorOf({ url }: WebRequest, sectionId: string): string | undefined {
  return url.searchParams.get(`after-${sectionId}`) || undefined
}

/** Links to the rest of a list and back to its beginning; nothing where all of it is there. */
export function sectionPages(
  web: WebRequest,
  { id, title }: Section,
  { pageInfo }: ListPage,
  pageSize: number,
): Markup | undefined {
  const parameter = `after-${id}`
  const isFirst = cursorOf(web, id) === undefined
  if (isFirst && !pageInfo.hasNextPage) return undefined
  const words = entityWords(web.languages.page)
  const addressWith = (cursor: string | null) => {
    const parameters = new URLSearchParams(web.url.searchParams)
    parameters.delete('language')
    if (cursor === null) parameters.delete(parameter)
    else parameters.set(parameter, cursor)
    return `${siteAddress(web.languages, web.url.pathname, parameters)}#${id}`
  }
  return html`<nav class="pages" aria-label="${words.pagesOf(title)}">
${!isFirst && html`<a href="${addressWith(null)}">${words.fromTheStart}</a>`}
${pageInfo.hasNextPage && html`<a rel="next" href="${addressWith(pageInfo.endCursor)}">${words.more(pageSize)}</a>`}
</nav>`
}
