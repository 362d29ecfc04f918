import type { Logger } from 'pino'
import type { Sql } from '../client.ts'
import {
  ChangeReader,
  type FedReader,
  type FollowedFeed,
  type ReadChanges,
} from './change-reader.ts'
import {
  decodePosition,
  encodePosition,
  isKnownPosition,
  type Position,
  readDatabaseName,
  readPresentPosition,
} from './position.ts'
import { type ChangeBatch, isEmpty, readChanges } from './read-changes.ts'

export interface ChangeFeedOptions {
  readonly sql: Sql
  readonly logger: Logger
  /**
   * Milliseconds from one look for changes to the next, while somebody reads.
   * @default 1000
   */
  readonly interval?: number
  /**
   * Readers at one time.
   * @default 1000
   */
  readonly mostReaders?: number
}

/** A reader cannot be let in. */
export class FeedRefusal extends Error {
  override readonly name = 'FeedRefusal'
  readonly reason: 'closed' | 'full' | 'unknown position'

  constructor(reason: FeedRefusal['reason']) {
    super(`the feed of changes refuses a reader: ${reason}`)
    this.reason = reason
  }
}

/** Batches that are kept for readers who are a little behind. */
const KEPT_BATCHES = 20

/**
 * What changes in the database, for any number of readers. A single look a second serves them all:
 * LISTEN and NOTIFY do not arrive on the embedded engine, and other processes write too. Nothing is
 * queued for a reader, who only has a position; one who is slow reads again what others have read.
 */
export class ChangeFeed implements FollowedFeed {
  readonly #options: Required<ChangeFeedOptions>
  readonly #waiting = new Set<() => void>()
  readonly #readers = new Set<FedReader>()
  readonly #batches = new Map<string, Promise<ChangeBatch>>()
  #databaseName: string | undefined
  /** The newest position known; undefined while nobody reads. */
  #head: Position | undefined
  #timer: NodeJS.Timeout | undefined
  #looks = 0
  #failing = false
  #closed = false

  constructor(options: ChangeFeedOptions) {
    this.#options = { interval: 1_000, mostReaders: 1_000, ...options }
  }

  /** How many read now. */
  get readers(): number {
    return this.#readers.size
  }

  /**
   * Begins to read.
   * @param since a cursor of an earlier batch; without it, the first batch is empty and says where
   *   the present is
   * @param complete makes of a batch what the reader wants; tried again where it fails
   * @throws {FeedRefusal}
   */
  async open<Item>(
    since: string | undefined,
    complete: (changes: ReadChanges) => Promise<Item>,
  ): Promise<ChangeReader<Item>> {
    if (this.#closed) throw new FeedRefusal('closed')
    if (this.#readers.size >= this.#options.mostReaders) throw new FeedRefusal('full')
    const reader = new ChangeReader(this, complete)
    this.#readers.add(reader)
    try {
      const present = await this.#present()
      reader.begin(since === undefined ? present : await this.#known(since), since === undefined)
    } catch (error) {
      reader.close()
      throw error
    }
    this.#schedule()
    return reader
  }

  /** Ends every reader, and lets in no more. */
  close(): void {
    this.#closed = true
    for (const reader of this.#readers) reader.close()
  }

  /** The batch after a position, shared by those who ask for it at one time. */
  async read(after: Position): Promise<ChangeBatch> {
    const key = `${after.revisionId} ${after.changeId}`
    const kept = this.#batches.get(key)
    if (kept !== undefined) return kept
    const reading = readChanges(this.#options.sql, after)
    this.#batches.set(key, reading)
    try {
      const batch = await reading
      if (isEmpty(batch, after)) this.#batches.delete(key)
      const [oldest] = this.#batches.keys()
      if (oldest !== undefined && this.#batches.size > KEPT_BATCHES) this.#batches.delete(oldest)
      return batch
    } catch (error) {
      this.#batches.delete(key)
      throw error
    }
  }

  cursorOf(position: Position): string {
    return encodePosition(this.#databaseName ?? '', position)
  }

  get looks(): number {
    return this.#looks
  }

  async wait(looks: number, reader: FedReader): Promise<void> {
    if (this.#looks !== looks || reader.isClosed) return
    await new Promise<void>((resolve) => {
      reader.wake = resolve
      this.#waiting.add(resolve)
    })
  }

  complain(err: unknown, isRepeated = false): void {
    if (!this.#failing && !isRepeated) {
      this.#options.logger.error({ err }, 'changes cannot be read; subscriptions wait')
    }
    this.#failing = true
  }

  leave(reader: FedReader): void {
    this.#readers.delete(reader)
    if (reader.wake) this.#waiting.delete(reader.wake)
    if (this.#readers.size === 0) {
      clearTimeout(this.#timer)
      this.#timer = undefined
      this.#head = undefined
      this.#batches.clear()
    }
  }

  /** Read anew for each reader: the newest position that the feed knows is up to an interval old. */
  async #present(): Promise<Position> {
    this.#databaseName ??= await readDatabaseName(this.#options.sql)
    const present = await readPresentPosition(this.#options.sql)
    this.#head ??= present
    return present
  }

  async #known(since: string): Promise<Position> {
    const position = decodePosition(this.#databaseName ?? '', since)
    if (position === undefined || !(await isKnownPosition(this.#options.sql, position))) {
      throw new FeedRefusal('unknown position')
    }
    return position
  }

  #schedule(): void {
    if (this.#timer !== undefined || this.#readers.size === 0) return
    const timer = setTimeout(async () => {
      await this.#look()
      if (this.#timer === timer) {
        this.#timer = undefined
        this.#schedule()
      }
    }, this.#options.interval)
    this.#timer = timer
  }

  async #look(): Promise<void> {
    try {
      for (let head = this.#head; head !== undefined; ) {
        const batch = await this.read(head)
        // Everybody may have left meanwhile, and somebody have begun anew.
        if (this.#head !== head || isEmpty(batch, head)) break
        head = batch.position
        this.#head = head
        this.#wakeAll()
      }
      if (this.#failing) {
        this.#failing = false
        this.#options.logger.info('changes are read again')
        this.#wakeAll()
      }
    } catch (error) {
      this.complain(error)
    }
  }

  #wakeAll(): void {
    this.#looks += 1
    const waiting = [...this.#waiting]
    this.#waiting.clear()
    for (const wake of waiting) wake()
  }
}
