import type { Limits } from './limits.ts'
import { Unavailable, Unreachable } from './unavailable.ts'

/**
 * Leaves an endpoint alone that does not answer. Each question to one that hangs takes as long as a
 * judgement may take, and every article that comes in would wait for it. After some failures in a
 * row nothing is asked for a while; then one question is, and decides how it goes on.
 */
export class CircuitBreaker {
  readonly #limits: Pick<Limits, 'failuresInARow' | 'rest'>
  readonly #now: () => number
  #failures = 0
  #restsUntil = 0
  #isTrying = false

  /** @param now milliseconds of a clock that only goes forward */
  constructor(limits: Pick<Limits, 'failuresInARow' | 'rest'>, now: () => number) {
    this.#limits = limits
    this.#now = now
  }

  /** @throws {Unavailable} without asking, while the endpoint is left alone */
  async run<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
    const isOpen = this.#failures >= this.#limits.failuresInARow
    if (isOpen && (this.#isTrying || this.#now() < this.#restsUntil)) throw this.#resting()
    if (isOpen) this.#isTrying = true
    try {
      const answer = await ask()
      this.#failures = 0
      return answer
    } catch (error) {
      if (error instanceof Unreachable) this.#fail()
      // Whatever else it says, it answers.
      else if (error instanceof Unavailable) this.#failures = 0
      throw error
    } finally {
      if (isOpen) this.#isTrying = false
    }
  }

  #fail(): void {
    this.#failures += 1
    this.#restsUntil = this.#now() + this.#limits.rest
  }

  #resting(): Unavailable {
    const seconds = Math.max(1, Math.ceil((this.#restsUntil - this.#now()) / 1000))
    return new Unavailable(
      `The language model has failed ${this.#failures} times in a row and is not asked for the next ${seconds} seconds.`,
    )
  }
}
