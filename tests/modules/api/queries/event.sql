-- actors_by_id
select a.id, a.slug, a.kind, a.revision_id as "revisionId",
  (select coalesce(json_agg(json_build_object('id', n.id, 'language', n.language, 'value', n.value)
      order by n.position, n.id), '[]')
  from actor_name n where n.actor_id = a.id and n.kind = 'preferred') as names, asked.id as asked
from actor asked join actor a on a.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = any($1::uuid[])

-- amounts_by_event_id
select m.id, m.event_id, m.statement_id, m.holder_id, m.measure, m.comparator, m.value, m.unit, m.revision_id
from amount m
where m.event_id = any($1::uuid[])
order by m.id

-- article_versions_by_id
select v.id, v.article_id, v.number, v.title, v.text, v.sha256, v.language, v.retrieved_at, asked.id as asked
from article_version asked join article_version v on v.id = asked.id
where asked.id = any($1::uuid[])

-- articles_by_id
select ar.id, ar.slug, ar.outlet_id, ar.url, ar.language, ar.copy_of_id, ar.edtf, ar.time_zone,
  ar.earliest_start, ar.latest_start, ar.earliest_end, ar.latest_end,
  ar.derived_from_words, ar.derived_from_anchor, ar.derived_by_rule, ar.recorded_at,
  (select v.title
  from article_version v
  where v.article_id = ar.id order by v.number desc limit 1) as title, asked.id as asked
from article asked join article ar on ar.id = asked.id
where asked.id = any($1::uuid[])

-- articles_of_event
select page.*, parent.id as parent_id
from unnest($1::uuid[]) as parent(id)
cross join lateral (
  select ar.id, ar.slug, ar.outlet_id, ar.url, ar.language, ar.copy_of_id, ar.edtf, ar.time_zone,
    ar.earliest_start, ar.latest_start, ar.earliest_end, ar.latest_end,
    ar.derived_from_words, ar.derived_from_anchor, ar.derived_by_rule, ar.recorded_at,
    (select v.title
    from article_version v
    where v.article_id = ar.id order by v.number desc limit 1) as title, l.id as article_event_id, l.role, l.score, l.model_version, l.decided_by, ((l.role = 'background')::int)::text || E'\x1f' || (ar.earliest_start)::text || E'\x1f' || (l.id)::text as key
  from article_event l join article ar on ar.id = l.article_id where l.event_id = parent.id and true
  order by (l.role = 'background')::int asc, ar.earliest_start asc, l.id asc limit 21
) page

-- articles_of_event_count
select parent.id as parent_id, child.count
from unnest($1::uuid[]) as parent(id)
  cross
join lateral (select count(*)::int as count
  from article_event l
  join article ar on ar.id = l.article_id
  where l.event_id = parent.id) child

-- claims_of_event
select page.*, parent.id as parent_id
from unnest($1::uuid[]) as parent(id)
cross join lateral (
  select c.id, c.slug, c.event_id, c.recorded_at, c.revision_id, (exists (select
      from stance k
      where k.claim_id = c.id
      and k.position = 'asserts')
    and exists (select from stance k where k.claim_id = c.id and k.position <> 'asserts')) as disputed,
    (select coalesce(json_agg(json_build_object('id', t.id, 'language', t.language,
            'proposition', t.proposition, 'revisionId', t.revision_id) order by t.id), '[]')
    from claim_text t where t.claim_id = c.id) as texts, (c.id)::text as key
  from (
    select about.id from claim about where about.event_id = parent.id
    union
    select k.claim_id from statement s join stance k on k.statement_id = s.id
    where s.event_id = parent.id
  ) found join claim c on c.id = found.id where true and true
  order by c.id asc limit 21
) page

-- claims_of_event_count
select parent.id as parent_id, child.count
from unnest($1::uuid[]) as parent(id)
cross join lateral (select count(*)::int as count from (
    select about.id from claim about where about.event_id = parent.id
    union
    select k.claim_id from statement s join stance k on k.statement_id = s.id
    where s.event_id = parent.id
  ) found join claim c on c.id = found.id where true) child

-- events_by_id
select e.id, e.slug, e.kind, e.status, e.place_id, e.edtf, e.time_zone,
  e.earliest_start, e.latest_start, e.earliest_end, e.latest_end,
  e.derived_from_words, e.derived_from_anchor, e.derived_by_rule, e.recorded_at, e.revision_id,
  (select coalesce(json_agg(json_build_object('id', t.id, 'language', t.language,
          'title', t.title, 'summary', t.summary, 'revisionId', t.revision_id) order by t.id), '[]')
  from event_text t where t.event_id = e.id) as texts, asked.id as asked
from event asked join event e on e.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = any($1::uuid[])

-- events_by_slug
select e.id, e.slug, e.kind, e.status, e.place_id, e.edtf, e.time_zone,
  e.earliest_start, e.latest_start, e.earliest_end, e.latest_end,
  e.derived_from_words, e.derived_from_anchor, e.derived_by_rule, e.recorded_at, e.revision_id,
  (select coalesce(json_agg(json_build_object('id', t.id, 'language', t.language,
          'title', t.title, 'summary', t.summary, 'revisionId', t.revision_id) order by t.id), '[]')
  from event_text t where t.event_id = e.id) as texts, asked.slug as asked
from event asked join event e on e.id = coalesce(asked.merged_into_id, asked.id)
where asked.slug = any($1::text[])

-- evidence_of_article_event
select page.*, parent.id as parent_id
from unnest($1::uuid[]) as parent(id)
cross join lateral (
  select ev.id, ev.article_version_id, ev.start_offset, ev.end_offset, ev.exact, ev.prefix, ev.suffix, ev.revision_id, (ev.id)::text as key
  from evidence ev where ev.article_event_id = parent.id and true
  order by ev.id asc limit 21
) page

-- evidence_of_event
select page.*, parent.id as parent_id
from unnest($1::uuid[]) as parent(id)
cross join lateral (
  select ev.id, ev.article_version_id, ev.start_offset, ev.end_offset, ev.exact, ev.prefix, ev.suffix, ev.revision_id, (ev.id)::text as key
  from evidence ev where ev.event_id = parent.id and true
  order by ev.id asc limit 21
) page

-- evidence_of_event_count
select parent.id as parent_id, child.count
from unnest($1::uuid[]) as parent(id)
  cross
join lateral (select count(*)::int as count
  from evidence ev
  where ev.event_id = parent.id) child

-- evidence_of_participation
select page.*, parent.id as parent_id
from unnest($1::uuid[]) as parent(id)
cross join lateral (
  select ev.id, ev.article_version_id, ev.start_offset, ev.end_offset, ev.exact, ev.prefix, ev.suffix, ev.revision_id, (ev.id)::text as key
  from evidence ev where ev.participation_id = parent.id and true
  order by ev.id asc limit 21
) page

-- external_ids_of_event
select x.authority, x.value, x.event_id as owner_id
from external_id x
where x.event_id = any($1::uuid[])
order by x.authority, x.value

-- links_of_event
select page.*, parent.id as parent_id
from unnest($1::uuid[]) as parent(id)
cross join lateral (
  select l.id, l.source_id, l.target_id, l.kind, l.revision_id, l.source_id = parent.id as outgoing, (l.id)::text as key
  from event_link l where (l.source_id = parent.id or l.target_id = parent.id) and true
  order by l.id asc limit 21
) page

-- links_of_event_count
select parent.id as parent_id, child.count
from unnest($1::uuid[]) as parent(id)
  cross
join lateral (select count(*)::int as count
  from event_link l
  where (l.source_id = parent.id or l.target_id = parent.id)) child

-- outlets_by_id
select o.id, o.slug, o.name, o.language, o.homepage, o.owner_id, o.revision_id, asked.id as asked
from outlet asked join outlet o on o.id = asked.id
where asked.id = any($1::uuid[])

-- participations_of_event
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
      where asked.id = p.actor_id) one) as actor, (p.position)::text || E'\x1f' || (p.id)::text as key
  from participation p where p.event_id = parent.id and true
  order by p.position asc, p.id asc limit 21
) page

-- participations_of_event_count
select parent.id as parent_id, child.count
from unnest($1::uuid[]) as parent(id)
  cross
join lateral (select count(*)::int as count
  from participation p
  where p.event_id = parent.id) child

-- renderings_of_statement
select page.*, parent.id as parent_id
from unnest($1::uuid[]) as parent(id)
cross join lateral (
  select r.id, r.statement_id, r.language, r.form, r.text, r.revision_id, (r.id)::text as key
  from rendering r where r.statement_id = parent.id and true
  order by r.id asc limit 21
) page

-- renderings_of_statement_count
select parent.id as parent_id, child.count
from unnest($1::uuid[]) as parent(id)
  cross
join lateral (select count(*)::int as count
  from rendering r
  where r.statement_id = parent.id) child

-- stances_of_statement
select page.*, parent.id as parent_id
from unnest($1::uuid[]) as parent(id)
cross join lateral (
  select k.id, k.claim_id, k.statement_id, k.position, k.revision_id, (k.id)::text as key
  from stance k where k.statement_id = parent.id and true
  order by k.id asc limit 21
) page

-- statements_of_event
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
  from statement s where s.event_id = parent.id and true
  order by s.earliest_start asc, s.latest_end asc, s.id asc limit 21
) page

-- statements_of_event_count
select parent.id as parent_id, child.count
from unnest($1::uuid[]) as parent(id)
  cross
join lateral (select count(*)::int as count
  from statement s
  where s.event_id = parent.id) child

-- stories_of_event
select st.id, st.slug, st.recorded_at, st.revision_id,
  (select coalesce(json_agg(json_build_object('id', t.id, 'language', t.language,
          'title', t.title, 'summary', t.summary, 'revisionId', t.revision_id) order by t.id), '[]')
  from story_text t where t.story_id = st.id) as texts, se.event_id
from story_event se join story st on st.id = se.story_id
where se.event_id = any($1::uuid[])
order by st.slug
