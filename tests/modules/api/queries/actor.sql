-- actors_by_id
select a.id, a.slug, a.kind, a.revision_id as "revisionId",
  (select coalesce(json_agg(json_build_object('id', n.id, 'language', n.language, 'value', n.value)
      order by n.position, n.id), '[]')
  from actor_name n where n.actor_id = a.id and n.kind = 'preferred') as names, asked.id as asked
from actor asked join actor a on a.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = any($1::uuid[])

-- actors_by_slug
select a.id, a.slug, a.kind, a.revision_id as "revisionId",
  (select coalesce(json_agg(json_build_object('id', n.id, 'language', n.language, 'value', n.value)
      order by n.position, n.id), '[]')
  from actor_name n where n.actor_id = a.id and n.kind = 'preferred') as names, asked.slug as asked
from actor asked join actor a on a.id = coalesce(asked.merged_into_id, asked.id)
where asked.slug = any($1::text[])

-- co_participants_of_actor
select page.*, parent.id as parent_id
from unnest($1::uuid[]) as parent(id)
cross join lateral (
  select a.id, a.slug, a.kind, a.revision_id as "revisionId",
    (select coalesce(json_agg(json_build_object('id', n.id, 'language', n.language, 'value', n.value)
        order by n.position, n.id), '[]')
    from actor_name n
    where n.actor_id = a.id
    and n.kind = 'preferred') as names, shared.events as shared_events, (shared.events)::text || E'\x1f' || (a.id)::text as key
  from (
    select other.actor_id, count(distinct own.event_id)::int as events
    from participation own
    join participation other on other.event_id = own.event_id and other.actor_id <> own.actor_id
    join event e on e.id = own.event_id and e.merged_into_id is null
    where own.actor_id = parent.id
    group by other.actor_id
  ) shared
  join actor a on a.id = shared.actor_id
  where true and true
  order by shared.events desc, a.id desc limit 21
) page

-- co_participants_of_actor_count
select parent.id as parent_id, child.count
from unnest($1::uuid[]) as parent(id)
cross join lateral (select count(*)::int as count from (
    select other.actor_id, count(distinct own.event_id)::int as events
    from participation own
    join participation other on other.event_id = own.event_id and other.actor_id <> own.actor_id
    join event e on e.id = own.event_id and e.merged_into_id is null
    where own.actor_id = parent.id
    group by other.actor_id
  ) shared
  join actor a on a.id = shared.actor_id
  where true) child

-- events_by_id
select e.id, e.slug, e.kind, e.status, e.place_id, e.edtf, e.time_zone,
  e.earliest_start, e.latest_start, e.earliest_end, e.latest_end,
  e.derived_from_words, e.derived_from_anchor, e.derived_by_rule, e.recorded_at, e.revision_id,
  (select coalesce(json_agg(json_build_object('id', t.id, 'language', t.language,
          'title', t.title, 'summary', t.summary, 'revisionId', t.revision_id) order by t.id), '[]')
  from event_text t where t.event_id = e.id) as texts, asked.id as asked
from event asked join event e on e.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = any($1::uuid[])

-- events_of_actor
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
  from event e
  where e.merged_into_id is null
  and e.id in (select p.event_id from participation p where p.actor_id = parent.id) and true
  order by e.earliest_start asc, e.latest_end asc, e.id asc limit 21
) page

-- events_of_actor_count
select parent.id as parent_id, child.count
from unnest($1::uuid[]) as parent(id)
cross join lateral (select count(*)::int as count from event e
  where e.merged_into_id is null
  and e.id in (select p.event_id from participation p where p.actor_id = parent.id)) child

-- events_of_relationship
select page.*, parent.id as parent_id
from unnest($1::uuid[]) as parent(id)
cross join lateral (
  select e.id, e.slug, e.kind, e.status, e.place_id, e.edtf, e.time_zone,
    e.earliest_start, e.latest_start, e.earliest_end, e.latest_end,
    e.derived_from_words, e.derived_from_anchor, e.derived_by_rule, e.recorded_at, e.revision_id,
    (select coalesce(json_agg(json_build_object('id', t.id, 'language', t.language,
            'title', t.title, 'summary', t.summary, 'revisionId', t.revision_id) order by t.id), '[]')
    from event_text t
    where t.event_id = e.id) as texts, f.id as relationship_event_id, (e.earliest_start)::text || E'\x1f' || (e.latest_end)::text || E'\x1f' || (e.id)::text as key
  from relationship_event f join event e on e.id = f.event_id and e.merged_into_id is null
  where f.relationship_id = parent.id and true
  order by e.earliest_start asc, e.latest_end asc, e.id asc limit 21
) page

-- events_of_relationship_count
select parent.id as parent_id, child.count
from unnest($1::uuid[]) as parent(id)
  cross
join lateral (select count(*)::int as count
  from relationship_event f
  join event e on e.id = f.event_id
  and e.merged_into_id is null
  where f.relationship_id = parent.id) child

-- evidence_of_actor_name
select page.*, parent.id as parent_id
from unnest($1::uuid[]) as parent(id)
cross join lateral (
  select ev.id, ev.article_version_id, ev.start_offset, ev.end_offset, ev.exact, ev.prefix, ev.suffix, ev.revision_id, (ev.id)::text as key
  from evidence ev where ev.actor_name_id = parent.id and true
  order by ev.id asc limit 21
) page

-- evidence_of_relationship
select page.*, parent.id as parent_id
from unnest($1::uuid[]) as parent(id)
cross join lateral (
  select ev.id, ev.article_version_id, ev.start_offset, ev.end_offset, ev.exact, ev.prefix, ev.suffix, ev.revision_id, (ev.id)::text as key
  from evidence ev where ev.relationship_id = parent.id and true
  order by ev.id asc limit 21
) page

-- evidence_of_relationship_event
select page.*, parent.id as parent_id
from unnest($1::uuid[]) as parent(id)
cross join lateral (
  select ev.id, ev.article_version_id, ev.start_offset, ev.end_offset, ev.exact, ev.prefix, ev.suffix, ev.revision_id, (ev.id)::text as key
  from evidence ev where ev.relationship_event_id = parent.id and true
  order by ev.id asc limit 21
) page

-- external_ids_of_actor
select x.authority, x.value, x.actor_id as owner_id
from external_id x
where x.actor_id = any($1::uuid[])
order by x.authority, x.value

-- names_of_actor
select page.*, parent.id as parent_id
from unnest($1::uuid[]) as parent(id)
cross join lateral (
  select n.id, n.actor_id, n.language, n.value, n.kind, n.position, n.edtf, n.time_zone,
    n.earliest_start, n.latest_start, n.earliest_end, n.latest_end,
    n.derived_from_words, n.derived_from_anchor, n.derived_by_rule, n.revision_id, (n.position)::text || E'\x1f' || (n.id)::text as key
  from actor_name n where n.actor_id = parent.id and true
  order by n.position asc, n.id asc limit 21
) page

-- names_of_actor_count
select parent.id as parent_id, child.count
from unnest($1::uuid[]) as parent(id)
  cross
join lateral (select count(*)::int as count
  from actor_name n
  where n.actor_id = parent.id) child

-- participations_of_actor
select page.*, parent.id as parent_id
from unnest($1::uuid[]) as parent(id)
cross join lateral (
  select p.id, p.event_id, p.actor_id, p.role, p.position, p.revision_id,
    (select row_to_json(one) from (
      select a.id, a.slug, a.kind, a.revision_id as "revisionId",
        (select coalesce(json_agg(json_build_object('id', n.id, 'language', n.language, 'value', n.value)
            order by n.position, n.id), '[]')
        from actor_name n where n.actor_id = a.id and n.kind = 'preferred') as names
      from actor asked join actor a on a.id = coalesce(asked.merged_into_id, asked.id)
      where asked.id = p.actor_id) one) as actor, (e.earliest_start)::text || E'\x1f' || (e.latest_end)::text || E'\x1f' || (e.id)::text || E'\x1f' || (p.id)::text as key
  from participation p join event e on e.id = p.event_id and e.merged_into_id is null
  where p.actor_id = parent.id and true
  order by e.earliest_start asc, e.latest_end asc, e.id asc, p.id asc limit 21
) page

-- participations_of_actor_count
select parent.id as parent_id, child.count
from unnest($1::uuid[]) as parent(id)
  cross
join lateral (select count(*)::int as count
  from participation p
  join event e on e.id = p.event_id
  and e.merged_into_id is null
  where p.actor_id = parent.id) child

-- relationships_of_actor
select page.*, parent.id as parent_id
from unnest($1::uuid[]) as parent(id)
cross join lateral (
  select rel.id, rel.source_id, rel.target_id, rel.kind, rel.edtf, rel.time_zone,
    rel.earliest_start, rel.latest_start, rel.earliest_end, rel.latest_end,
    rel.derived_from_words, rel.derived_from_anchor, rel.derived_by_rule, rel.recorded_at,
    rel.revision_id, (rel.earliest_start)::text || E'\x1f' || (rel.latest_end)::text || E'\x1f' || (rel.id)::text as key
  from relationship rel
  where (rel.source_id = parent.id or rel.target_id = parent.id) and true
  order by rel.earliest_start asc, rel.latest_end asc, rel.id asc limit 21
) page

-- relationships_of_actor_count
select parent.id as parent_id, child.count
from unnest($1::uuid[]) as parent(id)
cross join lateral (select count(*)::int as count from relationship rel
  where (rel.source_id = parent.id or rel.target_id = parent.id)) child

-- statements_of_speaker
select page.*, parent.id as parent_id
from unnest($1::uuid[]) as parent(id)
cross join lateral (
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
    from rendering r
    where r.statement_id = s.id) as renderings, (s.earliest_start)::text || E'\x1f' || (s.latest_end)::text || E'\x1f' || (s.id)::text as key
  from statement s where s.speaker_id = parent.id and true
  order by s.earliest_start asc, s.latest_end asc, s.id asc limit 21
) page

-- statements_of_speaker_count
select parent.id as parent_id, child.count
from unnest($1::uuid[]) as parent(id)
  cross
join lateral (select count(*)::int as count
  from statement s
  where s.speaker_id = parent.id) child
