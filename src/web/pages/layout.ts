import type { AssetName } from '../assets.ts'
import { html, type Markup } from '../markup/html.ts'
import type { OutputFormat } from '../outputs/formats.ts'
import { PAGE_LANGUAGES, type PageLanguage } from '../parameters/reader-languages.ts'
import type { WebRequest } from '../route.ts'
import { pageWords } from './page-words.ts'
import { readableSearch, siteAddress } from './site-address.ts'

/** The parts of the site that the masthead leads to. */
export type Section = 'timeline' | 'stories' | 'review'

export interface PageContent {
  /** Of the browser's window, without the site's name. */
  readonly title: string
  /** Of the main part, from its `<h1>` on. */
  readonly main: Markup
  /** Where the page stands; it is marked in the masthead. */
  readonly section?: Section
  /** Whether it is the front page, which has the large masthead. @default false */
  readonly front?: boolean
  /** In a sentence, for search engines and previews. */
  readonly description?: string | undefined
  /** Further elements for the head: alternate formats. */
  readonly head?: Markup
  /** Module scripts, besides what the page works without. */
  readonly scripts?: readonly AssetName[]
}

/** The frame around every page. */
export async function renderPage(web: WebRequest, content: PageContent): Promise<Markup> {
  const { page } = web.languages
  const style = await web.assets.get('pages.css')
  const scripts = await Promise.all((content.scripts ?? []).map((name) => web.assets.get(name)))
  return html`<!DOCTYPE html>
<html lang="${page}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${content.title} · Annals</title>
${content.description && html`<meta name="description" content="${content.description}">`}
<link rel="icon" href="${MARK}">
<link rel="stylesheet" href="${style.path}">
${content.head}
${scripts.map(({ path }) => html`<script type="module" src="${path}"></script>`)}
</head>
<body>
<a class="skip" href="#main">${pageWords(page).skipToContent}</a>
${masthead(web, content)}
<main id="main" tabindex="-1">
${content.main}
</main>
${colophon(web)}
</body>
</html>
`
}

function masthead(web: WebRequest, { section, front }: PageContent): Markup {
  const words = pageWords(web.languages.page)
  const links: readonly [Section, path: string][] = [
    ['timeline', '/'],
    ['stories', '/stories'],
    ['review', '/review'],
  ]
  return html`<header class="masthead${front && ' front'}">
<a class="name" href="${siteAddress(web.languages, '/')}">Annals</a>
<p class="tagline">${words.tagline}</p>
<div class="sections">
<nav aria-label="${words.sections}"><ul>
${links.map(
  ([name, path]) =>
    html`<li><a href="${siteAddress(web.languages, path)}"${name === section && html` aria-current="true"`}>${words[name]}</a></li>`,
)}
<li><a href="/graphql">GraphiQL</a></li>
</ul></nav>
<nav aria-label="${words.language}"><ul>${PAGE_LANGUAGES.map((tag) => languageLink(web, tag))}</ul></nav>
</div>
</header>`
}

const LANGUAGE_NAMES: Readonly<Record<PageLanguage, string>> = { en: 'English', de: 'Deutsch' }

function languageLink({ url, languages }: WebRequest, tag: PageLanguage): Markup {
  const name = LANGUAGE_NAMES[tag]
  const address = new URLSearchParams(url.searchParams)
  address.set('language', tag)
  return html`<li><a href="${url.pathname}?${readableSearch(address)}" lang="${tag}" hreflang="${tag}"${tag === languages.page && html` aria-current="true"`}>${name}</a></li>`
}

function colophon({ languages }: WebRequest): Markup {
  const words = pageWords(languages.page)
  return html`<footer class="colophon">
<p>${words.aboutData}</p>
<ul aria-label="${words.machineReadable}">
<li><a href="/graphql">GraphQL API</a></li>
${FILES.map(
  ([format, name]) =>
    html`<li><a href="${siteAddress(languages, `/timeline.${format}`)}">${name}</a></li>`,
)}
</ul>
</footer>`
}

/** The whole timeline for programs; a page with a timeline of its own leads to all formats. */
const FILES: readonly (readonly [format: OutputFormat, name: string])[] = [
  ['json', 'JSON'],
  ['csv', 'CSV'],
  ['ics', 'iCalendar'],
  ['atom', 'Atom'],
  ['jsonld', 'JSON-LD'],
]

export interface PageOptions {
  /** @default 200 */
  readonly status?: number
  /** Hashes of inline styles that the page holds, as 'sha256-…'. */
  readonly styles?: readonly string[]
  /** @default "no-cache": kept, and asked for anew each time */
  readonly cacheControl?: string
  /** Further headers. */
  readonly headers?: Readonly<Record<string, string>>
}

/** Sends a page under a policy that lets it load nothing from elsewhere. */
export function respondPage(
  { fetchAPI }: WebRequest,
  page: Markup,
  { status = 200, styles = [], cacheControl = 'no-cache', headers = {} }: PageOptions = {},
): Response {
  return new fetchAPI.Response(page.text, {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': contentSecurityPolicy(styles),
      'Cache-Control': cacheControl,
      Vary: 'Accept-Language',
      ...headers,
    },
  })
}

function contentSecurityPolicy(styles: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    ["style-src 'self'", ...styles.map((hash) => `'${hash}'`)].join(' '),
    "connect-src 'self'",
    "img-src 'self' data:",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** A thread with three knots: events on a line of time. */
const MARK = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path d="M2 16h28" stroke="#b3261e" stroke-width="3"/><g fill="#b3261e"><circle cx="7" cy="16" r="5"/><circle cx="18" cy="16" r="4"/><circle cx="27" cy="16" r="3"/></g></svg>',
)}`
