import { once } from 'node:events'
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import { Server as TcpServer } from 'node:net'

/** The server cannot listen where it should. The message says what to do. */
export class AddressUnavailable extends Error {
  override readonly name = 'AddressUnavailable'
}

/** Makes the HTTP server around a handler; it does not listen yet. */
export function createHttpServer(handle: RequestListener): Server {
  return createServer(
    {
      // A client that sends its request drop by drop would otherwise hold a connection for minutes.
      headersTimeout: 10_000,
      requestTimeout: 30_000,
      connectionsCheckingInterval: 5_000,
      // Longer than the minute for which proxies keep theirs: else one is closed under a request.
      keepAliveTimeout: 65_000,
    },
    (request, response) => {
      const complaint = normaliseTarget(request)
      if (complaint === undefined) {
        handle(request, response)
      } else {
        response.writeHead(400, { 'Content-Type': 'application/json; charset=utf-8' })
        response.end(`${JSON.stringify({ error: 'BAD_REQUEST', message: complaint })}\n`)
      }
    },
  )
}

/** A name or an address, and a port (RFC 9110, section 7.2), without all else that a URL may hold there. */
const HOST = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d+)?$/i

/**
 * Makes the target of a request a path, as Yoga puts the address together of the Host and of it, and
 * would answer a Host like "[" with a stack trace. The whole address that a proxy is sent is what a
 * server must take as well, instead of the Host (RFC 9112, section 3.2.2).
 * @returns what is wrong with it, for the client
 */
function normaliseTarget(request: IncomingMessage): string | undefined {
  const target = request.url ?? ''
  if (/^https?:/i.test(target)) {
    const address = URL.parse(target)
    if (address === null) return 'The address is not valid.'
    request.headers.host = address.host
    request.url = `${address.pathname}${address.search}`
  }
  const host = request.headers.host ?? 'localhost'
  if (!HOST.test(host)) {
    return 'The header Host is not valid; it must be a name or an address, and a port where need be.'
  }
  return URL.canParse(`http://${host}${request.url}`) ? undefined : 'The address is not valid.'
}

/**
 * @returns where the server is reached from this machine, such as "http://127.0.0.1:4000"
 * @throws {AddressUnavailable}
 */
export async function listen(server: Server, host: string, port: number): Promise<string> {
  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch (error) {
    throw explain(error, host, port)
  }
  const address = server.address()
  if (address === null || typeof address === 'string') {
    throw new Error('the server listens on no port')
  }
  return `http://${reachable(host)}:${address.port}`
}

/**
 * Takes no new connections, lets the running requests finish, and closes the connections.
 * @param grace milliseconds after which those still running are cut off
 */
export async function closeGracefully(server: Server, grace: number): Promise<void> {
  if (!server.listening) {
    return
  }
  const closed = once(server, 'close')
  // Node's own for HTTP closes the idle connections at once, also those whose next request has come
  // and has not been read yet.
  TcpServer.prototype.close.call(server)
  // A connection on which an answer is under way would be kept open for the next request.
  server.on('request', (_request, response) => response.setHeader('Connection', 'close'))
  const idle = setInterval(() => server.closeIdleConnections(), 50)
  const cut = setTimeout(() => server.closeAllConnections(), grace)
  await closed
  clearInterval(idle)
  clearTimeout(cut)
}

function explain(error: unknown, host: string, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const sentence = sentenceFor(code, host, port)
  return sentence === undefined ? error : new AddressUnavailable(sentence, { cause: error })
}

function sentenceFor(code: string, host: string, port: number): string | undefined {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} on ${host} is taken by another program. Stop that one, or set PORT to a free port.`
    case 'EACCES':
      return `This user may not listen on port ${port} of ${host}. Set PORT to one above 1023.`
    case 'EADDRNOTAVAIL':
      return `This machine has no address ${host} to listen on. Correct HOST.`
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `The host ${host} to listen on is not known (${code}). Correct HOST.`
    default:
      return undefined
  }
}

/** A server that listens everywhere is reached by loopback; an IPv6 address needs its brackets. */
function reachable(host: string): string {
  if (host === '0.0.0.0') {
    return '127.0.0.1'
  }
  if (host === '::') {
    return '[::1]'
  }
  return host.includes(':') ? `[${host}]` : host
}
