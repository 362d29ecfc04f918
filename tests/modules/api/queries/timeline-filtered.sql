-- actors_referenced
select id as asked_id, slug, coalesce(merged_into_id, id) as id from actor
where id = any($1::uuid[]) or slug = any($2::text[])

-- outlets_referenced
select id as asked_id, slug, id as id from outlet
where id = any($1::uuid[]) or slug = any($2::text[])

-- places_referenced
select id as asked_id, slug, id as id from place
where id = any($1::uuid[]) or slug = any($2::text[])

-- stories_referenced
select id as asked_id, slug, id as id from story
where id = any($1::uuid[]) or slug = any($2::text[])

-- timeline
select e.id, e.slug, e.kind, e.status, e.place_id, e.edtf, e.time_zone,
  e.earliest_start, e.latest_start, e.earliest_end, e.latest_end,
  e.derived_from_words, e.derived_from_anchor, e.derived_by_rule, e.recorded_at, e.revision_id,
  (select coalesce(json_agg(json_build_object('id', t.id, 'language', t.language,
          'title', t.title, 'summary', t.summary, 'revisionId', t.revision_id) order by t.id), '[]')
  from event_text t
  where t.event_id = e.id) as texts, (e.recorded_at)::text || E'\x1f' || (e.id)::text as key
from event e
where e.merged_into_id is null
and e.id in (
  select p.event_id
  from participation p
  where p.actor_id = $1::uuid
  and p.role = any($2::text[]::participation_role[]))
and e.id in (
  select p.event_id
  from participation p
  where p.actor_id = $3::uuid
  and p.role = any($4::text[]::participation_role[]))
and e.kind = any($5::text[]::event_kind[])
and e.status = any($6::text[]::event_status[])
and e.id in (
  select se.event_id from story_event se where se.story_id = any($7::uuid[]))
and e.place_id in (
  with recursive inside(id) as (
    select unnest($8::uuid[])
    union
    select pl.id from place pl join inside on pl.within_id = inside.id
  )
  select id from inside)
and e.id in (
  select l.event_id from article_event l join article ar on ar.id = l.article_id
  where ar.outlet_id = any($9::uuid[]))
and e.id in (
  select l.event_id from article_event l join article ar on ar.id = l.article_id
  where ar.language = any($10::text[]))
and e.id in (
  select t.event_id from event_text t where t.search @@ annals_text_query_any($11)
  and t.search @@ annals_text_query(t.language, $12)
  union
  select s.event_id from rendering r join statement s on s.id = r.statement_id
  where r.search @@ annals_text_query_any($13)
  and r.search @@ annals_text_query(r.language, $14))
and tstzrange(e.earliest_start, e.latest_end, '[]') && tstzrange(
    ($15::timestamp at time zone 'UTC') - interval '16 hours',
    ($16::timestamp at time zone 'UTC') + interval '16 hours', '[]')
and (e.earliest_start at time zone e.time_zone) >= $17::timestamp
and (e.latest_end at time zone e.time_zone) <= $18::timestamp
and true
order by e.recorded_at desc, e.id desc limit 21

-- timeline_count
select count(*)::int as count from event e where e.merged_into_id is null
and e.id in (
  select p.event_id
  from participation p
  where p.actor_id = $1::uuid
  and p.role = any($2::text[]::participation_role[]))
and e.id in (
  select p.event_id
  from participation p
  where p.actor_id = $3::uuid
  and p.role = any($4::text[]::participation_role[]))
and e.kind = any($5::text[]::event_kind[])
and e.status = any($6::text[]::event_status[])
and e.id in (
  select se.event_id from story_event se where se.story_id = any($7::uuid[]))
and e.place_id in (
  with recursive inside(id) as (
    select unnest($8::uuid[])
    union
    select pl.id from place pl join inside on pl.within_id = inside.id
  )
  select id from inside)
and e.id in (
  select l.event_id from article_event l join article ar on ar.id = l.article_id
  where ar.outlet_id = any($9::uuid[]))
and e.id in (
  select l.event_id from article_event l join article ar on ar.id = l.article_id
  where ar.language = any($10::text[]))
and e.id in (
  select t.event_id from event_text t where t.search @@ annals_text_query_any($11)
  and t.search @@ annals_text_query(t.language, $12)
  union
  select s.event_id from rendering r join statement s on s.id = r.statement_id
  where r.search @@ annals_text_query_any($13)
  and r.search @@ annals_text_query(r.language, $14))
and tstzrange(e.earliest_start, e.latest_end, '[]') && tstzrange(
    ($15::timestamp at time zone 'UTC') - interval '16 hours',
    ($16::timestamp at time zone 'UTC') + interval '16 hours', '[]')
and (e.earliest_start at time zone e.time_zone) >= $17::timestamp
and (e.latest_end at time zone e.time_zone) <= $18::timestamp
