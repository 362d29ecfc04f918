import { describe, expect, test } from 'vitest'
import { useTestDatabase } from '../../support/database.ts'
import { createStubServer } from './stub-server.ts'

const database = useTestDatabase()
const stub = () => createStubServer({ database: database.current })

describe('the request id', () => {
  test.for(['a', 'Trace_1.2-3', 'x'.repeat(64)])('is the caller’s own %s', async (id) => {
    const { post, log } = stub()
    const response = await post({ query: '{ greeting }' }, { headers: { 'X-Request-Id': id } })
    expect(response.headers.get('X-Request-Id')).toBe(id)
    expect(log).toMatchObject([{ requestId: id }])
  })

  test.for(['x'.repeat(65), 'two words', '{"level":60}', 'ü', ''])(
    'is a new one where the caller’s is %s',
    async (id) => {
      const { post } = stub()
      const response = await post({ query: '{ greeting }' }, { headers: { 'X-Request-Id': id } })
      expect(response.headers.get('X-Request-Id')).toBe('generated-1')
    },
  )

  test('differs from request to request', async () => {
    const { post } = stub()
    const ids = []
    for (let count = 0; count < 3; count += 1) {
      ids.push((await post({ query: '{ greeting }' })).headers.get('X-Request-Id'))
    }
    expect(ids).toEqual(['generated-1', 'generated-2', 'generated-3'])
  })

  test('is on every response, a preflight and an unknown path among them', async () => {
    const { server } = stub()
    const requests = [
      server.fetch('http://localhost/'),
      server.fetch('http://localhost/health'),
      server.fetch('http://localhost/nothing'),
      server.fetch('http://localhost/graphql'),
      server.fetch('http://localhost/graphql', { method: 'OPTIONS' }),
      server.fetch('http://localhost/graphql', { method: 'DELETE' }),
    ]
    for (const response of await Promise.all(requests)) {
      expect(response.headers.get('X-Request-Id')).toMatch(/^generated-\d$/)
    }
  })
})

describe('the log', () => {
  test('has one line for each request: what, how it ended and how long it took', async () => {
    const { post, server, log } = stub()
    await post({ query: '{ greeting }' })
    await server.fetch('http://localhost/nothing')
    expect(log).toEqual([
      {
        ...{ level: 30, time: expect.any(Number), msg: 'request' },
        ...{ pid: expect.any(Number), hostname: expect.any(String) },
        requestId: 'generated-1',
        method: 'POST',
        path: '/graphql',
        status: 200,
        durationMs: expect.any(Number),
      },
      expect.objectContaining({ method: 'GET', path: '/nothing', status: 404 }),
    ])
  })

  test('holds neither the query nor its variables', async () => {
    const { post, server, log } = stub()
    const query = 'query($name: String) { greeting(name: $name) }'
    await post({ query, variables: { name: 'private-name' } })
    await post({ query, variables: { name: { wrong: 'private-name' } } })
    const address = new URL('http://localhost/graphql')
    address.searchParams.set('query', query)
    address.searchParams.set('variables', '{"name":"private-name"}')
    expect((await server.fetch(address.href)).status).toBe(200)
    expect(log).toHaveLength(3)
    expect(JSON.stringify(log)).not.toMatch(/private-name|greeting/)
  })
})
