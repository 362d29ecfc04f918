import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** Bytes. */
export interface CompressedSize {
  readonly plain: number
  /** With gzip at its best, level 9. */
  readonly gzip: number
  /** With Brotli at its best, quality 11. */
  readonly brotli: number
}

/** How large a file is, and at the least becomes on its way. A string counts as UTF-8. */
export function compressedSize(content: string | Uint8Array): CompressedSize {
  const bytes = Buffer.from(content)
  return {
    plain: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }).length,
  }
}
