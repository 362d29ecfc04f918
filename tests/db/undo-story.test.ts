import { expect, test } from 'vitest'
import { undo } from '../../src/db/history/undo.ts'
import { useTestDatabase } from '../support/database.ts'
import { allFacts } from '../support/schema-tables.ts'

const database = useTestDatabase({ seed: true })

const edit = { author: 'an editor', reason: 'another story' }

test('a whole story is undone and brought back, with every row as it was', async () => {
  const { current } = database
  const story = await allFacts(current.sql)
  const [loading] = await current.sql<{ id: string }[]>`select id from revision`
  expect(story.length).toBeGreaterThan(100)

  const undoing = await undo(current, loading?.id ?? '', edit)
  expect(await allFacts(current.sql)).toEqual([])

  await undo(current, undoing, edit)
  expect(await allFacts(current.sql)).toEqual(story)
})
