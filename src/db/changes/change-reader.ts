import type { Position } from './position.ts'
import { type ChangeBatch, isEmpty } from './read-changes.ts'

/** The changes after one position, and the cursor after them. */
export interface ReadChanges extends ChangeBatch {
  readonly cursor: string
}

/** What a feed knows of its readers. */
export interface FedReader {
  /** Ends its waiting. */
  wake: (() => void) | undefined
  readonly isClosed: boolean
  close(): void
}

/** What a reader needs of its feed. */
export interface FollowedFeed {
  /** How often the feed has found something new. */
  readonly looks: number
  read(after: Position): Promise<ChangeBatch>
  cursorOf(position: Position): string
  /** Returns when something new was found after `looks`, or the reader was closed. */
  wait(looks: number, reader: FedReader): Promise<void>
  /**
   * Logs the first of several failures. The readers are woken when the database answers again.
   * @param isRepeated whether the same reader has failed before, and not succeeded since
   */
  complain(err: unknown, isRepeated: boolean): void
  leave(reader: FedReader): void
}

/** One reader's place in the feed. */
export class ChangeReader<Item> implements FedReader {
  wake: (() => void) | undefined
  readonly #feed: FollowedFeed
  readonly #complete: (changes: ReadChanges) => Promise<Item>
  #position: Position | undefined
  #isNew = false
  #closed = false
  #hasFailed = false

  constructor(feed: FollowedFeed, complete: (changes: ReadChanges) => Promise<Item>) {
    this.#feed = feed
    this.#complete = complete
  }

  get isClosed(): boolean {
    return this.#closed
  }

  /** For the feed. */
  begin(position: Position, isNew: boolean): void {
    this.#position = position
    this.#isNew = isNew
  }

  /**
   * Waits for changes of events. While the database does not answer, it waits for that too.
   * @returns undefined when the reader was closed
   */
  async next(): Promise<Item | undefined> {
    while (!this.#closed && this.#position !== undefined) {
      const { looks } = this.#feed
      try {
        const item = await this.#read(this.#position)
        this.#hasFailed = false
        if (this.#closed) return undefined
        if (item !== undefined) return item
      } catch (error) {
        if (this.#closed) return undefined
        this.#feed.complain(error, this.#hasFailed)
        this.#hasFailed = true
      }
      await this.#feed.wait(looks, this)
    }
    return undefined
  }

  close(): void {
    if (this.#closed) return
    this.#closed = true
    this.#feed.leave(this)
    this.wake?.()
  }

  /** The next batch with events; past those without. Undefined when there is none yet. */
  async #read(from: Position): Promise<Item | undefined> {
    if (this.#isNew) {
      const item = await this.#item({ position: from, revisionIds: [], eventIds: [] })
      this.#isNew = false
      return item
    }
    for (let after = from; ; ) {
      const batch = await this.#feed.read(after)
      if (this.#closed || isEmpty(batch, after)) return undefined
      const item = batch.eventIds.length > 0 ? await this.#item(batch) : undefined
      this.#position = batch.position
      after = batch.position
      if (item !== undefined) return item
    }
  }

  #item(batch: ChangeBatch): Promise<Item> {
    return this.#complete({ ...batch, cursor: this.#feed.cursorOf(batch.position) })
  }
}
