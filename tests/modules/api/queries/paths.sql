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

-- events_by_id
select e.id, e.slug, e.kind, e.status, e.place_id, e.edtf, e.time_zone,
  e.earliest_start, e.latest_start, e.earliest_end, e.latest_end,
  e.derived_from_words, e.derived_from_anchor, e.derived_by_rule, e.recorded_at, e.revision_id,
  (select coalesce(json_agg(json_build_object('id', t.id, 'language', t.language,
          'title', t.title, 'summary', t.summary, 'revisionId', t.revision_id) order by t.id), '[]')
  from event_text t where t.event_id = e.id) as texts, asked.id as asked
from event asked join event e on e.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = any($1::uuid[])

-- path_steps
select distinct source_id, target_id from (
  select own.actor_id as source_id, other.actor_id as target_id, own.event_id, null::uuid as relationship_id
  from participation own
  join participation other on other.event_id = own.event_id and other.actor_id <> own.actor_id
  join event e on e.id = own.event_id and e.merged_into_id is null
  where own.actor_id = any($1::uuid[])
  union
  select side.source_id, side.target_id, null, rel.id
  from relationship rel
  cross join lateral (values (rel.source_id, rel.target_id), (rel.target_id, rel.source_id))
    as side(source_id, target_id)
  where side.source_id = any($2::uuid[])
  and (rel.source_id = any($3::uuid[]) or rel.target_id = any($4::uuid[]))
) pair
where not target_id = any($5::uuid[])
order by source_id, target_id

-- path_ties
select step.source_id, step.target_id, tie.event_id, tie.relationship_id
from unnest($1::uuid[], $2::uuid[])
  as step(source_id, target_id)
cross join lateral (
  select null::uuid as event_id, rel.id as relationship_id, 0 as place, rel.earliest_start
  from relationship rel
  where (rel.source_id = step.source_id and rel.target_id = step.target_id)
    or (rel.source_id = step.target_id and rel.target_id = step.source_id)
  union all
  select e.id, null, 1, e.earliest_start
  from event e
  where e.merged_into_id is null
  and e.id in (select p.event_id from participation p where p.actor_id = step.source_id)
  and e.id in (select p.event_id from participation p where p.actor_id = step.target_id)
  order by place, earliest_start desc
  limit $3
) tie

-- relationships_by_id
select rel.id, rel.source_id, rel.target_id, rel.kind, rel.edtf, rel.time_zone,
  rel.earliest_start, rel.latest_start, rel.earliest_end, rel.latest_end,
  rel.derived_from_words, rel.derived_from_anchor, rel.derived_by_rule, rel.recorded_at,
  rel.revision_id, asked.id as asked
from relationship asked join relationship rel on rel.id = asked.id
where asked.id = any($1::uuid[])
