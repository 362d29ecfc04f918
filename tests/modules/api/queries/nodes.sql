-- actors_by_id
select a.id, a.slug, a.kind, a.revision_id as "revisionId",
  (select coalesce(json_agg(json_build_object('id', n.id, 'language', n.language, 'value', n.value)
      order by n.position, n.id), '[]')
  from actor_name n where n.actor_id = a.id and n.kind = 'preferred') as names, asked.id as asked
from actor asked join actor a on a.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = any($1::uuid[])

-- articles_by_url
select ar.id, ar.slug, ar.outlet_id, ar.url, ar.language, ar.copy_of_id, ar.edtf, ar.time_zone,
  ar.earliest_start, ar.latest_start, ar.earliest_end, ar.latest_end,
  ar.derived_from_words, ar.derived_from_anchor, ar.derived_by_rule, ar.recorded_at,
  (select v.title
  from article_version v
  where v.article_id = ar.id order by v.number desc limit 1) as title, asked.url as asked
from unnest($1::text[]) as asked(url)
cross join lateral (
  select * from article
  where article.url in (asked.url, case when asked.url like 'https:%'
      then 'http:' || substr(asked.url, 7) else 'https:' || substr(asked.url, 6) end)
  order by article.url = asked.url desc limit 1
) ar

-- events_by_id
select e.id, e.slug, e.kind, e.status, e.place_id, e.edtf, e.time_zone,
  e.earliest_start, e.latest_start, e.earliest_end, e.latest_end,
  e.derived_from_words, e.derived_from_anchor, e.derived_by_rule, e.recorded_at, e.revision_id,
  (select coalesce(json_agg(json_build_object('id', t.id, 'language', t.language,
          'title', t.title, 'summary', t.summary, 'revisionId', t.revision_id) order by t.id), '[]')
  from event_text t where t.event_id = e.id) as texts, asked.id as asked
from event asked join event e on e.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = any($1::uuid[])

-- places_by_id
select pl.id, pl.slug, pl.within_id, pl.latitude, pl.longitude, pl.revision_id,
  (select coalesce(json_agg(json_build_object('id', n.id, 'language', n.language,
          'value', n.value, 'revisionId', n.revision_id) order by n.id), '[]')
  from place_name n where n.place_id = pl.id) as names, asked.id as asked
from place asked join place pl on pl.id = asked.id
where asked.id = any($1::uuid[])
