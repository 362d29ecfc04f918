-- claims_by_slug
select c.id, c.slug, c.event_id, c.recorded_at, c.revision_id, (exists (select
    from stance k
    where k.claim_id = c.id
    and k.position = 'asserts')
  and exists (select from stance k where k.claim_id = c.id and k.position <> 'asserts')) as disputed,
  (select coalesce(json_agg(json_build_object('id', t.id, 'language', t.language,
          'proposition', t.proposition, 'revisionId', t.revision_id) order by t.id), '[]')
  from claim_text t where t.claim_id = c.id) as texts, asked.slug as asked
from claim asked join claim c on c.id = asked.id
where asked.slug = any($1::text[])

-- events_by_id
select e.id, e.slug, e.kind, e.status, e.place_id, e.edtf, e.time_zone,
  e.earliest_start, e.latest_start, e.earliest_end, e.latest_end,
  e.derived_from_words, e.derived_from_anchor, e.derived_by_rule, e.recorded_at, e.revision_id,
  (select coalesce(json_agg(json_build_object('id', t.id, 'language', t.language,
          'title', t.title, 'summary', t.summary, 'revisionId', t.revision_id) order by t.id), '[]')
  from event_text t where t.event_id = e.id) as texts, asked.id as asked
from event asked join event e on e.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = any($1::uuid[])

-- evidence_of_claim
select page.*, parent.id as parent_id
from unnest($1::uuid[]) as parent(id)
cross join lateral (
  select ev.id, ev.article_version_id, ev.start_offset, ev.end_offset, ev.exact, ev.prefix, ev.suffix, ev.revision_id, (ev.id)::text as key
  from evidence ev where ev.claim_id = parent.id and true
  order by ev.id asc limit 21
) page

-- evidence_of_stance
select page.*, parent.id as parent_id
from unnest($1::uuid[]) as parent(id)
cross join lateral (
  select ev.id, ev.article_version_id, ev.start_offset, ev.end_offset, ev.exact, ev.prefix, ev.suffix, ev.revision_id, (ev.id)::text as key
  from evidence ev where ev.stance_id = parent.id and true
  order by ev.id asc limit 21
) page

-- stances_of_claim
select page.*, parent.id as parent_id
from unnest($1::uuid[]) as parent(id)
cross join lateral (
  select k.id, k.claim_id, k.statement_id, k.position, k.revision_id, (s.earliest_start)::text || E'\x1f' || (s.latest_end)::text || E'\x1f' || (k.id)::text as key
  from stance k join statement s on s.id = k.statement_id where k.claim_id = parent.id and true
  order by s.earliest_start asc, s.latest_end asc, k.id asc limit 21
) page

-- stances_of_claim_count
select parent.id as parent_id, child.count
from unnest($1::uuid[]) as parent(id)
  cross
join lateral (select count(*)::int as count
  from stance k
  join statement s on s.id = k.statement_id
  where k.claim_id = parent.id) child

-- statements_by_id
select s.id, s.slug, s.speaker_id, s.event_id, s.medium, s.edtf, s.time_zone,
  s.earliest_start, s.latest_start, s.earliest_end, s.latest_end,
  s.derived_from_words, s.derived_from_anchor, s.derived_by_rule, s.recorded_at, s.revision_id,
  (select row_to_json(one) from (
    select a.id, a.slug, a.kind, a.revision_id as "revisionId",
      (select coalesce(json_agg(json_build_object('id', n.id, 'language', n.language, 'value', n.value)
          order by n.position, n.id), '[]')
      from actor_name n where n.actor_id = a.id and n.kind = 'preferred') as names
    from actor asked join actor a on a.id = coalesce(asked.merged_into_id, asked.id)
    where asked.id = s.speaker_id) one) as speaker,
  (select coalesce(json_agg(json_build_object('id', r.id, 'statementId', r.statement_id,
          'language', r.language, 'form', r.form, 'text', r.text, 'revisionId', r.revision_id)
      order by r.form, r.id), '[]')
  from rendering r where r.statement_id = s.id) as renderings, asked.id as asked
from statement asked join statement s on s.id = asked.id
where asked.id = any($1::uuid[])
