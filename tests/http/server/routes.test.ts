import { once } from 'node:events'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { describe, expect, onTestFinished, test } from 'vitest'
import { listen } from '../../../src/http/http-server.ts'
import { useTestDatabase } from '../../support/database.ts'
import { createStubServer } from './stub-server.ts'

const database = useTestDatabase()
const fetchPath = (path: string, init?: RequestInit) =>
  createStubServer({ database: database.current }).server.fetch(`http://localhost${path}`, init)

describe('paths', () => {
  test.for([
    '/nothing',
    '/nothing/graphql',
    '/nothing/health',
    '/graphql/nothing',
    '/assets/',
    '/assets/graphiql-0000000000000000.js',
    '/health/',
    '/..%2fpackage.json',
  ])('%s is none, which is said to programs in JSON and to people as a page', async (path) => {
    const shown = await fetchPath(path, { headers: { Accept: 'text/html' } })
    expect(shown.status).toBe(404)
    expect(shown.headers.get('Content-Type')).toBe('text/html; charset=utf-8')
    expect(await shown.text()).toContain('Nothing is at this address.')

    const response = await fetchPath(path)
    expect(response.status).toBe(404)
    expect(response.headers.get('Content-Type')).toBe('application/json; charset=utf-8')
    expect(await response.json()).toEqual({
      error: 'NOT_FOUND',
      message: 'Nothing is here. The API is at /graphql.',
    })
  })

  test('a slash at the end is left out', async () => {
    const response = await fetchPath('/stories/?language=de')
    expect(response.status).toBe(308)
    expect(response.headers.get('Location')).toBe('/stories?language=de')
    expect((await fetchPath('//evil.example/')).status).toBe(404)
  })

  test.for(['POST', 'PUT', 'DELETE'])('a page is nothing for %s, which is said', async (method) => {
    const response = await fetchPath('/stories', { method })
    expect(response.status).toBe(405)
    expect(response.headers.get('Allow')).toBe('GET, HEAD')
    expect(await response.json()).toMatchObject({ error: 'METHOD_NOT_ALLOWED' })
  })

  test.for(['variables', 'extensions'])('%s that are no JSON are told by name', async (name) => {
    for (const value of ['x', '[1]', '"text"']) {
      const address = `/graphql?query={greeting}&${name}=${encodeURIComponent(value)}`
      const response = await fetchPath(address)
      expect(response.status).toBe(400)
      expect(await response.text()).toContain(`\\"${name}\\" in the address must be an object`)
    }
  })

  test('a word after the question mark is no path', async () => {
    const response = await fetchPath('/graphql?query={greeting}&x=/health')
    expect(await response.json()).toEqual({ data: { greeting: 'Hello world' } })
  })
})

describe('headers', () => {
  test.for(['/health', '/nothing', '/graphql?query={greeting}'])(
    '%s cannot be sniffed and sends no referrer on',
    async (path) => {
      const { headers } = await fetchPath(path)
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
      expect(headers.get('Referrer-Policy')).toBe('no-referrer')
    },
  )

  test('any site may read, without cookies', async () => {
    const { headers } = await fetchPath('/graphql?query={greeting}', {
      headers: { Origin: 'https://newspaper.example' },
    })
    // The same for every site, as a cache gives the answer to one that another asked for.
    expect(headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(headers.get('Access-Control-Allow-Credentials')).toBeNull()
    expect(headers.get('Vary')).toBe('Accept')
  })

  test('a preflight allows GET and POST of JSON', async () => {
    const response = await fetchPath('/graphql', {
      method: 'OPTIONS',
      headers: {
        Origin: 'https://newspaper.example',
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'content-type',
      },
    })
    expect(response.status).toBe(204)
    expect(response.headers.get('Access-Control-Allow-Methods')).toBe('GET, POST')
    expect(response.headers.get('Access-Control-Allow-Headers')).toBe(
      'Authorization, Content-Type, If-None-Match, X-Request-Id',
    )
  })
})

test('a Host that is none gets a plain 400, not a stack trace', async () => {
  const { server } = createStubServer({ database: database.current })
  const { port } = new URL(await listen(server.http, '127.0.0.1', 0))
  onTestFinished(() => {
    server.http.close()
  })
  const socket = connect(Number(port), '127.0.0.1')
  await once(socket, 'connect')
  socket.end('GET /graphql HTTP/1.1\r\nHost: [\r\nConnection: close\r\n\r\n')
  const answer = await text(socket)
  expect(answer).toMatch(/^HTTP\/1\.1 400 /)
  expect(answer).toContain('"error":"BAD_REQUEST"')
  expect(answer).not.toMatch(/\.ts|\.js|node_modules/)
})
