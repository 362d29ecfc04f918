import type { TimelineQuery } from '../documents/types.ts'
import type { Grouping } from '../parameters/timeline-parameters.ts'
import type { ChosenWords } from '../words/timeline-words.ts'

/** A page of a timeline, as the document `Timeline` asks for it. */
export type TimelinePage = TimelineQuery['timeline']
export type TimelineEvent = TimelinePage['edges'][number]['node']

/** One of the two is given. */
export interface PageAddress {
  readonly after?: string
  readonly before?: string
}

/** How a timeline is drawn, by the server and in the browser alike. */
export interface TimelineOptions {
  readonly chosen: ChosenWords
  readonly groupBy: Grouping
  /** Of the dates' headings, 1 to 5; the events' are one deeper. */
  readonly headingLevel: number
  /** Where an event's title leads, such as "https://host/event/{slug}". */
  readonly eventLink: string
  /** Where an actor's name leads; without it, names are no links. */
  readonly actorLink?: string | undefined
  /** Where a live timeline that the server draws goes on from, of `ChangesCursor`. */
  readonly since?: string | undefined
  /** Where another page of the timeline is, for readers without JavaScript; without it, buttons are drawn. */
  readonly address?: (page: PageAddress) => string
}

/** The address of a thing: a slug needs no escaping. */
export function linkTo(template: string, slug: string): string {
  return template.replaceAll('{slug}', slug)
}
