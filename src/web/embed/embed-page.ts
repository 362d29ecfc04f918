import { createHash } from 'node:crypto'
import { html, type Markup, raw } from '../markup/html.ts'
import type { WebRequest } from '../route.ts'
import type { RenderedElement } from '../timeline/timeline-element.ts'
import { EMBED_WORDS } from './embed-words.ts'
import { oembedLink } from './oembed-link.ts'

/** Nothing but the timeline, on whatever the page around it has behind it. */
const STYLE = `
:root { color-scheme: light dark }
body { margin: 0; padding: 1rem; font: 1rem/1.5 "Iowan Old Style", Palatino, Georgia, serif; color: light-dark(#1c1b19, #ece8df); background: light-dark(#fffdf8, #16161a); overflow-wrap: anywhere }
h1 { margin: 0; font-size: 1.5rem; line-height: 1.2; font-weight: 600 }
footer { max-inline-size: 40rem; margin-block-start: 1rem; padding-block-start: .5rem; border-block-start: 1px solid light-dark(#d9d4c8, #47443e); font: .8125rem/1.45 system-ui, sans-serif; color: light-dark(#5c5850, #a8a296) }
a { color: inherit }
/* A frame is as high as all of it, whether somebody sees it or not. */
annals-timeline::part(article) { content-visibility: visible }
:focus-visible { outline: 2px solid light-dark(#b3261e, #ff8a80); outline-offset: 3px }
`
const STYLE_HASH = `sha256-${createHash('sha256').update(STYLE).digest('base64')}`

export interface EmbedContent {
  readonly title: string
  /** Of the title, where it is another than the page's. */
  readonly titleLanguage?: string | undefined
  readonly element: RenderedElement
  /** The page of this site that shows the same, as a path. */
  readonly fullPage: string
}

/** A page for the frames of others: without cookies and storage, and readable without JavaScript. */
export async function respondEmbed(web: WebRequest, content: EmbedContent): Promise<Response> {
  const { page } = web.languages
  const words = EMBED_WORDS[page]
  const { title, titleLanguage, element, fullPage } = content
  const script = await web.assets.get('embed.js')
  const markup: Markup = html`<!DOCTYPE html>
<html lang="${page}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<base target="_blank">
<title>${title} · Annals</title>
<link rel="canonical" href="${web.origin}${fullPage}">
${oembedLink(web, title)}
<style>${raw(STYLE)}</style>
<script type="module" src="${script.path}"></script>
</head>
<body>
<main>
<h1${titleLanguage !== undefined && html` lang="${titleLanguage}"`}>${title}</h1>
${element.markup}
</main>
<footer>${words.from} <a href="${web.origin}${fullPage}">Annals</a>. ${words.newTab}</footer>
</body>
</html>
`
  return new web.fetchAPI.Response(markup.text, {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': policy(web, [STYLE_HASH, element.styleHash]),
      'Cache-Control': 'public, max-age=60',
      Vary: 'Accept-Language',
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
