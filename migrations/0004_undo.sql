ALTER TABLE "revision" ADD COLUMN "undoes_id" uuid;
--> statement-breakpoint
ALTER TABLE "revision" ADD CONSTRAINT "revision_undoes_id_revision_id_fk" FOREIGN KEY ("undoes_id") REFERENCES "public"."revision"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "revision_undoes_index" ON "revision" USING btree ("undoes_id","id");
--> statement-breakpoint
-- An undo brings back rows that refer to one another, in whatever order they went; it lets the
-- foreign keys wait until all are there. Everything else is checked at once, as before.
create procedure annals_defer_references()
  language plpgsql as $$
declare
  reference record;
begin
  for reference in
    select conrelid::regclass as tracked, conname from pg_constraint
    where contype = 'f' and not condeferrable and connamespace = 'public'::regnamespace
  loop
    execute format('alter table %s alter constraint %I deferrable initially immediate',
      reference.tracked, reference.conname);
  end loop;
end $$;
--> statement-breakpoint
call annals_defer_references();
--> statement-breakpoint
-- Puts a table under history. A migration that adds a table calls it, one that adds only a foreign
-- key calls annals_defer_references(); tests find the ones forgotten.
create or replace procedure annals_track(tracked regclass)
  language plpgsql as $$
begin
  execute format('create trigger annals_stamp before insert or update on %s for each row execute function annals_stamp_row()', tracked);
  execute format('create trigger annals_record after insert or update or delete on %s for each row execute function annals_record_change()', tracked);
  execute format('create trigger annals_no_truncate before truncate on %s for each statement execute function annals_refuse(%L)', tracked, 'it would skip the history; delete the rows');
  call annals_defer_references();
end $$;
--> statement-breakpoint
create or replace function annals_stamp_row() returns trigger
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
  elsif current_setting('annals.restoring', true) is distinct from 'on' then
    -- A row that an undo brings back was recorded when it was first written.
    new.recorded_at := now();
  end if;
  new.revision_id := annals_current_revision();
  return new;
end $$;
