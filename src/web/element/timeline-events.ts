/** The timeline shows events anew: after the first load, a change of attributes, a further page. */
export interface TimelineLoadDetail {
  /** How many events there are on all pages. */
  readonly totalCount: number
  /** How many are shown. */
  readonly shown: number
}

/** A reader has chosen an event by its title. */
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
