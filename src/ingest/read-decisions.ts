import type { Sql } from '../db/client.ts'

/** One decision on an article, as it is kept. */
export interface KeptDecision {
  /** The slug of the event that was proposed; null where a new one was. */
  readonly event: string | null
  readonly decision: 'confirmed' | 'rejected' | 'merged' | 'created' | 'skipped'
  /** The slug of the event that the article was linked to in the end; null where to none. */
  readonly decidedEvent: string | null
  readonly role: 'main' | 'background'
  readonly score: number | null
  readonly features: Readonly<Record<string, number | null>> | null
  readonly modelVersion: string | null
  readonly decidedBy: string
  readonly decidedAt: string
  readonly reason: string | null
}

/** An article that people decided on, in the format that the linker is trained from. */
export interface DecidedArticle {
  readonly id: string
  readonly lang: string
  readonly publishedAt: string | null
  readonly outlet: string
  readonly url: string | null
  readonly title: string
  readonly text: string
  /** The slugs of the events that it reports, as news or in passing. */
  readonly reports: readonly string[]
  /** Those of them that it only recalls. */
  readonly background: readonly string[]
  /** The slugs of the events that a person said it does not report. */
  readonly rejected: readonly string[]
  readonly news: 'existing' | 'new-event' | 'unrelated'
  readonly decisions: readonly KeptDecision[]
}

const BATCH = 100
/** Who has linked the articles of a seed; nobody decided that here. */
const SEED = 'seed'

/** Every article with a person's decision, in the order in which they were recorded. */
export async function* readDecisions(sql: Sql): AsyncGenerator<DecidedArticle> {
  const batches = sql<DecidedArticle[]>`
    -- decided_articles
    with decided as (
      select v.article_id
      from proposal p join article_version v on v.id = p.article_version_id
      where p.status <> 'pending'
      union
      select l.article_id from article_event l where l.score is null and l.decided_by <> ${SEED}
    )
    select ar.slug as id, ar.language as lang,
      case when isfinite(ar.earliest_start) then ar.edtf || case when ar.edtf ~ 'T' then ''
        else '[' || ar.time_zone || ']' end end as published_at,
      o.name as outlet, ar.url, v.title, v.text,
      (select coalesce(json_agg(e.slug order by e.slug), '[]')
        from article_event l join event e on e.id = l.event_id where l.article_id = ar.id) as reports,
      (select coalesce(json_agg(e.slug order by e.slug), '[]')
        from article_event l join event e on e.id = l.event_id
        where l.article_id = ar.id and l.role = 'background') as background,
      (select coalesce(json_agg(distinct e.slug), '[]')
        from article_version w join proposal p on p.article_version_id = w.id
        join event e on e.id = p.event_id
        where w.article_id = ar.id and p.status = 'rejected' and not exists (
          select from article_event l where l.article_id = ar.id and l.event_id = p.event_id)
      ) as rejected,
      case
        when exists (select from article_version w join proposal p on p.article_version_id = w.id
          where w.article_id = ar.id and p.status = 'created') then 'new-event'
        when exists (select from article_event l where l.article_id = ar.id and l.role = 'main')
          then 'existing'
        else 'unrelated'
      end as news,
      (select coalesce(json_agg(json_build_object(
          'event', e.slug, 'decision', p.status, 'decidedEvent', d.slug, 'role', p.role,
          'score', p.score, 'features', p.features, 'modelVersion', p.model_version,
          'decidedBy', p.decided_by, 'decidedAt', p.decided_at, 'reason', p.decision_reason
        ) order by p.decided_at, p.id), '[]')
        from article_version w join proposal p on p.article_version_id = w.id
        left join event e on e.id = p.event_id
        left join event d on d.id = p.decided_event_id
        where w.article_id = ar.id and p.status <> 'pending') as decisions
    from decided
    join article ar on ar.id = decided.article_id
    join outlet o on o.id = ar.outlet_id
    cross join lateral (
      select title, text from article_version where article_id = ar.id order by number desc limit 1
    ) v
    order by ar.id`.cursor(BATCH)
  for await (const batch of batches) yield* batch
}
