-- actors_referenced
select id as asked_id, slug, coalesce(merged_into_id, id) as id from actor
where id = any($1::uuid[]) or slug = any($2::text[])

-- claims
select c.id, c.slug, c.event_id, c.recorded_at, c.revision_id, (exists (select
    from stance k
    where k.claim_id = c.id
    and k.position = 'asserts')
  and exists (select from stance k where k.claim_id = c.id and k.position <> 'asserts')) as disputed,
  (select coalesce(json_agg(json_build_object('id', t.id, 'language', t.language,
          'proposition', t.proposition, 'revisionId', t.revision_id) order by t.id), '[]')
  from claim_text t where t.claim_id = c.id) as texts, (c.id)::text as key
from claim c
where true
and (c.event_id = any($1::uuid[]) or c.id in (
    select k.claim_id from stance k join statement s on s.id = k.statement_id
    where s.event_id = any($2::uuid[])))
and c.id in (
  select k.claim_id from stance k join statement s on s.id = k.statement_id
  where s.speaker_id = any($3::uuid[]))
and (exists (select from stance k where k.claim_id = c.id and k.position = 'asserts')
  and exists (select from stance k where k.claim_id = c.id and k.position <> 'asserts')) = $4
and c.id in (
  select t.claim_id from claim_text t where t.search @@ annals_text_query_any($5)
  and t.search @@ annals_text_query(t.language, $6)) and true
order by c.id asc limit 21

-- claims_count
select count(*)::int as count from claim c where true
and (c.event_id = any($1::uuid[]) or c.id in (
    select k.claim_id from stance k join statement s on s.id = k.statement_id
    where s.event_id = any($2::uuid[])))
and c.id in (
  select k.claim_id from stance k join statement s on s.id = k.statement_id
  where s.speaker_id = any($3::uuid[]))
and (exists (select from stance k where k.claim_id = c.id and k.position = 'asserts')
  and exists (select from stance k where k.claim_id = c.id and k.position <> 'asserts')) = $4
and c.id in (
  select t.claim_id from claim_text t where t.search @@ annals_text_query_any($5)
  and t.search @@ annals_text_query(t.language, $6))

-- events_referenced
select id as asked_id, slug, coalesce(merged_into_id, id) as id from event
where id = any($1::uuid[]) or slug = any($2::text[])
