/** Types of /annals-timeline.js, the module that defines `<annals-timeline>`. */

/** What a property takes and, as text, its attribute holds; null for none. */
export type Reflected = string | number | readonly string[] | null | undefined

/** The timeline shows events anew: after the first load, a change of attributes, a further page. */
export interface TimelineLoadDetail {
  /** How many events there are on all pages. */
  readonly totalCount: number
  /** How many are shown. */
  readonly shown: number
}

/** A reader has chosen an event, by its title or by the page's address. */
export interface TimelineSelectDetail {
  /** The global id in the API. */
  readonly id: string
  readonly slug: string
  readonly title: string
}

export interface TimelineErrorDetail {
  /** In English, for those who made the page. */
  readonly message: string
  readonly error: Error
}

export interface TimelineEventMap {
  'timeline-load': CustomEvent<TimelineLoadDetail>
  'timeline-select': CustomEvent<TimelineSelectDetail>
  'timeline-error': CustomEvent<TimelineErrorDetail>
}

export declare class AnnalsTimeline extends HTMLElement {
  /** The Annals server; by default the one that the script is from. */
  src: Reflected
  story: Reflected
  actors: Reflected
  kinds: Reflected
  places: Reflected
  outlets: Reflected
  reportedIn: Reflected
  /** An EDTF date: "2025-01", "2025-01-20/2025-01-24". */
  during: Reflected
  /** "possibly" or "certainly". */
  match: Reflected
  text: Reflected
  /** "happened-asc", "happened-desc", "recorded-asc" or "recorded-desc". */
  order: Reflected
  /** 1 to 100. */
  pageSize: Reflected
  /** Language tags (BCP 47), the most wanted first. */
  language: Reflected
  /** "day", "month" or "year". */
  groupBy: Reflected
  /** Whether new events come in by themselves. */
  live: boolean
  /** The element's own words, as JSON or as an object. */
  messages: Reflected | object
  /** 1 to 5. */
  headingLevel: Reflected
  /** Where a title leads, with "{slug}" for the event. */
  eventLink: Reflected
  /** Where an actor's name leads, with "{slug}" for the actor. */
  actorLink: Reflected
  /** Asks for the timeline anew. */
  reload(): Promise<void>

  addEventListener<Name extends keyof TimelineEventMap>(
    type: Name,
    listener: (this: AnnalsTimeline, event: TimelineEventMap[Name]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void
}

declare global {
  interface HTMLElementTagNameMap {
    'annals-timeline': AnnalsTimeline
  }
}
