import type { Database, Sql } from '../db/client.ts'
import type { EventDraft } from '../linking/event-draft.ts'
import { findFindings } from '../linking/find.ts'
import type { Publication } from '../linking/findings.ts'
import type { ArticleText } from '../linking/profiles.ts'
import { draftEvent } from '../linking/scoring/draft-event.ts'
import { findKnownNames } from './known-names.ts'

/**
 * Drafts the event that the article of a proposal reports as news. To be called outside of a
 * transaction: it reads by a connection of its own, for which the embedded engine would wait for ever.
 * @returns null where there is no such proposal
 */
export async function draftOfProposal(
  { sql }: Database,
  proposalId: string,
): Promise<EventDraft | null> {
  const article = await readProposedArticle(sql, proposalId)
  if (article === null) return null
  const names = await findKnownNames(sql, [article.title, article.text])
  return draftEvent({ ...article, findings: findFindings(article, names) })
}

async function readProposedArticle(sql: Sql, proposalId: string): Promise<ArticleText | null> {
  const [row] = await sql<
    (Omit<ArticleText, 'publication'> & { day: string | null; time: string | null })[]
  >`
    -- proposed_article
    select v.title, v.text, v.language, ar.outlet_id,
      case when isfinite(ar.earliest_start)
        then to_char(ar.earliest_start at time zone ar.time_zone, 'YYYY-MM-DD') end as day,
      case when ar.edtf ~ 'T'
        then to_char(ar.earliest_start at time zone ar.time_zone, 'HH24:MI') end as time
    from proposal p
    join article_version v on v.id = p.article_version_id
    join article ar on ar.id = v.article_id
    where p.id = ${proposalId}`
  if (row === undefined) return null
  const { day, time, ...article } = row
  return { ...article, publication: publicationOf(day, time) }
}

function publicationOf(day: string | null, time: string | null): Publication | null {
  if (day === null) return null
  return time === null ? { day } : { day, time }
}
