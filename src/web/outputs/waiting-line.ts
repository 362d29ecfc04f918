/** As many wait already as may. */
export class LineFull extends Error {
  override readonly name = 'LineFull'
}

export interface WaitingLineOptions {
  /** Works that are done at the same time. */
  readonly atOnce: number
  /** Those that may wait for their turn. */
  readonly mostWaiting: number
}

/** Lets a few of many work at once, in the order in which they have come. */
export class WaitingLine {
  readonly #options: WaitingLineOptions
  readonly #waiting = new Set<() => void>()
  #working = 0

  constructor(options: WaitingLineOptions) {
    this.#options = options
  }

  /**
   * @param signal ends the waiting, not the work
   * @throws {LineFull} at once, when too many wait
   * @throws the signal's reason
   */
  async run<Result>(signal: AbortSignal, work: () => Promise<Result>): Promise<Result> {
    await this.#turn(signal)
    try {
      return await work()
    } finally {
      this.#leave()
    }
  }

  async #turn(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted()
    const { atOnce, mostWaiting } = this.#options
    if (this.#working < atOnce) {
      this.#working++
      return
    }
    if (this.#waiting.size >= mostWaiting) throw new LineFull('too many wait')
    await new Promise<void>((resolve, reject) => {
      const enter = () => {
        signal.removeEventListener('abort', giveUp)
        resolve()
      }
      const giveUp = () => {
        this.#waiting.delete(enter)
        reject(signal.reason)
      }
      this.#waiting.add(enter)
      signal.addEventListener('abort', giveUp, { once: true })
    })
  }

  /** Hands the place on to who has waited longest. */
  #leave(): void {
    const [next] = this.#waiting
    if (next === undefined) {
      this.#working--
    } else {
      this.#waiting.delete(next)
      next()
    }
  }
}
