import { expect, test } from 'vitest'
import { useTestDatabase } from '../../support/database.ts'
import { createStubServer, SECRET } from './stub-server.ts'

const database = useTestDatabase()

test('an unexpected error says only its request’s id', async () => {
  const { post } = createStubServer({ database: database.current })
  const response = await post({ query: '{ greeting failure }' })
  expect(response.status).toBe(200)
  const text = await response.text()
  expect(text).not.toContain(SECRET)
  expect(JSON.parse(text)).toEqual({
    data: { greeting: 'Hello world', failure: null },
    errors: [
      {
        message: 'Unexpected error.',
        locations: [{ line: 1, column: 12 }],
        path: ['failure'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'generated-1' },
      },
    ],
  })
})

test('an unexpected error is logged once, whole, with its request’s id', async () => {
  const { post, log } = createStubServer({ database: database.current })
  await post({ query: '{ failure }' })
  expect(log.filter(({ level }) => Number(level) > 30)).toEqual([
    expect.objectContaining({
      level: 50,
      requestId: 'generated-1',
      path: ['failure'],
      err: expect.objectContaining({
        message: SECRET,
        stack: expect.stringContaining('stub-server.ts'),
      }),
    }),
  ])
})

test('an error before the resolvers is masked too, and has status 500', async () => {
  const { post, log } = createStubServer({
    database: database.current,
    createContext: () => {
      throw new Error(SECRET)
    },
  })
  const response = await post({ query: '{ greeting }' })
  expect(response.status).toBe(500)
  expect(await response.json()).toEqual({
    errors: [
      {
        message: 'Unexpected error.',
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'generated-1' },
      },
    ],
  })
  expect(log.filter(({ msg }) => msg === 'unexpected error')).toHaveLength(1)
})

test('what a resolver says on purpose is passed on, and is no line of the error log', async () => {
  const { post, log } = createStubServer({ database: database.current })
  const response = await post({ query: '{ refusal }' })
  expect(await response.json()).toMatchObject({
    errors: [{ message: '"x" is no slug', extensions: { code: 'BAD_USER_INPUT' } }],
  })
  expect(log).toHaveLength(1)
})

test.for([
  ['no JSON', '{', 400],
  ['no query', '{}', 400],
  ['a query that does not parse', '{"query":"{"}', 400],
  ['a query that is not valid', '{"query":"{ nothing }"}', 400],
] as const)('%s is the caller’s fault', async ([, body, status]) => {
  const { server, log } = createStubServer({ database: database.current })
  const response = await server.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Accept: 'application/graphql-response+json',
    },
    body,
  })
  expect(response.status).toBe(status)
  expect(await response.json()).toMatchObject({ errors: [{ message: expect.any(String) }] })
  expect(log).toHaveLength(1)
})
