import { createHash } from 'node:crypto'
import { html, type Markup, raw } from '../markup/html.ts'
import type { ReaderLanguages } from '../parameters/reader-languages.ts'
import {
  type TimelineParameters,
  writeTimelineParameters,
} from '../parameters/timeline-parameters.ts'
import { timelineWords } from '../words/timeline-words.ts'
import { renderTimeline } from './render-timeline.ts'
import type { PageAddress, TimelinePage } from './timeline-options.ts'
import { TIMELINE_STYLE } from './timeline-style.ts'

/** A timeline in a page of the server. */
export interface ShownTimeline {
  /** Asked with `histogram: true` where there is to be one. */
  readonly timeline: TimelinePage
  readonly parameters: TimelineParameters
  readonly languages: ReaderLanguages
  /** Where another page of the same timeline is, for readers without JavaScript. */
  readonly address: (page: PageAddress) => string
  /** Of the dates' headings; the events' are one deeper. @default 2 */
  readonly headingLevel?: number
  /** Where new events come in by themselves from, of `ChangesCursor`. @default none: they do not */
  readonly since?: string | undefined
  /** Where an event's title leads. @default "/event/{slug}" */
  readonly eventLink?: string
  /** Where an actor's name leads. @default none: names are no links */
  readonly actorLink?: string
}

export interface RenderedElement {
  readonly markup: Markup
  /** For the content security policy of the page, as 'sha256-…'. */
  readonly styleHash: string
}

const STYLE_HASH = `sha256-${createHash('sha256').update(TIMELINE_STYLE).digest('base64')}`

/**
 * `<annals-timeline>` with a declarative shadow root that holds the page already: it is read
 * without JavaScript, and with it the element goes on from there without asking again.
 */
export function timelineElement(shown: ShownTimeline): RenderedElement {
  const { timeline, parameters, languages, address, headingLevel = 2, since } = shown
  const { eventLink = '/event/{slug}', actorLink } = shown
  // A cursor is of the page that is shown, not of the timeline.
  const { after: _after, before: _before, ...lasting } = parameters
  const attributes = [
    ...writeTimelineParameters({ ...lasting, language: languages.preferences }),
    ['heading-level', String(headingLevel)],
    ['event-link', eventLink],
    ...(actorLink === undefined ? [] : [['actor-link', actorLink]]),
  ].map(([name = '', value = '']) => html` ${raw(name)}="${value}"`)
  const content = renderTimeline(timeline, {
    chosen: timelineWords([languages.page]),
    groupBy: parameters.groupBy,
    headingLevel,
    eventLink,
    actorLink,
    since,
    address,
  })
  return {
    markup: html`<annals-timeline${attributes}${since !== undefined && html` live`}><template shadowrootmode="open"><style>${raw(TIMELINE_STYLE)}</style>${content}</template></annals-timeline>`,
    styleHash: STYLE_HASH,
  }
}
