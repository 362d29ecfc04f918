import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export type Encoding = 'br' | 'gzip'

/**
 * @param quality of Brotli, 0 to 11. From 7 on it takes twice as long for one per cent less; 4 is
 *   for what is made anew each time.
 */
export function compress(
  encoding: Encoding,
  body: Buffer,
  quality: number,
): Promise<Buffer<ArrayBuffer>> {
  return encoding === 'gzip'
    ? promisify(gzip)(body)
    : promisify(brotliCompress)(body, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: quality,
          [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
        },
      })
}

/**
 * What the Accept-Encoding header prefers (RFC 9110, section 12.5.3), and of what it holds for equal
 * Brotli before gzip; undefined where it takes neither, or prefers what is not encoded.
 */
export function preferredEncoding(acceptEncoding: string | null): Encoding | undefined {
  const qualities = new Map(
    (acceptEncoding ?? '')
      .toLowerCase()
      .split(',')
      .map((part) => {
        const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim())
        const quality = parameters.find((parameter) => parameter.startsWith('q='))
        return [name, quality === undefined ? 1 : Number(quality.slice(2))] as const
      }),
  )
  const qualityOf = (name: string) => qualities.get(name) ?? qualities.get('*') ?? 0
  const least = qualities.get('identity') ?? 0
  const [best] = (['br', 'gzip'] as const)
    .filter((encoding) => qualityOf(encoding) > 0 && qualityOf(encoding) >= least)
    .sort((one, other) => qualityOf(other) - qualityOf(one))
  return best
}
