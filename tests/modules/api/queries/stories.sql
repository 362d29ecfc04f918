-- events_of_story
select page.*, parent.id as parent_id
from unnest($1::uuid[]) as parent(id)
cross join lateral (
  select e.id, e.slug, e.kind, e.status, e.place_id, e.edtf, e.time_zone,
    e.earliest_start, e.latest_start, e.earliest_end, e.latest_end,
    e.derived_from_words, e.derived_from_anchor, e.derived_by_rule, e.recorded_at, e.revision_id,
    (select coalesce(json_agg(json_build_object('id', t.id, 'language', t.language,
            'title', t.title, 'summary', t.summary, 'revisionId', t.revision_id) order by t.id), '[]')
    from event_text t
    where t.event_id = e.id) as texts, (s.position)::text || E'\x1f' || (s.id)::text as key
  from story_event s join event e on e.id = s.event_id and e.merged_into_id is null
  where s.story_id = parent.id and true
  order by s.position asc, s.id asc limit 3
) page

-- events_of_story_count
select parent.id as parent_id, child.count
from unnest($1::uuid[]) as parent(id)
  cross
join lateral (select count(*)::int as count
  from story_event s
  join event e on e.id = s.event_id
  and e.merged_into_id is null
  where s.story_id = parent.id) child

-- stories
select st.id, st.slug, st.recorded_at, st.revision_id,
  (select coalesce(json_agg(json_build_object('id', t.id, 'language', t.language,
          'title', t.title, 'summary', t.summary, 'revisionId', t.revision_id) order by t.id), '[]')
  from story_text t where t.story_id = st.id) as texts, (st.slug)::text as key
from story st
where st.id in (select t.story_id from story_text t where t.search @@ annals_text_query_any($1)
  and t.search @@ annals_text_query(t.language, $2)) and true
order by st.slug asc limit 21

-- stories_count
select count(*)::int as count
from story st
where st.id in (select t.story_id
  from story_text t
  where t.search @@ annals_text_query_any($1)
  and t.search @@ annals_text_query(t.language, $2))
