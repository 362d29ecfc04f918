import { expect, test } from 'vitest'
import { preferredEncoding } from '../../../src/http/content-encoding.ts'

test.for([
  [null, undefined],
  ['', undefined],
  ['deflate', undefined],
  ['gzip, deflate, br, zstd', 'br'],
  ['GZIP', 'gzip'],
  ['br;q=0.1, gzip;q=1', 'gzip'],
  ['br; q=0.8, gzip; q=0.8', 'br'],
  ['br;q=0, gzip;q=0.000', undefined],
  ['br;q=x, gzip', 'gzip'],
  ['*', 'br'],
  ['br;q=0, *', 'gzip'],
  ['identity, br;q=0.5', undefined],
  ['identity;q=0.5, gzip', 'gzip'],
] as const)('of %s', ([header, encoding]) => {
  expect(preferredEncoding(header)).toBe(encoding)
})
