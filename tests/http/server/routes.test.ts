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

describe('HEAD of the API', () => {
  test('is answered like GET, without the body', async () => {
    const path = '/graphql?query={greeting}'
    const [get, head] = [await fetchPath(path), await fetchPath(path, { method: 'HEAD' })]

    expect(head.status).toBe(200)
    expect(await head.text()).toBe('')
    for (const name of ['Content-Type', 'Cache-Control', 'ETag', 'Vary']) {
      expect(head.headers.get(name), name).toBe(get.headers.get(name))
    }
    const tag = head.headers.get('ETag') ?? ''
    const headers = { 'If-None-Match': tag }
    const wrong = { Accept: 'application/graphql-response+json' }
    expect((await fetchPath(path, { method: 'HEAD', headers })).status).toBe(304)
    const refused = await fetchPath('/graphql?query={none}', { method: 'HEAD', headers: wrong })
    expect(refused.status).toBe(400)
  })

  test('of a mutation is refused, as GET is', async () => {
    const path = '/graphql?query=mutation{none}'
    const [get, head] = [await fetchPath(path), await fetchPath(path, { method: 'HEAD' })]

    expect(head.status).toBe(get.status)
    expect(head.status).toBeGreaterThanOrEqual(400)
  })
})

describe('over a socket', () => {
  /** What is answered to a request of these lines. */
  async function answerTo(...lines: readonly string[]): Promise<string> {
    const { server } = createStubServer({ database: database.current })
    const { port } = new URL(await listen(server.http, '127.0.0.1', 0))
    onTestFinished(() => {
      server.http.close()
    })
    const socket = connect(Number(port), '127.0.0.1')
    await once(socket, 'connect')
    socket.end([...lines, 'Connection: close', '', ''].join('\r\n'))
    return text(socket)
  }

  test.for([
    '[',
    '',
    'evil.example/x?',
    'user:pw@evil.example',
    "e'vil.example",
    'evil.example:80:80',
    '[::1',
    'a b',
  ])('the Host "%s" gets a plain 400 that names it, not a stack trace', async (host) => {
    const answer = await answerTo('GET /graphql HTTP/1.1', `Host: ${host}`)

    expect(answer).toMatch(/^HTTP\/1\.1 400 /)
    expect(answer).toContain('"error":"BAD_REQUEST"')
    expect(answer).toContain('The header Host is not valid')
    expect(answer).not.toMatch(/\.ts|\.js|node_modules/)
  })

  test.for(['annals.example', 'annals.example:4000', '127.0.0.1:4000', '[::1]:4000', 'a_b-c'])(
    'the Host "%s" is one',
    async (host) => {
      const answer = await answerTo('GET /health HTTP/1.1', `Host: ${host}`)
      expect(answer).toMatch(/^HTTP\/1\.1 200 /)
    },
  )

  test('the whole address is taken as well as the path, and instead of the Host', async () => {
    const health = await answerTo(
      'GET http://annals.example/health HTTP/1.1',
      'Host: other.example',
    )
    expect(health).toMatch(/^HTTP\/1\.1 200 /)

    const target = 'http://annals.example/embed/event/none?language=de'
    const page = await answerTo(`GET ${target} HTTP/1.1`, 'Host: other.example')
    expect(page).toContain('http://annals.example')
    expect(page).not.toContain('other.example')
    expect(await answerTo('GET http://[/ HTTP/1.1', 'Host: a')).toContain(
      'The address is not valid',
    )
  })
})
