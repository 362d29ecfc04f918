import { html, type Markup } from '../markup/html.ts'
import type { WebRequest } from '../route.ts'

/** For the head of a page that can be embedded: where to ask how (oEmbed, section 4, "Discovery"). */
export function oembedLink({ origin, url }: WebRequest, title: string): Markup {
  const of = encodeURIComponent(`${origin}${url.pathname}${url.search}`)
  return html`<link rel="alternate" type="application/json+oembed" href="${origin}/oembed?url=${of}&format=json" title="${title}">
<link rel="alternate" type="text/xml+oembed" href="${origin}/oembed?url=${of}&format=xml" title="${title}">`
}
