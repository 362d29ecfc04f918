import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { useApi } from '../modules/api/api.ts'

const api = useApi()
const page = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  api.fetch(path, { method, headers })

describe('a page', () => {
  test('may load nothing from elsewhere, and be framed by nobody', async () => {
    const policy = (await page('/')).headers.get('Content-Security-Policy') ?? ''

    expect(policy).toMatch(/^default-src 'none'; script-src 'self';/)
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
  })

  test('cannot be sniffed and sends no referrer on', async () => {
    const { headers } = await page('/')

    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(headers.get('Referrer-Policy')).toBe('no-referrer')
  })

  test.for([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)('is sent compressed by %s to who takes that', async ([encoding, decompress]) => {
    const plain = await page('/', { 'Accept-Language': 'en' })
    const sent = await page('/', { 'Accept-Language': 'en', 'Accept-Encoding': encoding })

    expect(plain.headers.get('Content-Encoding')).toBeNull()
    expect(sent.headers.get('Content-Encoding')).toBe(encoding)
    expect(sent.headers.get('Vary')).toContain('Accept-Encoding')
    expect(decompress(Buffer.from(await sent.arrayBuffer())).toString()).toBe(await plain.text())
  })

  test('has a head of its own', async () => {
    const whole = await page('/')
    const head = await page('/', {}, 'HEAD')

    expect(head.status).toBe(200)
    expect(await head.text()).toBe('')
    expect(head.headers.get('Content-Length')).toBe(whole.headers.get('Content-Length'))
  })

  test('is not sent again to who has it', async () => {
    const tag = (await page('/')).headers.get('ETag') ?? ''
    const again = await page('/', { 'If-None-Match': `"other", ${tag}` })

    expect(tag).toMatch(/^W\/"[\w-]{27}"$/)
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
    expect((await page('/', { 'If-None-Match': 'W/"other"' })).status).toBe(200)
  })

  test('is another one in another language', async () => {
    const german = await page('/', { 'Accept-Language': 'de' })

    expect(german.headers.get('Vary')).toContain('Accept-Language')
    expect(await german.text()).toContain('<html lang="de"')
    expect(await (await page('/?language=en', { 'Accept-Language': 'de' })).text()).toContain(
      '<html lang="en"',
    )
  })
})

describe('a page is refused', () => {
  test('with every parameter that is wrong', async () => {
    const response = await page('/?order=x&page-size=0')
    const text = await response.text()

    expect(response.status).toBe(400)
    expect(response.headers.get('Cache-Control')).toBe('no-store')
    expect(text).toContain('order is &quot;x&quot;; it must be one of')
    expect(text).toContain('page-size is &quot;0&quot;; it must be')
  })

  test('with what the API says of a date', async () => {
    const response = await page('/?during=2025-13')

    expect(response.status).toBe(400)
    expect(await response.text()).toContain('&quot;2025-13&quot; is not a date in EDTF')
  })

  test.for([
    ['/embed/timeline?order=x', 400],
    ['/embed/event/no-such-event', 404],
  ] as const)('%s is, where it is framed', async ([path, status]) => {
    const response = await page(path)

    expect(response.status).toBe(status)
    expect(response.headers.get('Content-Security-Policy')).toContain('frame-ancestors *')
  })

  test('with a language that is none', async () => {
    const response = await page('/?language=no+language')

    expect(response.status).toBe(400)
    expect(await response.text()).toContain('it must be up to 10 language tags')
  })
})

test('an address that cannot be decoded is none', async () => {
  expect((await page('/event/%E0%A4%A')).status).toBe(404)
})

test('a script or style is found by its hashed path alone', async () => {
  const style = /href="(\/assets\/web\/pages-[\w-]{16}\.css)"/.exec(await (await page('/')).text())
  const found = await page(style?.[1] ?? '')

  expect(found.status).toBe(200)
  expect(found.headers.get('Content-Type')).toBe('text/css; charset=utf-8')
  expect(found.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable')
  expect((await page('/assets/web/pages-0000000000000000.css')).status).toBe(404)
  expect((await page('/assets/web/..%2f..%2fserver.ts')).status).toBe(404)
})
