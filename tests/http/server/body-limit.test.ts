import { request } from 'node:http'
import { json } from 'node:stream/consumers'
import { beforeAll, describe, expect, test } from 'vitest'
import { listen } from '../../../src/http/http-server.ts'
import { BODY_LIMIT, BODY_LIMIT_WITH_TOKEN } from '../../../src/server.ts'
import { useTestDatabase } from '../../support/database.ts'
import { createStubServer } from './stub-server.ts'

const database = useTestDatabase()
let origin: string

beforeAll(async () => {
  const { server } = createStubServer({ database: database.current })
  origin = await listen(server.http, '127.0.0.1', 0)
  return () => server.http.close()
})

/** A request whose body has exactly so many bytes: two for each ü, so that bytes are counted. */
function bodyOf(bytes: number): string {
  const start = '{"query":"{ greeting }","extensions":{"padding":"'
  const end = '"}}'
  const room = bytes - start.length - end.length
  return start + 'ü'.repeat(Math.floor(room / 2)) + 'x'.repeat(room % 2) + end
}

/** Over a socket, where a length is announced or the body comes in chunks of unknown number. */
async function send(body: string, headers: Record<string, string | number>) {
  const { promise, resolve, reject } = Promise.withResolvers<{ status: number; answer: unknown }>()
  const sent = request(
    `${origin}/graphql`,
    { method: 'POST', headers: { 'Content-Type': 'application/json', ...headers } },
    async (response) => resolve({ status: response.statusCode ?? 0, answer: await json(response) }),
  )
  sent.on('error', reject)
  sent.end(body)
  return promise
}

describe.for([
  ['announces its length', (body: string) => ({ 'Content-Length': Buffer.byteLength(body) })],
  ['comes in chunks', () => ({ 'Transfer-Encoding': 'chunked' })],
] as const)('a body that %s', ([, headers]) => {
  test('is read up to the limit', async () => {
    const body = bodyOf(BODY_LIMIT)
    expect(await send(body, headers(body))).toEqual({
      status: 200,
      answer: { data: { greeting: 'Hello world' } },
    })
  })

  test('is refused one byte above it', async () => {
    const body = bodyOf(BODY_LIMIT + 1)
    expect(await send(body, headers(body))).toEqual({
      status: 413,
      answer: {
        errors: [
          {
            message: 'The request’s body has more than 1000000 bytes, which are the most.',
            extensions: { code: 'REQUEST_TOO_LARGE' },
          },
        ],
      },
    })
  })

  test('with a token is read up to a greater limit, and refused one byte above it', async () => {
    const authorization = { Authorization: 'Bearer of-whom-nothing-is-known-yet' }
    const within = bodyOf(BODY_LIMIT_WITH_TOKEN)
    const beyond = bodyOf(BODY_LIMIT_WITH_TOKEN + 1)

    expect(await send(within, { ...headers(within), ...authorization })).toMatchObject({
      status: 200,
    })
    expect(await send(beyond, { ...headers(beyond), ...authorization })).toMatchObject({
      status: 413,
      answer: { errors: [{ message: expect.stringContaining('12000000 bytes') }] },
    })
  })
})
