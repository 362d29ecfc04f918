import type { Database, Sql } from '../db/client.ts'
import type { EventDraft } from '../linking/event-draft.ts'
import { findFindings } from '../linking/find.ts'
import type { Publication } from '../linking/findings.ts'
import type { ArticleText } from '../linking/profiles.ts'
import { draftEvent } from '../linking/scoring/draft-event.ts'
import { findKnownNames } from './known-names.ts'

/** Drafts the event that an article version reports as news. */
export async function draftOfVersion(
  { sql }: Database,
  articleVersionId: string,
): Promise<EventDraft> {
  const article = await readVersionText(sql, articleVersionId)
  const names = await findKnownNames(sql, [article.title, article.text])
  return draftEvent({ ...article, findings: findFindings(article, names) })
}

async function readVersionText(sql: Sql, articleVersionId: string): Promise<ArticleText> {
  const [row] = await sql<
    (Omit<ArticleText, 'publication'> & { day: string | null; time: string | null })[]
  >`
    -- version_text
    select v.title, v.text, v.language, ar.outlet_id,
      case when isfinite(ar.earliest_start)
        then to_char(ar.earliest_start at time zone ar.time_zone, 'YYYY-MM-DD') end as day,
      case when ar.edtf ~ 'T'
        then to_char(ar.earliest_start at time zone ar.time_zone, 'HH24:MI') end as time
    from article_version v join article ar on ar.id = v.article_id
    where v.id = ${articleVersionId}`
  if (row === undefined) throw new Error(`article version ${articleVersionId} is not there`)
  const { day, time, ...article } = row
  return { ...article, publication: publicationOf(day, time) }
}

function publicationOf(day: string | null, time: string | null): Publication | null {
  if (day === null) return null
  return time === null ? { day } : { day, time }
}
