import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { actor } from '../../src/db/schema/actor.ts'
import { event } from '../../src/db/schema/event.ts'
import { useTestDatabase } from '../support/database.ts'
import { insertActor, insertEvent, write } from '../support/facts.ts'
import { refusalOf } from '../support/refusal.ts'

const database = useTestDatabase()

describe.each([
  { kind: 'actor', table: actor, insert: insertActor },
  { kind: 'event', table: event, insert: insertEvent },
])('of an $kind', ({ kind, table, insert }) => {
  const merge = (id: string, mergedIntoId: string | null) =>
    refusalOf(
      write(database.current, (transaction) =>
        transaction.update(table).set({ mergedIntoId }).where(eq(table.id, id)),
      ),
    )
  const three = () =>
    Promise.all([1, 2, 3].map(async () => (await insert(database.current)).id)) as Promise<
      [string, string, string] // one for each of the three
    >

  test('several can be merged into one', async () => {
    const [survivor, one, another] = await three()

    expect(await merge(one, survivor)).toBe('nothing')
    expect(await merge(another, survivor)).toBe('nothing')
  })

  test('none is merged into a merged one', async () => {
    const [survivor, merged, other] = await three()
    await merge(merged, survivor)

    expect(await merge(other, merged)).toBe(`${kind}_merged_into_survivor`)
    expect(await refusalOf(insert(database.current, { mergedIntoId: merged }))).toBe(
      `${kind}_merged_into_survivor`,
    )
  })

  test('a survivor is not merged', async () => {
    const [survivor, merged, other] = await three()
    await merge(merged, survivor)

    expect(await merge(survivor, other)).toBe(`${kind}_merged_into_survivor`)
    expect(await merge(survivor, merged)).toBe(`${kind}_merged_into_survivor`)
  })

  test('a merge can be undone, and another one made', async () => {
    const [survivor, merged, other] = await three()
    await merge(merged, survivor)

    expect(await merge(merged, null)).toBe('nothing')
    expect(await merge(survivor, other)).toBe('nothing')
  })

  test('a survivor cannot be deleted', async () => {
    const [survivor, merged] = await three()
    await merge(merged, survivor)
    const removal = write(database.current, (transaction) =>
      transaction.delete(table).where(eq(table.id, survivor)),
    )

    expect(await refusalOf(removal)).toBe(`${kind}_merged_into_id_${kind}_id_fk`)
  })
})
