import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { closeGracefully, listen } from '../../../src/http/http-server.ts'
import { insertEvent } from '../../support/facts.ts'
import { useApi } from '../api/api.ts'
import { readEventStream } from './event-stream.ts'

const api = useApi({ seed: false })
let origin = ''

beforeAll(async () => {
  origin = await listen(api.server.http, '127.0.0.1', 0)
})
afterAll(() => closeGracefully(api.server.http, 0))

const subscribe = (init: RequestInit = {}) => {
  const query =
    'subscription { timelineChanges { cursor revisions { reason } events { slug title } gone } }'
  return fetch(`${origin}/graphql?${new URLSearchParams({ query })}`, {
    ...init,
    headers: { Accept: 'text/event-stream', Origin: 'https://newsroom.example' },
  })
}

test('a page of another origin gets changes over Server-Sent Events', async () => {
  const response = await subscribe()
  const stream = readEventStream(response)
  await stream.next()
  await insertEvent(api.database.current, { slug: 'over-http', titles: { en: 'Over HTTP' } })

  expect((await stream.next()).events).toEqual([{ slug: 'over-http', title: 'Over HTTP' }])
  expect(response.headers.get('access-control-allow-origin')).toBe('https://newsroom.example')
  await stream.cancel()
})

test('a client that goes away is let go, also while nothing happens', async () => {
  const client = new AbortController()
  const response = await subscribe({ signal: client.signal })
  await readEventStream(response).next()
  expect(api.changes.readers).toBeGreaterThan(0)

  client.abort()

  await vi.waitFor(() => expect(api.changes.readers).toBe(0), { timeout: 2_000, interval: 10 })
})

test('a server that stops ends its subscriptions at once', async () => {
  const stream = readEventStream(await subscribe())
  await stream.next()
  const begin = performance.now()

  api.server.announceStop()
  const closed = closeGracefully(api.server.http, 8_000)

  expect(await stream.isOver()).toBe(true)
  await closed
  expect(performance.now() - begin).toBeLessThan(2_000)
  expect(await fetch(`${origin}/graphql`).catch(() => 'refused')).toBe('refused')
})
