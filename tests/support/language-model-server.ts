import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'

/** A request as it came in. */
export interface ReceivedRequest {
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: ChatRequest
}

/** What the tests look at in a request's body. */
interface ChatRequest {
  readonly model: string
  readonly messages: readonly { readonly role: string; readonly content: string }[]
  readonly stream?: boolean
  readonly temperature?: number
  readonly max_tokens?: number
  readonly max_completion_tokens?: number
  readonly response_format?: {
    readonly type: string
    readonly json_schema: {
      readonly name: string
      readonly strict: boolean
      readonly schema: Record<string, unknown>
    }
  }
}

/** What the server does with one request. */
export type Reply = (response: ServerResponse, request: ReceivedRequest) => void

export interface LanguageModelServer {
  /** The base of the API, such as http://127.0.0.1:1234/v1. */
  readonly url: string
  /** Every request to the endpoint, in order. */
  readonly requests: readonly ReceivedRequest[]
  /** Forgets the requests, and gives these replies to the next ones; the last one to all later. */
  willReply(...replies: readonly [Reply, ...Reply[]]): void
  close(): Promise<void>
}

/**
 * Speaks the part of OpenAI's protocol that Annals uses, over a socket, as well or badly as told.
 * @param port 0 takes any free one
 */
export async function startLanguageModelServer(port = 0): Promise<LanguageModelServer> {
  const requests: ReceivedRequest[] = []
  let replies: readonly Reply[] = []
  const server = createServer(async (incoming, response) => {
    const { method, url: path = '', headers } = incoming
    if (method !== 'POST' || path !== '/v1/chat/completions') {
      response.writeHead(404).end()
      return
    }
    const request: ReceivedRequest = { path, headers, body: (await json(incoming)) as ChatRequest }
    const reply = replies[Math.min(requests.length, replies.length - 1)]
    requests.push(request)
    reply?.(response, request)
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    // A server that listens on TCP has an address of this kind.
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    willReply: (...given) => {
      requests.length = 0
      replies = given
    },
    close: () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeAllConnections()
      return closed
    },
  }
}

/** A completion whose message is the text, or the value as JSON. */
export function says(content: unknown, finishReason = 'stop'): Reply {
  return (response, request) => {
    const completion = completionOf(request.body.model, content, finishReason)
    status(200, completion)(response, request)
  }
}

/** The body of a completion. */
export function completionOf(model: string, content: unknown, finishReason = 'stop'): object {
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1_737_700_000,
    model: `${model}-2025-01-01`,
    choices: [
      {
        index: 0,
        message: {
          role: 'assistant',
          content: typeof content === 'string' ? content : JSON.stringify(content),
        },
        finish_reason: finishReason,
      },
    ],
    usage: { prompt_tokens: 10, completion_tokens: 10, total_tokens: 20 },
  }
}

export function status(code: number, body: unknown, headers: Record<string, string> = {}): Reply {
  return (response) => {
    response.writeHead(code, { 'Content-Type': 'application/json', ...headers })
    response.end(typeof body === 'string' ? body : JSON.stringify(body))
  }
}

/** Refuses requests as OpenAI does. */
export function refuses(
  code: number,
  message: string,
  headers: Record<string, string> = {},
): Reply {
  return status(code, { error: { message, type: 'invalid_request_error' } }, headers)
}

/** Takes the request and never says anything. */
export const hangs: Reply = () => {}

/** Begins an answer and ends the connection in the middle of it. */
export const breaksOff: Reply = (response) => {
  response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '1000' })
  response.write('{"choices":[', () => response.destroy())
}

/** Ends the connection without an answer. */
export const hangsUp: Reply = (response) => {
  response.destroy()
}

/** An answer of so many bytes and more to come, of no announced length. */
export function floods(bytes: number): Reply {
  return (response) => {
    response.writeHead(200, { 'Content-Type': 'application/json' })
    response.write(' '.repeat(bytes))
  }
}

/** A right answer, a byte at a time with so many milliseconds between. */
export function dribbles(content: unknown, milliseconds: number): Reply {
  return (response, { body }) => {
    const bytes = Buffer.from(JSON.stringify(completionOf(body.model, content)))
    response.writeHead(200, { 'Content-Type': 'application/json' })
    let sent = 0
    const timer = setInterval(() => {
      response.write(bytes.subarray(sent, sent + 1))
      sent += 1
      if (sent < bytes.length) return
      clearInterval(timer)
      response.end()
    }, milliseconds)
    response.on('close', () => clearInterval(timer))
  }
}
