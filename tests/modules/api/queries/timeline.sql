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
and true
order by e.earliest_start asc, e.latest_end asc, e.id asc limit 3
