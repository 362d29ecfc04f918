import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { commitRevision } from '../../../src/db/revision.ts'
import { findRareWords } from '../../../src/ingest/rare-words.ts'
import { useTestDatabase } from '../../support/database.ts'

const database = useTestDatabase({ seed: true })

/** Adds so many versions of an article that all have a word in common, and each one of its own. */
async function addVersions(count: number): Promise<void> {
  await commitRevision(database.current, { author: 'test', reason: 'test' }, (transaction) =>
    transaction.execute(sql`
      insert into article_version (article_id, number, title, text, sha256, language, retrieved_at)
      select a.id, 100 + n, 'Flugblatt', words, encode(sha256(words::bytea), 'hex'), a.language, now()
      from (select id, language from article where language = 'de' limit 1) a,
        generate_series(1, ${count}::integer) n, concat('Flugblatt Eigenwort', n) words`),
  )
}

test('frequent words are left out once the statistics tell them, rare and new ones are not', async () => {
  const find = () =>
    findRareWords(database.current.sql, 'de', 'Flugblatt, Eigenwort7 und Unerhörtes')
  await addVersions(1_600)

  expect((await find()).article_version).toContain('flugblatt')
  await database.current.sql`analyze article_version, event_text`

  const { article_version, event_text } = await find()
  // The rarest first: one is in no text, one in a single one.
  expect(article_version).toEqual([expect.stringMatching(/^unerh/), 'eigenwort7'])
  expect(event_text).toContain('flugblatt')
})

test('words are told in the order in which they first stand in the text', async () => {
  const { event_text } = await findRareWords(
    database.current.sql,
    'en',
    'Zebra crossing. An aardvark crossing.',
  )

  expect(event_text).toEqual(['zebra', 'cross', 'aardvark'])
})
