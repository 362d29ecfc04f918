-- What a name is looked up by: its last word, folded as `foldWord` in src/linking/words.ts folds.
create function annals_name_key(value text) returns text
  language sql immutable strict parallel safe
  return regexp_replace(
    substring(btrim(annals_fold(value), ' .,;:()"''') from '[^ .,;:()"''’&/–-]+$'),
    '([aou])e', '\1', 'g');
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
CREATE INDEX "actor_name_key_index" ON "actor_name" USING btree (annals_name_key("value"));--> statement-breakpoint
CREATE INDEX "article_version_sketch_index" ON "article_version" USING gin ("sketch");--> statement-breakpoint
CREATE INDEX "proposal_uncertainty_index" ON "proposal" USING btree ("status",abs("score" - 0.5),"id");--> statement-breakpoint
CREATE INDEX "proposal_newest_index" ON "proposal" USING btree ("status","id");--> statement-breakpoint
CREATE INDEX "proposal_decided_event_index" ON "proposal" USING btree ("decided_event_id");--> statement-breakpoint
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_decided_event" CHECK (("proposal"."decided_event_id" is not null) = ("proposal"."status" in ('confirmed', 'merged', 'created')));