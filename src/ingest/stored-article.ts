import type { Fragment, Sql } from '../db/client.ts'
import { findFindings } from '../linking/find.ts'
import type { Publication } from '../linking/findings.ts'
import type { ArticleText, ReadArticle } from '../linking/profiles.ts'
import { READ_LENGTH } from './consult.ts'
import { findKnownNames } from './known-names.ts'

/**
 * Reads a state of an article that is kept, and finds again what it tells, by the names that are
 * known by now.
 * @param which a condition on `v`, the version, that one row meets at most
 * @returns null where none does
 */
export async function readStoredArticle(sql: Sql, which: Fragment): Promise<ReadArticle | null> {
  const article = await findArticle(sql, which)
  if (article === null) return null
  const names = await findKnownNames(sql, [article.title, article.text])
  const read = { ...article, text: article.text.slice(0, READ_LENGTH) }
  return { ...article, findings: findFindings(read, names) }
}

async function findArticle(sql: Sql, which: Fragment): Promise<ArticleText | null> {
  const [row] = await sql<
    (Omit<ArticleText, 'publication'> & { day: string | null; time: string | null })[]
  >`
    -- stored_article
    select v.title, v.text, v.language, ar.outlet_id,
      case when isfinite(ar.earliest_start)
        then to_char(ar.earliest_start at time zone ar.time_zone, 'YYYY-MM-DD') end as day,
      case when ar.edtf ~ 'T'
        then to_char(ar.earliest_start at time zone ar.time_zone, 'HH24:MI') end as time
    from article_version v
    join article ar on ar.id = v.article_id
    where ${which}`
  if (row === undefined) return null
  const { day, time, ...article } = row
  return { ...article, publication: publicationOf(day, time) }
}

function publicationOf(day: string | null, time: string | null): Publication | null {
  if (day === null) return null
  return time === null ? { day } : { day, time }
}
