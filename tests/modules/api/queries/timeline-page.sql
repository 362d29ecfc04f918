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
and true and (e.earliest_start, e.latest_end, e.id)
  < ($1::text::timestamptz, $2::text::timestamptz, $3::text::uuid)
and (e.earliest_start, e.latest_end, e.id)
  > ($4::text::timestamptz, $5::text::timestamptz, $6::text::uuid)
order by e.earliest_start asc, e.latest_end asc, e.id asc limit 3

-- timeline_count
select count(*)::int as count from event e where e.merged_into_id is null
