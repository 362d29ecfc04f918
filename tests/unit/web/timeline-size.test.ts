import { brotliCompressSync, constants } from 'node:zlib'
import { expect, test } from 'vitest'
import { bundleText } from '../../../src/web/assets.ts'

/** Bytes: what a newsroom's page pays for the element. */
const MOST = 8 * 1024

test('the element is at most 8 KB on its way', async () => {
  const script = Buffer.from(await bundleText('annals-timeline.js'))
  const sent = brotliCompressSync(script, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: script.length,
    },
  })

  expect(sent.length).toBeLessThanOrEqual(MOST)
})
