import { createServer, type IncomingHttpHeaders } from 'node:http'
import { parse, validate } from 'graphql'
import { expect, onTestFinished, test } from 'vitest'
import { createGraphqlSink } from '../../../src/cli/ingest/graphql-sink.ts'
import { openServerSink } from '../../../src/cli/ingest/server-sink.ts'
import { schema } from '../../../src/graphql/schema.ts'
import { directoryWith } from './directory.ts'

const INPUT = {
  url: null,
  title: 'Ferry stops',
  text: 'The ferry stops.',
  language: 'en',
  publishedAt: '2025-01-23T10:00:00Z[UTC]',
  outlet: 'Post',
}

const RESULT = {
  article: { slug: 'ferry-stops' },
  outcome: 'CREATED',
  links: [{ event: { slug: 'ferry-halt' }, role: 'MAIN', outcome: 'LINKED', score: 0.9 }],
  proposedEvents: [
    { title: 'Sold', time: { edtf: '2025-01-24' }, participants: [{ name: 'Ines Körtge' }] },
  ],
}

const sinkThatAnswers = (response: unknown, isPreview = false) =>
  createGraphqlSink(
    async () => response,
    isPreview,
    async () => undefined,
  )

test('what the API has made of an article is told', async () => {
  expect(await sinkThatAnswers({ data: { result: RESULT } }).take(INPUT)).toEqual({
    outcome: 'CREATED',
    article: 'ferry-stops',
    links: [{ event: 'ferry-halt', role: 'MAIN', outcome: 'LINKED', score: 0.9 }],
    proposedEvents: [{ title: 'Sold', time: '2025-01-24', participants: ['Ines Körtge'] }],
  })
})

test('of a preview, the events that are too unlikely are left out', async () => {
  const unlikely = { event: { slug: 'other' }, role: 'MAIN', outcome: null, score: 0.1 }
  const result = { links: [...RESULT.links, unlikely], proposedEvents: [] }

  expect(await sinkThatAnswers({ data: { result } }, true).take(INPUT)).toEqual({
    outcome: 'PREVIEW',
    article: null,
    links: [{ event: 'ferry-halt', role: 'MAIN', outcome: 'LINKED', score: 0.9 }],
    proposedEvents: [],
  })
})

test.each([
  [
    'an expected failure',
    { data: { result: { message: 'title is missing' } } },
    'title is missing',
  ],
  ['an error', { data: null, errors: [{ message: 'Unexpected error.' }] }, 'Unexpected error.'],
  ['nothing', {}, 'there was no answer'],
])('%s refuses the article', async (_, response, refusal) => {
  expect(await sinkThatAnswers(response).take(INPUT)).toEqual({ refusal })
})

test.each(['UNAUTHENTICATED', 'FORBIDDEN'])('%s ends it', async (code) => {
  const response = { errors: [{ message: 'The token is not valid.', extensions: { code } }] }

  await expect(sinkThatAnswers(response).take(INPUT)).rejects.toMatchObject({
    name: 'CommandFailed',
    message: 'The token is not valid.',
  })
})

test('an answer of another form ends it', async () => {
  await expect(sinkThatAnswers({ data: { result: { ok: true } } }).take(INPUT)).rejects.toThrow(
    'not one of this version',
  )
})

test.each([false, true])('the API knows what it is asked, preview %s', async (isPreview) => {
  const queries: string[] = []
  const execute = async (query: string) => {
    queries.push(query)
    return { data: { result: { message: 'refused' } } }
  }
  await createGraphqlSink(execute, isPreview, async () => undefined).take(INPUT)

  expect(queries.flatMap((query) => validate(schema, parse(query)))).toEqual([])
  expect(queries).toHaveLength(1)
})

interface Received {
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

async function serverThatAnswers(status: number, body: string) {
  const received: Received[] = []
  const server = createServer(async (request, response) => {
    let text = ''
    for await (const chunk of request) text += chunk
    received.push({ headers: request.headers, body: text })
    response.writeHead(status, { 'content-type': 'application/json' }).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return { url: `http://127.0.0.1:${address.port}/graphql`, received, server }
}

test('a server is handed the article with the token of the data directory', async () => {
  const { url, received } = await serverThatAnswers(
    200,
    JSON.stringify({ data: { result: RESULT } }),
  )
  const directory = directoryWith({ 'editor-token': 'annals_secret\n' })

  expect(await openServerSink(url, directory, false).take(INPUT)).toMatchObject({
    article: 'ferry-stops',
  })
  expect(received).toHaveLength(1)
  expect(received[0]?.headers).toMatchObject({
    authorization: 'Bearer annals_secret',
    'content-type': 'application/json',
  })
  expect(JSON.parse(received[0]?.body ?? '')).toMatchObject({
    query: expect.stringContaining('ingestArticle(input: $input'),
    variables: { input: INPUT },
  })
})

test('an article that is too long for the server is refused', async () => {
  const { url } = await serverThatAnswers(413, 'Too large')
  const sink = openServerSink(url, directoryWith({ 'editor-token': 'x' }), false)

  expect(await sink.take(INPUT)).toEqual({ refusal: expect.stringContaining('longer') })
})

test('a server that is gone, or answers no JSON, ends it', async () => {
  const { url, server } = await serverThatAnswers(502, '<html>')
  const sink = openServerSink(url, directoryWith({ 'editor-token': 'x' }), false)

  await expect(sink.take(INPUT)).rejects.toThrow('status 502 and no JSON')
  await new Promise((resolve) => {
    server.close(resolve)
    server.closeAllConnections()
  })
  await expect(sink.take(INPUT)).rejects.toThrow('does not answer')
})

test('without the token nothing is sent', () => {
  const directory = directoryWith({})

  expect(() => openServerSink('http://127.0.0.1:1/graphql', directory, false)).toThrow(
    `needs the token in ${directory}/editor-token`,
  )
})
