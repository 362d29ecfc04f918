import type { Sql } from '../db/client.ts'
import type { KnownEvent } from '../linking/profiles.ts'
import type { RareWords } from './rare-words.ts'

/** What an article is compared with: enough that the right event is among them, few enough to score. */
const MOST_CANDIDATES = 50
/** Texts that are looked at of one word; what more of them have says little. */
const MOST_BEARERS = 500
/** An actor of so few events is found in all of them; others in the article's periods only. */
const FEW_EVENTS = 100
const MOST_ARTICLES = 3
const MOST_STATEMENTS = 20
/** Characters of a linked article that are compared: its news stands at the beginning. */
const ARTICLE_LENGTH = 3_000

/** What a search for an article's events goes by. */
export interface CandidateSearch {
  readonly words: RareWords
  readonly actorIds: readonly string[]
  /** The periods that the article tells of, as PostgreSQL's `tstzmultirange`. */
  readonly periods: string
  /** An article whose own links do not count, as when its next version is read. */
  readonly articleId: string | null
}

/**
 * The events that an article may report, the likeliest first: those that share rare words with it,
 * or articles that do, and those of its actors in its periods. Each way gives a ranking; the
 * rankings are fused by reciprocal rank (Cormack 2009). A word that texts share counts less the
 * more of them have it; PostgreSQL's own ranking knows nothing of that, and takes many times as long.
 * Of equals the newest come first, as ids grow with time.
 */
export async function findCandidates(
  sql: Sql,
  search: CandidateSearch,
): Promise<readonly KnownEvent[]> {
  const { words, actorIds, periods, articleId } = search
  return sql<KnownEvent[]>`
    -- candidate_events
    with by_text as (
      select event_id, row_number() over (order by max(rank) desc, event_id desc) as place
      from (
        select id, event_id, sum(1 / (1 + ln(bearers))) as rank
        from (
          select t.id, t.event_id, count(*) over (partition by w.word) as bearers
          from unnest(${words.event_text as string[]}::text[]) as w (word)
          cross join lateral (
            select id, event_id from event_text
            where search @@ quote_literal(w.word)::tsquery
            limit ${sql.unsafe(String(MOST_BEARERS))}
          ) t
        ) hit
        group by id, event_id
      ) matched
      group by event_id
      order by place
      limit ${sql.unsafe(String(MOST_CANDIDATES))}
    ), by_article as (
      select l.event_id, row_number() over (order by max(v.rank) desc, l.event_id desc) as place
      from (
        select id, article_id, sum(1 / (1 + ln(bearers))) as rank
        from (
          select v.id, v.article_id, count(*) over (partition by w.word) as bearers
          from unnest(${words.article_version as string[]}::text[]) as w (word)
          cross join lateral (
            select id, article_id from article_version
            where search @@ quote_literal(w.word)::tsquery
              and article_id is distinct from ${articleId}
            limit ${sql.unsafe(String(MOST_BEARERS))}
          ) v
        ) hit
        group by id, article_id
        order by rank desc, id desc
        limit ${sql.unsafe(String(MOST_CANDIDATES))}
      ) v
      join article_event l on l.article_id = v.article_id
      group by l.event_id
      order by place
      limit ${sql.unsafe(String(MOST_CANDIDATES))}
    ), of_rare_actors as materialized (
      select event_id, actor_id
      from (
        select p.event_id, p.actor_id, count(*) over (partition by p.actor_id) as events
        from unnest(${actorIds as string[]}::uuid[]) as a (id)
        cross join lateral (
          select event_id, actor_id from participation
          where actor_id = a.id
          limit ${sql.unsafe(String(FEW_EVENTS + 1))}
        ) p
      ) counted
      where events <= ${sql.unsafe(String(FEW_EVENTS))}
    ), by_actor as (
      select event_id, row_number() over (order by count(*) desc, event_id desc) as place
      from (
        table of_rare_actors
        union
        -- As an array, so that one scan of the index walks all of them in order.
        select event_id, actor_id from participation
        where event_id = any(array(
            select id from event
            where tstzrange(earliest_start, latest_end, '[]') && ${periods}::tstzmultirange
          ))
          and actor_id = any(${actorIds as string[]}::uuid[])
      ) shared
      group by event_id
      order by place
      limit ${sql.unsafe(String(MOST_CANDIDATES))}
    ), candidates as materialized (
      select coalesce(e.merged_into_id, e.id) as id, sum(1.0 / (20 + place)) as relevance
      from (
        table by_text union all table by_article union all table by_actor
      ) ranked
      join event e on e.id = ranked.event_id
      group by coalesce(e.merged_into_id, e.id)
      order by relevance desc, id
      limit ${sql.unsafe(String(MOST_CANDIDATES))}
    )
    select e.id, e.kind, e.edtf,
      json_build_object(
        'first', case when isfinite(e.earliest_start)
          then to_char(e.earliest_start at time zone e.time_zone, 'YYYY-MM-DD') end,
        'last', case when isfinite(e.latest_end)
          then to_char(e.latest_end at time zone e.time_zone, 'YYYY-MM-DD') end
      ) as days,
      (select coalesce(json_agg(json_build_object('language', t.language, 'title', t.title,
          'summary', t.summary) order by t.id), '[]')
        from event_text t where t.event_id = e.id) as texts,
      (select coalesce(json_agg(json_build_object('actorId', p.actor_id, 'role', p.role)
          order by p.position, p.id), '[]')
        from participation p where p.event_id = e.id) as participants,
      (select coalesce(json_agg(distinct n.value), '[]')
        from place_name n where n.place_id = e.place_id) as place_names,
      (select coalesce(json_agg(json_build_object('value', m.value::text, 'unit', m.unit)
          order by m.id), '[]')
        from amount m where m.event_id = e.id) as amounts,
      (select coalesce(json_agg(s.statement order by s.id), '[]')
        from (
          select s.id, json_build_object('id', s.id, 'speakerId', s.speaker_id, 'renderings', (
              select coalesce(json_agg(json_build_object('id', r.id, 'language', r.language,
                'form', r.form, 'text', r.text) order by r.id), '[]')
              from rendering r where r.statement_id = s.id)) as statement
          from statement s where s.event_id = e.id
          order by s.id limit ${sql.unsafe(String(MOST_STATEMENTS))}
        ) s) as statements,
      (select coalesce(json_agg(a.article order by a.is_background, a.article_id), '[]')
        from (
          select l.article_id, l.role = 'background' as is_background,
            json_build_object('versionId', v.id, 'role', l.role, 'outletId', ar.outlet_id,
              'language', v.language, 'title', v.title,
              'text', left(v.text, ${sql.unsafe(String(ARTICLE_LENGTH))}),
              'publishedOn', case when isfinite(ar.earliest_start)
                then to_char(ar.earliest_start at time zone ar.time_zone, 'YYYY-MM-DD') end
            ) as article
          from article_event l
          join article ar on ar.id = l.article_id and ar.copy_of_id is null
          cross join lateral (
            select * from article_version where article_id = ar.id order by number desc limit 1
          ) v
          where l.event_id = e.id and l.article_id is distinct from ${articleId}
          order by is_background, l.article_id
          limit ${sql.unsafe(String(MOST_ARTICLES))}
        ) a) as articles
    from candidates c join event e on e.id = c.id
    order by c.relevance desc, e.id`
}
