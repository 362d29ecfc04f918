create extension if not exists pg_trgm;
--> statement-breakpoint
create extension if not exists unaccent;
--> statement-breakpoint
-- Generated columns and index expressions take immutable functions only. unaccent() is marked
-- stable because its dictionary could be replaced; Annals never replaces it.
create function annals_fold(value text) returns text
  language sql immutable strict parallel safe
  return lower(public.unaccent('public.unaccent', value));
--> statement-breakpoint
-- The full-text configuration of a language tag; a language without one is searched by whole words.
create function annals_text_configuration(language text) returns regconfig
  language sql immutable strict parallel safe
  return case split_part(language, '-', 1)
    when 'de' then 'pg_catalog.german'::regconfig
    when 'en' then 'pg_catalog.english'::regconfig
    when 'es' then 'pg_catalog.spanish'::regconfig
    when 'fr' then 'pg_catalog.french'::regconfig
    when 'it' then 'pg_catalog.italian'::regconfig
    when 'nl' then 'pg_catalog.dutch'::regconfig
    when 'pt' then 'pg_catalog.portuguese'::regconfig
    when 'ru' then 'pg_catalog.russian'::regconfig
    else 'pg_catalog.simple'::regconfig
  end;
--> statement-breakpoint
-- The revision that this transaction writes. There is none outside src/db/revision.ts, and then
-- every write fails: a change that nobody made for no reason is not let in.
create function annals_current_revision() returns uuid
  language plpgsql stable as $$
declare
  value text := current_setting('annals.revision', true);
begin
  if value is null or value = '' then
    raise exception 'a write needs a revision'
      using errcode = 'integrity_constraint_violation',
            hint = 'insert a revision and set annals.revision to its id in the same transaction';
  end if;
  return value::uuid;
end $$;
