import type { Sql } from '../../db/client.ts'
import type { EventDraft } from '../../linking/event-draft.ts'
import type { KeptExplanation } from '../../linking/explanation.ts'
import type { ArticleEventRole } from './queries.ts'

/** An event that an article is linked to, or that waits for an editor to link it. */
export interface FoundLink {
  readonly eventId: string
  readonly role: ArticleEventRole
  readonly outcome: 'linked' | 'proposed'
  readonly score: number | null
  readonly explanation: KeptExplanation | null
  readonly proposalId: string | null
}

/** The likeliest first. */
export function findLinksOfArticle(sql: Sql, articleId: string) {
  return sql<FoundLink[]>`
    -- links_of_article
    select l.event_id, l.role, 'linked' as outcome, l.score, l.explanation, null::uuid as proposal_id
    from article_event l where l.article_id = ${articleId}
    union all
    select p.event_id, p.role, 'proposed', p.score, p.explanation, p.id
    from article_version v join proposal p on p.article_version_id = v.id
    where v.article_id = ${articleId} and p.status = 'pending' and p.kind = 'link'
    order by outcome, score desc nulls last, event_id`
}

export interface FoundDraft {
  readonly draft: EventDraft
  readonly timeZone: string
  readonly proposalId: string
}

/** The new events that wait for an editor to decide on them. */
export function findDraftsOfArticle(sql: Sql, articleId: string) {
  return sql<FoundDraft[]>`
    -- drafts_of_article
    select p.draft, ar.time_zone, p.id as proposal_id
    from article ar
    join article_version v on v.article_id = ar.id
    join proposal p on p.article_version_id = v.id
    where ar.id = ${articleId} and p.status = 'pending' and p.kind = 'event'
    order by p.id`
}
