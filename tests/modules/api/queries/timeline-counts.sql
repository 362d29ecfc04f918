-- actors_by_id
select a.id, a.slug, a.kind, a.revision_id as "revisionId",
  (select coalesce(json_agg(json_build_object('id', n.id, 'language', n.language, 'value', n.value)
      order by n.position, n.id), '[]')
  from actor_name n where n.actor_id = a.id and n.kind = 'preferred') as names, asked.id as asked
from actor asked join actor a on a.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = any($1::uuid[])

-- outlets_by_id
select o.id, o.slug, o.name, o.language, o.homepage, o.owner_id, o.revision_id, asked.id as asked
from outlet asked join outlet o on o.id = asked.id
where asked.id = any($1::uuid[])

-- places_by_id
select pl.id, pl.slug, pl.within_id, pl.latitude, pl.longitude, pl.revision_id,
  (select coalesce(json_agg(json_build_object('id', n.id, 'language', n.language,
          'value', n.value, 'revisionId', n.revision_id) order by n.id), '[]')
  from place_name n where n.place_id = pl.id) as names, asked.id as asked
from place asked join place pl on pl.id = asked.id
where asked.id = any($1::uuid[])

-- stories_by_id
select st.id, st.slug, st.recorded_at, st.revision_id,
  (select coalesce(json_agg(json_build_object('id', t.id, 'language', t.language,
          'title', t.title, 'summary', t.summary, 'revisionId', t.revision_id) order by t.id), '[]')
  from story_text t where t.story_id = st.id) as texts, asked.id as asked
from story asked join story st on st.id = asked.id
where asked.id = any($1::uuid[])

-- timeline
select e.id, e.slug, e.kind, e.status, e.place_id, e.edtf, e.time_zone,
  e.earliest_start, e.latest_start, e.earliest_end, e.latest_end,
  e.derived_from_words, e.derived_from_anchor, e.derived_by_rule, e.recorded_at, e.revision_id,
  (select coalesce(json_agg(json_build_object('id', t.id, 'language', t.language,
          'title', t.title, 'summary', t.summary, 'revisionId', t.revision_id) order by t.id), '[]')
  from event_text t
  where t.event_id = e.id) as texts, (e.earliest_start)::text || E'\x1f' || (e.latest_end)::text || E'\x1f' || (e.id)::text as key
from event e
where e.merged_into_id is null
and e.kind = any($1::text[]::event_kind[])
and true
order by e.earliest_start asc, e.latest_end asc, e.id asc limit 2

-- timeline_count
select count(*)::int as count from event e where e.merged_into_id is null
and e.kind = any($1::text[]::event_kind[])

-- timeline_facet_actor
select p.actor_id as value, count(distinct e.id)::int as count
from event e join participation p on p.event_id = e.id
where e.merged_into_id is null
and e.kind = any($1::text[]::event_kind[])
and p.actor_id is not null
group by 1
order by 2 desc, 1
limit $2

-- timeline_facet_kind
select e.kind as value, count(distinct e.id)::int as count
from event e
where e.merged_into_id is null
and e.kind = any($1::text[]::event_kind[])
and e.kind is not null
group by 1
order by 2 desc, 1
limit $2

-- timeline_facet_language
select ar.language as value, count(distinct e.id)::int as count
from event e join article_event l on l.event_id = e.id join article ar on ar.id = l.article_id
where e.merged_into_id is null
and e.kind = any($1::text[]::event_kind[])
and ar.language is not null
group by 1
order by 2 desc, 1
limit $2

-- timeline_facet_outlet
select ar.outlet_id as value, count(distinct e.id)::int as count
from event e join article_event l on l.event_id = e.id join article ar on ar.id = l.article_id
where e.merged_into_id is null
and e.kind = any($1::text[]::event_kind[])
and ar.outlet_id is not null
group by 1
order by 2 desc, 1
limit $2

-- timeline_facet_place
with recursive exact(place_id, count) as (
  select e.place_id, count(*)
  from event e
  where e.merged_into_id is null
  and e.kind = any($1::text[]::event_kind[])
  and e.place_id is not null
  group by 1
), around(place_id, exact_place_id) as (
  select place_id, place_id from exact
  union
  select pl.within_id, a.exact_place_id
  from around a join place pl on pl.id = a.place_id
  where pl.within_id is not null
)
select a.place_id as value, sum(x.count)::int as count
from around a join exact x on x.place_id = a.exact_place_id
group by 1
order by 2 desc, 1
limit $2

-- timeline_facet_role
select p.role as value, count(distinct e.id)::int as count
from event e join participation p on p.event_id = e.id
where e.merged_into_id is null
and e.kind = any($1::text[]::event_kind[])
and p.role is not null
group by 1
order by 2 desc, 1
limit $2

-- timeline_facet_status
select e.status as value, count(distinct e.id)::int as count
from event e
where e.merged_into_id is null
and e.kind = any($1::text[]::event_kind[])
and e.status is not null
group by 1
order by 2 desc, 1
limit $2

-- timeline_facet_story
select se.story_id as value, count(distinct e.id)::int as count
from event e join story_event se on se.event_id = e.id
where e.merged_into_id is null
and e.kind = any($1::text[]::event_kind[])
and se.story_id is not null
group by 1
order by 2 desc, 1
limit $2

-- timeline_histogram
select case when isfinite(bucket) then to_char(bucket, 'YYYY-MM-DD') end as start,
  count(*)::int as count,
  count(*) filter (where isfinite(bucket) and bucket = last_bucket)::int as certain,
  array[(to_jsonb(min(row(earliest_start, latest_end, id))) ->> 'f1')::timestamptz::text, (to_jsonb(min(row(earliest_start, latest_end, id))) ->> 'f2')::timestamptz::text, to_jsonb(min(row(earliest_start, latest_end, id))) ->> 'f3'] as key
from (
  select date_trunc($1, e.earliest_start at time zone $2::text) as bucket, date_trunc($3, e.latest_end at time zone $4::text) as last_bucket,
    e.earliest_start, e.latest_end, e.id
  from event e where e.merged_into_id is null
  and e.kind = any($5::text[]::event_kind[])
) bucketed
group by bucket
order by bucket

-- timeline_histogram
select case when isfinite(bucket) then to_char(bucket, 'YYYY-MM-DD') end as start,
  count(*)::int as count,
  count(*) filter (where isfinite(bucket) and bucket = last_bucket)::int as certain,
  array[(to_jsonb(min(row(earliest_start, latest_end, id))) ->> 'f1')::timestamptz::text, (to_jsonb(min(row(earliest_start, latest_end, id))) ->> 'f2')::timestamptz::text, to_jsonb(min(row(earliest_start, latest_end, id))) ->> 'f3'] as key
from (
  select date_trunc($1, e.earliest_start at time zone e.time_zone) as bucket, date_trunc($2, e.latest_end at time zone e.time_zone) as last_bucket,
    e.earliest_start, e.latest_end, e.id
  from event e where e.merged_into_id is null
  and e.kind = any($3::text[]::event_kind[])
) bucketed
group by bucket
order by bucket

-- timeline_span
select min(e.earliest_start) filter (where isfinite(e.earliest_start)) as earliest_start,
  max(e.latest_end) filter (where isfinite(e.latest_end)) as latest_end,
  count(*)::int as count
from event e where e.merged_into_id is null
and e.kind = any($1::text[]::event_kind[])
