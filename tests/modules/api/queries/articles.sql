-- articles
select ar.id, ar.slug, ar.outlet_id, ar.url, ar.language, ar.copy_of_id, ar.edtf, ar.time_zone,
  ar.earliest_start, ar.latest_start, ar.earliest_end, ar.latest_end,
  ar.derived_from_words, ar.derived_from_anchor, ar.derived_by_rule, ar.recorded_at,
  (select v.title
  from article_version v
  where v.article_id = ar.id order by v.number desc limit 1) as title, (ar.earliest_start)::text || E'\x1f' || (ar.id)::text as key
from article ar
where true
and ar.outlet_id = any($1::uuid[])
and ar.language = any($2::text[])
and ar.id in (
  select l.article_id from article_event l where l.event_id = any($3::uuid[]))
and ar.id in (
  select v.article_id from article_version v
  where v.search @@ annals_text_query_any($4)
  and v.search @@ annals_text_query(v.language, $5))
and tstzrange(ar.earliest_start, ar.latest_end, '[]') && tstzrange($6, $7, '[]') and true
order by ar.earliest_start desc, ar.id desc limit 21

-- articles_count
select count(*)::int as count from article ar where true
and ar.outlet_id = any($1::uuid[])
and ar.language = any($2::text[])
and ar.id in (
  select l.article_id from article_event l where l.event_id = any($3::uuid[]))
and ar.id in (
  select v.article_id from article_version v
  where v.search @@ annals_text_query_any($4)
  and v.search @@ annals_text_query(v.language, $5))
and tstzrange(ar.earliest_start, ar.latest_end, '[]') && tstzrange($6, $7, '[]')

-- copies_of_article
select page.*, parent.id as parent_id
from unnest($1::uuid[]) as parent(id)
cross join lateral (
  select ar.id, ar.slug, ar.outlet_id, ar.url, ar.language, ar.copy_of_id, ar.edtf, ar.time_zone,
    ar.earliest_start, ar.latest_start, ar.earliest_end, ar.latest_end,
    ar.derived_from_words, ar.derived_from_anchor, ar.derived_by_rule, ar.recorded_at,
    (select v.title
    from article_version v
    where v.article_id = ar.id order by v.number desc limit 1) as title, (ar.earliest_start)::text || E'\x1f' || (ar.id)::text as key
  from article ar where ar.copy_of_id = parent.id and true
  order by ar.earliest_start desc, ar.id desc limit 21
) page

-- copies_of_article_count
select parent.id as parent_id, child.count
from unnest($1::uuid[]) as parent(id)
  cross
join lateral (select count(*)::int as count
  from article ar
  where ar.copy_of_id = parent.id) child

-- events_referenced
select id as asked_id, slug, coalesce(merged_into_id, id) as id from event
where id = any($1::uuid[]) or slug = any($2::text[])

-- outlets_by_id
select o.id, o.slug, o.name, o.language, o.homepage, o.owner_id, o.revision_id, asked.id as asked
from outlet asked join outlet o on o.id = asked.id
where asked.id = any($1::uuid[])

-- outlets_referenced
select id as asked_id, slug, id as id from outlet
where id = any($1::uuid[]) or slug = any($2::text[])

-- versions_of_article
select page.*, parent.id as parent_id
from unnest($1::uuid[]) as parent(id)
cross join lateral (
  select v.id, v.article_id, v.number, v.title, v.text, v.sha256, v.language, v.retrieved_at, (v.number)::text as key
  from article_version v where v.article_id = parent.id and true
  order by v.number desc limit 21
) page
