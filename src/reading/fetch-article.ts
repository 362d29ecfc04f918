import { BlockList } from 'node:net'
import got, { MaxRedirectsError, RequestError, type Response } from 'got'
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from 'request-filtering-agent'
import { decodeText } from './decode-text.ts'

/** What was fetched, decoded. */
export interface FetchedContent {
  /** Where it was found in the end, after redirects. */
  readonly url: string
  /** The Content-Type as it came. */
  readonly mediaType: string
  readonly text: string
}

export interface FetchOptions {
  /** Sent as "Annals/<version>". */
  readonly version: string
  /** Ends the fetch early. */
  readonly signal?: AbortSignal
  /**
   * Addresses that are reached although they are not public, such as that of a test's server.
   * @default none
   */
  readonly allowedAddresses?: readonly string[]
  readonly limits?: Partial<FetchLimits>
}

export interface FetchLimits {
  /** Of the decompressed body. @default 5,000,000 */
  readonly bytes: number
  /** From the first lookup to the last byte, redirects included. @default 20,000 */
  readonly milliseconds: number
  /** @default 5 */
  readonly redirects: number
}

const LIMITS: FetchLimits = { bytes: 5_000_000, milliseconds: 20_000, redirects: 5 }

/** Pages, feeds and texts. */
const READABLE =
  /^(text\/(html|plain|xml|markdown)|application\/(xhtml\+xml|xml|json|ndjson|x-ndjson|jsonl|rss\+xml|atom\+xml|rdf\+xml|feed\+json))\s*(;|$)/i

/** RFC 4291, section 2.5.5.1: "::7f00:1" was to mean 127.0.0.1. The agents take it for public. */
const IPV4_IN_IPV6 = new BlockList()
IPV4_IN_IPV6.addSubnet('::', 96, 'ipv6')

/** RFC 6761, section 6.3; whatever a resolver makes of it, with its final dot or without. */
const LOCAL_NAME = /(^|\.)localhost\.?$/

export type FetchFailure =
  | 'address' // not an http(s) address, or not a public one
  | 'network'
  | 'redirects'
  | 'size'
  | 'status'
  | 'time'
  | 'type'

/** Why an address gave no content, in words for people. */
export class FetchFailed extends Error {
  override readonly name = 'FetchFailed'
  readonly reason: FetchFailure

  constructor(reason: FetchFailure, message: string, options?: ErrorOptions) {
    super(message, options)
    this.reason = reason
  }
}

/**
 * Fetches a page or a feed from the web: over http(s), from public addresses only. Each connection
 * is checked by the address that its name resolved to, so neither a redirect nor a name that
 * resolves anew leads into the network that this runs in.
 * @throws {FetchFailed}
 */
export async function fetchArticle(
  address: string,
  options: FetchOptions,
): Promise<FetchedContent> {
  const limits = { ...LIMITS, ...options.limits }
  const url = URL.parse(address)
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new FetchFailed('address', `${address} is no http or https address`)
  }
  if (LOCAL_NAME.test(url.hostname)) {
    throw new FetchFailed('address', `${address} is not on a public address`)
  }
  const filter = {
    allowIPAddressList: [...(options.allowedAddresses ?? [])],
    blockList: IPV4_IN_IPV6,
    keepAlive: false,
  }
  const timeout = AbortSignal.timeout(limits.milliseconds)
  const signal = options.signal ? AbortSignal.any([options.signal, timeout]) : timeout
  const stream = got.stream(url, {
    agent: {
      http: new RequestFilteringHttpAgent(filter),
      https: new RequestFilteringHttpsAgent(filter),
    },
    headers: {
      'user-agent': `Annals/${options.version}`,
      accept: 'text/html, application/xhtml+xml, application/xml;q=0.9, text/*;q=0.8, */*;q=0.5',
    },
    retry: { limit: 0 },
    maxRedirects: limits.redirects,
    signal,
  })
  try {
    return await receive(stream, limits.bytes)
  } catch (error) {
    options.signal?.throwIfAborted()
    if (timeout.aborted) {
      throw new FetchFailed('time', `${address} took more than ${limits.milliseconds / 1000} s`, {
        cause: error,
      })
    }
    throw failureOf(error, address)
  } finally {
    stream.destroy()
  }
}

async function receive(
  stream: ReturnType<typeof got.stream>,
  maxBytes: number,
): Promise<FetchedContent> {
  const response = await new Promise<Response>((resolve, reject) => {
    stream.once('response', resolve)
    stream.once('error', reject)
  })
  const mediaType = response.headers['content-type'] ?? ''
  if (!READABLE.test(mediaType)) {
    throw new FetchFailed(
      'type',
      `${response.url} is of type ${mediaType || 'unknown'}, not a page, feed or text`,
    )
  }
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    length += chunk.length
    if (length > maxBytes) {
      throw new FetchFailed('size', `${response.url} has more than ${maxBytes} bytes`)
    }
    chunks.push(chunk)
  }
  return { url: response.url, mediaType, text: decodeText(Buffer.concat(chunks), mediaType) }
}

function failureOf(error: unknown, address: string): unknown {
  if (!(error instanceof RequestError)) return error
  const told = (reason: FetchFailure, message: string) =>
    new FetchFailed(reason, message, { cause: error })
  if (error instanceof MaxRedirectsError) {
    return told('redirects', `${address} redirects too often`)
  }
  if (error.code === 'ERR_UNSUPPORTED_PROTOCOL') {
    return told('address', `${address} redirects to what is no http or https address`)
  }
  const status = error.response?.statusCode
  if (status !== undefined && status >= 400) {
    return told('status', `${address} answers with status ${status}`)
  }
  // The agent's own errors have no class or code.
  if (error.code === 'ERR_IP_BLOCKED' || /is not allowed\. Because/.test(error.message)) {
    return told('address', `${address} is not on a public address`)
  }
  return told('network', `${address} could not be fetched: ${error.message}`)
}
