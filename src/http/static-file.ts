import { createHash } from 'node:crypto'
import type { FetchAPI } from 'graphql-yoga'
import { compress, type Encoding, preferredEncoding } from './content-encoding.ts'

/**
 * Of what is small, the most: from 10 on Brotli saves another 7 per cent of a script, for which a
 * large one takes seconds.
 */
const BROTLI_QUALITY = { small: 11, large: 6 }
const SMALL = 100_000

const IMMUTABLE = { 'Cache-Control': 'public, max-age=31536000, immutable' }

/**
 * A file whose path names its content, so that whoever has it never asks again. It is compressed
 * when it is first asked for, and once.
 */
export class StaticFile {
  readonly path: string
  readonly #contentType: string
  readonly #body: Buffer<ArrayBuffer>
  readonly #compressed = new Map<Encoding, Promise<Buffer<ArrayBuffer>>>()

  /**
   * @param name the start of its path, such as "/assets/graphiql"
   * @param extension without the dot
   */
  constructor(name: string, extension: 'js' | 'css', content: string) {
    this.#body = Buffer.from(content)
    const hash = createHash('sha256').update(this.#body).digest('base64url').slice(0, 16)
    this.path = `${name}-${hash}.${extension}`
    this.#contentType =
      extension === 'js' ? 'text/javascript; charset=utf-8' : 'text/css; charset=utf-8'
  }

  /** @param headers for an address that does not name the content, instead of those for one that does */
  async respond(
    { Response }: FetchAPI,
    acceptEncoding: string | null,
    headers: Readonly<Record<string, string>> = IMMUTABLE,
  ): Promise<Response> {
    const encoding = preferredEncoding(acceptEncoding)
    const body = encoding === undefined ? this.#body : await this.#compress(encoding)
    return new Response(body, {
      headers: {
        'Content-Type': this.#contentType,
        'Content-Length': String(body.length),
        Vary: 'Accept-Encoding',
        ...headers,
        ...(encoding && { 'Content-Encoding': encoding }),
      },
    })
  }

  #compress(encoding: Encoding): Promise<Buffer<ArrayBuffer>> {
    let compressed = this.#compressed.get(encoding)
    if (compressed === undefined) {
      compressed = compress(
        encoding,
        this.#body,
        BROTLI_QUALITY[this.#body.length < SMALL ? 'small' : 'large'],
      )
      this.#compressed.set(encoding, compressed)
    }
    return compressed
  }
}
