import { eq } from 'drizzle-orm'
import { describe, expect, onTestFinished, test } from 'vitest'
import { commitRevision } from '../../../src/db/revision.ts'
import { eventText } from '../../../src/db/schema/event.ts'
import { closeGracefully, listen } from '../../../src/http/http-server.ts'
import { OUTPUT_FORMATS } from '../../../src/web/outputs/formats.ts'
import { useApi } from '../../modules/api/api.ts'
import { insertEvent } from '../../support/facts.ts'

const api = useApi({ seed: false })
const get = (path: string, headers: Record<string, string> = {}) => api.fetch(path, { headers })
const tagOf = ({ headers }: Response) => headers.get('ETag') ?? ''

describe.for(OUTPUT_FORMATS)('timeline.%s', (format) => {
  const path = `/timeline.${format}`

  test('may be kept for a minute', async () => {
    const { headers } = await get(path)

    expect(headers.get('Cache-Control')).toBe('public, max-age=60')
    expect(headers.get('ETag')).toMatch(/^W\/"[\w-]{27}"$/)
  })

  test('is not made for who has it, which takes one statement', async () => {
    const whole = await get(path)
    let response = new Response()
    const statements = await api.database.recordStatements(async () => {
      response = await get(path, { 'If-None-Match': `"another", ${tagOf(whole)}` })
    })

    expect(response.status).toBe(304)
    expect(await response.text()).toBe('')
    for (const name of ['ETag', 'Cache-Control', 'Vary', 'Access-Control-Allow-Origin']) {
      expect(response.headers.get(name), name).toBe(whole.headers.get(name))
    }
    expect(statements).toHaveLength(1)
    expect(statements[0]).toContain('-- database_state')
  })

  test('says whether its language is the reader’s', async () => {
    expect((await get(path)).headers.get('Vary')).toContain('Accept-Language')
    expect((await get(`${path}?language=de`)).headers.get('Vary')).not.toContain('Accept-Language')
  })
})

test('another address, language, host and state of the database have other tags', async () => {
  const german = { 'Accept-Language': 'de' }
  const tags = [
    tagOf(await get('/timeline.csv')),
    tagOf(await get('/timeline.md')),
    tagOf(await get('/timeline.csv?page-size=3')),
    tagOf(await get('/timeline.csv', german)),
    tagOf(await api.server.fetch('http://other.example/timeline.csv')),
  ]
  const { id } = await insertEvent(api.database.current, { titles: { en: 'Before' } })
  tags.push(tagOf(await get('/timeline.csv')))
  await commitRevision(api.database.current, { author: 'test', reason: 'test' }, (transaction) =>
    transaction.update(eventText).set({ title: 'After' }).where(eq(eventText.eventId, id)),
  )
  const last = await get('/timeline.csv', { 'If-None-Match': tags.join(', ') })

  expect(new Set([...tags, tagOf(last)]).size).toBe(7)
  expect(await last.text()).toContain('After')
})

test('another site’s page may read them, also what it has already', async () => {
  const origin = await listen(api.server.http, '127.0.0.1', 0)
  onTestFinished(async () => {
    await closeGracefully(api.server.http, 0)
  })
  for (const format of OUTPUT_FORMATS) {
    const headers = { Origin: 'https://news.example' }
    const whole = await fetch(`${origin}/timeline.${format}`, { headers })
    const again = await fetch(`${origin}/timeline.${format}`, {
      headers: { ...headers, 'If-None-Match': tagOf(whole) },
    })

    expect([whole.status, again.status], format).toEqual([200, 304])
    for (const response of [whole, again]) {
      // Twice would be "*, *", which browsers do not take.
      expect(response.headers.get('Access-Control-Allow-Origin'), format).toBe('*')
      expect(response.headers.get('ETag'), format).toBe(tagOf(whole))
      await response.arrayBuffer()
    }
  }
})

test('any tag does for what can be answered, and for nothing else', async () => {
  const any = { 'If-None-Match': '*' }

  expect((await get('/timeline.csv', any)).status).toBe(304)
  expect((await get('/timeline.csv?order=x', any)).status).toBe(400)
  expect((await get('/timeline.csv?story=none', any)).status).toBe(404)
})
