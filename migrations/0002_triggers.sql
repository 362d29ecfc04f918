-- Stamps every written row with its revision. An update that changes nothing leaves the row, its
-- stamp and the history as they were.
create function annals_stamp_row() returns trigger
  language plpgsql as $$
declare
  -- A generated column has no value yet.
  untold constant text[] := array['revision_id', 'search'];
begin
  if tg_op = 'UPDATE' then
    if to_jsonb(new) - untold = to_jsonb(old) - untold then
      return null;
    end if;
    new.recorded_at := old.recorded_at;
  else
    new.recorded_at := now();
  end if;
  new.revision_id := annals_current_revision();
  return new;
end $$;
--> statement-breakpoint
-- Search vectors are derived, and a token's hash is nobody's business.
create function annals_record_change() returns trigger
  language plpgsql as $$
declare
  untold constant text[] := array['search', 'secret_sha256'];
begin
  insert into change (revision_id, table_name, row_id, operation, before, after)
  values (
    annals_current_revision(),
    tg_table_name,
    case tg_op when 'DELETE' then old.id else new.id end,
    lower(tg_op)::change_operation,
    case tg_op when 'INSERT' then null else to_jsonb(old) - untold end,
    case tg_op when 'DELETE' then null else to_jsonb(new) - untold end
  );
  return null;
end $$;
--> statement-breakpoint
create function annals_refuse() returns trigger
  language plpgsql as $$
begin
  raise exception '% of % is refused: %', lower(tg_op), tg_table_name, tg_argv[0]
    using errcode = 'integrity_constraint_violation';
end $$;
--> statement-breakpoint
-- Puts a table under history. A migration that adds a table calls it; a test finds the one forgotten.
create procedure annals_track(tracked regclass)
  language plpgsql as $$
begin
  execute format('create trigger annals_stamp before insert or update on %s for each row execute function annals_stamp_row()', tracked);
  execute format('create trigger annals_record after insert or update or delete on %s for each row execute function annals_record_change()', tracked);
  execute format('create trigger annals_no_truncate before truncate on %s for each statement execute function annals_refuse(%L)', tracked, 'it would skip the history; delete the rows');
end $$;
--> statement-breakpoint
do $$
declare
  tracked text;
begin
  foreach tracked in array array[
    'outlet', 'article', 'article_version', 'evidence', 'actor', 'actor_name', 'external_id', 'place',
    'place_name', 'event', 'event_text', 'participation', 'statement', 'rendering', 'claim',
    'claim_text', 'stance', 'amount', 'relationship', 'relationship_event', 'event_link', 'story',
    'story_text', 'story_event', 'article_event', 'proposal', 'api_token'
  ] loop
    call annals_track(tracked::regclass);
  end loop;
end $$;
--> statement-breakpoint
create trigger annals_append_only before update or delete on revision
  for each row execute function annals_refuse('history is append-only');
--> statement-breakpoint
create trigger annals_append_only before update or delete on change
  for each row execute function annals_refuse('history is append-only');
--> statement-breakpoint
create trigger annals_no_truncate before truncate on revision
  for each statement execute function annals_refuse('history is append-only');
--> statement-breakpoint
create trigger annals_no_truncate before truncate on change
  for each statement execute function annals_refuse('history is append-only');
--> statement-breakpoint
-- Evidence is pinned to a version's text, so the text stays; another text is another version.
-- Its language follows the article's, by a foreign key that updates both columns.
create trigger annals_immutable before update on article_version
  for each row when ((new.id, new.article_id, new.number, new.title, new.text, new.sha256, new.retrieved_at)
    is distinct from (old.id, old.article_id, old.number, old.title, old.text, old.sha256, old.retrieved_at))
  execute function annals_refuse('a version is immutable; add another one');
--> statement-breakpoint
create function annals_check_evidence() returns trigger
  language plpgsql as $$
declare
  content text;
begin
  select text into content from article_version where id = new.article_version_id;
  if content is null then
    return new; -- the foreign key says it better
  end if;
  if new.end_offset <= new.start_offset then
    return new; -- the check on the span says it better
  end if;
  if substr(content, new.start_offset + 1, new.end_offset - new.start_offset) <> new.exact
    or char_length(new.exact) <> new.end_offset - new.start_offset then
    raise exception 'evidence does not stand in the article version at % to %', new.start_offset, new.end_offset
      using errcode = 'check_violation', constraint = 'evidence_exact_in_text', table = 'evidence',
            hint = 'offsets are Unicode code points';
  end if;
  if right(left(content, new.start_offset), char_length(new.prefix)) <> new.prefix
    or left(substr(content, new.end_offset + 1), char_length(new.suffix)) <> new.suffix then
    raise exception 'the prefix or suffix of the evidence does not stand around it'
      using errcode = 'check_violation', constraint = 'evidence_context_in_text', table = 'evidence';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger annals_evidence_in_text before insert or update on evidence
  for each row execute function annals_check_evidence();
--> statement-breakpoint
-- One hop from any merged row to its survivor, so that resolving an old id needs no recursion.
create function annals_check_merge() returns trigger
  language plpgsql as $$
declare
  broken boolean;
begin
  -- Locked, or two merges at once would each miss the other and leave a chain.
  execute format('select from %I where id in ($1, $2) order by id for update', tg_table_name)
    using new.merged_into_id, new.id;
  execute format(
    'select exists (select from %1$I where id = $1 and merged_into_id is not null)
         or exists (select from %1$I where merged_into_id = $2)', tg_table_name)
    into broken using new.merged_into_id, new.id;
  if broken then
    raise exception 'a % is merged into a survivor, and a survivor is not itself merged', tg_table_name
      using errcode = 'check_violation', constraint = tg_table_name || '_merged_into_survivor', table = tg_table_name;
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger annals_merge before insert or update of merged_into_id on actor
  for each row when (new.merged_into_id is not null) execute function annals_check_merge();
--> statement-breakpoint
create trigger annals_merge before insert or update of merged_into_id on event
  for each row when (new.merged_into_id is not null) execute function annals_check_merge();
