/** A form that an editor sent, which is on its way to the server or waits for it. */
export interface Sent {
  readonly proposal: string
  /** The headline, for telling what was not saved. */
  readonly title: string
  /** The name of who decided: nobody else's decisions are sent under another name. */
  readonly editor: string
  readonly action: string
  /** Without the session's token, which may be another one when the form is sent again. */
  readonly fields: readonly (readonly [string, string])[]
}

/** What the server answers to a form of the review. */
export interface Answer {
  readonly outcome: 'decided' | 'undone' | 'conflict' | 'refused' | 'signed-out'
  readonly message: string
  /** The message as markup of ours, where somebody has to read it. */
  readonly problem?: string
  /** What was filled in wrong. */
  readonly field?: 'edtf'
  /** The last decision, as markup of ours. */
  readonly last?: string
  /** How many are left, in words. */
  readonly left?: string
}

export interface OutboxEvents {
  answered(sent: Sent, answer: Answer): void
  /** Nothing came through; it is tried again. */
  delayed(waiting: number): void
  /** Somebody has to sign in first. */
  stopped(waiting: number): void
}

const STORED = 'annals-review-outbox'
/** Milliseconds until the next attempt; the last one for all that follow. */
const DELAYS = [500, 1_000, 2_000, 5_000, 10_000] as const

/**
 * Sends forms one after the other, in the order that they were decided in. What is not sent is kept
 * by the tab, over a sign-in too; each has a key, so sending it twice does no harm.
 */
export class Outbox {
  #waiting: Sent[] = []
  #inFlight: Sent | undefined
  #isRunning = false
  #whenEmpty: (() => void)[] = []
  readonly #events: OutboxEvents

  constructor(events: OutboxEvents) {
    this.#events = events
    addEventListener('beforeunload', (event) => {
      if (this.size > 0) event.preventDefault()
    })
    // A tab that is closed all the same: the browser sends these on when the page is gone.
    addEventListener('pagehide', () => {
      for (const sent of this.#waiting) if (sent !== this.#inFlight) void post(sent).catch(() => {})
    })
  }

  get size(): number {
    return this.#waiting.length
  }

  add(sent: Sent): void {
    this.#waiting.push(sent)
    this.#store()
    void this.#run()
  }

  /**
   * Takes up what the tab kept.
   * @returns what somebody else decided in this tab, and is not sent
   */
  restore(editor: string): readonly Sent[] {
    const stored = sessionStorage.getItem(STORED)
    // Nobody else writes under this key of the tab.
    const kept = stored === null ? [] : (JSON.parse(stored) as Sent[])
    this.#waiting = kept.filter((sent) => sent.editor === editor)
    this.#store()
    void this.#run()
    return kept.filter((sent) => sent.editor !== editor)
  }

  /** Takes the last form back that is not under way; undefined where there is none. */
  takeBack(): Sent | undefined {
    const last = this.#waiting.at(-1)
    if (last === undefined || last === this.#inFlight) return undefined
    this.#waiting.pop()
    this.#store()
    return last
  }

  /** Resolves when all is sent. */
  empty(): Promise<void> {
    if (this.size === 0) return Promise.resolve()
    return new Promise((resolve) => this.#whenEmpty.push(resolve))
  }

  async #run(): Promise<void> {
    if (this.#isRunning) return
    this.#isRunning = true
    let failures = 0
    for (let sent = this.#waiting[0]; sent; sent = this.#waiting[0]) {
      this.#inFlight = sent
      const answer = await post(sent).catch(() => undefined)
      this.#inFlight = undefined
      if (answer?.outcome === 'signed-out') {
        this.#events.stopped(this.size)
        this.#isRunning = false
        return
      }
      if (answer === undefined) {
        this.#events.delayed(this.size)
        await pause(DELAYS[Math.min(failures, DELAYS.length - 1)] ?? 0)
        failures += 1
        continue
      }
      failures = 0
      this.#waiting = this.#waiting.filter((other) => other !== sent)
      this.#store()
      this.#events.answered(sent, answer)
    }
    this.#isRunning = false
    for (const resolve of this.#whenEmpty.splice(0)) resolve()
  }

  #store(): void {
    sessionStorage.setItem(STORED, JSON.stringify(this.#waiting))
  }
}

/**
 * Sends a form with the token of the page as it is now.
 * @throws when the server cannot be reached, or fails
 */
export async function post({ action, fields }: Pick<Sent, 'action' | 'fields'>): Promise<Answer> {
  const token = document.querySelector<HTMLInputElement>('input[name="form-token"]')?.value ?? ''
  const response = await fetch(action, {
    method: 'POST',
    headers: { Accept: 'application/json' },
    body: new URLSearchParams([...fields.map((pair) => [...pair]), ['form-token', token]]),
    keepalive: true,
  })
  const type = response.headers.get('content-type') ?? ''
  if (response.status >= 500 || !type.startsWith('application/json')) {
    throw new Error(`the server answered with ${response.status}`)
  }
  return response.json()
}

/** Until the time is up, or the network is back. */
function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer)
      removeEventListener('online', done)
      resolve()
    }
    const timer = setTimeout(done, milliseconds)
    addEventListener('online', done)
  })
}
