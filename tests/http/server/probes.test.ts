import { describe, expect, onTestFinished, test } from 'vitest'
import { openTestDatabase, useTestDatabase } from '../../support/database.ts'
import { createStubServer } from './stub-server.ts'

const database = useTestDatabase()

const probe = async (url: string, on: { readonly database: typeof database.current }) => {
  const response = await createStubServer(on).server.fetch(`http://localhost${url}`)
  return { status: response.status, text: await response.text() }
}

describe('/health', () => {
  test('answers', async () => {
    const response = await probe('/health', { database: database.current })
    expect(response).toEqual({ status: 200, text: '{"status":"alive"}\n' })
  })

  test('answers while the database is away', async () => {
    const away = await openTestDatabase('nothing')
    await away.close()
    expect(await probe('/health', { database: away.database })).toMatchObject({ status: 200 })
  })
})

describe('/ready', () => {
  test('says yes over a migrated database', async () => {
    const response = await probe('/ready', { database: database.current })
    expect(response).toEqual({ status: 200, text: '{"status":"ready"}\n' })
  })

  test('says no over a database that lacks migrations, and which', async () => {
    const empty = await openTestDatabase('nothing')
    onTestFinished(() => empty.close())
    const { status, text } = await probe('/ready', { database: empty.database })
    expect(status).toBe(503)
    expect(JSON.parse(text)).toMatchObject({
      status: 'unavailable',
      reason: expect.stringMatching(/^The database lacks migrations: 0000_functions, 0001_tables/),
    })
  })

  test('says no when the database does not answer, without telling which one it is', async () => {
    const away = await openTestDatabase('nothing')
    await away.close()
    const { server, log } = createStubServer({ database: away.database })
    const response = await server.fetch('http://localhost/ready')
    expect(response.status).toBe(503)
    expect(await response.text()).toBe(
      '{"status":"unavailable","reason":"The database does not answer as it should."}\n',
    )
    expect(log).toContainEqual(
      expect.objectContaining({ msg: 'not ready', err: expect.any(Object) }),
    )
  })

  test('says no once the server has begun to stop', async () => {
    const { server } = createStubServer({ database: database.current })
    server.announceStop()
    const response = await server.fetch('http://localhost/ready')
    expect(response.status).toBe(503)
    expect(await response.json()).toEqual({
      status: 'unavailable',
      reason: 'The server is stopping.',
    })
  })
})
