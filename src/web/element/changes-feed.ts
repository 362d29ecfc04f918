import type { TimelineChangesSubscription, TimelineFilter } from '../documents/types.ts'
import { documentAddress } from './timeline-request.ts'

export type TimelineChanges = TimelineChangesSubscription['timelineChanges']

interface FeedOptions {
  readonly server: string
  readonly filter: TimelineFilter
  readonly language: readonly string[]
  /** The feed has begun, at first or after a break that it cannot go on from. */
  readonly onBegin: () => void
  readonly onChanges: (changes: TimelineChanges) => void
}

/** Milliseconds before the next attempt, on average: readers that lost a server together come back apart. */
const WAIT = 4_000

/** Follows a timeline by server-sent events, and goes on where it was after a break. */
export class ChangesFeed {
  readonly #options: FeedOptions
  #source: EventSource | undefined
  #since: string | undefined
  #timer = 0

  constructor(options: FeedOptions) {
    this.#options = options
    this.#open()
  }

  close(): void {
    clearTimeout(this.#timer)
    this.#source?.close()
  }

  #open(): void {
    const { server, filter, language, onBegin, onChanges } = this.#options
    const since = this.#since
    const variables = { filter, since, language }
    const source = new EventSource(documentAddress(server, 'TimelineChanges', variables))
    this.#source = source
    source.addEventListener('next', ({ data }) => {
      const answer: { readonly data?: TimelineChangesSubscription | null } = JSON.parse(data)
      const changes = answer.data?.timelineChanges
      // What is wrong with the request was told with the page's: it is asked for with the same filter.
      if (!changes) return
      const hasBegun = this.#since === undefined
      this.#since = changes.cursor
      if (hasBegun) onBegin()
      else onChanges(changes)
    })
    // The browser would try again by itself, but with the cursor of the beginning.
    source.addEventListener('complete', () => this.#reopen())
    source.addEventListener('error', () => {
      // Refused, and not just broken off: perhaps the cursor is of a database before it was restored.
      if (source.readyState === EventSource.CLOSED) this.#since = undefined
      this.#reopen()
    })
  }

  #reopen(): void {
    this.close()
    this.#timer = setTimeout(() => this.#open(), Math.random() * 2 * WAIT)
  }
}
