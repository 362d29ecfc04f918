import { setTimeout as sleep } from 'node:timers/promises'
import { eq, inArray } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { undo } from '../../../src/db/history/undo.ts'
import { commitRevision } from '../../../src/db/revision.ts'
import { actor } from '../../../src/db/schema/actor.ts'
import { participation } from '../../../src/db/schema/event.ts'
import { mergeActors, splitActor } from '../../../src/modules/actor/merge.ts'
import { mergeEvents } from '../../../src/modules/event/merge.ts'
import { useTestDatabase } from '../../support/database.ts'
import {
  insertActor,
  insertActorName,
  insertEvent,
  insertParticipation,
} from '../../support/facts.ts'
import { allFacts } from '../../support/schema-tables.ts'

const database = useTestDatabase()

const edit = { author: 'an editor', reason: 'at once' }

const merge = (id: string, intoId: string) =>
  mergeActors(database.current, { actor: { id }, into: { id: intoId } }, edit)

/** What each came to: "done", or the name of what refused it. */
async function outcomesOf(attempts: readonly Promise<unknown>[]): Promise<readonly string[]> {
  const settled = await Promise.allSettled(attempts)
  return settled.map((one) => (one.status === 'fulfilled' ? 'done' : String(one.reason.name)))
}

async function actors(count: number): Promise<readonly string[]> {
  const made = await Promise.all(Array.from({ length: count }, () => insertActor(database.current)))
  return made.map(({ id }) => id)
}

const survivorsOf = async (ids: readonly string[]) => {
  const rows = await database.current.orm
    .select({ id: actor.id, mergedIntoId: actor.mergedIntoId })
    .from(actor)
    .where(inArray(actor.id, [...ids]))
  return new Set(rows.map(({ id, mergedIntoId }) => mergedIntoId ?? id))
}

describe('merges at once', () => {
  test('of two into each other are one merge and one that finds it done', async () => {
    const [one = '', other = ''] = await actors(2)

    const outcomes = await outcomesOf([merge(one, other), merge(other, one)])

    expect(outcomes.toSorted()).toEqual(['InvalidEdit', 'done'])
    expect((await survivorsOf([one, other])).size).toBe(1)
  })

  test('in a ring leave one survivor, and no chain', async () => {
    const ids = await actors(4)

    const outcomes = await outcomesOf(
      ids.map((id, index) => merge(id, ids[(index + 1) % ids.length] ?? '')),
    )

    expect(outcomes.toSorted()).toEqual(['InvalidEdit', 'done', 'done', 'done'])
    expect((await survivorsOf(ids)).size).toBe(1)
  })

  test('of actors and of the events that they took part in wait for each other', async () => {
    const { current } = database
    const [merged = '', survivor = ''] = await actors(2)
    const events = await Promise.all([1, 2, 3, 4].map(() => insertEvent(current)))
    for (const { id: eventId } of events) {
      for (const actorId of [merged, survivor])
        await insertParticipation(current, { eventId, actorId })
    }
    const [first, ...others] = events.map(({ id }) => ({ id }))

    const outcomes = await outcomesOf([
      ...others.map((event) => mergeEvents(current, { event, into: first ?? { id: '' } }, edit)),
      merge(merged, survivor),
    ])

    expect(outcomes).toEqual(['done', 'done', 'done', 'done'])
    const left = await current.orm
      .select({ eventId: participation.eventId, actorId: participation.actorId })
      .from(participation)
      .where(inArray(participation.actorId, [merged, survivor]))
    expect(left).toEqual([{ eventId: first?.id, actorId: survivor }])
  })
})

test('a row that is edited while its actor is merged is moved as it is after the edit', async () => {
  const { current } = database
  const [merged = '', survivor = ''] = await actors(2)
  const { id } = await insertParticipation(current, { actorId: merged })
  const slowEdit = commitRevision(current, edit, async (transaction) => {
    await transaction.update(participation).set({ role: 'witness' }).where(eq(participation.id, id))
    await sleep(300)
  })
  await sleep(100)

  await Promise.all([slowEdit, merge(merged, survivor)])

  const [row] = await current.orm.select().from(participation).where(eq(participation.id, id))
  expect(row).toMatchObject({ actorId: survivor, role: 'witness' })
})

test('a merge and an edit that wait for each other are both carried out', async () => {
  const { current } = database
  const [merged = '', survivor = ''] = [...(await actors(2))].sort()
  const slowEdit = commitRevision(current, edit, async (transaction) => {
    // Against the order of the ids, in which the merge locks the two.
    for (const id of [survivor, merged]) {
      await transaction.select().from(actor).where(eq(actor.id, id)).for('share')
      await sleep(300)
    }
    await insertActor(transaction)
  })
  await sleep(100)

  const outcomes = await outcomesOf([slowEdit, merge(merged, survivor)])

  expect(outcomes).toEqual(['done', 'done'])
  expect((await survivorsOf([merged, survivor])).size).toBe(1)
})

describe('undos at once', () => {
  test('of one revision are one undo and one that finds it done', async () => {
    const { id, revisionId } = await insertActor(database.current)

    const outcomes = await outcomesOf([1, 2].map(() => undo(database.current, revisionId, edit)))

    expect(outcomes.toSorted()).toEqual(['AlreadyUndone', 'done'])
    expect(await database.current.orm.$count(actor, eq(actor.id, id))).toBe(0)
  })

  test('of one merge, by its revision and by its actor, are one undo', async () => {
    const [merged = '', survivor = ''] = await actors(2)
    await insertActorName(database.current, { actorId: merged })
    const before = await allFacts(database.current.sql)
    const { revisionId } = await merge(merged, survivor)

    const outcomes = await outcomesOf([
      undo(database.current, revisionId, edit),
      splitActor(database.current, { id: merged }, edit),
    ])

    expect(outcomes).toContain('done')
    expect(outcomes.filter((outcome) => /AlreadyUndone|InvalidEdit/.test(outcome))).toHaveLength(1)
    expect(await allFacts(database.current.sql)).toEqual(before)
  })

  test('see an edit of the same row that commits meanwhile', async () => {
    const { id } = await insertActor(database.current, { kind: 'person' })
    const setKind = (kind: 'group' | 'project', milliseconds: number) =>
      commitRevision(database.current, edit, async (transaction) => {
        await transaction.update(actor).set({ kind }).where(eq(actor.id, id))
        await sleep(milliseconds)
      })
    const { revisionId } = await setKind('group', 0)
    const later = setKind('project', 300)
    await sleep(100)

    const outcomes = await outcomesOf([later, undo(database.current, revisionId, edit)])

    expect(outcomes).toEqual(['done', 'UndoConflict'])
  })

  test('see a row that comes to depend on what would go', async () => {
    const { id, revisionId } = await insertActor(database.current)
    const later = commitRevision(database.current, edit, async (transaction) => {
      await insertParticipation(transaction, { actorId: id })
      await sleep(300)
    })
    await sleep(100)

    const outcomes = await outcomesOf([later, undo(database.current, revisionId, edit)])

    expect(outcomes).toEqual(['done', 'UndoConflict'])
  })
})
