import { html, type Markup } from '../markup/html.ts'
import { readTheme } from '../parameters/theme.ts'
import type { WebRequest } from '../route.ts'
import { respondFrame } from './frame-page.ts'

export interface FrameComplaint {
  readonly status: number
  readonly title: string
  /** What is wrong, and what would be right. */
  readonly paragraphs: readonly Markup[]
  readonly headers?: Readonly<Record<string, string>>
}

/** Tells in a frame what is wrong with its address: to whoever is putting it into a page. */
export function respondFrameComplaint(web: WebRequest, complaint: FrameComplaint): Response {
  const { status, title, paragraphs, headers } = complaint
  return respondFrame(web, {
    status,
    title,
    // That it is wrong is told already, where it is.
    theme: readTheme(web.url.searchParams, []),
    body: html`<main>
<h1>${title}</h1>
<div role="alert">${paragraphs}</div>
</main>`,
    headers: { 'Cache-Control': 'no-store', ...headers },
  })
}
