import type { FetchAPI } from 'graphql-yoga'
import { compress, preferredEncoding } from '../http/content-encoding.ts'
import { entityTag, isMatch } from '../http/entity-tag.ts'

/** Less is not worth it: the header alone has some hundred bytes. */
const COMPRESSED_FROM = 1_000
const BROTLI_QUALITY = 5

/**
 * The response as the client takes it: compressed, without the body where only the head is asked
 * for, and 304 where the client has it already. The ETag is made from the body, so that it changes
 * with whatever changes the page: an event, or the program.
 */
export async function encodedResponse(
  response: Response,
  request: Request,
  { Response: FetchResponse }: FetchAPI,
): Promise<Response> {
  const { status, headers } = response
  if (response.body === null || headers.has('Content-Encoding')) return response
  const isText = /^text\/|json|xml|svg/.test(headers.get('Content-Type') ?? '')
  if (isText && !headers.get('Vary')?.includes('Accept-Encoding')) {
    headers.append('Vary', 'Accept-Encoding')
  }
  let body = Buffer.from(await response.arrayBuffer())
  if (status === 200 && !headers.get('Cache-Control')?.includes('no-store')) {
    const tag = headers.get('ETag') ?? entityTag(body)
    headers.set('ETag', tag)
    if (isMatch(request.headers.get('if-none-match'), tag)) {
      for (const name of ['Content-Type', 'Content-Length']) headers.delete(name)
      return new FetchResponse(null, { status: 304, headers })
    }
  }
  if (isText) {
    const encoding = preferredEncoding(request.headers.get('accept-encoding'))
    if (encoding && body.length >= COMPRESSED_FROM) {
      body = await compress(encoding, body, BROTLI_QUALITY)
      headers.set('Content-Encoding', encoding)
    }
  }
  headers.set('Content-Length', String(body.length))
  return new FetchResponse(request.method === 'HEAD' ? null : body, { status, headers })
}
