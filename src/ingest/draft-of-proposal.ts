import type { Database } from '../db/client.ts'
import type { EventDraft } from '../linking/event-draft.ts'
import { draftEvent } from '../linking/scoring/draft-event.ts'
import { readStoredArticle } from './stored-article.ts'

/**
 * Drafts the event that the article of a proposal reports as news. To be called outside of a
 * transaction: it reads by a connection of its own, for which the embedded engine would wait for ever.
 * @returns null where there is no such proposal
 */
export async function draftOfProposal(
  { sql }: Database,
  proposalId: string,
): Promise<EventDraft | null> {
  const article = await readStoredArticle(
    sql,
    sql`v.id = (select article_version_id from proposal where id = ${proposalId})`,
  )
  return article && draftEvent(article)
}
