import { html } from '../markup/html.ts'
import { webAddress } from '../markup/web-address.ts'
import { type AboutTimeline, eventUrl } from './about-timeline.ts'
import { leftOut } from './left-out.ts'
import { outputWords } from './output-words.ts'
import { participantNames } from './participant-names.ts'
import type { ExportedEvent } from './read-events.ts'

/** When the newest of the events was changed; the beginning of Unix time where there is none. */
export function lastUpdate(events: readonly ExportedEvent[]): Date {
  return new Date(
    Math.max(0, ...events.map(({ lastChange }) => Date.parse(lastChange.revision.committedAt))),
  )
}

/** What a reader of feeds shows: the date, the summary, what was said, and where it stands. */
export function entryHtml(event: ExportedEvent, about: AboutTimeline): string {
  const { slug, time, summary, statements, articles } = event
  const words = outputWords(about.language)
  const more = leftOut(event)
  const names = [...participantNames(event)]
  if (more.participations > 0) names.push(words.more(more.participations))
  return html`<p><strong>${time.display}</strong></p>${summary && html`<p>${summary}</p>`}${
    names.length > 0 && html`<p>${words.participants}: ${names.join(', ')}</p>`
  }${statements.nodes.map(
    ({ speaker, rendering }) =>
      rendering &&
      html`<blockquote lang="${rendering.language}"><p>${rendering.text}</p><p>— ${speaker.name}</p></blockquote>`,
  )}${more.statements > 0 && html`<p>${words.more(more.statements)}</p>`}${
    articles.edges.length > 0 &&
    html`<ul>${articles.edges.map(({ node: { title, url, outlet, language } }) => {
      const label = html`${outlet.name}: <span lang="${language}">${title}</span>`
      const address = webAddress(url)
      return html`<li>${address ? html`<a href="${address}">${label}</a>` : label}</li>`
    })}${more.articles > 0 && html`<li>${words.more(more.articles)}</li>`}</ul>`
  }<p><a href="${eventUrl(about, slug)}">${eventUrl(about, slug)}</a></p>`.text
}
