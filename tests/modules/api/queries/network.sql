-- actors_by_id
select a.id, a.slug, a.kind, a.revision_id as "revisionId",
  (select coalesce(json_agg(json_build_object('id', n.id, 'language', n.language, 'value', n.value)
      order by n.position, n.id), '[]')
  from actor_name n where n.actor_id = a.id and n.kind = 'preferred') as names, asked.id as asked
from actor asked join actor a on a.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = any($1::uuid[])

-- actors_referenced
select id as asked_id, slug, coalesce(merged_into_id, id) as id from actor
where id = any($1::uuid[]) or slug = any($2::text[])

-- network_neighbours
select target_id as id, count(*)::int as weight
from (
  select own.actor_id as source_id, other.actor_id as target_id, own.event_id, null::uuid as relationship_id
  from participation own
  join participation other on other.event_id = own.event_id and other.actor_id <> own.actor_id
  join event e on e.id = own.event_id and e.merged_into_id is null
  where own.actor_id = any($1::uuid[])
  and tstzrange(e.earliest_start, e.latest_end, '[]') && tstzrange(
      ($2::timestamp at time zone 'UTC') - interval '16 hours',
      ($3::timestamp at time zone 'UTC') + interval '16 hours', '[]')
  and (e.earliest_start at time zone e.time_zone) <= $4::timestamp
  and (e.latest_end at time zone e.time_zone) >= $5::timestamp
  union
  select side.source_id, side.target_id, null, rel.id
  from relationship rel
  cross join lateral (values (rel.source_id, rel.target_id), (rel.target_id, rel.source_id))
    as side(source_id, target_id)
  where side.source_id = any($6::uuid[])
  and (rel.source_id = any($7::uuid[]) or rel.target_id = any($8::uuid[]))
  and tstzrange(rel.earliest_start, rel.latest_end, '[]') && tstzrange(
      ($9::timestamp at time zone 'UTC') - interval '16 hours',
      ($10::timestamp at time zone 'UTC') + interval '16 hours', '[]')
  and (rel.earliest_start at time zone rel.time_zone) <= $11::timestamp
  and (rel.latest_end at time zone rel.time_zone) >= $12::timestamp) pair
where not target_id = any($13::uuid[])
group by target_id
order by weight desc, target_id
limit $14

-- network_ties
select source_id, target_id, count(distinct event_id)::int as shared_events,
  coalesce(array_agg(relationship_id) filter (where relationship_id is not null), '{}') as relationship_ids
from (
  select own.actor_id as source_id, other.actor_id as target_id, own.event_id, null::uuid as relationship_id
  from participation own
  join participation other on other.event_id = own.event_id and other.actor_id <> own.actor_id
  join event e on e.id = own.event_id and e.merged_into_id is null
  where own.actor_id = any($1::uuid[])
  and tstzrange(e.earliest_start, e.latest_end, '[]') && tstzrange(
      ($2::timestamp at time zone 'UTC') - interval '16 hours',
      ($3::timestamp at time zone 'UTC') + interval '16 hours', '[]')
  and (e.earliest_start at time zone e.time_zone) <= $4::timestamp
  and (e.latest_end at time zone e.time_zone) >= $5::timestamp
  union
  select side.source_id, side.target_id, null, rel.id
  from relationship rel
  cross join lateral (values (rel.source_id, rel.target_id), (rel.target_id, rel.source_id))
    as side(source_id, target_id)
  where side.source_id = any($6::uuid[])
  and (rel.source_id = any($7::uuid[]) or rel.target_id = any($8::uuid[]))
  and tstzrange(rel.earliest_start, rel.latest_end, '[]') && tstzrange(
      ($9::timestamp at time zone 'UTC') - interval '16 hours',
      ($10::timestamp at time zone 'UTC') + interval '16 hours', '[]')
  and (rel.earliest_start at time zone rel.time_zone) <= $11::timestamp
  and (rel.latest_end at time zone rel.time_zone) >= $12::timestamp) pair
where source_id < target_id and target_id = any($13::uuid[])
group by source_id, target_id
order by count(*) desc, source_id, target_id

-- relationships_by_id
select rel.id, rel.source_id, rel.target_id, rel.kind, rel.edtf, rel.time_zone,
  rel.earliest_start, rel.latest_start, rel.earliest_end, rel.latest_end,
  rel.derived_from_words, rel.derived_from_anchor, rel.derived_by_rule, rel.recorded_at,
  rel.revision_id, asked.id as asked
from relationship asked join relationship rel on rel.id = asked.id
where asked.id = any($1::uuid[])
