import type { Database } from '../db/client.ts'
import { commitRevision, type RevisionTransaction } from '../db/revision.ts'
import { NOT_JUDGED, writeLink } from '../ingest/article-links.ts'
import { consult } from '../ingest/consult.ts'
import { createEvent } from '../ingest/create-event.ts'
import { fingerprintOf, type IncomingArticle } from '../ingest/incoming-article.ts'
import { type WrittenArticle, writeNewArticle } from '../ingest/write-article.ts'
import type { EventDraft } from '../linking/event-draft.ts'
import type { ArticleText, ReadArticle } from '../linking/profiles.ts'
import type { Consulted, KnowledgeBase } from './knowledge-base.ts'

const AUTHOR = 'evaluation'
const ZONE = 'UTC'

/** A database that labelled articles are replayed into, by the code that takes articles in. */
export class DatabaseKnowledgeBase implements KnowledgeBase {
  readonly #database: Database

  /** @param database migrated; the caller closes it */
  constructor(database: Database) {
    this.#database = database
  }

  consult(article: ArticleText): Promise<Consulted> {
    return consult(this.#database.sql, article, null)
  }

  async createEvent(id: string, article: ReadArticle, draft: EventDraft): Promise<string> {
    return this.#commit(id, article, async (transaction, written) => {
      const eventId = await createEvent(transaction, draft, {
        versionId: written.versionId,
        text: article.text,
        timeZone: ZONE,
      })
      await linkAsMain(transaction, written, eventId)
      return eventId
    })
  }

  async link(id: string, article: ReadArticle, eventId: string): Promise<void> {
    await this.#commit(id, article, (transaction, written) =>
      linkAsMain(transaction, written, eventId),
    )
  }

  async #commit<Result>(
    id: string,
    article: ReadArticle,
    write: (transaction: RevisionTransaction, written: WrittenArticle) => Promise<Result>,
  ): Promise<Result> {
    const revision = { author: AUTHOR, reason: `Replay ${id}` }
    const { result } = await commitRevision(this.#database, revision, async (transaction) => {
      const incoming = incomingArticle(id, article)
      const retrievedAt = new Date(0).toISOString()
      const fingerprint = fingerprintOf(incoming.text)
      const written = await writeNewArticle(transaction, incoming, fingerprint, null, retrievedAt)
      return write(transaction, written)
    })
    return result
  }
}

async function linkAsMain(
  transaction: RevisionTransaction,
  { articleId }: WrittenArticle,
  eventId: string,
): Promise<void> {
  await writeLink(transaction, { articleId, eventId, role: 'main', decidedBy: AUTHOR }, NOT_JUDGED)
}

function incomingArticle(
  id: string,
  { title, text, language, publication, outletId }: ReadArticle,
): IncomingArticle {
  return {
    url: null,
    title: title || id,
    // Some labelled articles are a headline and nothing else.
    text: text.trim() === '' ? title : text,
    language,
    publishedAt: publication && {
      edtf: publication.day,
      timeZone: ZONE,
      wallClock: publication,
    },
    outlet: { name: outletId ?? AUTHOR, homepage: null },
  }
}
