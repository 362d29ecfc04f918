import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { event } from '../../src/db/schema/event.ts'
import { useTestDatabase } from '../support/database.ts'
import { insertEvent } from '../support/facts.ts'

describe('a test database', () => {
  const database = useTestDatabase()

  test('has the schema and no rows', async () => {
    expect(await database.current.orm.$count(event)).toBe(0)
  })

  test('records the statements of the project, not those that the driver adds', async () => {
    const { orm } = database.current
    const sent = await database.recordStatements(() =>
      // More at once than there are connections yet.
      Promise.all([1, 2, 3].map((number) => orm.execute(sql`select ${number}::int as number`))),
    )

    expect(sent).toEqual(Array(3).fill('select $1::int as number'))
  })
})

describe('a test database beside it', () => {
  const first = useTestDatabase()
  const second = useTestDatabase()

  test('sees nothing of what is written to the other', async () => {
    await insertEvent(first.current, { slug: 'seen-by-one' })

    expect(await first.current.orm.$count(event)).toBe(1)
    expect(await second.current.orm.$count(event)).toBe(0)
  })
})

describe('a seeded test database', () => {
  const database = useTestDatabase({ seed: true })

  test('holds the Stargate story', async () => {
    const stories = await database.current.sql`select slug from story`

    expect(stories).toEqual([{ slug: 'stargate' }])
  })
})
