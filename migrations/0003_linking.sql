-- What a name is looked up by: its last words, folded as `foldWord` in src/linking/words.ts folds;
-- null where it has fewer.
create function annals_name_ending(value text, words integer) returns text
  language sql immutable strict parallel safe
  return array_to_string(
    (regexp_match(
      regexp_replace(
        btrim(regexp_replace(annals_fold(value) collate pg_c_utf8, '[^[:alnum:]]+', ' ', 'g')),
        '([aou])e', '\1', 'g'),
      '((?:[^ ]+ ){' || words - 1 || '}[^ ]+)$'))[1:1],
    '');
--> statement-breakpoint
-- The planner's statistics also tell the linker which words are rare; a hundred words are too few.
alter table event_text alter column search set statistics 1000;
--> statement-breakpoint
alter table article_version alter column search set statistics 1000;
--> statement-breakpoint
ALTER TABLE "article_version" ADD COLUMN "sketch" integer[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "article_event" ADD COLUMN "explanation" jsonb;--> statement-breakpoint
ALTER TABLE "proposal" ADD COLUMN "explanation" jsonb;--> statement-breakpoint
ALTER TABLE "proposal" ADD COLUMN "decided_event_id" uuid;--> statement-breakpoint
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_decided_event_id_event_id_fk" FOREIGN KEY ("decided_event_id") REFERENCES "public"."event"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "actor_name_last_word_index" ON "actor_name" USING btree (annals_name_ending("value", 1));--> statement-breakpoint
CREATE INDEX "actor_name_last_words_index" ON "actor_name" USING btree (annals_name_ending("value", 2));--> statement-breakpoint
CREATE INDEX "article_version_sketch_index" ON "article_version" USING gin ("sketch");--> statement-breakpoint
CREATE INDEX "proposal_uncertainty_index" ON "proposal" USING btree ("status",coalesce((abs("score" - 0.5) * 1000000)::integer, 0),"id");--> statement-breakpoint
CREATE INDEX "proposal_newest_index" ON "proposal" USING btree ("status","id");--> statement-breakpoint
CREATE INDEX "proposal_decided_event_index" ON "proposal" USING btree ("decided_event_id");--> statement-breakpoint
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_decided_event" CHECK (("proposal"."decided_event_id" is not null) = ("proposal"."status" in ('confirmed', 'merged', 'created')));--> statement-breakpoint
ALTER TABLE "proposal" ALTER COLUMN "score" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "proposal" ALTER COLUMN "features" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "proposal" ALTER COLUMN "model_version" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_score_explained" CHECK (num_nulls("proposal"."score", "proposal"."features", "proposal"."model_version") in (0, 3)
        and ("proposal"."status" <> 'pending' or "proposal"."score" is not null));