import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { json } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { closeGracefully, listen } from '../../../src/http/http-server.ts'
import { serve } from '../../cli/program.ts'
import { programDatabase } from '../../cli/program-database.ts'
import { useTestDatabase } from '../../support/database.ts'
import { createStubServer } from './stub-server.ts'

const BODY = '{"query":"{ __typename }"}'

/** A request that is under way: its server has its head, and waits for the rest of its body. */
async function beginRequest(url: string) {
  const { promise, resolve, reject } = Promise.withResolvers<unknown>()
  const sent = request(
    url,
    {
      method: 'POST',
      agent: new Agent({ keepAlive: true }),
      headers: { 'Content-Type': 'application/json', 'Content-Length': BODY.length },
    },
    async (response) => resolve(await json(response)),
  )
  sent.on('error', reject)
  sent.write(BODY.slice(0, 5))
  await once(sent, 'socket')
  await pause(300)
  return {
    answer: promise,
    finish: () => sent.end(BODY.slice(5)),
  }
}

describe('the program, told to stop', () => {
  test.for(['SIGTERM', 'SIGINT'] as const)(
    'by %s, finishes running requests, takes no new ones and ends with 0',
    async (signal) => {
      const server = await serve({ ...(await programDatabase('schema')), ANNALS_SEED: 'false' })
      const running = await beginRequest(server.ready.url)
      server.child.kill(signal)
      await expect
        .poll(() => server.output.stderr, { timeout: 5_000 })
        .toContain('"msg":"stopping"')
      await expect(fetch(server.ready.url)).rejects.toThrow('fetch failed')
      running.finish()
      expect(await running.answer).toEqual({ data: { __typename: 'Query' } })
      expect(await server.finished()).toMatchObject({
        code: 0,
        stderr: expect.stringContaining('"msg":"stopped"'),
      })
    },
  )

  test('twice, ends at once', async () => {
    const server = await serve({ ...(await programDatabase('schema')), ANNALS_SEED: 'false' })
    const running = await beginRequest(server.ready.url)
    const broken = expect(running.answer).rejects.toThrow()
    server.child.kill('SIGTERM')
    // The same signal at once is npm's echo of it.
    server.child.kill('SIGTERM')
    await pause(700)
    expect(server.child.exitCode).toBeNull()
    server.child.kill('SIGTERM')
    expect(await server.finished()).toMatchObject({ code: 143 })
    await broken
  })
})

describe('a server that is closed', () => {
  const database = useTestDatabase()

  test('cuts off what does not end in time', async () => {
    const { server } = createStubServer({
      database: database.current,
      slow: () => new Promise(() => {}),
    })
    const origin = await listen(server.http, '127.0.0.1', 0)
    const endless = fetch(`${origin}/graphql?query={slow}`)
    const broken = expect(endless).rejects.toThrow('fetch failed')
    await once(server.http, 'request')
    const start = performance.now()
    await closeGracefully(server.http, 200)
    expect(performance.now() - start).toBeGreaterThan(150)
    await broken
  })

  test('does not wait for connections on which nothing is under way', async () => {
    const { server } = createStubServer({ database: database.current })
    const origin = await listen(server.http, '127.0.0.1', 0)
    await (await fetch(`${origin}/health`)).text()
    const start = performance.now()
    await closeGracefully(server.http, 5_000)
    expect(performance.now() - start).toBeLessThan(2_000)
  })
})
