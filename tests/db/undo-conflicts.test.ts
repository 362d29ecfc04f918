import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { UndoConflict } from '../../src/db/history/refusals.ts'
import { undo } from '../../src/db/history/undo.ts'
import { commitRevision, type RevisionTransaction } from '../../src/db/revision.ts'
import { actor, actorName } from '../../src/db/schema/actor.ts'
import { event, participation } from '../../src/db/schema/event.ts'
import { revision } from '../../src/db/schema/revision.ts'
import { rendering } from '../../src/db/schema/statement.ts'
import { useTestDatabase } from '../support/database.ts'
import { insertActor, insertActorName, insertEvent, insertParticipation } from '../support/facts.ts'
import { insertRendering } from '../support/statement-facts.ts'

const database = useTestDatabase()

const edit = { author: 'an editor', reason: 'a correction' }

/** @returns the id of the revision */
const commit = async (write: (transaction: RevisionTransaction) => Promise<unknown>) =>
  (await commitRevision(database.current, edit, write)).revisionId

const setKind = (id: string, kind: 'person' | 'group' | 'project') =>
  commit((transaction) => transaction.update(actor).set({ kind }).where(eq(actor.id, id)))

/** What stands in the way of an undo; fails where nothing does, or where something was written. */
async function obstaclesTo(revisionId: string) {
  const { orm } = database.current
  const revisions = await orm.$count(revision)
  const refusal = await undo(database.current, revisionId, edit).catch((error) => error)
  expect(refusal).toBeInstanceOf(UndoConflict)
  expect(await orm.$count(revision)).toBe(revisions)
  return refusal.obstacles
}

test('a row that a later revision changed is told with the last such revision', async () => {
  const { id } = await insertActor(database.current, { kind: 'person' })
  const revisionId = await setKind(id, 'group')
  await setKind(id, 'person')
  const last = await setKind(id, 'project')

  expect(await obstaclesTo(revisionId)).toEqual([
    { kind: 'changed', table: 'actor', rowId: id, revisionId: last },
  ])
})

test('a row that was changed and changed back does not stand in the way', async () => {
  const { id } = await insertActor(database.current, { kind: 'person' })
  const revisionId = await setKind(id, 'group')
  await setKind(id, 'project')
  await setKind(id, 'group')

  await undo(database.current, revisionId, edit)

  const [row] = await database.current.orm.select().from(actor).where(eq(actor.id, id))
  expect(row?.kind).toBe('person')
})

test('a later change that is undone does not stand in the way either', async () => {
  const { id } = await insertActor(database.current, { kind: 'person' })
  const revisionId = await setKind(id, 'group')
  const later = await setKind(id, 'project')
  expect(await obstaclesTo(revisionId)).toHaveLength(1)
  await undo(database.current, later, edit)

  await undo(database.current, revisionId, edit)

  const [row] = await database.current.orm.select().from(actor).where(eq(actor.id, id))
  expect(row?.kind).toBe('person')
})

test('a row that a later revision removed is told, whether it was made or changed', async () => {
  const made = await insertActor(database.current)
  const changed = await setKind(made.id, 'group')
  const removed = await commit((transaction) =>
    transaction.delete(actor).where(eq(actor.id, made.id)),
  )

  const obstacle = { kind: 'changed', table: 'actor', rowId: made.id, revisionId: removed }
  expect(await obstaclesTo(changed)).toEqual([obstacle])
  expect(await obstaclesTo(made.revisionId)).toEqual([obstacle])
})

test('every changed row is told, in all tables', async () => {
  const ids: string[] = []
  const revisionId = await commit(async (transaction) => {
    const { id: eventId } = await insertEvent(transaction)
    const { id: actorId } = await insertActor(transaction)
    const { id } = await insertParticipation(transaction, { eventId, actorId })
    ids.push(eventId, actorId, id)
  })
  const [eventId = '', actorId = '', participationId = ''] = ids
  const later = await commit(async (transaction) => {
    await transaction
      .update(participation)
      .set({ role: 'speaker' })
      .where(eq(participation.id, participationId))
    await transaction.update(event).set({ kind: 'visit' }).where(eq(event.id, eventId))
  })

  expect(await obstaclesTo(revisionId)).toEqual([
    { kind: 'changed', table: 'event', rowId: eventId, revisionId: later },
    { kind: 'changed', table: 'participation', rowId: participationId, revisionId: later },
  ])
  expect(actorId).not.toBe('')
})

test('rows that refer to one that would go are told', async () => {
  const made = await insertActor(database.current)
  const name = await insertActorName(database.current, { actorId: made.id })
  const took = await insertParticipation(database.current, { actorId: made.id })
  const merged = await insertActor(database.current, { mergedIntoId: made.id })

  expect(await obstaclesTo(made.revisionId)).toEqual([
    { kind: 'depends', table: 'actor', rowId: merged.id, revisionId: merged.revisionId },
    { kind: 'depends', table: 'actor_name', rowId: name.id, revisionId: name.revisionId },
    { kind: 'depends', table: 'participation', rowId: took.id, revisionId: took.revisionId },
  ])
})

test('a row that was removed since, and that one that comes back refers to, is told', async () => {
  const { id, actorId } = await insertParticipation(database.current)
  const revisionId = await commit((transaction) =>
    transaction.delete(participation).where(eq(participation.id, id)),
  )
  const removed = await commit((transaction) =>
    transaction.delete(actor).where(eq(actor.id, actorId)),
  )

  expect(await obstaclesTo(revisionId)).toEqual([
    { kind: 'gone', table: 'actor', rowId: actorId, revisionId: removed },
  ])
})

test('a row that has what one that comes back had is told', async () => {
  const former = await insertActor(database.current, { slug: 'only-one' })
  const revisionId = await commit((transaction) =>
    transaction.update(actor).set({ slug: 'another-one' }).where(eq(actor.id, former.id)),
  )
  const holder = await insertActor(database.current, { slug: 'only-one' })

  expect(await obstaclesTo(revisionId)).toEqual([
    { kind: 'taken', table: 'actor', rowId: holder.id, revisionId: holder.revisionId },
  ])
})

test('so it is where only some rows must differ', async () => {
  const { id, actorId } = await insertActorName(database.current, { kind: 'preferred' })
  const revisionId = await commit((transaction) =>
    transaction.delete(actorName).where(eq(actorName.id, id)),
  )
  await insertActorName(database.current, { actorId, kind: 'alias' })
  const preferred = await insertActorName(database.current, { actorId, value: 'Another name' })

  expect(await obstaclesTo(revisionId)).toEqual([
    { kind: 'taken', table: 'actor_name', rowId: preferred.id, revisionId: preferred.revisionId },
  ])
})

test('so it is where they must differ in a computed value', async () => {
  const { id, statementId } = await insertRendering(database.current, { text: 'Ein Satz.' })
  const revisionId = await commit((transaction) =>
    transaction.delete(rendering).where(eq(rendering.id, id)),
  )
  await insertRendering(database.current, { statementId, text: 'Ein anderer Satz.' })
  const same = await insertRendering(database.current, { statementId, text: 'Ein Satz.' })

  expect(await obstaclesTo(revisionId)).toEqual([
    { kind: 'taken', table: 'rendering', rowId: same.id, revisionId: same.revisionId },
  ])
})

test('what the undo itself frees does not stand in the way', async () => {
  const former = await insertActor(database.current, { slug: 'handed-on' })
  const revisionId = await commit(async (transaction) => {
    await transaction.update(actor).set({ slug: 'given-away' }).where(eq(actor.id, former.id))
    await insertActor(transaction, { slug: 'handed-on' })
  })

  await undo(database.current, revisionId, edit)

  const [row] = await database.current.orm.select().from(actor).where(eq(actor.id, former.id))
  expect(row?.slug).toBe('handed-on')
})

test.each([
  ['its survivor', (_merged: string, survivor: string, other: string) => [survivor, other]],
  ['another into it', (merged: string, _survivor: string, other: string) => [other, merged]],
])('a merge is not undone back to where it was since %s merged', async (_what, mergeOf) => {
  const [merged, survivor, other] = [
    await insertActor(database.current),
    await insertActor(database.current),
    await insertActor(database.current),
  ]
  const merge = (id: string, mergedIntoId: string | null) =>
    commit((transaction) => transaction.update(actor).set({ mergedIntoId }).where(eq(actor.id, id)))
  await merge(merged.id, survivor.id)
  const split = await merge(merged.id, null)
  const [id = '', into = ''] = mergeOf(merged.id, survivor.id, other.id)
  const later = await merge(id, into)

  expect(await obstaclesTo(split)).toEqual([
    { kind: 'merged', table: 'actor', rowId: id, revisionId: later },
  ])
})
