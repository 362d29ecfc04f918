import { eq, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { commitRevision } from '../../src/db/revision.ts'
import { actor } from '../../src/db/schema/actor.ts'
import { apiToken } from '../../src/db/schema/api-token.ts'
import { event, eventText } from '../../src/db/schema/event.ts'
import { change, revision } from '../../src/db/schema/revision.ts'
import { useTestDatabase } from '../support/database.ts'
import { insertActor, insertEvent, newSlug, only } from '../support/facts.ts'
import { refusalOf } from '../support/refusal.ts'
import { tableNames } from '../support/schema-tables.ts'

const database = useTestDatabase()

const edit = { author: 'an editor', reason: 'a correction' }

const changesOf = (revisionId: string) =>
  database.current.orm
    .select()
    .from(change)
    .where(eq(change.revisionId, revisionId))
    .orderBy(change.id)

test('every table whose rows name a revision is under history', async () => {
  const tables = await database.current.sql<{ name: string; triggers: string[] }[]>`
    select relname as name, array_agg(tgname::text order by tgname)
        filter (where tgname in ('annals_stamp', 'annals_record', 'annals_no_truncate')
          and tgenabled = 'O') as triggers
    from pg_attribute join pg_class on pg_class.oid = attrelid left join pg_trigger on tgrelid = attrelid
    where relnamespace = 'public'::regnamespace and relkind = 'r' and attname = 'revision_id'
      and relname <> 'change'
    group by relname order by relname`

  expect(tables.length).toBeGreaterThan(20)
  for (const { name, triggers } of tables) {
    expect(triggers, name).toEqual(['annals_no_truncate', 'annals_record', 'annals_stamp'])
  }
})

test('every table is history itself or under it', async () => {
  const untracked = await database.current.sql<{ name: string }[]>`
    select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r' and not exists (
      select from pg_trigger where tgrelid = pg_class.oid and tgname = 'annals_record')
    order by relname`

  expect(untracked.map(({ name }) => name)).toEqual(['change', 'revision'])
})

test('every foreign key can wait for the end of an undo', async () => {
  const impatient = await database.current.sql<{ name: string }[]>`
    select conname as name from pg_constraint
    where contype = 'f' and connamespace = 'public'::regnamespace and not condeferrable`

  expect(impatient.map(({ name }) => name)).toEqual([])
})

test('a write without a revision is refused, even one that names an earlier revision', async () => {
  const { orm } = database.current
  const { id, revisionId } = await insertActor(database.current)
  const values = { slug: newSlug('actor'), kind: 'person' } as const

  for (const write of [
    orm.insert(actor).values(values),
    orm.insert(actor).values({ ...values, revisionId }),
    orm.update(actor).set({ kind: 'group' }).where(eq(actor.id, id)),
    orm.delete(actor).where(eq(actor.id, id)),
  ]) {
    expect(await refusalOf(write)).toBe('a write needs a revision')
  }
  expect(only(await orm.select().from(actor).where(eq(actor.id, id))).kind).toBe('person')
})

test('a revision ends with its transaction', async () => {
  const { current } = database
  await insertActor(current)
  // As many connections as the pool has, so that the one that wrote is among them.
  const values = Array.from({ length: 20 }, () => newSlug('actor'))

  for (const slug of values) {
    const write = current.orm.insert(actor).values({ slug, kind: 'person' })
    expect(await refusalOf(write)).toBe('a write needs a revision')
  }
})

test('a write in a revision that does not exist is refused', async () => {
  const write = database.current.orm.transaction(async (transaction) => {
    await transaction.execute(
      sql`select set_config('annals.revision', '01948000-0000-7000-8000-00000000dead', true)`,
    )
    await transaction.insert(actor).values({ slug: newSlug('actor'), kind: 'person' })
  })

  expect(await refusalOf(write)).toMatch(/_revision_id_revision_id_fk$/)
})

test('an insert, an update and a delete are recorded with the row before and after', async () => {
  const { current } = database
  const slug = newSlug('actor')
  const { revisionId, result: id } = await commitRevision(current, edit, async (transaction) => {
    const { id } = await insertActor(transaction, { slug, kind: 'person' })
    await transaction.update(actor).set({ kind: 'group' }).where(eq(actor.id, id))
    await transaction.delete(actor).where(eq(actor.id, id))
    return id
  })

  const row = { id, slug, merged_into_id: null, revision_id: revisionId }
  const person = expect.objectContaining({ ...row, kind: 'person' })
  const group = expect.objectContaining({ ...row, kind: 'group' })
  expect(await changesOf(revisionId)).toMatchObject([
    { tableName: 'actor', rowId: id, operation: 'insert', before: null, after: person },
    { tableName: 'actor', rowId: id, operation: 'update', before: person, after: group },
    { tableName: 'actor', rowId: id, operation: 'delete', before: group, after: null },
  ])
})

test('an update names its revision and keeps the time of recording, whatever it sets', async () => {
  const { current } = database
  const before = await insertActor(current)
  const { revisionId } = await commitRevision(current, edit, (transaction) =>
    transaction
      .update(actor)
      .set({ kind: 'group', revisionId: before.revisionId, recordedAt: '2000-01-01T00:00:00Z' })
      .where(eq(actor.id, before.id)),
  )

  const after = only(await current.orm.select().from(actor).where(eq(actor.id, before.id)))
  expect(after).toEqual({ ...before, kind: 'group', revisionId })
})

test('an update that changes nothing leaves the row and the history as they were', async () => {
  const { current } = database
  const inserted = await insertEvent(current, { titles: { de: 'Die Amnestie' } })
  const rows = () =>
    current.orm
      .select()
      .from(event)
      .innerJoin(eventText, eq(eventText.eventId, event.id))
      .where(eq(event.id, inserted.id))
  const before = await rows()

  const { revisionId } = await commitRevision(current, edit, async (transaction) => {
    const { id, kind } = inserted
    await transaction.update(event).set({ kind }).where(eq(event.id, id))
    const title = 'Die Amnestie' // Its table has a generated column.
    await transaction.update(eventText).set({ title }).where(eq(eventText.eventId, id))
  })

  expect(await changesOf(revisionId)).toEqual([])
  expect(await rows()).toEqual(before)
})

test("history tells neither a token's secret nor search vectors", async () => {
  const { revisionId } = await commitRevision(database.current, edit, async (transaction) => {
    await transaction
      .insert(apiToken)
      .values({ name: newSlug('token'), role: 'editor', secretSha256: 'ab'.repeat(32) })
    const { id } = await insertEvent(transaction, { titles: { de: 'Die Amnestie' } })
    await transaction.update(eventText).set({ title: 'Begnadigt' }).where(eq(eventText.eventId, id))
  })

  const told = (await changesOf(revisionId)).flatMap(({ before, after }) => [before, after])
  expect(JSON.stringify(told)).not.toContain('abab')
  expect(told.map((row) => Object.keys(row ?? {}))).not.toContainEqual(
    expect.arrayContaining(['search']),
  )
})

test('no table can be truncated', async () => {
  const { sql: query } = database.current

  for (const table of await tableNames(query)) {
    expect(await refusalOf(query`truncate ${query(table)} cascade`.execute())).toContain(
      'is refused',
    )
  }
})

test('history is append-only', async () => {
  const { orm } = database.current
  await insertActor(database.current)

  for (const write of [
    orm.update(revision).set({ author: 'somebody else' }),
    orm.delete(revision),
    orm.update(change).set({ after: null }),
    orm.delete(change),
  ]) {
    expect(await refusalOf(write)).toContain('history is append-only')
  }
})
