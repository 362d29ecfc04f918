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

/** Brotli before gzip, where the Accept-Encoding header has them and does not refuse them by q=0. */
export function preferredEncoding(acceptEncoding: string | null): Encoding | undefined {
  const accepted = new Set(
    (acceptEncoding ?? '')
      .toLowerCase()
      .split(',')
      .map((part) => part.split(';').map((piece) => piece.trim()))
      .filter(([, quality]) => !/^q=0(\.0*)?$/.test(quality ?? ''))
      .map(([name]) => name),
  )
  return (['br', 'gzip'] as const).find((encoding) => accepted.has(encoding))
}
