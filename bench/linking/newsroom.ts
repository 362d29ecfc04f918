import type { Database } from '../../src/db/client.ts'
import { ingestArticle } from '../../src/ingest/ingest-article.ts'
import { readInput } from '../../src/ingest/read-input.ts'
import { writeIncomingArticle } from '../data/incoming-articles.ts'
import type { World } from '../data/world.ts'
import { databaseName } from '../database/writable-copy.ts'
import { processorTimeOf } from '../measurement/server-processes.ts'
import { Stopwatch } from './stopwatch.ts'
import { addTallies, NO_TALLIES, type Tallies, tallyOf } from './tally.ts'
import { openWatched } from './watched-database.ts'
import { WatchedLinker } from './watched-linker.ts'

/** What a number of articles took, one after the other. */
export interface LinkingRound {
  /** Of each article, in milliseconds. */
  readonly durations: readonly number[]
  /** What all of them took of processors, in milliseconds; undefined where the server runs elsewhere. */
  readonly processorTime: ProcessorTime | undefined
  readonly stopwatch: Stopwatch
  readonly tallies: Tallies
}

export interface ProcessorTime {
  readonly program: number
  readonly server: number
}

/** A database that articles are ingested into, with the linker that has it for its own. */
export class Newsroom {
  readonly world: World
  readonly database: Database
  readonly #name: string
  readonly #server: number | undefined
  readonly #linker: WatchedLinker
  #stopwatch = new Stopwatch()

  /** @param server the server's first process, where it runs on this machine */
  constructor(
    url: string,
    world: World,
    server: number | undefined,
    cleanup: AsyncDisposableStack,
  ) {
    this.world = world
    this.#name = databaseName(url)
    this.#server = server
    this.database = openWatched(url, () => this.#stopwatch, cleanup)
    this.#linker = new WatchedLinker(() => this.#stopwatch)
  }

  /**
   * Ingests the generated articles from one index up to another, as `annals ingest` does.
   * @throws {Error} when an article is refused or not new, which would not be what is measured
   */
  async ingest(from: number, to: number): Promise<LinkingRound> {
    const articles = Array.from({ length: to - from }, (_, index) =>
      writeIncomingArticle(this.world, from + index),
    )
    const durations: number[] = []
    let tallies = NO_TALLIES
    this.#stopwatch = new Stopwatch()
    const before = await this.#processorTime()
    for (const article of articles) {
      const started = performance.now()
      this.#stopwatch.begin()
      const input = readInput(article.given)
      if (!input.ok) throw new Error(JSON.stringify(input.problems))
      const { outcome } = await ingestArticle(this.database, input.article, {
        author: 'bench',
        reason: 'a generated article',
        retrievedAt: new Date().toISOString(),
        linker: this.#linker,
      })
      this.#stopwatch.end()
      durations.push(performance.now() - started)
      if (outcome !== 'created') throw new Error(`${article.given.url} was held for a ${outcome}`)
      tallies = addTallies(tallies, tallyOf(article, this.#linker.takeVerdict()))
    }
    const after = await this.#processorTime()
    const processorTime = before &&
      after && { program: after.program - before.program, server: after.server - before.server }
    return { durations, processorTime, stopwatch: this.#stopwatch, tallies }
  }

  async #processorTime(): Promise<ProcessorTime | undefined> {
    if (this.#server === undefined) return undefined
    const { user, system } = process.cpuUsage()
    return {
      program: (user + system) / 1000,
      server: await processorTimeOf(this.#server, this.#name),
    }
  }
}
