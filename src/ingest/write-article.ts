import { eq, sql } from 'drizzle-orm'
import { insertRow } from '../db/edited-rows.ts'
import type { RevisionTransaction } from '../db/revision.ts'
import { article, articleVersion } from '../db/schema/article.ts'
import { outlet } from '../db/schema/outlet.ts'
import { resolveEdtf } from '../time/bounds.ts'
import { freeSlug } from './free-slug.ts'
import type { Fingerprint, IncomingArticle } from './incoming-article.ts'

/** EDTF of a date of which nothing is known: open on both sides. */
const UNKNOWN = '../..'

export interface WrittenArticle {
  readonly articleId: string
  readonly versionId: string
}

/** @param copyOfId the article that this one copies; null for one of its own */
export async function writeNewArticle(
  transaction: RevisionTransaction,
  incoming: IncomingArticle,
  fingerprint: Fingerprint,
  copyOfId: string | null,
  retrievedAt: string,
): Promise<WrittenArticle> {
  const { title, url, language, publishedAt } = incoming
  const outletId = await outletOf(transaction, incoming)
  const articleId = await insertRow(transaction, article, {
    slug: await freeSlug(transaction, 'article', title),
    outletId,
    url,
    language,
    copyOfId,
    ...(publishedAt
      ? resolveEdtf(publishedAt.edtf, publishedAt.timeZone)
      : resolveEdtf(UNKNOWN, 'UTC')),
  })
  const versionId = await insertVersion(
    transaction,
    articleId,
    1,
    incoming,
    fingerprint,
    retrievedAt,
  )
  return { articleId, versionId }
}

/**
 * Adds another text of an article, whose earlier texts and their evidence stay.
 * @param copyOfId the article that the new text copies; null for one of its own
 */
export async function writeNewVersion(
  transaction: RevisionTransaction,
  articleId: string,
  incoming: IncomingArticle,
  fingerprint: Fingerprint,
  copyOfId: string | null,
  retrievedAt: string,
): Promise<WrittenArticle> {
  await transaction.update(article).set({ copyOfId }).where(eq(article.id, articleId))
  const [last] = await transaction
    .select({ number: sql<number>`max(${articleVersion.number})` })
    .from(articleVersion)
    .where(eq(articleVersion.articleId, articleId))
  const number = (last?.number ?? 0) + 1
  const [row] = await transaction
    .select({ language: article.language })
    .from(article)
    .where(eq(article.id, articleId))
  // An article has one language; a better guess about the next text does not change the last one's.
  const language = row?.language ?? incoming.language
  const versionId = await insertVersion(
    transaction,
    articleId,
    number,
    { ...incoming, language },
    fingerprint,
    retrievedAt,
  )
  return { articleId, versionId }
}

async function insertVersion(
  transaction: RevisionTransaction,
  articleId: string,
  number: number,
  { title, text, language }: IncomingArticle,
  { sha256, sketch }: Fingerprint,
  retrievedAt: string,
): Promise<string> {
  return insertRow(transaction, articleVersion, {
    articleId,
    number,
    title,
    text,
    sha256,
    sketch: [...sketch],
    language,
    retrievedAt,
  })
}

/** The outlet with that name, in whatever case; a new one where there is none. */
async function outletOf(
  transaction: RevisionTransaction,
  { outlet: { name, homepage }, language }: IncomingArticle,
): Promise<string> {
  const known = await findOutlet(transaction, name)
  if (known !== undefined) return known
  await transaction.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`outlet:${name.toLowerCase()}`}, 0))`,
  )
  const made = await findOutlet(transaction, name)
  if (made !== undefined) return made
  const slug = await freeSlug(transaction, 'outlet', name)
  return insertRow(transaction, outlet, { slug, name, language, homepage })
}

async function findOutlet(
  transaction: RevisionTransaction,
  name: string,
): Promise<string | undefined> {
  const [row] = await transaction
    .select({ id: outlet.id })
    .from(outlet)
    .where(sql`lower(${outlet.name}) = lower(${name})`)
    .orderBy(outlet.id)
    .limit(1)
  return row?.id
}
