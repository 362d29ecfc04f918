import { eq, sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { AlreadyUndone, NotUndoable } from '../../src/db/history/refusals.ts'
import { undo } from '../../src/db/history/undo.ts'
import { NotFound } from '../../src/db/refusals.ts'
import { commitRevision, type RevisionTransaction } from '../../src/db/revision.ts'
import { actor } from '../../src/db/schema/actor.ts'
import { amount } from '../../src/db/schema/amount.ts'
import { apiToken } from '../../src/db/schema/api-token.ts'
import { article, articleVersion } from '../../src/db/schema/article.ts'
import { event, participation } from '../../src/db/schema/event.ts'
import { revision } from '../../src/db/schema/revision.ts'
import {
  insertArticle,
  insertArticleEvent,
  insertArticleVersion,
  insertEvidence,
  insertProposal,
} from '../support/article-facts.ts'
import { useTestDatabase } from '../support/database.ts'
import { insertActor, insertEvent, insertParticipation, newSlug, only } from '../support/facts.ts'
import { allFacts } from '../support/schema-tables.ts'
import { insertAmount } from '../support/statement-facts.ts'

const database = useTestDatabase()

const edit = { author: 'an editor', reason: 'a correction' }

/** @returns the id of the revision */
const commit = async (write: (transaction: RevisionTransaction) => Promise<unknown>) =>
  (await commitRevision(database.current, edit, write)).revisionId

const undoOf = (revisionId: string) => undo(database.current, revisionId, edit)

const facts = () => allFacts(database.current.sql)

const actorOf = async (id: string) =>
  only(await database.current.orm.select().from(actor).where(eq(actor.id, id)))

describe('an undo', () => {
  test('of a new row removes it', async () => {
    const before = await facts()
    const revisionId = await commit((transaction) =>
      insertEvent(transaction, { titles: { de: 'Neu' } }),
    )
    expect(await facts()).not.toEqual(before)

    await undoOf(revisionId)

    expect(await facts()).toEqual(before)
  })

  test('of a change gives the row its former values', async () => {
    const row = await insertActor(database.current, { kind: 'person' })
    const revisionId = await commit((transaction) =>
      transaction.update(actor).set({ kind: 'group' }).where(eq(actor.id, row.id)),
    )

    const undone = await undoOf(revisionId)

    expect(await actorOf(row.id)).toEqual({ ...row, revisionId: undone })
  })

  test('of a removal brings the row back with its id and the time that it was recorded', async () => {
    const row = await insertActor(database.current)
    const revisionId = await commit((transaction) =>
      transaction.delete(actor).where(eq(actor.id, row.id)),
    )

    const undone = await undoOf(revisionId)

    expect(await actorOf(row.id)).toEqual({ ...row, revisionId: undone })
  })

  test('is a revision that says what it undoes, who made it and why', async () => {
    const revisionId = await commit((transaction) => insertActor(transaction))

    const undone = await undo(database.current, revisionId, {
      author: 'another editor',
      reason: 'a mistake',
    })

    const [row] = await database.current.orm.select().from(revision).where(eq(revision.id, undone))
    expect(row).toMatchObject({
      author: 'another editor',
      reason: 'a mistake',
      undoesId: revisionId,
    })
  })

  test('restores numbers to the last digit, instants to the microsecond, and JSON', async () => {
    const figure = await insertAmount(database.current, { value: '12345678901234567890.123450' })
    const linked = await insertEvent(database.current, {
      edtf: '2025-01-20/..',
      timeZone: 'America/New_York',
    })
    await insertArticleEvent(database.current, {
      eventId: linked.id,
      score: 0.1 + 0.2,
      features: { title: 1e-7, words: ['a "quoted" one', null] },
      modelVersion: '1',
    })
    const before = await facts()
    const revisionId = await commit(async (transaction) => {
      await transaction.delete(amount).where(eq(amount.id, figure.id))
      await transaction.execute(sql`delete from article_event where event_id = ${linked.id}`)
      await transaction.delete(event).where(eq(event.id, linked.id))
    })

    await undoOf(revisionId)

    expect(await facts()).toEqual(before)
  })

  test('of a row written several times in one revision goes back before the first time', async () => {
    const row = await insertActor(database.current, { kind: 'person' })
    const other = await insertActor(database.current)
    const before = await facts()
    const revisionId = await commit(async (transaction) => {
      const rename = (id: string, slug: string) =>
        transaction.update(actor).set({ slug }).where(eq(actor.id, id))
      // Two slugs that change places need a third one meanwhile.
      await rename(row.id, newSlug('between'))
      await rename(other.id, row.slug)
      await rename(row.id, other.slug)
      const made = await insertActor(transaction)
      await rename(made.id, newSlug('renamed'))
      const fleeting = await insertActor(transaction)
      await transaction.delete(actor).where(eq(actor.id, fleeting.id))
      await rename(other.id, newSlug('renamed'))
      await transaction.delete(actor).where(eq(actor.id, other.id))
    })

    await undoOf(revisionId)

    expect(await facts()).toEqual(before)
  })

  test('of a row that came to refer to a new one removes only the new one', async () => {
    const { id } = await insertParticipation(database.current)
    const before = await facts()
    const revisionId = await commit(async (transaction) => {
      const { id: actorId } = await insertActor(transaction)
      await transaction.update(participation).set({ actorId }).where(eq(participation.id, id))
    })

    await undoOf(revisionId)

    expect(await facts()).toEqual(before)
  })

  test('brings back rows that refer to one another', async () => {
    const survivor = await insertActor(database.current)
    const merged = await insertActor(database.current, { mergedIntoId: survivor.id })
    const before = await facts()
    const revisionId = await commit((transaction) =>
      transaction.execute(sql`delete from actor where id in (${survivor.id}, ${merged.id})`),
    )

    await undoOf(revisionId)

    expect(await facts()).toEqual(before)
  })

  test('of an ingestion removes the article with all that came with it, and can be undone', async () => {
    const known = await insertEvent(database.current)
    const proposed = await insertEvent(database.current)
    const before = await facts()
    const revisionId = await commit(async (transaction) => {
      const { id, version } = await insertArticle(transaction, { text: 'Ein kurzer Satz.' })
      const { id: articleEventId } = await insertArticleEvent(transaction, {
        articleId: id,
        eventId: known.id,
      })
      await insertEvidence(transaction, { version, exact: 'kurzer', articleEventId })
      await insertProposal(transaction, { articleVersionId: version.id, eventId: proposed.id })
    })
    const ingested = await facts()

    const undoing = await undoOf(revisionId)
    expect(await facts()).toEqual(before)

    await undoOf(undoing)
    expect(await facts()).toEqual(ingested)
  })

  test('of another language gives it back to the article and its versions', async () => {
    const { id, version } = await insertArticle(database.current, { language: 'de' })
    const before = await facts()
    const revisionId = await commit((transaction) =>
      transaction.update(article).set({ language: 'en' }).where(eq(article.id, id)),
    )
    const [changed] = await database.current.orm
      .select()
      .from(articleVersion)
      .where(eq(articleVersion.id, version.id))
    expect(changed?.language).toBe('en')

    await undoOf(revisionId)

    expect(await facts()).toEqual(before)
  })

  test('of a new version leaves the article and its first one', async () => {
    const { id } = await insertArticle(database.current)
    const before = await facts()
    const revisionId = await commit((transaction) =>
      insertArticleVersion(transaction, { articleId: id, number: 2, text: 'Another text.' }),
    )

    await undoOf(revisionId)

    expect(await facts()).toEqual(before)
  })

  test('may come after later revisions that are about something else', async () => {
    const row = await insertActor(database.current, { kind: 'person' })
    const revisionId = await commit((transaction) =>
      transaction.update(actor).set({ kind: 'group' }).where(eq(actor.id, row.id)),
    )
    const later = await insertParticipation(database.current, { actorId: row.id })

    await undoOf(revisionId)

    expect((await actorOf(row.id)).kind).toBe('person')
    expect(await facts()).toContainEqual(expect.stringContaining(later.id))
  })
})

describe('an undo of an undo', () => {
  test('brings the edit back, which can be undone again', async () => {
    const row = await insertActor(database.current, { kind: 'person' })
    const before = await facts()
    const revisionId = await commit((transaction) =>
      transaction.update(actor).set({ kind: 'group' }).where(eq(actor.id, row.id)),
    )
    const edited = await facts()

    const first = await undoOf(revisionId)
    const second = await undoOf(first)
    expect(await facts()).toEqual(edited)
    const third = await undoOf(revisionId)
    expect(await facts()).toEqual(before)

    await expect(undoOf(revisionId)).rejects.toThrow(new AlreadyUndone(third))
    await expect(undoOf(first)).rejects.toThrow(new AlreadyUndone(second))
  })

  test('of which there are many goes back and forth', async () => {
    const before = await facts()
    let revisionId = await commit((transaction) => insertActor(transaction))
    const edited = await facts()

    for (const expected of [before, edited, before, edited]) {
      revisionId = await undoOf(revisionId)
      expect(await facts()).toEqual(expected)
    }
  })
})

describe('refused is the undo of a revision', () => {
  const countRevisions = () => database.current.orm.$count(revision)

  test('that does not exist', async () => {
    await expect(undoOf('01948000-0000-7000-8000-00000000dead')).rejects.toThrow(NotFound)
  })

  test('that is undone already, naming the revision that did it', async () => {
    const revisionId = await commit((transaction) => insertActor(transaction))
    const undone = await undoOf(revisionId)
    const count = await countRevisions()

    await expect(undoOf(revisionId)).rejects.toMatchObject({
      name: 'AlreadyUndone',
      undoneById: undone,
    })
    expect(await countRevisions()).toBe(count)
  })

  test('that changed nothing', async () => {
    const revisionId = await commit(async () => {})

    await expect(undoOf(revisionId)).rejects.toThrow(NotUndoable)
  })

  test('that made, changed or removed a token, whose secret history does not know', async () => {
    const name = newSlug('token')
    const made = await commit((transaction) =>
      transaction.insert(apiToken).values({ name, role: 'editor', secretSha256: 'cd'.repeat(32) }),
    )
    const revoked = await commit((transaction) =>
      transaction.update(apiToken).set({ revokedAt: sql`now()` }).where(eq(apiToken.name, name)),
    )
    const removed = await commit((transaction) =>
      transaction.delete(apiToken).where(eq(apiToken.name, name)),
    )

    for (const revisionId of [removed, revoked, made]) {
      await expect(undoOf(revisionId)).rejects.toThrow(
        new NotUndoable(
          'History does not keep all of a row of api_token (secret_sha256), so this cannot be undone.',
        ),
      )
    }
  })
})
