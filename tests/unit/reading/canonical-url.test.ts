import { describe, expect, test } from 'vitest'
import { canonicalUrl, MAX_URL_LENGTH } from '../../../src/reading/canonical-url.ts'

describe('an address is known without what only tracks its reader', () => {
  test.each([
    ['https://example.org/a?utm_source=feed&utm_medium=rss', 'https://example.org/a'],
    ['https://example.org/a?id=7&fbclid=x&page=2', 'https://example.org/a?id=7&page=2'],
    ['https://example.org/a?UTM_Campaign=x&wt_zmc=y', 'https://example.org/a'],
    ['https://example.org/a?', 'https://example.org/a'],
    ['https://example.org/a#comments', 'https://example.org/a'],
    ['https://reader:secret@example.org/a', 'https://example.org/a'],
    ['https://example.org:443/a', 'https://example.org/a'],
    ['http://example.org:80/a', 'http://example.org/a'],
    ['HTTPS://Example.ORG/News/A', 'https://example.org/News/A'],
    ['  https://example.org/a\n', 'https://example.org/a'],
    ['https://münchen.example/a', 'https://xn--mnchen-3ya.example/a'],
  ])('%s is %s', (text, canonical) => {
    expect(canonicalUrl(text)).toBe(canonical)
  })
})

describe('what a server may tell apart stays as it is', () => {
  test.each([
    'http://example.org/a',
    'http://example.org:8080/a',
    'https://example.org/a/',
    'https://example.org/A',
    'https://example.org/?b=2&a=1',
    'https://example.org/?q=a%20b+c&x=%2F&y',
    'https://example.org/?utmost=1',
    'https://www.example.org/a',
  ])('%s', (text) => {
    expect(canonicalUrl(text)).toBe(text)
  })
})

test.each(['', 'example.org/a', '/a', 'ftp://example.org/a', 'javascript:alert(1)', 'https://'])(
  '"%s" is no address on the web',
  (text) => {
    expect(canonicalUrl(text)).toBeUndefined()
  },
)

test('an address is kept up to the limit of its length, and none beyond', () => {
  const longest = `https://example.org/${'a'.repeat(MAX_URL_LENGTH - 'https://example.org/'.length)}`

  expect(canonicalUrl(longest)).toBe(longest)
  expect(canonicalUrl(`${longest}a`)).toBeUndefined()
})
