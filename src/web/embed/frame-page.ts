import { createHash } from 'node:crypto'
import { html, type Markup, raw } from '../markup/html.ts'
import type { Theme } from '../parameters/theme.ts'
import type { WebRequest } from '../route.ts'

/** Nothing but what it shows, on whatever the page around it has behind it. */
const STYLE = `
:root { color-scheme: light dark }
:root.light { color-scheme: light }
:root.dark { color-scheme: dark }
body { margin: 0; padding: 1rem; font: 1rem/1.5 "Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", Georgia, "Noto Serif", "Liberation Serif", serif; color: light-dark(#1c1b19, #ece8df); background: light-dark(#fffdf8, #16161a); overflow-wrap: anywhere }
h1 { margin: 0; font-size: 1.5rem; line-height: 1.2; font-weight: 600 }
footer { max-inline-size: 40rem; margin-block-start: 1rem; padding-block-start: .5rem; border-block-start: 1px solid light-dark(#d9d4c8, #47443e); font: .8125rem/1.45 -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; color: light-dark(#5c5850, #a8a296) }
a { color: inherit }
/* A frame is as high as all of it, whether somebody sees it or not. */
annals-timeline::part(article) { content-visibility: visible }
:focus-visible { outline: 2px solid light-dark(#b3261e, #ff8a80); outline-offset: 3px }
`
const STYLE_HASH = `sha256-${createHash('sha256').update(STYLE).digest('base64')}`

export interface FrameContent {
  /** Of the window. */
  readonly title: string
  /** Undefined for that of the reader's system. */
  readonly theme: Theme | undefined
  /** Further elements for the head. */
  readonly head?: Markup
  readonly body: Markup
  /** Hashes of further inline styles, as 'sha256-…'. */
  readonly styles?: readonly string[]
  /** @default 200 */
  readonly status?: number
  readonly headers: Readonly<Record<string, string>>
}

/** A page for the frames of others, which has nothing of the site around it. */
export function respondFrame(web: WebRequest, content: FrameContent): Response {
  const { title, theme, head, body, styles = [], status = 200, headers } = content
  const page = html`<!DOCTYPE html>
<html lang="${web.languages.page}"${theme && html` class="${theme}"`}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<base target="_blank">
<title>${title} · Annals</title>
${head}
<style>${raw(STYLE)}</style>
</head>
<body>
${body}
</body>
</html>
`
  return new web.fetchAPI.Response(page.text, {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': policy(web, [STYLE_HASH, ...styles]),
      ...(web.languages.chosen.length === 0 && { Vary: 'Accept-Language' }),
      ...headers,
    },
  })
}

/**
 * Anybody may frame it. In a sandbox the page has no origin, and browsers differ in whether 'self'
 * is then where the page is from: so that is named too.
 */
function policy({ origin, url }: WebRequest, styles: readonly string[]): string {
  const own = ["'self'", ...new Set([origin, url.origin])].join(' ')
  return [
    "default-src 'none'",
    `script-src ${own}`,
    `style-src ${styles.map((hash) => `'${hash}'`).join(' ')}`,
    `connect-src ${own}`,
    "base-uri 'none'",
    "form-action 'none'",
    'frame-ancestors *',
  ].join('; ')
}
