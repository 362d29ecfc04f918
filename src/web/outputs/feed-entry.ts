import { html } from '../markup/html.ts'
import { type AboutTimeline, eventUrl } from './about-timeline.ts'
import { outputWords } from './output-words.ts'
import type { ExportedEvent } from './read-events.ts'

/** When the newest of the events was changed; the beginning of Unix time where there is none. */
export function lastUpdate(events: readonly ExportedEvent[]): Date {
  return new Date(
    Math.max(0, ...events.map(({ lastChange }) => Date.parse(lastChange.revision.committedAt))),
  )
}

/** What a reader of feeds shows: the date, the summary, what was said, and where it stands. */
export function entryHtml(event: ExportedEvent, about: AboutTimeline): string {
  const { slug, time, summary, participations, statements, articles } = event
  const words = outputWords(about.language)
  const names = [...new Set(participations.nodes.map(({ actor }) => actor.name))].join(', ')
  return html`<p><strong>${time.display}</strong></p>${summary && html`<p>${summary}</p>`}${
    names && html`<p>${words.participants}: ${names}</p>`
  }${statements.nodes.map(
    ({ speaker, rendering }) =>
      rendering &&
      html`<blockquote lang="${rendering.language}"><p>${rendering.text}</p><p>— ${speaker.name}</p></blockquote>`,
  )}${
    articles.edges.length > 0 &&
    html`<ul>${articles.edges.map(({ node: { title, url, outlet, language } }) => {
      const words = html`${outlet.name}: <span lang="${language}">${title}</span>`
      return html`<li>${isHttp(url) ? html`<a href="${url}">${words}</a>` : words}</li>`
    })}</ul>`
  }<p><a href="${eventUrl(about, slug)}">${eventUrl(about, slug)}</a></p>`.text
}

function isHttp(url: string | null): url is string {
  return url !== null && /^https?:\/\//i.test(url)
}
