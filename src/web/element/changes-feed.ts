import type { TimelineChangesSubscription, TimelineFilter } from '../documents/types.ts'
import { documentAddress } from './timeline-request.ts'

export type TimelineChanges = TimelineChangesSubscription['timelineChanges']

interface FeedOptions {
  readonly server: string
  readonly filter: TimelineFilter
  readonly language: readonly string[]
  /** Where to go on from; undefined for the present. */
  readonly since: string | undefined
  /** The feed has begun with the present: what changed before is not told. */
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
    this.#since = options.since
    this.open()
  }

  /** Pauses it. */
  close(): void {
    clearTimeout(this.#timer)
    this.#source?.close()
  }

  /** Begins, or goes on after a pause; not while nobody looks: a browser has few connections. */
  open(): void {
    this.close()
    if (document.hidden) return
    const { server, filter, language, onBegin, onChanges } = this.#options
    const since = this.#since
    const variables = { filter, since, language }
    const source = new EventSource(documentAddress(server, 'TimelineChanges', variables))
    this.#source = source
    source.addEventListener('next', ({ data }) => {
      const answer: { readonly data?: TimelineChangesSubscription | null } = JSON.parse(data)
      const changes = answer.data?.timelineChanges
      const isNew = this.#since === undefined
      // A refused cursor is of a database before it was restored; all other refusals pass.
      if (changes || data.includes('"since"')) this.#since = changes?.cursor
      if (changes && isNew) onBegin()
      else if (changes) onChanges(changes)
    })
    // The browser would try again by itself, but with the cursor of the beginning.
    source.addEventListener('complete', () => this.#reopen())
    source.addEventListener('error', () => this.#reopen())
  }

  #reopen(): void {
    this.close()
    this.#timer = setTimeout(() => this.open(), Math.random() * 2 * WAIT)
  }
}
