import { afterEach, expect, test, vi } from 'vitest'
import { insertEvent } from '../../support/facts.ts'
import { useApi } from '../api/api.ts'
import { refusalOf, type Subscription, subscribe } from './event-stream.ts'

const api = useApi({ seed: false, feed: { mostReaders: 2 } })
const database = () => api.database.current

const open: Subscription[] = []
const follow = async () => {
  const subscription = await subscribe(api)
  open.push(subscription)
  return subscription
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((subscription) => subscription.cancel()))
  await vi.waitFor(() => expect(api.changes.readers).toBe(0))
})

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
const looksIn = async (milliseconds: number) =>
  (await api.database.recordStatements(() => sleep(milliseconds))).filter((statement) =>
    statement.includes('-- changes_since'),
  ).length

test('the database is asked for changes while somebody subscribes, and once for all of them', async () => {
  expect(await looksIn(100)).toBe(0)

  const one = await follow()
  await one.next()
  await sleep(30)
  const ofOne = await looksIn(200)
  const two = await follow()
  await two.next()
  await sleep(30)
  const ofTwo = await looksIn(200)

  // Every 20 ms, and the machine may be slow.
  expect(ofOne).toBeGreaterThan(2)
  expect(ofOne).toBeLessThanOrEqual(11)
  expect(ofTwo).toBeLessThanOrEqual(11)

  await Promise.all([one.cancel(), two.cancel()])
  await vi.waitFor(() => expect(api.changes.readers).toBe(0))
  expect(await looksIn(100)).toBe(0)
})

test('more subscriptions than the server takes are refused', async () => {
  await (await follow()).next()
  await (await follow()).next()

  expect(await refusalOf(api, 'subscription { timelineChanges { cursor } }')).toMatchObject([
    {
      message: expect.stringContaining('as many subscriptions as it takes'),
      extensions: { code: 'SUBSCRIPTION_UNAVAILABLE' },
    },
  ])
})

test('a subscription outlives a database that does not answer, and misses nothing', async () => {
  const { sql } = database()
  const subscription = await follow()
  await subscription.next()
  await sql`alter table change rename to change_away`
  await sleep(100)
  await sql`alter table change_away rename to change`
  await insertEvent(database(), { slug: 'after-the-failure' })

  expect((await subscription.next()).events).toMatchObject([{ slug: 'after-the-failure' }])
  // However often it was tried.
  expect(api.takeLoggedErrors()).toMatchObject([
    { msg: 'changes cannot be read; subscriptions wait' },
  ])
})

test('a change that cannot be told at once is told later', async () => {
  const { sql } = database()
  const subscription = await follow()
  await subscription.next()
  await sql`alter table event_text rename column summary to summary_away`
  await insertEvent(database(), { slug: 'told-later' })
  await sleep(100)
  await sql`alter table event_text rename column summary_away to summary`

  expect((await subscription.next()).events).toMatchObject([{ slug: 'told-later' }])
  expect(api.takeLoggedErrors()).toHaveLength(1)
})

test('a subscription that is too costly is refused before it begins', async () => {
  const errors = await refusalOf(
    api,
    `subscription {
      timelineChanges {
        events { participations(first: 100) { nodes { actor { timeline(first: 100) { nodes { slug } } } } } }
      }
    }`,
  )

  expect(errors[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'cost' })
  expect(api.changes.readers).toBe(0)
})

test('a client that takes no stream is told so, and takes no place', async () => {
  const { status, errors } = await api.ask('subscription { timelineChanges { cursor } }')

  expect(status).toBe(406)
  expect(errors?.[0]?.message).toContain('Accept: text/event-stream')
  expect(api.changes.readers).toBe(0)
})

test('a filter that cannot be is refused before it begins', async () => {
  const errors = await refusalOf(
    api,
    'subscription { timelineChanges(filter: { during: { edtf: "then" } }) { cursor } }',
  )

  expect(errors[0]?.extensions).toMatchObject({ argument: 'filter.during.edtf' })
})
