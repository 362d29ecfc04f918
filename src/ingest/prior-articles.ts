import { sql } from 'drizzle-orm'
import type { Orm } from '../db/client.ts'
import type { RevisionTransaction } from '../db/revision.ts'
import { resemblance } from '../linking/sketch.ts'
import { withBothSchemes } from '../reading/canonical-url.ts'
import type { Fingerprint, IncomingArticle } from './incoming-article.ts'

/** What the knowledge base has already of an incoming article. */
export type PriorArticle =
  /** This very text of this very article. */
  | { readonly kind: 'same'; readonly articleId: string; readonly versionId: string }
  /** Another text of the same article, which may copy another one's as the text before did or did not. */
  | {
      readonly kind: 'version'
      readonly articleId: string
      readonly lastNumber: number
      readonly originalId: string | null
    }
  /** The same text, or nearly, elsewhere: the article that it was first printed as. */
  | { readonly kind: 'copy'; readonly originalId: string }
  | { readonly kind: 'none' }

/** A wire copy is cut or has another by-line; two reports of one event share a tenth at most. */
const LEAST_RESEMBLANCE = 0.7
/** Of 24 hashes; fewer are chance or a shared disclaimer. */
const LEAST_SHARED_HASHES = 8
const MOST_COMPARED = 5
/** So many articles of one hash are looked at: what more have in common is a phrase or disclaimer. */
const MOST_BEARERS = 100

type AlikeRow = Record<'articleId' | 'versionId' | 'originalId' | 'text', string> &
  Record<'isSameArticle' | 'isSameText' | 'isCopied', boolean> & { readonly lastNumber: number }

/**
 * Looks an article up by its address and by its text. A page is the same by http and by https; who
 * hands it in may have either.
 */
export async function findPriorArticle(
  connection: Orm | RevisionTransaction,
  { url, text, outlet }: IncomingArticle,
  { sha256, sketch }: Fingerprint,
): Promise<PriorArticle> {
  const addresses = sql`${sql.param(url === null ? [] : withBothSchemes(url))}::text[]`
  const hashes = sql`${sql.param(sketch)}::integer[]`
  const rows = await connection.execute<AlikeRow>(sql`
    -- prior_articles
    with alike as (
      select v.id
      from article_version v
      where v.sha256 = ${sha256}
      union
      (
        select id
        from unnest(${hashes}) as h (hash)
        cross join lateral (
          select id from article_version
          where sketch @> array[h.hash]
          limit ${sql.raw(String(MOST_BEARERS))}
        ) bearer
        group by id
        having count(*) >= ${sql.raw(String(LEAST_SHARED_HASHES))}
        order by count(*) desc, id
        limit ${sql.raw(String(MOST_COMPARED))}
      )
      union
      select v.id
      from article ar join article_version v on v.article_id = ar.id
      where ar.url = any(${addresses})
    )
    select v.article_id, v.id as version_id, coalesce(ar.copy_of_id, ar.id) as original_id,
      (select max(number) from article_version w where w.article_id = ar.id) as last_number,
      case when ${url}::text is null then ar.url is null and lower(o.name) = lower(${outlet.name})
        else coalesce(ar.url = any(${addresses}), false) end as is_same_article,
      exists (select from article copying where copying.copy_of_id = ar.id) as is_copied,
      v.sha256 = ${sha256} as is_same_text, v.text
    from alike
    join article_version v on v.id = alike.id
    join article ar on ar.id = v.article_id
    join outlet o on o.id = ar.outlet_id
    -- Both schemes may have been taken in as two articles.
    order by coalesce(ar.url = ${url}, false) desc, v.id`)
  const same = rows.find(({ isSameArticle, isSameText }) => isSameArticle && isSameText)
  if (same) return { kind: 'same', articleId: same.articleId, versionId: same.versionId }
  const version = rows.find(({ isSameArticle }) => isSameArticle)
  const original = rows.find(
    (row) =>
      !row.isSameArticle &&
      row.originalId !== version?.articleId &&
      (row.isSameText || resemblance(row.text, text) >= LEAST_RESEMBLANCE),
  )
  if (version && url !== null) {
    const { articleId, lastNumber, isCopied } = version
    // What others copy stays an original: a copy of a copy is one of the original.
    const originalId = isCopied ? null : (original?.originalId ?? null)
    return { kind: 'version', articleId, lastNumber, originalId }
  }
  return original ? { kind: 'copy', originalId: original.originalId } : { kind: 'none' }
}
