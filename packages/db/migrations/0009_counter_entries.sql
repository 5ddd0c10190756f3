ALTER TABLE "amounts" ADD COLUMN "counters" uuid;--> statement-breakpoint
ALTER TABLE "amounts" ADD CONSTRAINT "amounts_counters_amounts_id_fk" FOREIGN KEY ("counters") REFERENCES "public"."amounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "amounts_counters_index" ON "amounts" USING btree ("counters");