import { html, type Markup } from '../../markup/html.ts'
import { outputLinks } from '../../outputs/formats.ts'
import { type TimelineParameters, timelineVariables } from '../../parameters/timeline-parameters.ts'
import type { WebRequest } from '../../route.ts'
import { elementSnippet, frameSnippet } from './embed-snippets.ts'
import { reuseWords } from './reuse-words.ts'

/** Formats that programs ask for again and again. */
const FEEDS = ['atom', 'feed.json', 'ics'] as const

export interface LiveLink {
  readonly isLive: boolean
  /** The page that is live, or no longer. */
  readonly href: string
}

/** Takes a timeline elsewhere: to a file, a reader of feeds, another page, a program of one's own. */
export function reuseSection(
  web: WebRequest,
  parameters: TimelineParameters,
  title: string,
  live?: LiveLink,
): Markup {
  const words = reuseWords(web.languages.page)
  const outputs = outputLinks(parameters, web.languages)
  const feeds = outputs.filter(({ format }) => FEEDS.some((feed) => feed === format))
  const item = (href: string, label: string) => html`<li><a href="${href}">${label}</a></li>\n`
  return html`<section class="reuse no-print" id="reuse" aria-labelledby="reuse-title">
<h2 id="reuse-title">${words.title}</h2>
<div class="uses">
<div><h3>${words.export}</h3>
<ul>${outputs.map(({ href, label }) => item(href, label))}</ul>
<p class="hint">${words.exportNote}</p>
<h3>${words.subscribe}</h3>
<ul>${feeds.map(({ format, href, label }) =>
    format === 'ics'
      ? item(`${web.origin}${href}`.replace(/^https?:/, 'webcal:'), words.calendar)
      : item(href, label),
  )}${live && item(live.href, live.isLive ? words.notLive : words.live)}</ul></div>
<div><h3>${words.embed}</h3>
${copyable('embed-frame', words.frame, frameSnippet(web, parameters, title), 4, web)}
${copyable('embed-element', words.element, elementSnippet(web, parameters), 4, web)}</div>
<div><h3>${words.graphql}</h3>
${queryForm(web, parameters)}</div>
</div>
</section>`
}

/** A form that GraphiQL reads as its link, so that the query stands on the page once. */
function queryForm(web: WebRequest, parameters: TimelineParameters): Markup {
  const words = reuseWords(web.languages.page)
  const variables = timelineVariables(parameters, web.languages.preferences)
  return html`<form action="/graphql">
${copyable('query', words.query, web.documents.get('Timeline') ?? '', 6, web)}
${copyable('variables', words.variables, JSON.stringify(variables, null, 2), 4, web)}
<button class="button" type="submit">${words.openInGraphiql}</button>
</form>`
}

/** Text to be taken along, with a button that a script shows. */
function copyable(
  name: string,
  label: string,
  text: string,
  rows: number,
  { languages }: WebRequest,
): Markup {
  const words = reuseWords(languages.page)
  return html`<div class="copyable"><label for="${name}">${label}</label>
<button class="button" type="button" data-copies="${name}" data-done="${words.copied}" aria-label="${words.copy(label)}" hidden>${words.copy('').replace(/:.*/, '')}</button>
<textarea id="${name}" name="${name}" rows="${rows}" readonly spellcheck="false">
${text}</textarea></div>`
}

/** For the head of a page with a timeline: the same as feeds and files. */
export function alternateLinks(web: WebRequest, parameters: TimelineParameters): Markup {
  return html`${outputLinks(parameters, web.languages)
    .filter(({ format }) => [...FEEDS, 'jsonld'].includes(format))
    .map(
      ({ contentType, href, label }) =>
        html`<link rel="alternate" type="${contentType}" title="${label}" href="${href}">\n`,
    )}`
}
