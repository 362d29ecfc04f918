-- The ids that a row refers to others by, as text; not that of its revision.
create function annals_referred_ids(facts jsonb) returns text[]
  language sql immutable strict parallel safe
  return array(
    select value from jsonb_each_text(facts)
    where key like '%\_id' and key <> 'revision_id' and value is not null);--> statement-breakpoint
DROP INDEX "change_left_index";--> statement-breakpoint
CREATE INDEX "change_left_index" ON "change" USING gin (annals_referred_ids("before")) WITH (fastupdate=false) WHERE operation = 'delete' or (operation = 'update' and (before -> 'event_id', before -> 'source_id', before -> 'target_id') is distinct from (after -> 'event_id', after -> 'source_id', after -> 'target_id'));