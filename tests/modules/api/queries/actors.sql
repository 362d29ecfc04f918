-- actors
select a.id, a.slug, a.kind, a.revision_id as "revisionId",
  (select coalesce(json_agg(json_build_object('id', n.id, 'language', n.language, 'value', n.value)
      order by n.position, n.id), '[]')
  from actor_name n where n.actor_id = a.id and n.kind = 'preferred') as names, (a.slug)::text as key
from actor a
where a.merged_into_id is null
and a.kind = any($1::text[]::actor_kind[])
and a.id in (
  select n.actor_id from actor_name n where annals_fold($2) <% annals_fold(n.value)) and true
order by a.slug asc limit 6

-- actors_count
select count(*)::int as count from actor a where a.merged_into_id is null
and a.kind = any($1::text[]::actor_kind[])
and a.id in (
  select n.actor_id from actor_name n where annals_fold($2) <% annals_fold(n.value))
