-- articles_of_outlet
select page.*, parent.id as parent_id
from unnest($1::uuid[]) as parent(id)
cross join lateral (
  select ar.id, ar.slug, ar.outlet_id, ar.url, ar.language, ar.copy_of_id, ar.edtf, ar.time_zone,
    ar.earliest_start, ar.latest_start, ar.earliest_end, ar.latest_end,
    ar.derived_from_words, ar.derived_from_anchor, ar.derived_by_rule, ar.recorded_at,
    (select v.title
    from article_version v
    where v.article_id = ar.id order by v.number desc limit 1) as title, (ar.earliest_start)::text || E'\x1f' || (ar.id)::text as key
  from article ar where ar.outlet_id = parent.id and true
  order by ar.earliest_start desc, ar.id desc limit 21
) page

-- events_of_place
select page.*, parent.id as parent_id
from unnest($1::uuid[]) as parent(id)
cross join lateral (
  select e.id, e.slug, e.kind, e.status, e.place_id, e.edtf, e.time_zone,
    e.earliest_start, e.latest_start, e.earliest_end, e.latest_end,
    e.derived_from_words, e.derived_from_anchor, e.derived_by_rule, e.recorded_at, e.revision_id,
    (select coalesce(json_agg(json_build_object('id', t.id, 'language', t.language,
            'title', t.title, 'summary', t.summary, 'revisionId', t.revision_id) order by t.id), '[]')
    from event_text t
    where t.event_id = e.id) as texts, (e.earliest_start)::text || E'\x1f' || (e.latest_end)::text || E'\x1f' || (e.id)::text as key
  from event e where e.merged_into_id is null and e.place_id = parent.id and true
  order by e.earliest_start asc, e.latest_end asc, e.id asc limit 21
) page

-- external_ids_of_outlet
select x.authority, x.value, x.outlet_id as owner_id
from external_id x
where x.outlet_id = any($1::uuid[])
order by x.authority, x.value

-- external_ids_of_place
select x.authority, x.value, x.place_id as owner_id
from external_id x
where x.place_id = any($1::uuid[])
order by x.authority, x.value

-- outlets
select o.id, o.slug, o.name, o.language, o.homepage, o.owner_id, o.revision_id, (o.slug)::text as key
from outlet o
where true and true
order by o.slug asc limit 21

-- outlets_count
select count(*)::int as count from outlet o where true

-- places
select pl.id, pl.slug, pl.within_id, pl.latitude, pl.longitude, pl.revision_id,
  (select coalesce(json_agg(json_build_object('id', n.id, 'language', n.language,
          'value', n.value, 'revisionId', n.revision_id) order by n.id), '[]')
  from place_name n where n.place_id = pl.id) as names, (pl.slug)::text as key
from place pl
where true and true
order by pl.slug asc limit 3

-- places_by_id
select pl.id, pl.slug, pl.within_id, pl.latitude, pl.longitude, pl.revision_id,
  (select coalesce(json_agg(json_build_object('id', n.id, 'language', n.language,
          'value', n.value, 'revisionId', n.revision_id) order by n.id), '[]')
  from place_name n where n.place_id = pl.id) as names, asked.id as asked
from place asked join place pl on pl.id = asked.id
where asked.id = any($1::uuid[])

-- places_count
select count(*)::int as count from place pl where true
