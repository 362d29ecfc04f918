import type { AssetName } from '../assets.ts'
import { html, type Markup } from '../markup/html.ts'
import type { WebRequest } from '../route.ts'
import { pageWords } from './page-words.ts'

export interface PageContent {
  /** Of the browser's window, without the site's name. */
  readonly title: string
  /** Of the main part, from its `<h1>` on. */
  readonly main: Markup
  /** Further elements for the head: alternate formats, a description. */
  readonly head?: Markup
  /** Module scripts, besides what the page works without. */
  readonly scripts?: readonly AssetName[]
}

/** The frame around every page. */
export async function renderPage(web: WebRequest, content: PageContent): Promise<Markup> {
  const { page, chosen } = web.languages
  const words = pageWords(page)
  const style = await web.assets.get('pages.css')
  const scripts = await Promise.all((content.scripts ?? []).map((name) => web.assets.get(name)))
  const home = chosen.length > 0 ? `/?language=${encodeURIComponent(chosen.join(','))}` : '/'
  return html`<!doctype html>
<html lang="${page}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${content.title} · Annals</title>
<link rel="icon" href="${MARK}">
<link rel="stylesheet" href="${style.path}">
${content.head}
${scripts.map(({ path }) => html`<script type="module" src="${path}"></script>`)}
</head>
<body>
<a class="skip" href="#main">${words.skipToContent}</a>
<header class="masthead"><a class="title" href="${home}">Annals</a><p>${words.tagline}</p></header>
<main id="main" tabindex="-1">${content.main}</main>
</body>
</html>
`
}

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
