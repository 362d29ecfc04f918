-- One row or more of every table, as the migration before the newest one knows them. Whoever adds a
-- migration brings this file to the one before it: new tables' rows, new required columns.

insert into revision (id, author, reason, idempotency_key) values
  ('01948000-0000-7000-8000-000000000001', 'test', 'rows of the previous schema', 'previous-rows');
select set_config('annals.revision', '01948000-0000-7000-8000-000000000001', true);

insert into change (revision_id, table_name, row_id, operation, after) values
  ('01948000-0000-7000-8000-000000000001', 'actor', '01948000-0000-7000-8000-0000000000a1',
   'insert', '{"slug": "sam-altman", "camelCase": 1}');

insert into actor (id, slug, kind, merged_into_id) values
  ('01948000-0000-7000-8000-0000000000a1', 'sam-altman', 'person', null),
  ('01948000-0000-7000-8000-0000000000a2', 'openai', 'organisation', null),
  ('01948000-0000-7000-8000-0000000000a3', 'samuel-altman', 'person',
   '01948000-0000-7000-8000-0000000000a1');

insert into actor_name (id, actor_id, language, value, kind, position, edtf, time_zone,
  earliest_start, latest_start, earliest_end, latest_end) values
  ('01948000-0000-7000-8000-0000000000b1', '01948000-0000-7000-8000-0000000000a1', 'de',
   'Sam Altman', 'preferred', 1, '../..', 'UTC', '-infinity', 'infinity', '-infinity', 'infinity');

insert into outlet (id, slug, name, language, homepage, owner_id) values
  ('01948000-0000-7000-8000-0000000000c1', 'beispielblatt', 'Beispielblatt', 'de',
   'https://example.org', '01948000-0000-7000-8000-0000000000a2');

insert into article (id, slug, outlet_id, url, language, edtf, time_zone,
  earliest_start, latest_start, earliest_end, latest_end) values
  ('01948000-0000-7000-8000-0000000000d1', 'antwort', '01948000-0000-7000-8000-0000000000c1',
   'https://example.org/antwort', 'de', '2025-01-24', 'Europe/Berlin',
   '2025-01-23T23:00:00Z', '2025-01-24T22:59:59.999999Z',
   '2025-01-23T23:00:00Z', '2025-01-24T22:59:59.999999Z');

insert into article_version (id, article_id, number, title, text, sha256, language, retrieved_at)
  select '01948000-0000-7000-8000-0000000000d2', '01948000-0000-7000-8000-0000000000d1', 1,
    'Altman antwortet 🙂', text, encode(sha256(convert_to(text, 'UTF8')), 'hex'), 'de', now()
  from (values ('🙂 Altman antwortet scharf.')) as texts (text);

insert into place (id, slug, latitude, longitude) values
  ('01948000-0000-7000-8000-0000000000e1', 'san-francisco', 37.7793, -122.4193);

insert into place_name (id, place_id, language, value) values
  ('01948000-0000-7000-8000-0000000000e2', '01948000-0000-7000-8000-0000000000e1', 'en',
   'San Francisco');

insert into event (id, slug, kind, status, place_id, edtf, time_zone,
  earliest_start, latest_start, earliest_end, latest_end,
  derived_from_words, derived_from_anchor, derived_by_rule) values
  ('01948000-0000-7000-8000-0000000000f1', 'altman-reply', 'post', 'happened',
   '01948000-0000-7000-8000-0000000000e1', '2025-01-22', 'UTC',
   '2025-01-22T00:00:00Z', '2025-01-22T23:59:59.999999Z',
   '2025-01-22T00:00:00Z', '2025-01-22T23:59:59.999999Z', 'am Mittwoch', '2025-01-24', 'weekday'),
  ('01948000-0000-7000-8000-0000000000f2', 'funding-post', 'post', 'happened', null,
   '2025-01-21', 'UTC', '2025-01-21T00:00:00Z', '2025-01-21T23:59:59.999999Z',
   '2025-01-21T00:00:00Z', '2025-01-21T23:59:59.999999Z', null, null, null);

insert into event_text (id, event_id, language, title, summary) values
  ('01948000-0000-7000-8000-0000000000f3', '01948000-0000-7000-8000-0000000000f1', 'de',
   'Altman antwortet', 'Er widerspricht.');

insert into participation (id, event_id, actor_id, role, position) values
  ('01948000-0000-7000-8000-0000000000f4', '01948000-0000-7000-8000-0000000000f1',
   '01948000-0000-7000-8000-0000000000a1', 'author', 1);

insert into event_link (id, source_id, target_id, kind) values
  ('01948000-0000-7000-8000-0000000000f5', '01948000-0000-7000-8000-0000000000f1',
   '01948000-0000-7000-8000-0000000000f2', 'responds_to');

insert into external_id (id, authority, value, actor_id) values
  ('01948000-0000-7000-8000-0000000000a4', 'wikidata', 'Q7407093',
   '01948000-0000-7000-8000-0000000000a1');

insert into statement (id, slug, speaker_id, event_id, medium, edtf, time_zone,
  earliest_start, latest_start, earliest_end, latest_end) values
  ('01948000-0000-7000-8000-000000000101', 'altman-reply-statement',
   '01948000-0000-7000-8000-0000000000a1', '01948000-0000-7000-8000-0000000000f1', 'social_media',
   '2025-01-22', 'UTC', '2025-01-22T00:00:00Z', '2025-01-22T23:59:59.999999Z',
   '2025-01-22T00:00:00Z', '2025-01-22T23:59:59.999999Z');

insert into rendering (id, statement_id, language, form, text) values
  ('01948000-0000-7000-8000-000000000102', '01948000-0000-7000-8000-000000000101', 'en',
   'paraphrase', 'That is wrong.');

insert into claim (id, slug, event_id) values
  ('01948000-0000-7000-8000-000000000103', 'funding-secured',
   '01948000-0000-7000-8000-0000000000f2');

insert into claim_text (id, claim_id, language, proposition) values
  ('01948000-0000-7000-8000-000000000104', '01948000-0000-7000-8000-000000000103', 'en',
   'The funding is secured.');

insert into stance (id, claim_id, statement_id, position) values
  ('01948000-0000-7000-8000-000000000105', '01948000-0000-7000-8000-000000000103',
   '01948000-0000-7000-8000-000000000101', 'asserts');

insert into amount (id, event_id, statement_id, holder_id, measure, comparator, value, unit) values
  ('01948000-0000-7000-8000-000000000106', '01948000-0000-7000-8000-0000000000f1',
   '01948000-0000-7000-8000-000000000101', '01948000-0000-7000-8000-0000000000a2',
   'secured_funding', 'at_least', 10000000000.01, 'USD');

insert into relationship (id, source_id, target_id, kind, edtf, time_zone,
  earliest_start, latest_start, earliest_end, latest_end) values
  ('01948000-0000-7000-8000-000000000107', '01948000-0000-7000-8000-0000000000a1',
   '01948000-0000-7000-8000-0000000000a2', 'chief_executive_of', '2019/..', 'UTC',
   '2019-01-01T00:00:00Z', '2019-12-31T23:59:59.999999Z', '2019-01-01T00:00:00Z', 'infinity');

insert into relationship_event (id, relationship_id, event_id) values
  ('01948000-0000-7000-8000-000000000108', '01948000-0000-7000-8000-000000000107',
   '01948000-0000-7000-8000-0000000000f1');

insert into story (id, slug) values ('01948000-0000-7000-8000-000000000109', 'stargate');

insert into story_text (id, story_id, language, title) values
  ('01948000-0000-7000-8000-00000000010a', '01948000-0000-7000-8000-000000000109', 'en',
   'Stargate');

insert into story_event (id, story_id, event_id, position) values
  ('01948000-0000-7000-8000-00000000010b', '01948000-0000-7000-8000-000000000109',
   '01948000-0000-7000-8000-0000000000f1', 1);

insert into article_event (id, article_id, event_id, role, score, features, model_version,
  decided_by) values
  ('01948000-0000-7000-8000-00000000010c', '01948000-0000-7000-8000-0000000000d1',
   '01948000-0000-7000-8000-0000000000f1', 'main', 0.97, '{"title": 0.9}', '1', 'linker');

insert into proposal (id, article_version_id, kind, event_id, role, score, features,
  model_version) values
  ('01948000-0000-7000-8000-00000000010d', '01948000-0000-7000-8000-0000000000d2', 'link',
   '01948000-0000-7000-8000-0000000000f2', 'background', 0.5, '{}', '1');

insert into evidence (id, article_version_id, start_offset, end_offset, exact, prefix, suffix,
  event_id) values
  ('01948000-0000-7000-8000-00000000010e', '01948000-0000-7000-8000-0000000000d2', 2, 8,
   'Altman', '🙂 ', ' antwor', '01948000-0000-7000-8000-0000000000f1');

insert into api_token (id, name, role, secret_sha256) values
  ('01948000-0000-7000-8000-00000000010f', 'an editor', 'editor', repeat('0', 64));

