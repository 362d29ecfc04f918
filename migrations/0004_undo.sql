ALTER TABLE "revision" ADD COLUMN "undoes_id" uuid;--> statement-breakpoint
ALTER TABLE "revision" ADD CONSTRAINT "revision_undoes_id_revision_id_fk" FOREIGN KEY ("undoes_id") REFERENCES "public"."revision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "revision_undoes_index" ON "revision" USING btree ("undoes_id","id");