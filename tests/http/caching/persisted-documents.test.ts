import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { readDocuments } from '../../../src/web/documents/read-documents.ts'
import { useApi } from '../../modules/api/api.ts'

const api = useApi({ seed: false })

const documents = await readDocuments()
const name = 'Timeline'
const text = documents.get(name) ?? ''
const hash = createHash('sha256').update(text).digest('hex')
const variables = { first: 5, language: ['en'] }

const get = (parameters: Readonly<Record<string, string>>) =>
  api.fetch(
    `/graphql?${new URLSearchParams({ variables: JSON.stringify(variables), ...parameters })}`,
    { headers: { Accept: 'application/graphql-response+json' } },
  )
const post = (body: unknown) =>
  api.fetch('/graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json' },
    body: JSON.stringify(body),
  })
const persistedQuery = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } })

test.for([
  ['its name', { documentId: name }],
  ['its hash', { documentId: hash }],
  ['its hash, with the name of the algorithm', { documentId: `sha256:${hash}` }],
  ['its hash as Apollo sends it', { extensions: JSON.stringify(persistedQuery(hash)) }],
] as const)('a document is asked by GET with %s', async ([, parameters]) => {
  const response = await get(parameters)
  const whole = await get({ query: text })

  expect(response.status).toBe(200)
  expect(await response.json()).toEqual(await whole.json())
  expect(response.headers.get('etag')).toMatch(/^W\//)
})

test('a document is asked by POST with its name, or as Apollo does', async () => {
  const whole = await (await post({ query: text, variables })).json()

  expect(whole).toMatchObject({ data: { timeline: { edges: [] } } })
  expect(await (await post({ documentId: name, variables })).json()).toEqual(whole)
  expect(await (await post({ extensions: persistedQuery(hash), variables })).json()).toEqual(whole)
})

test('an unknown document is told as such, and no answer is kept', async () => {
  const response = await get({ documentId: 'Nothing' })

  expect(response.status).toBe(404)
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(await response.json()).toMatchObject({
    errors: [
      {
        message: expect.stringContaining('no document "Nothing"'),
        extensions: { code: 'DOCUMENT_NOT_FOUND', argument: 'documentId' },
      },
    ],
  })
})

test('a client of Apollo learns that it has to send the document', async () => {
  const response = await post({ extensions: persistedQuery('0'.repeat(64)) })

  expect(await response.json()).toMatchObject({
    errors: [
      { message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } },
    ],
  })
})

test('a hash that comes with its document does not matter', async () => {
  const response = await post({
    query: '{ timeline { totalCount } }',
    extensions: persistedQuery('0'.repeat(64)),
  })

  expect(await response.json()).toEqual({ data: { timeline: { totalCount: 0 } } })
})

test.for([
  ['a document and a query', { documentId: name, query: '{ __typename }' }, 'either'],
  ['a number for a document', { documentId: 5 }, 'is a string'],
  ['neither', {}, 'Must provide query string'],
] as const)('%s is a bad request', async ([, body, complaint]) => {
  const response = await post(body)

  expect(response.status).toBe(400)
  expect(await response.text()).toContain(complaint)
})

test.for([
  ['null', null],
  ['a list', []],
  ['a string', 'text'],
] as const)('a body that is %s is a bad request', async ([, body]) => {
  expect((await post(body)).status).toBe(400)
})
