import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { article, articleVersion } from '../../src/db/schema/article.ts'
import { insertArticle, insertEvidence, sha256 } from '../support/article-facts.ts'
import { useTestDatabase } from '../support/database.ts'
import { only, write } from '../support/facts.ts'
import { refusalOf } from '../support/refusal.ts'

const database = useTestDatabase()

const text = 'Ein anderer Text.'

test.each<[string, Partial<typeof articleVersion.$inferInsert>]>([
  ['id', { id: '01948000-0000-7000-8000-000000000001' }],
  ['number', { number: 2 }],
  ['title', { title: 'Ein anderer Titel' }],
  ['text', { text, sha256: sha256(text) }],
  ['time of retrieval', { retrievedAt: '2025-01-25T12:00:00Z' }],
])('the %s of a version stays', async (_, columns) => {
  const { version } = await insertArticle(database.current)
  const update = write(database.current, (transaction) =>
    transaction.update(articleVersion).set(columns).where(eq(articleVersion.id, version.id)),
  )

  expect(await refusalOf(update)).toContain('a version is immutable')
})

test('a version stays with its article', async () => {
  const { version } = await insertArticle(database.current)
  const other = await insertArticle(database.current)
  const update = write(database.current, (transaction) =>
    transaction
      .update(articleVersion)
      .set({ articleId: other.id })
      .where(eq(articleVersion.id, version.id)),
  )

  expect(await refusalOf(update)).toContain('a version is immutable')
})

test("a correction of the article's language reaches its versions and how they are searched", async () => {
  const { id, version } = await insertArticle(database.current, {
    language: 'en',
    text: 'Die Häuser.',
  })
  expect(version.search).toContain("'häuser'")

  await write(database.current, (transaction) =>
    transaction.update(article).set({ language: 'de' }).where(eq(article.id, id)),
  )

  const corrected = only(
    await database.current.orm
      .select()
      .from(articleVersion)
      .where(eq(articleVersion.id, version.id)),
  )
  expect(corrected.language).toBe('de')
  expect(corrected.search).toContain("'haus'")
})

test('a version that evidence stands in cannot be deleted', async () => {
  const { version } = await insertArticle(database.current)
  await insertEvidence(database.current, { version, exact: 'text' })
  const removal = write(database.current, (transaction) =>
    transaction.delete(articleVersion).where(eq(articleVersion.id, version.id)),
  )

  expect(await refusalOf(removal)).toBe('evidence_article_version_id_article_version_id_fk')
})
