import { setTimeout as pause } from 'node:timers/promises'
import { boundedText } from './bounded-text.ts'
import { type ChatCompletion, readCompletion } from './chat-completion.ts'
import { type Dialect, requestBody, simplerDialect, USUAL_DIALECT } from './dialect.ts'
import type { Limits } from './limits.ts'
import type { Message } from './question.ts'
import { requestedPause } from './retry-after.ts'
import type { LanguageModelSettings } from './settings.ts'
import { Unavailable, Unreachable } from './unavailable.ts'

/** What came back over HTTP, whatever its status. */
interface Reply {
  readonly status: number
  readonly headers: Headers
  readonly body: string
}

/** A completion, and whether its form was enforced. */
export interface Completion extends ChatCompletion {
  readonly schemaEnforced: boolean
}

/** The HTTP side: limits, what is asked again, and failures as sentences. */
export class ChatEndpoint {
  readonly #address: string
  readonly #model: string
  readonly #headers: Readonly<Record<string, string>>
  readonly #limits: Limits
  /** The one that last worked, so that a refused parameter costs a request once. */
  #dialect = USUAL_DIALECT

  constructor({ url, model, key }: LanguageModelSettings, limits: Limits) {
    this.#address = `${url.replace(/\/+$/, '')}/chat/completions`
    this.#model = model
    this.#headers = {
      'Content-Type': 'application/json',
      Accept: 'application/json',
      ...(key !== undefined && { Authorization: `Bearer ${key}` }),
    }
    this.#limits = limits
  }

  /**
   * @throws {Unavailable} for anything that the endpoint does
   * @throws the signal's reason, once that is aborted
   */
  async complete(messages: readonly Message[], signal?: AbortSignal): Promise<Completion> {
    // Named, not inlined: a timeout that only `any` refers to can be collected before it fires.
    const timeout = AbortSignal.timeout(this.#limits.time)
    try {
      return await this.#converse(messages, AbortSignal.any([timeout, ...(signal ? [signal] : [])]))
    } catch (error) {
      signal?.throwIfAborted()
      if (!timeout.aborted) throw error
      throw new Unreachable(
        `The language model did not answer within ${this.#limits.time / 1000} seconds.`,
      )
    }
  }

  async #converse(messages: readonly Message[], signal: AbortSignal): Promise<Completion> {
    let dialect = this.#dialect
    let askedAgain = false
    while (true) {
      const reply = await this.#send(dialect, messages, signal)
      if (reply instanceof Unavailable || reply.status === 429 || reply.status >= 500) {
        if (askedAgain) throw failureOf(reply)
        askedAgain = true
        await this.#wait(reply, signal)
        continue
      }
      if (reply.status === 200) {
        this.#dialect = dialect
        const completion = readCompletion(reply.body, this.#model, this.#limits.answerTokens)
        return { ...completion, schemaEnforced: dialect.schema }
      }
      const isBadRequest = reply.status === 400 || reply.status === 422
      const simpler = isBadRequest ? simplerDialect(dialect, reply.body) : undefined
      if (simpler === undefined) throw failureOf(reply)
      dialect = simpler
    }
  }

  /** @returns what may come right when it is asked again: a reply, or a failed connection */
  async #send(
    dialect: Dialect,
    messages: readonly Message[],
    signal: AbortSignal,
  ): Promise<Reply | Unavailable> {
    const { answerTokens: tokens, answerBytes } = this.#limits
    try {
      const response = await fetch(this.#address, {
        method: 'POST',
        headers: this.#headers,
        body: requestBody(dialect, { model: this.#model, messages, tokens }),
        // Elsewhere nobody has agreed to send articles, nor the key.
        redirect: 'manual',
        signal,
      })
      const body = await boundedText(response, answerBytes)
      if (body !== undefined) return { status: response.status, headers: response.headers, body }
    } catch (error) {
      signal.throwIfAborted()
      return new Unreachable(`The connection to the language model failed${codeOf(error)}.`)
    }
    throw new Unavailable(
      `The language model's answer was given up after ${answerBytes} bytes, which are the most.`,
    )
  }

  async #wait(reply: Reply | Unavailable, signal: AbortSignal): Promise<void> {
    const requested = reply instanceof Unavailable ? undefined : requestedPause(reply.headers)
    const milliseconds = requested ?? this.#limits.pause
    if (milliseconds > this.#limits.longestPause) throw failureOf(reply)
    await pause(milliseconds, undefined, { signal })
  }
}

function failureOf(reply: Reply | Unavailable): Unavailable {
  if (reply instanceof Unavailable) return reply
  const { status } = reply
  const message = `The language model ${complaint(status)} (HTTP ${status}).`
  return status === 429 || status >= 500 ? new Unreachable(message) : new Unavailable(message)
}

function complaint(status: number): string {
  if (status === 401 || status === 403) return 'does not accept ANNALS_LLM_KEY, or needs one'
  if (status === 404) return 'is not there, see ANNALS_LLM_URL and ANNALS_LLM_MODEL'
  if (status === 429) return 'has too many requests, or the account is used up'
  if (status >= 500) return 'has failed'
  if (status >= 300 && status < 400) {
    return 'sends elsewhere, which is not followed, see ANNALS_LLM_URL'
  }
  return 'refuses the question'
}

/** Node's code of a failed connection, " (ECONNREFUSED)". Its message may repeat what was sent. */
function codeOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
  return typeof code === 'string' && /^[A-Z_]+$/.test(code) ? ` (${code})` : ''
}
