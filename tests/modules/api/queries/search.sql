-- actors_by_id
select a.id, a.slug, a.kind, a.revision_id as "revisionId",
  (select coalesce(json_agg(json_build_object('id', n.id, 'language', n.language, 'value', n.value)
      order by n.position, n.id), '[]')
  from actor_name n where n.actor_id = a.id and n.kind = 'preferred') as names, asked.id as asked
from actor asked join actor a on a.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = any($1::uuid[])

-- articles_by_id
select ar.id, ar.slug, ar.outlet_id, ar.url, ar.language, ar.copy_of_id, ar.edtf, ar.time_zone,
  ar.earliest_start, ar.latest_start, ar.earliest_end, ar.latest_end,
  ar.derived_from_words, ar.derived_from_anchor, ar.derived_by_rule, ar.recorded_at,
  (select v.title
  from article_version v
  where v.article_id = ar.id order by v.number desc limit 1) as title, asked.id as asked
from article asked join article ar on ar.id = asked.id
where asked.id = any($1::uuid[])

-- events_by_id
select e.id, e.slug, e.kind, e.status, e.place_id, e.edtf, e.time_zone,
  e.earliest_start, e.latest_start, e.earliest_end, e.latest_end,
  e.derived_from_words, e.derived_from_anchor, e.derived_by_rule, e.recorded_at, e.revision_id,
  (select coalesce(json_agg(json_build_object('id', t.id, 'language', t.language,
          'title', t.title, 'summary', t.summary, 'revisionId', t.revision_id) order by t.id), '[]')
  from event_text t where t.event_id = e.id) as texts, asked.id as asked
from event asked join event e on e.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = any($1::uuid[])

-- search
select typename, id, score, key, case when is_name then text
  else ts_headline(annals_text_configuration(language), text,
    annals_text_query(language, $1),
    'StartSel="", StopSel="", MaxWords=30, MinWords=12') end as excerpt
from (
  select hit.*, (hit.score)::text || E'\x1f' || (hit.id)::text as key
  from (
    select distinct on (typename, id) typename, id, language, text, is_name,
      round(score::numeric, 6)::double precision as score
    from (
      select $2::text as typename, t.event_id as id, t.language, concat_ws('. ', t.title, t.summary) as text,
        false as is_name, ts_rank(t.search, annals_text_query(t.language, $3), 32) as score
      from event_text t join event e on e.id = t.event_id and e.merged_into_id is null
      where t.search @@ annals_text_query_any($4)
      and t.search @@ annals_text_query(t.language, $5)
      union all
      select $6::text as typename, t.actor_id as id, t.language, t.value as text,
        true as is_name, word_similarity(annals_fold($7), annals_fold(t.value)) as score
      from actor_name t join actor a on a.id = t.actor_id and a.merged_into_id is null
      where annals_fold($8) <% annals_fold(t.value)
      union all
      select $9::text as typename, t.article_id as id, t.language, concat_ws('. ', t.title, t.text) as text,
        false as is_name, ts_rank(t.search, annals_text_query(t.language, $10), 32) as score
      from article_version t join lateral (
        select max(v.number) as number from article_version v where v.article_id = t.article_id
      ) newest on newest.number = t.number
      where t.search @@ annals_text_query_any($11)
      and t.search @@ annals_text_query(t.language, $12)
      union all
      select $13::text as typename, t.statement_id as id, t.language, t.text as text,
        false as is_name, ts_rank(t.search, annals_text_query(t.language, $14), 32) as score
      from rendering t
      where t.search @@ annals_text_query_any($15)
      and t.search @@ annals_text_query(t.language, $16)
      union all
      select $17::text as typename, t.claim_id as id, t.language, t.proposition as text,
        false as is_name, ts_rank(t.search, annals_text_query(t.language, $18), 32) as score
      from claim_text t
      where t.search @@ annals_text_query_any($19)
      and t.search @@ annals_text_query(t.language, $20)
      union all
      select $21::text as typename, t.story_id as id, t.language, concat_ws('. ', t.title, t.summary) as text,
        false as is_name, ts_rank(t.search, annals_text_query(t.language, $22), 32) as score
      from story_text t
      where t.search @@ annals_text_query_any($23)
      and t.search @@ annals_text_query(t.language, $24)
      union all
      select $25::text as typename, t.id as id, t.language, t.name as text,
        true as is_name, word_similarity(annals_fold($26), annals_fold(t.name)) as score
      from outlet t
      where annals_fold($27) <% annals_fold(t.name)
      union all
      select $28::text as typename, t.place_id as id, t.language, t.value as text,
        true as is_name, word_similarity(annals_fold($29), annals_fold(t.value)) as score
      from place_name t
      where annals_fold($30) <% annals_fold(t.value)) found
    order by typename, id, round(score::numeric, 6) desc, array_position($31::text[], language)) hit
  where true
  order by hit.score desc, hit.id desc limit 4
) page

-- search_count
select count(*)::int as count from (
  select distinct on (typename, id) typename, id, language, text, is_name,
    round(score::numeric, 6)::double precision as score
  from (
    select $1::text as typename, t.event_id as id, t.language, concat_ws('. ', t.title, t.summary) as text,
      false as is_name, ts_rank(t.search, annals_text_query(t.language, $2), 32) as score
    from event_text t join event e on e.id = t.event_id and e.merged_into_id is null
    where t.search @@ annals_text_query_any($3)
    and t.search @@ annals_text_query(t.language, $4)
    union all
    select $5::text as typename, t.actor_id as id, t.language, t.value as text,
      true as is_name, word_similarity(annals_fold($6), annals_fold(t.value)) as score
    from actor_name t join actor a on a.id = t.actor_id and a.merged_into_id is null
    where annals_fold($7) <% annals_fold(t.value)
    union all
    select $8::text as typename, t.article_id as id, t.language, concat_ws('. ', t.title, t.text) as text,
      false as is_name, ts_rank(t.search, annals_text_query(t.language, $9), 32) as score
    from article_version t join lateral (
      select max(v.number) as number from article_version v where v.article_id = t.article_id
    ) newest on newest.number = t.number
    where t.search @@ annals_text_query_any($10)
    and t.search @@ annals_text_query(t.language, $11)
    union all
    select $12::text as typename, t.statement_id as id, t.language, t.text as text,
      false as is_name, ts_rank(t.search, annals_text_query(t.language, $13), 32) as score
    from rendering t
    where t.search @@ annals_text_query_any($14)
    and t.search @@ annals_text_query(t.language, $15)
    union all
    select $16::text as typename, t.claim_id as id, t.language, t.proposition as text,
      false as is_name, ts_rank(t.search, annals_text_query(t.language, $17), 32) as score
    from claim_text t
    where t.search @@ annals_text_query_any($18)
    and t.search @@ annals_text_query(t.language, $19)
    union all
    select $20::text as typename, t.story_id as id, t.language, concat_ws('. ', t.title, t.summary) as text,
      false as is_name, ts_rank(t.search, annals_text_query(t.language, $21), 32) as score
    from story_text t
    where t.search @@ annals_text_query_any($22)
    and t.search @@ annals_text_query(t.language, $23)
    union all
    select $24::text as typename, t.id as id, t.language, t.name as text,
      true as is_name, word_similarity(annals_fold($25), annals_fold(t.name)) as score
    from outlet t
    where annals_fold($26) <% annals_fold(t.name)
    union all
    select $27::text as typename, t.place_id as id, t.language, t.value as text,
      true as is_name, word_similarity(annals_fold($28), annals_fold(t.value)) as score
    from place_name t
    where annals_fold($29) <% annals_fold(t.value)) found
  order by typename, id, round(score::numeric, 6) desc, array_position($30::text[], language)) hit
