import { html, raw } from '../../markup/html.ts'
import {
  type TimelineParameters,
  writeTimelineParameters,
} from '../../parameters/timeline-parameters.ts'
import type { WebRequest } from '../../route.ts'
import { readableSearch } from '../site-address.ts'

/** What stands in a newsroom's page for a frame that shows the timeline, and can do nothing else. */
export function frameSnippet(
  { origin, languages }: WebRequest,
  parameters: TimelineParameters,
  title: string,
): string {
  const address = lastingParameters(parameters, languages.preferences)
  return html`<iframe src="${origin}/embed/timeline?${readableSearch(address)}" title="${title}" width="100%" height="600" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>`
    .text
}

/** The same as an element, which takes the look of the page that it stands in. */
export function elementSnippet(
  { origin, languages }: WebRequest,
  parameters: TimelineParameters,
): string {
  const attributes = [...lastingParameters(parameters, languages.preferences)]
  return html`<script type="module" src="${origin}/annals-timeline.js"></script>
<annals-timeline src="${origin}"${attributes.map(([name, value]) => html` ${raw(name)}="${value}"`)}></annals-timeline>`
    .text
}

/** A cursor is of the page that is shown, not of the timeline. */
function lastingParameters(
  parameters: TimelineParameters,
  language: readonly string[],
): URLSearchParams {
  return writeTimelineParameters({ ...parameters, language, after: undefined, before: undefined })
}
