import { readFile } from 'node:fs/promises'
import { eq } from 'drizzle-orm'
import type { Database } from '../db/client.ts'
import { constraintOf } from '../db/constraint.ts'
import { commitRevision, type RevisionTransaction } from '../db/revision.ts'
import { revision } from '../db/schema/revision.ts'
import { SeedWriter } from './seed-writer.ts'
import type { StorySeed } from './story-seed.ts'
import { writeActors } from './write-actors.ts'
import { writeArticle, writeOutlets } from './write-article.ts'
import { writeAmounts, writeClaims } from './write-claims.ts'
import { writeEventLinks, writeEvents } from './write-events.ts'
import { writePlaces } from './write-places.ts'
import { writeRelationships } from './write-relationships.ts'
import { writeStatements } from './write-statements.ts'
import { writeReports, writeStory } from './write-story.ts'

export interface LoadedStory {
  /** `unchanged` where it had been loaded before, by this process or another one. */
  readonly outcome: 'loaded' | 'unchanged'
  /** The revision that loaded it, now or then. */
  readonly revisionId: string
}

/**
 * Loads a story once, as one revision: all of it, or nothing. Loading it again changes nothing,
 * also when two processes load it at once. Outlets, places and actors that exist by their slugs
 * are used as they are.
 * @param now when the article's text is read: its version's time of retrieval
 * @throws {SeedConflict} naming the slug, when one of the seed's articles, events, statements,
 *   claims or stories exists already and not from this seed
 * @throws {Error} naming the fact and the words, when a quotation does not stand in the article
 */
export async function loadStory(
  database: Database,
  story: StorySeed,
  now: Date,
): Promise<LoadedStory> {
  const before = await revisionOf(database, story)
  if (before !== undefined) return { outcome: 'unchanged', revisionId: before }
  const text = await readArticle(story.article.textFile)
  const { idempotencyKey, reason } = story
  try {
    const { revisionId } = await commitRevision(
      database,
      { author: 'seed', reason, idempotencyKey },
      (transaction) => writeAll(transaction, story, text, now.toISOString()),
    )
    return { outcome: 'loaded', revisionId }
  } catch (error) {
    // Another process was faster: the key's unique index made this one wait until that committed.
    const meanwhile =
      constraintOf(error) === 'revision_idempotency_key_unique'
        ? await revisionOf(database, story)
        : undefined
    if (meanwhile === undefined) throw error
    return { outcome: 'unchanged', revisionId: meanwhile }
  }
}

async function writeAll(
  transaction: RevisionTransaction,
  story: StorySeed,
  text: string,
  retrievedAt: string,
): Promise<void> {
  const outlets = await writeOutlets(transaction, story.outlets)
  const { articleId, articleVersionId } = await writeArticle(
    transaction,
    story.article,
    text,
    outlets,
    retrievedAt,
  )
  const writer = new SeedWriter(transaction, text, articleVersionId)
  const places = await writePlaces(writer, story.places)
  const actors = await writeActors(writer, story.actors)
  const events = await writeEvents(writer, story.events, { actors, places })
  await writeEventLinks(writer, story.eventLinks, events)
  const statements = await writeStatements(writer, story.statements, { actors, events })
  await writeClaims(writer, story.claims, { actors, events, statements })
  await writeAmounts(writer, story.amounts, { actors, events, statements })
  await writeRelationships(writer, story.relationships, { actors, events })
  await writeStory(writer, story, events)
  await writeReports(writer, story.article, articleId, events)
  await writer.writeEvidence()
}

async function revisionOf({ orm }: Database, { idempotencyKey }: StorySeed) {
  const [row] = await orm
    .select({ id: revision.id })
    .from(revision)
    .where(eq(revision.idempotencyKey, idempotencyKey))
  return row?.id
}

async function readArticle(file: URL): Promise<string> {
  // A checkout on Windows may have turned the line ends; the offsets and the digest must not change.
  return (await readFile(file, 'utf8')).replaceAll('\r\n', '\n').trimEnd()
}
