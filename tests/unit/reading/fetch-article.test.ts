import { createServer, type RequestListener, type Server } from 'node:http'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  type FetchFailure,
  type FetchOptions,
  fetchArticle,
} from '../../../src/reading/fetch-article.ts'

const PAGE = '<!doctype html><title>Fähre</title>'
const LIMIT = 10_000

const answers: Readonly<Record<string, RequestListener>> = {
  '/page': (_, response) => response.end(PAGE),
  '/agent': (request, response) => response.end(request.headers['user-agent']),
  '/latin': (_, response) => {
    response.setHeader('content-type', 'text/html; charset=iso-8859-1')
    response.end(Buffer.from(PAGE, 'latin1'))
  },
  '/packed': (_, response) => {
    response.setHeader('content-encoding', 'gzip')
    response.end(gzipSync(PAGE))
  },
  '/largest': (_, response) => response.end('a'.repeat(LIMIT)),
  '/large': (_, response) => response.end('a'.repeat(LIMIT + 1)),
  '/packed-large': (_, response) => {
    response.setHeader('content-encoding', 'gzip')
    response.end(gzipSync('a'.repeat(1_000_000)))
  },
  '/drip': (_, response) => {
    const drip = setInterval(() => response.write('a'), 20)
    response.on('close', () => clearInterval(drip))
  },
  '/silent': () => undefined,
  '/image': (_, response) => response.setHeader('content-type', 'image/png').end('a'),
  '/untyped': (_, response) => {
    response.removeHeader('content-type')
    response.end('a')
  },
  '/missing': (_, response) => response.writeHead(404).end(PAGE),
  '/cut': (_, response) => {
    response.setHeader('content-length', 100)
    response.write('a', () => response.destroy())
  },
  '/broken-gzip': (_, response) => response.setHeader('content-encoding', 'gzip').end('a'),
  '/hop': (request, response) => {
    const left = Number(new URL(request.url ?? '', 'http://x').searchParams.get('left'))
    response.writeHead(302, { location: left > 1 ? `/hop?left=${left - 1}` : '/page' }).end()
  },
  '/to': (request, response) => {
    const location = new URL(request.url ?? '', 'http://x').searchParams.get('address') ?? ''
    response.writeHead(302, { location }).end()
  },
}

let server: Server
let port: number

beforeAll(async () => {
  server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    answers[request.url?.split('?')[0] ?? '']?.(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  port = address.port
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

/** From the test's server, which is not on a public address. */
const fetchHere = (path: string, options: Partial<FetchOptions> = {}) =>
  fetchArticle(`http://127.0.0.1:${port}${path}`, {
    version: '1.2.3',
    allowedAddresses: ['127.0.0.1'],
    limits: { bytes: LIMIT },
    ...options,
  })

const refused = (reason: FetchFailure) =>
  expect.objectContaining({ name: 'FetchFailed', reason, message: expect.any(String) })

test('a page is fetched with its type and address', async () => {
  expect(await fetchHere('/page')).toEqual({
    url: `http://127.0.0.1:${port}/page`,
    mediaType: 'text/html; charset=utf-8',
    text: PAGE,
  })
})

test('Annals says who it is', async () => {
  expect((await fetchHere('/agent')).text).toBe('Annals/1.2.3')
})

test.each(['/latin', '/packed'])('a page is decoded: %s', async (path) => {
  expect((await fetchHere(path)).text).toBe(PAGE)
})

describe('only what is public is reached:', () => {
  const fetchWithDefaults = (address: string) =>
    fetchArticle(address, { version: '1.2.3', limits: { milliseconds: 5_000 } })

  test.each([
    'http://127.0.0.1:PORT/page',
    'http://localhost:PORT/page',
    'http://localhost.:PORT/page',
    'http://api.localhost:PORT/page',
    'http://2130706433:PORT/page',
    'http://0x7f.1:PORT/page',
    'http://0177.0.0.1:PORT/page',
    'http://127.1:PORT/page',
    'http://0.0.0.0:PORT/page',
    'http://0:PORT/page',
    'http://[::1]:PORT/page',
    'http://[::]:PORT/page',
    'http://[::ffff:127.0.0.1]:PORT/page',
    'http://[::127.0.0.1]:PORT/page',
    'http://[64:ff9b::7f00:1]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://[fd00:ec2::254]/latest/meta-data/',
    'http://[fe80::1]/',
    'http://10.0.0.1/',
    'http://172.16.0.1/',
    'http://192.168.1.1/',
    'http://100.64.0.1/',
    'http://224.0.0.1/',
    'http://255.255.255.255/',
    'https://127.0.0.1:PORT/page',
    'ftp://example.org/a',
    'file:///etc/hostname',
    'data:text/html,a',
    'example.org/a',
    '',
  ])('not %s', async (address) => {
    await expect(fetchWithDefaults(address.replace('PORT', `${port}`))).rejects.toEqual(
      refused('address'),
    )
  })

  test('an address that is allowed opens no other', async () => {
    await expect(fetchHere(`/to?address=http://127.0.0.2:${port}/page`)).rejects.toEqual(
      refused('address'),
    )
  })
})

describe('a redirect', () => {
  test('is followed five times, and not a sixth', async () => {
    expect((await fetchHere('/hop?left=5')).url).toBe(`http://127.0.0.1:${port}/page`)
    await expect(fetchHere('/hop?left=6')).rejects.toEqual(refused('redirects'))
  })

  test.each([
    'http://169.254.169.254/latest/meta-data/',
    'http://[::1]/',
    'http://2130706434/',
    'file:///etc/hostname',
    'ftp://example.org/a',
  ])('does not lead to %s', async (address) => {
    await expect(fetchHere(`/to?address=${encodeURIComponent(address)}`)).rejects.toEqual(
      refused('address'),
    )
  })

  test('does not lead to a socket of this machine', async () => {
    const address = encodeURIComponent('unix:/var/run/socket:/page')

    await expect(fetchHere(`/to?address=${address}`)).rejects.toThrow('UNIX socket')
  })
})

describe('the limits hold:', () => {
  test('of size, once decompressed', async () => {
    expect((await fetchHere('/largest')).text).toHaveLength(LIMIT)
    await expect(fetchHere('/large')).rejects.toEqual(refused('size'))
    await expect(fetchHere('/packed-large')).rejects.toEqual(refused('size'))
  })

  test.each(['/drip', '/silent'])('of time, also for a server that goes on: %s', async (path) => {
    const limits = { bytes: LIMIT, milliseconds: 200 }

    await expect(fetchHere(path, { limits })).rejects.toEqual(refused('time'))
  })

  test.each(['/image', '/untyped'])('of type: %s', async (path) => {
    await expect(fetchHere(path)).rejects.toEqual(refused('type'))
  })
})

test.each([
  ['status', '/missing'],
  ['network', '/cut'],
  ['network', '/broken-gzip'],
] as const)('a failure tells its reason, %s: %s', async (reason, path) => {
  await expect(fetchHere(path)).rejects.toEqual(refused(reason))
})

test('the caller can end it', async () => {
  const controller = new AbortController()
  const fetched = fetchHere('/silent', { signal: controller.signal })
  controller.abort(new Error('enough'))

  await expect(fetched).rejects.toThrow('enough')
})
