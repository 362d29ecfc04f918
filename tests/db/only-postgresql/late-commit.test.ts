import { pino } from 'pino'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { ChangeFeed } from '../../../src/db/changes/change-feed.ts'
import type { ReadChanges } from '../../../src/db/changes/change-reader.ts'
import { commitRevision } from '../../../src/db/revision.ts'
import { databaseState } from '../../../src/http/database-state.ts'
import { useTestDatabase } from '../../support/database.ts'
import { insertEvent } from '../../support/facts.ts'

// The embedded engine has one connection, on which no transaction can overtake another.
const testDatabase = useTestDatabase()
const database = () => testDatabase.current

/** A transaction that has written its event, and commits when it is told to. */
async function beginToWrite(slug: string) {
  const written = Promise.withResolvers<string>()
  const gate = Promise.withResolvers<void>()
  const done = commitRevision(
    database(),
    { author: 'a slow writer', reason: slug },
    async (transaction) => {
      written.resolve((await insertEvent(transaction, { slug })).id)
      await gate.promise
    },
  )
  const id = await written.promise
  return {
    id,
    commit: async () => {
      gate.resolve()
      await done
    },
  }
}

describe('where an earlier transaction is committed after a later one', () => {
  const feeds: ChangeFeed[] = []
  const newFeed = () => {
    const feed = new ChangeFeed({
      sql: database().sql,
      logger: pino({ level: 'silent' }),
      interval: 10,
    })
    feeds.push(feed)
    return feed
  }
  afterEach(() => {
    for (const feed of feeds.splice(0)) feed.close()
  })

  test('a reader gets both, the earlier one first, and each once', async () => {
    const reader = await newFeed().open(undefined, async (changes: ReadChanges) => changes)
    await reader.next()
    const early = await beginToWrite('early')
    const late = await insertEvent(database(), { slug: 'late' })
    const next = reader.next()
    const isHeldBack = await Promise.race([
      next.then(() => false),
      new Promise((resolve) => setTimeout(() => resolve(true), 200)),
    ])
    await early.commit()
    const seen = [...((await next)?.eventIds ?? [])]
    if (seen.length < 2) seen.push(...((await reader.next())?.eventIds ?? []))
    const last = await insertEvent(database())

    expect(isHeldBack).toBe(true)
    expect(seen).toEqual([early.id, late.id])
    expect((await reader.next())?.eventIds).toEqual([last.id])
  })

  test('a reader who begins in between gets both', async () => {
    const early = await beginToWrite('early-again')
    const late = await insertEvent(database(), { slug: 'late-again' })
    const reader = await newFeed().open(undefined, async (changes: ReadChanges) => changes)
    const { cursor } = (await reader.next()) ?? {}
    await early.commit()
    const again = await newFeed().open(cursor, async (changes: ReadChanges) => changes)
    const seen: string[] = []
    await vi.waitFor(async () => {
      seen.push(...((await again.next())?.eventIds ?? []))
      expect(seen).toEqual([early.id, late.id])
    })
  })

  test('each commit gives the database another state', async () => {
    const { sql } = database()
    const before = await databaseState(sql)
    const early = await beginToWrite('early-state')
    const written = await databaseState(sql)
    await insertEvent(database())
    const lateCommitted = await databaseState(sql)
    const unchanged = await databaseState(sql)
    await insertEvent(database())
    const anotherCommitted = await databaseState(sql)
    await early.commit()
    const allCommitted = await databaseState(sql)

    expect(written).toBe(before)
    expect(unchanged).toBe(lateCommitted)
    expect(new Set([before, lateCommitted, anotherCommitted, allCommitted]).size).toBe(4)
  })

  test('a transaction that is taken back changes no state', async () => {
    const { sql } = database()
    const before = await databaseState(sql)
    await commitRevision(database(), { author: 'test', reason: 'test' }, async () => {
      throw new Error('taken back')
    }).catch(() => {})

    expect(await databaseState(sql)).toBe(before)
  })
})
