import { readFile } from 'node:fs/promises'
import { brotliCompressSync, constants } from 'node:zlib'
import { buildSchema, isInputObjectType, isInterfaceType, isObjectType } from 'graphql'
import { expect, test } from 'vitest'
import { bundleText, OWN_PROPERTIES } from '../../../src/web/assets.ts'

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

test('no property that is shortened in it is one of the API', async () => {
  const sdl = await readFile(
    new URL('../../../src/graphql/schema.graphql', import.meta.url),
    'utf8',
  )
  const names = Object.values(buildSchema(sdl).getTypeMap()).flatMap((type) =>
    isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
      ? Object.keys(type.getFields())
      : [],
  )

  expect(names).toContain('totalCount')
  expect(names.filter((name) => OWN_PROPERTIES.test(name))).toEqual([])
})
