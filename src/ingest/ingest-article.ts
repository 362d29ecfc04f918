import { inArray, sql } from 'drizzle-orm'
import type { Database } from '../db/client.ts'
import { constraintOf } from '../db/constraint.ts'
import { alreadyDone } from '../db/edit.ts'
import { commitRevision, type RevisionTransaction } from '../db/revision.ts'
import { event } from '../db/schema/event.ts'
import type { Judgement } from '../linking/judgement.ts'
import type { ArticleText } from '../linking/profiles.ts'
import { consult } from './consult.ts'
import { type Fingerprint, fingerprintOf, type IncomingArticle } from './incoming-article.ts'
import type { Linker } from './linker.ts'
import { findPriorArticle, type PriorArticle } from './prior-articles.ts'
import { type WrittenArticle, writeNewArticle, writeNewVersion } from './write-article.ts'
import { copyLinks, writeJudgement } from './write-judgement.ts'

/**
 * What became of an incoming article:
 * - `created`: it was not known
 * - `unchanged`: this very text of it was
 * - `new_version`: another text of it was
 * - `copy`: another article has its text, or nearly; it corroborates nothing
 */
export type IngestOutcome = 'created' | 'unchanged' | 'new_version' | 'copy'

export interface IngestedArticle extends WrittenArticle {
  readonly outcome: IngestOutcome
  /** Null where nothing was written. */
  readonly revisionId: string | null
  /** What a person should know of how it was judged. */
  readonly notes: readonly string[]
}

export interface IngestOptions {
  /** Whom the revision is attributed to. */
  readonly author: string
  readonly reason: string
  readonly idempotencyKey?: string
  /** When the text was fetched or handed in: an instant in ISO 8601. */
  readonly retrievedAt: string
  readonly linker: Linker
}

/** Something about the article was written between reading and writing: to be read again. */
class Overtaken extends Error {
  override readonly name = 'Overtaken'
}

/** Of forty texts of one address at once, one gets through at a time. */
const MOST_ATTEMPTS = 50

/**
 * Takes an article in: recognises it by address and text, finds what it reports, and writes all of
 * it as one revision, so that it is there whole or not at all. Taking it in again changes nothing.
 */
export async function ingestArticle(
  database: Database,
  incoming: IncomingArticle,
  options: IngestOptions,
): Promise<IngestedArticle> {
  const fingerprint = fingerprintOf(incoming.text)
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await ingestOnce(database, incoming, fingerprint, options)
    } catch (error) {
      if (isOvertaken(error) && attempt < MOST_ATTEMPTS) continue
      throw (await alreadyDone(database, options, error)) ?? error
    }
  }
}

async function ingestOnce(
  database: Database,
  incoming: IncomingArticle,
  fingerprint: Fingerprint,
  { linker, retrievedAt, ...revision }: IngestOptions,
): Promise<IngestedArticle> {
  const prior = await findPriorArticle(database.orm, incoming, fingerprint)
  if (prior.kind === 'same') {
    const { articleId, versionId } = prior
    return { articleId, versionId, outcome: 'unchanged', revisionId: null, notes: [] }
  }
  // What takes long is done before the transaction, which then holds its locks for a moment only.
  const originalId = originalOf(prior)
  const consultation =
    originalId !== null
      ? null
      : await consult(
          database.sql,
          articleTextOf(incoming),
          prior.kind === 'version' ? prior.articleId : null,
        )
  const judgement = consultation && (await linker.judge(consultation))
  const { revisionId, result } = await commitRevision(database, revision, async (transaction) => {
    await lock(transaction, incoming, fingerprint)
    const now = await findPriorArticle(transaction, incoming, fingerprint)
    if (JSON.stringify(now) !== JSON.stringify(prior)) throw new Overtaken()
    const written = await write(transaction, prior, incoming, fingerprint, retrievedAt)
    if (originalId !== null) await copyLinks(transaction, originalId, written.articleId)
    if (judgement) {
      await requireUnmerged(transaction, judgement)
      const { findings } = consultation.article
      const judged = { ...incoming, ...written, findings, isNew: prior.kind === 'none' }
      await writeJudgement(transaction, judged, judgement)
    }
    return written
  })
  return { ...result, outcome: OUTCOMES[prior.kind], revisionId, notes: judgement?.notes ?? [] }
}

const OUTCOMES = { none: 'created', version: 'new_version', copy: 'copy' } as const

/** The article that the incoming text copies; null where it is one of its own. */
function originalOf(prior: PriorArticle): string | null {
  return prior.kind === 'copy' || prior.kind === 'version' ? prior.originalId : null
}

function write(
  transaction: RevisionTransaction,
  prior: PriorArticle,
  incoming: IncomingArticle,
  fingerprint: Fingerprint,
  retrievedAt: string,
): Promise<WrittenArticle> {
  const copyOfId = originalOf(prior)
  if (prior.kind === 'version') {
    const { articleId } = prior
    return writeNewVersion(transaction, articleId, incoming, fingerprint, copyOfId, retrievedAt)
  }
  return writeNewArticle(transaction, incoming, fingerprint, copyOfId, retrievedAt)
}

/** What the linker read of an event may have moved to another one since; none can while it is locked. */
async function requireUnmerged(
  transaction: RevisionTransaction,
  { links }: Judgement,
): Promise<void> {
  if (links.length === 0) return
  const ids = links.map(({ event }) => event.id)
  const rows = await transaction
    .select({ mergedIntoId: event.mergedIntoId })
    .from(event)
    .where(inArray(event.id, ids))
    .orderBy(event.id)
    .for('share')
  if (rows.length < ids.length || rows.some(({ mergedIntoId }) => mergedIntoId !== null)) {
    throw new Overtaken()
  }
}

/** A row that the linker read is gone when another one is to refer to it. */
function isOvertaken(error: unknown): boolean {
  return error instanceof Overtaken || /_fk$/.test(constraintOf(error) ?? '')
}

/** Two that bring the same address or text wait for each other; the order rules out a deadlock. */
async function lock(
  transaction: RevisionTransaction,
  { url }: IncomingArticle,
  { sha256 }: Fingerprint,
): Promise<void> {
  const keys = [
    `article text:${sha256}`,
    ...(url === null ? [] : [`article url:${url.replace(/^https?:/, '')}`]),
  ]
  await transaction.execute(sql`
    -- lock_article
    select pg_advisory_xact_lock(hashtextextended(key, 0))
    from unnest(${sql.param(keys)}::text[]) as key`)
}

export function articleTextOf({
  title,
  text,
  language,
  publishedAt,
}: IncomingArticle): ArticleText {
  return { title, text, language, publication: publishedAt?.wallClock ?? null, outletId: null }
}
