import { html, type Markup } from '../markup/html.ts'
import { parameterName } from '../parameters/timeline-parameters.ts'
import { type AboutTimeline, eventUrl } from './about-timeline.ts'
import { type DateParts, isoText, knownParts } from './known-dates.ts'
import { leftOut } from './left-out.ts'
import { outputWords } from './output-words.ts'
import type { ExportedEvent } from './read-events.ts'
import { writeJsonList } from './write-json-list.ts'

/**
 * Writes the JSON that TimelineJS 3 reads (https://timeline.knightlab.com/docs/json-format.html).
 * Dates have the parts that are known and no others, and say in words what they are. Its texts are
 * HTML. An event without any date cannot be put on its axis, so the title slide lists it.
 */
export function writeTimelineJs(
  events: readonly ExportedEvent[],
  about: AboutTimeline,
): Generator<string> {
  const dated = events.filter(({ time }) => startOf(time) !== undefined)
  const undated = events.filter(({ time }) => startOf(time) === undefined)
  const title = {
    text: { headline: html`${about.title}`.text, text: titleText(undated, about).text },
  }
  return writeJsonList({ title }, 'events', dated, (event) => slide(event, about))
}

function slide(event: ExportedEvent, about: AboutTimeline) {
  const { id, title, kind, time } = event
  const start = startOf(time)
  const end = knownParts(time, time.latestEnd)
  const isSpan = start && end && isoText(start) !== isoText(end)
  return {
    unique_id: id,
    start_date: start && { ...start, display_date: time.display },
    ...(isSpan && { end_date: end }),
    display_date: time.display,
    group: parameterName(kind),
    text: { headline: html`${title}`.text, text: slideText(event, about).text },
  }
}

/** Where it is put on the axis: at its earliest start, else at its latest end. */
function startOf(time: ExportedEvent['time']): DateParts | undefined {
  return knownParts(time, time.earliestStart) ?? knownParts(time, time.latestEnd)
}

function slideText(event: ExportedEvent, about: AboutTimeline): Markup {
  const { slug, summary, statements } = event
  const more = leftOut(event).statements
  const quotations = statements.nodes.map(
    ({ speaker, rendering }) =>
      rendering &&
      html`<blockquote lang="${rendering.language}">${rendering.text}<br><cite>${speaker.name}</cite></blockquote>`,
  )
  const url = eventUrl(about, slug)
  return html`${summary && html`<p>${summary}</p>`}${quotations}${
    more > 0 && html`<p>${outputWords(about.language).more(more)}</p>`
  }<p><a href="${url}">${url}</a></p>`
}

function titleText(undated: readonly ExportedEvent[], about: AboutTimeline): Markup {
  const words = outputWords(about.language)
  return html`${about.description && html`<p>${about.description}</p>`}${
    undated.length > 0 &&
    html`<p>${words.undated}:</p><ul>${undated.map(
      ({ title, slug }) => html`<li><a href="${eventUrl(about, slug)}">${title}</a></li>`,
    )}</ul>`
  }`
}
