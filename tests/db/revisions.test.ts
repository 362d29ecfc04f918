import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { commitRevision } from '../../src/db/revision.ts'
import { actor } from '../../src/db/schema/actor.ts'
import { change, revision } from '../../src/db/schema/revision.ts'
import { useTestDatabase } from '../support/database.ts'
import { insertActor, newSlug, only } from '../support/facts.ts'
import { refusalOf } from '../support/refusal.ts'

const database = useTestDatabase()

const counts = async () => ({
  actors: await database.current.orm.$count(actor),
  revisions: await database.current.orm.$count(revision),
  changes: await database.current.orm.$count(change),
})

test('a revision says who, when and why, and is returned with what was written', async () => {
  const { revisionId, result } = await commitRevision(
    database.current,
    { author: 'an editor', reason: 'a new name', idempotencyKey: 'once' },
    async (transaction) => (await insertActor(transaction)).revisionId,
  )

  expect(result).toBe(revisionId)
  const row = only(
    await database.current.orm.select().from(revision).where(eq(revision.id, revisionId)),
  )
  expect(row).toMatchObject({
    author: 'an editor',
    reason: 'a new name',
    idempotencyKey: 'once',
    transactionId: expect.stringMatching(/^\d+$/),
  })
  expect(Math.abs(Date.parse(row.committedAt) - Date.now())).toBeLessThan(60_000)
})

test('an error in a revision undoes all of it, and the revision', async () => {
  const before = await counts()

  const failing = commitRevision(
    database.current,
    { author: 'test', reason: 'test', idempotencyKey: 'undone' },
    async (transaction) => {
      await insertActor(transaction)
      throw new Error('after the first row')
    },
  )

  await expect(failing).rejects.toThrow('after the first row')
  expect(await counts()).toEqual(before)
})

test('a refused row undoes the rows before it', async () => {
  const before = await counts()
  const slug = newSlug('actor')

  const failing = commitRevision(
    database.current,
    { author: 'test', reason: 'test' },
    async (transaction) => {
      await insertActor(transaction, { slug })
      await insertActor(transaction, { slug })
    },
  )

  expect(await refusalOf(failing)).toBe('actor_slug_unique')
  expect(await counts()).toEqual(before)
})

test('an edit with an idempotency key happens once, also when two are made at once', async () => {
  const before = await counts()
  const input = { author: 'test', reason: 'test', idempotencyKey: newSlug('key') }
  const edits = await Promise.all(
    [1, 2].map(() =>
      refusalOf(commitRevision(database.current, input, (transaction) => insertActor(transaction))),
    ),
  )

  expect(edits.sort()).toEqual(['nothing', 'revision_idempotency_key_unique'])
  expect((await counts()).actors).toBe(before.actors + 1)
})

test('the key of an edit that failed is free again', async () => {
  const input = { author: 'test', reason: 'test', idempotencyKey: newSlug('key') }
  const failing = commitRevision(database.current, input, async () => {
    throw new Error('at once')
  })
  await expect(failing).rejects.toThrow('at once')

  const second = commitRevision(database.current, input, (transaction) => insertActor(transaction))
  expect(await refusalOf(second)).toBe('nothing')
})
