ALTER TABLE "audit_seals" ADD COLUMN "leaves" text NOT NULL;--> statement-breakpoint
CREATE INDEX "audit_entries_at_index" ON "audit_entries" USING btree ("at");--> statement-breakpoint
CREATE INDEX "audit_entries_record" ON "audit_entries" USING btree (split_part("row_id", '/', 1),"id");--> statement-breakpoint
CREATE INDEX "facilities_folded_parts" ON "facilities" USING gin ("folded" gin_trgm_ops);