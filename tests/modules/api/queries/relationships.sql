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

-- relationships
select rel.id, rel.source_id, rel.target_id, rel.kind, rel.edtf, rel.time_zone,
  rel.earliest_start, rel.latest_start, rel.earliest_end, rel.latest_end,
  rel.derived_from_words, rel.derived_from_anchor, rel.derived_by_rule, rel.recorded_at,
  rel.revision_id, (rel.earliest_start)::text || E'\x1f' || (rel.latest_end)::text || E'\x1f' || (rel.id)::text as key
from relationship rel
where true
and (rel.source_id = any($1::uuid[]) or rel.target_id = any($2::uuid[]))
and rel.kind = any($3::text[]::relationship_kind[])
and tstzrange(rel.earliest_start, rel.latest_end, '[]') && tstzrange(
    ($4::timestamp at time zone 'UTC') - interval '16 hours',
    ($5::timestamp at time zone 'UTC') + interval '16 hours', '[]')
and (rel.earliest_start at time zone rel.time_zone) <= $6::timestamp
and (rel.latest_end at time zone rel.time_zone) >= $7::timestamp
and true
order by rel.earliest_start asc, rel.latest_end asc, rel.id asc limit 21

-- relationships_count
select count(*)::int as count from relationship rel where true
and (rel.source_id = any($1::uuid[]) or rel.target_id = any($2::uuid[]))
and rel.kind = any($3::text[]::relationship_kind[])
and tstzrange(rel.earliest_start, rel.latest_end, '[]') && tstzrange(
    ($4::timestamp at time zone 'UTC') - interval '16 hours',
    ($5::timestamp at time zone 'UTC') + interval '16 hours', '[]')
and (rel.earliest_start at time zone rel.time_zone) <= $6::timestamp
and (rel.latest_end at time zone rel.time_zone) >= $7::timestamp
