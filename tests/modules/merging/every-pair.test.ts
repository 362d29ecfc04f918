import { beforeAll, expect, test } from 'vitest'
import { undo } from '../../../src/db/history/undo.ts'
import { commitMerge } from '../../../src/db/merging/merge-edit.ts'
import { ACTOR_MERGE } from '../../../src/modules/actor/merge.ts'
import { EVENT_MERGE } from '../../../src/modules/event/merge.ts'
import { useTestDatabase } from '../../support/database.ts'
import { allFacts, digestOfFacts } from '../../support/schema-tables.ts'

const database = useTestDatabase({ seed: true })
const edit = { author: 'an editor', reason: 'test' }

/** On the slower engine, at least this many pairs of each kind, evenly chosen. */
const FEW = 6

let before: readonly string[]
let digest: string
beforeAll(async () => {
  before = await allFacts(database.current.sql)
  digest = await digestOfFacts(database.current.sql)
})

test.each([EVENT_MERGE, ACTOR_MERGE])(
  'undoing a merge restores every row of every table, for any two of $table',
  async (rules) => {
    const { sql } = database.current
    for (const { id, intoId } of await pairsOf(rules.table)) {
      const pair = { row: { id }, into: { id: intoId } }
      const { revisionId } = await commitMerge(database.current, rules, pair, edit)
      expect(await digestOfFacts(sql)).not.toBe(digest)

      await undo(database.current, revisionId, edit)
      if ((await digestOfFacts(sql)) !== digest) {
        expect(await allFacts(sql), `${id} into ${intoId}`).toEqual(before)
      }
    }
    expect(await digestOfFacts(sql)).toBe(digest)
  },
  // Hundreds of merges: long on a busy machine.
  180_000,
)

/** Every two, one into the other now this way and now that way. */
async function pairsOf(table: 'actor' | 'event') {
  const { sql, engine } = database.current
  const pairs = await sql<{ id: string; intoId: string }[]>`
    select one.id, other.id as into_id from ${sql(table)} one join ${sql(table)} other
      on other.slug > one.slug
    order by one.slug, other.slug`
  const step = engine === 'postgresql' ? 1 : Math.floor(pairs.length / FEW)
  const chosen = pairs.filter((_pair, index) => index % step === 0)
  expect(chosen.length).toBeGreaterThanOrEqual(FEW)
  return chosen.map(({ id, intoId }, index) =>
    index % 2 === 0 ? { id, intoId } : { id: intoId, intoId: id },
  )
}
