import { setTimeout as sleep } from 'node:timers/promises'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { commitRevision } from '../../../src/db/revision.ts'
import { actor } from '../../../src/db/schema/actor.ts'
import { useTestDatabase } from '../../support/database.ts'
import { insertActor } from '../../support/facts.ts'
import { refusalOf } from '../../support/refusal.ts'

const database = useTestDatabase()

/** Merges within a transaction that stays open for a while after it. */
const mergeSlowly = (id: string, mergedIntoId: string) =>
  refusalOf(
    commitRevision(database.current, { author: 'test', reason: 'test' }, async (transaction) => {
      await transaction.update(actor).set({ mergedIntoId }).where(eq(actor.id, id))
      await sleep(300)
    }),
  )

test('two merges at once, of which each would make the other wrong, leave no chain', async () => {
  const { current } = database
  const one = await insertActor(current)
  const other = await insertActor(current)
  const last = await insertActor(current)

  const outcomes = await Promise.all([
    mergeSlowly(one.id, other.id),
    mergeSlowly(other.id, last.id),
  ])

  expect(outcomes.toSorted()).toEqual(['actor_merged_into_survivor', 'nothing'])
})
