import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { UndoConflict } from '../../../src/db/history/refusals.ts'
import { InvalidEdit, NotFound } from '../../../src/db/refusals.ts'
import { commitRevision } from '../../../src/db/revision.ts'
import { actor } from '../../../src/db/schema/actor.ts'
import { participation } from '../../../src/db/schema/event.ts'
import { revision } from '../../../src/db/schema/revision.ts'
import { mergeActors, splitActor } from '../../../src/modules/actor/merge.ts'
import { mergeEvents, splitEvent } from '../../../src/modules/event/merge.ts'
import { useTestDatabase } from '../../support/database.ts'
import { insertActor, insertEvent, insertParticipation, only } from '../../support/facts.ts'
import { allFacts } from '../../support/schema-tables.ts'
import { referencesTo } from './references.ts'

const database = useTestDatabase()

const edit = { author: 'an editor', reason: 'not the same' }

const facts = () => allFacts(database.current.sql)
const merge = (id: string, intoId: string) =>
  mergeActors(database.current, { actor: { id }, into: { id: intoId } }, edit)
const split = (id: string) => splitActor(database.current, { id }, edit)

/** An actor with a name and a role in an event. */
async function actorWithFacts() {
  const { current } = database
  const one = await insertActor(current, { names: { en: 'Somebody' } })
  const { id: participationId } = await insertParticipation(current, { actorId: one.id })
  return { ...one, participationId }
}

test('a split restores every row of the merge, found by the merged actor alone', async () => {
  const [merged, survivor] = [await actorWithFacts(), await actorWithFacts()]
  const before = await facts()
  const { revisionId } = await merge(merged.id, survivor.id)

  const undone = await split(merged.id)

  expect(await facts()).toEqual(before)
  expect(undone).toMatchObject({ id: merged.id, survivorId: survivor.id })
  const row = only(
    await database.current.orm.select().from(revision).where(eq(revision.id, undone.revisionId)),
  )
  expect(row.undoesId).toBe(revisionId)
})

test('what was added since stays with the survivor', async () => {
  const [merged, survivor] = [await actorWithFacts(), await actorWithFacts()]
  await merge(merged.id, survivor.id)
  const added = await insertParticipation(database.current, { actorId: survivor.id })

  await split(merged.id)

  const row = only(
    await database.current.orm.select().from(participation).where(eq(participation.id, added.id)),
  )
  expect(row.actorId).toBe(survivor.id)
  expect(await referencesTo(database, 'actor', merged.id)).toEqual([
    'actor_name.actor_id',
    'participation.actor_id',
  ])
})

test('a moved row that was edited since is told, and nothing is split', async () => {
  const [merged, survivor] = [await actorWithFacts(), await actorWithFacts()]
  await merge(merged.id, survivor.id)
  const { revisionId } = await commitRevision(database.current, edit, (transaction) =>
    transaction
      .update(participation)
      .set({ role: 'witness' })
      .where(eq(participation.id, merged.participationId)),
  )
  const before = await facts()

  await expect(split(merged.id)).rejects.toMatchObject({
    name: 'UndoConflict',
    obstacles: [
      { kind: 'changed', table: 'participation', rowId: merged.participationId, revisionId },
    ],
  } satisfies Partial<UndoConflict>)
  expect(await facts()).toEqual(before)
})

test('of merges one after the other, the last is split first', async () => {
  const [first, second, third] = [
    await actorWithFacts(),
    await actorWithFacts(),
    await actorWithFacts(),
  ]
  const before = await facts()
  await merge(first.id, second.id)
  await merge(second.id, third.id)

  await expect(split(first.id)).rejects.toMatchObject({ name: 'UndoConflict' })
  await split(second.id)
  await split(first.id)

  expect(await facts()).toEqual(before)
})

test('of merges into one, any is split first', async () => {
  const [first, second, survivor] = [
    await actorWithFacts(),
    await insertActor(database.current),
    await actorWithFacts(),
  ]
  const before = await facts()
  await merge(first.id, survivor.id)
  await merge(second.id, survivor.id)

  await split(first.id)
  await split(second.id)

  expect(await facts()).toEqual(before)
})

test('what was split and merged again is split again', async () => {
  const [merged, survivor] = [await actorWithFacts(), await actorWithFacts()]
  const before = await facts()
  await merge(merged.id, survivor.id)
  await split(merged.id)
  await merge(merged.id, survivor.id)

  await split(merged.id)

  expect(await facts()).toEqual(before)
})

test('an event is split by its slug, which finds the survivor elsewhere', async () => {
  const { current } = database
  const merged = await insertEvent(current, { titles: { de: 'Die Klage' } })
  const survivor = await insertEvent(current)
  const before = await facts()
  await mergeEvents(current, { event: { id: merged.id }, into: { id: survivor.id } }, edit)

  await splitEvent(current, { slug: merged.slug }, edit)

  expect(await facts()).toEqual(before)
})

test('only a merged one is split', async () => {
  const single = await insertActor(database.current)
  const refusal = new InvalidEdit('actor', 'The actor is not merged into another one.')

  await expect(split(single.id)).rejects.toThrow(refusal)

  const recorded = await insertActor(database.current, { mergedIntoId: single.id })
  await expect(split(recorded.id)).rejects.toThrow(refusal)
  const row = only(await database.current.orm.select().from(actor).where(eq(actor.id, recorded.id)))
  expect(row.mergedIntoId).toBe(single.id)
})

test('one that does not exist is not split', async () => {
  await expect(split('01948000-0000-7000-8000-00000000dead')).rejects.toThrow(NotFound)
})
