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
-- Words as a person types them into a search box, in one language.
create function annals_text_query(language text, words text) returns tsquery
  language sql immutable strict parallel safe
  return websearch_to_tsquery(annals_text_configuration(language), words);
--> statement-breakpoint
-- The same in every configuration at once: it does not depend on the row, so a search index serves
-- it, and finds at least what annals_text_query finds in any one language.
create function annals_text_query_any(words text) returns tsquery
  language sql immutable strict parallel safe
  return websearch_to_tsquery('pg_catalog.german', words)
    || websearch_to_tsquery('pg_catalog.english', words)
    || websearch_to_tsquery('pg_catalog.spanish', words)
    || websearch_to_tsquery('pg_catalog.french', words)
    || websearch_to_tsquery('pg_catalog.italian', words)
    || websearch_to_tsquery('pg_catalog.dutch', words)
    || websearch_to_tsquery('pg_catalog.portuguese', words)
    || websearch_to_tsquery('pg_catalog.russian', words)
    || websearch_to_tsquery('pg_catalog.simple', words);
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
