-- actors_referenced
select id as asked_id, slug, coalesce(merged_into_id, id) as id from actor
where id = any($1::uuid[]) or slug = any($2::text[])

-- amounts_by_statement_id
select m.id, m.event_id, m.statement_id, m.holder_id, m.measure, m.comparator, m.value, m.unit, m.revision_id
from amount m
where m.statement_id = any($1::uuid[])
order by m.id

-- claims_referenced
select id as asked_id, slug, id as id from claim
where id = any($1::uuid[]) or slug = any($2::text[])

-- events_by_id
select e.id, e.slug, e.kind, e.status, e.place_id, e.edtf, e.time_zone,
  e.earliest_start, e.latest_start, e.earliest_end, e.latest_end,
  e.derived_from_words, e.derived_from_anchor, e.derived_by_rule, e.recorded_at, e.revision_id,
  (select coalesce(json_agg(json_build_object('id', t.id, 'language', t.language,
          'title', t.title, 'summary', t.summary, 'revisionId', t.revision_id) order by t.id), '[]')
  from event_text t where t.event_id = e.id) as texts, asked.id as asked
from event asked join event e on e.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = any($1::uuid[])

-- events_referenced
select id as asked_id, slug, coalesce(merged_into_id, id) as id from event
where id = any($1::uuid[]) or slug = any($2::text[])

-- statements
select s.id, s.slug, s.speaker_id, s.event_id, s.medium, s.edtf, s.time_zone,
  s.earliest_start, s.latest_start, s.earliest_end, s.latest_end,
  s.derived_from_words, s.derived_from_anchor, s.derived_by_rule, s.recorded_at, s.revision_id,
  (select row_to_json(one) from (
    select a.id, a.slug, a.kind, a.revision_id as "revisionId",
      (select coalesce(json_agg(json_build_object('id', n.id, 'language', n.language, 'value', n.value)
          order by n.position, n.id), '[]')
      from actor_name n where n.actor_id = a.id and n.kind = 'preferred') as names
    from actor asked join actor a on a.id = coalesce(asked.merged_into_id, asked.id)
    where asked.id = s.speaker_id) one) as speaker,
  (select coalesce(json_agg(json_build_object('id', r.id, 'statementId', r.statement_id,
          'language', r.language, 'form', r.form, 'text', r.text, 'revisionId', r.revision_id)
      order by r.form, r.id), '[]')
  from rendering r
  where r.statement_id = s.id) as renderings, (s.earliest_start)::text || E'\x1f' || (s.latest_end)::text || E'\x1f' || (s.id)::text as key
from statement s
where true
and s.speaker_id = any($1::uuid[])
and s.event_id = any($2::uuid[])
and s.medium = any($3::text[]::statement_medium[])
and s.id in (
  select k.statement_id from stance k where k.claim_id = any($4::uuid[]))
and s.id in (
  select r.statement_id from rendering r where r.search @@ annals_text_query_any($5)
  and r.search @@ annals_text_query(r.language, $6))
and tstzrange(s.earliest_start, s.latest_end, '[]') && tstzrange(
    ($7::timestamp at time zone 'UTC') - interval '16 hours',
    ($8::timestamp at time zone 'UTC') + interval '16 hours', '[]')
and (s.earliest_start at time zone s.time_zone) <= $9::timestamp
and (s.latest_end at time zone s.time_zone) >= $10::timestamp
and true
order by s.earliest_start asc, s.latest_end asc, s.id asc limit 21

-- statements_count
select count(*)::int as count from statement s where true
and s.speaker_id = any($1::uuid[])
and s.event_id = any($2::uuid[])
and s.medium = any($3::text[]::statement_medium[])
and s.id in (
  select k.statement_id from stance k where k.claim_id = any($4::uuid[]))
and s.id in (
  select r.statement_id from rendering r where r.search @@ annals_text_query_any($5)
  and r.search @@ annals_text_query(r.language, $6))
and tstzrange(s.earliest_start, s.latest_end, '[]') && tstzrange(
    ($7::timestamp at time zone 'UTC') - interval '16 hours',
    ($8::timestamp at time zone 'UTC') + interval '16 hours', '[]')
and (s.earliest_start at time zone s.time_zone) <= $9::timestamp
and (s.latest_end at time zone s.time_zone) >= $10::timestamp
