import { html } from '../markup/html.ts'
import type { Theme } from '../parameters/theme.ts'
import type { WebRequest } from '../route.ts'
import type { RenderedElement } from '../timeline/timeline-element.ts'
import { EMBED_WORDS } from './embed-words.ts'
import { respondFrame } from './frame-page.ts'
import { oembedLink } from './oembed-link.ts'

export interface EmbedContent {
  readonly title: string
  /** Of the title, where it is another than the page's. */
  readonly titleLanguage?: string | undefined
  readonly theme: Theme | undefined
  readonly element: RenderedElement
  /** The page of this site that shows the same, as a path. */
  readonly fullPage: string
}

/** A page for the frames of others: without cookies and storage, and readable without JavaScript. */
export async function respondEmbed(web: WebRequest, content: EmbedContent): Promise<Response> {
  const words = EMBED_WORDS[web.languages.page]
  const { title, titleLanguage, theme, element, fullPage } = content
  const script = await web.assets.get('embed.js')
  return respondFrame(web, {
    title,
    theme,
    head: html`<link rel="canonical" href="${web.origin}${fullPage}">
${oembedLink(web, title)}
<script type="module" src="${script.path}"></script>`,
    body: html`<main>
<h1${titleLanguage !== undefined && html` lang="${titleLanguage}"`}>${title}</h1>
${element.markup}
</main>
<footer>${words.from} <a href="${web.origin}${fullPage}">Annals</a>. ${words.newTab}</footer>`,
    styles: [element.styleHash],
    headers: { 'Cache-Control': 'public, max-age=60' },
  })
}
