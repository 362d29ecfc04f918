import { html, type Markup } from '../markup/html.ts'
import { say } from '../words/timeline-words.ts'
import { dateGroup } from './date-groups.ts'
import { renderEvent } from './render-event.ts'
import { renderHistogram } from './render-histogram.ts'
import { renderControl } from './render-text.ts'
import type { PageAddress, TimelineOptions, TimelinePage } from './timeline-options.ts'
import { directionOf } from './written-language.ts'

/** A whole timeline: what stands in the shadow root of `<annals-timeline>`, besides its style. */
export function renderTimeline(page: TimelinePage, options: TimelineOptions): Markup {
  const { chosen, since } = options
  const { hasPreviousPage, startCursor, hasNextPage, endCursor } = page.pageInfo
  const n = page.totalCount
  return html`<div part="timeline" lang="${chosen.language}" dir="${directionOf(chosen.language)}"${
    since !== undefined && html` data-since="${since}"`
  }><p part="count">${say(chosen, 'events', { n })}</p><p part="message" role="status"></p>${page.histogram && renderHistogram(page.histogram, options)}${renderTurn(
    'previous',
    hasPreviousPage && startCursor !== null && { before: startCursor },
    options,
  )}<ol part="list">${renderEvents(page.edges, options)}</ol>${renderTurn(
    'more',
    hasNextPage && endCursor !== null && { after: endCursor },
    options,
  )}</div>`
}

/**
 * The events of a page, as items of the list. Each has the heading of its date, which is hidden where
 * the item before has the same: so an item can come and go without the others being drawn anew.
 */
export function renderEvents(edges: TimelinePage['edges'], options: TimelineOptions): Markup {
  let former: string | undefined
  return html`${edges.map(({ node }) => {
    const group = dateGroup(node.time, options.groupBy, options.chosen.language)
    const isShown = group.key !== former
    former = group.key
    return renderEvent(node, group, isShown, options)
  })}`
}

/** What leads to the page before or after this one; hidden where there is none. */
function renderTurn(
  part: 'previous' | 'more',
  page: PageAddress | false,
  { chosen, address }: TimelineOptions,
): Markup {
  const cursor = page && (page.after ?? page.before)
  return renderControl(
    html`part="${part}" data-cursor="${cursor}"${!page && html` hidden`}`,
    page && address?.(page),
    say(chosen, part),
  )
}
