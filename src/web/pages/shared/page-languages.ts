import { html, type Markup } from '../../markup/html.ts'
import { PAGE_LANGUAGES } from '../../parameters/reader-languages.ts'
import type { WebRequest } from '../../route.ts'
import { languageName } from '../../words/language-names.ts'
import { readableSearch } from '../site-address.ts'
import { entityWords } from './entity-words.ts'

/** For the head of a page: the same page in each of the languages that its own words are in. */
export function pageLanguages(web: WebRequest): Markup {
  return html`${PAGE_LANGUAGES.map(
    (tag) =>
      html`<link rel="alternate" hreflang="${tag}" href="${web.origin}${addressIn(web, tag)}">`,
  )}`
}

/** The languages that something is told in, each a link to the page in it, as entries of a `<dl class="facts">`. */
export function textLanguages(
  web: WebRequest,
  texts: readonly { readonly language: string }[],
): Markup | undefined {
  if (texts.length === 0) return undefined
  const { page } = web.languages
  return html`<dt>${entityWords(page).alsoIn}</dt>
<dd>${texts.map(({ language }, index) => html`${index > 0 && ', '}<a href="${addressIn(web, language)}" hreflang="${language}">${languageName(language, page)}</a>`)}</dd>`
}

function addressIn({ url }: WebRequest, language: string): string {
  const parameters = new URLSearchParams(url.searchParams)
  parameters.set('language', language)
  return `${url.pathname}?${readableSearch(parameters)}`
}
