CREATE TABLE "facility_distinctions" (
	"first_id" uuid NOT NULL,
	"second_id" uuid NOT NULL,
	"reason" text NOT NULL,
	CONSTRAINT "facility_distinctions_first_id_second_id_pk" PRIMARY KEY("first_id","second_id")
);
--> statement-breakpoint
ALTER TABLE "facilities" ADD COLUMN "contact_role" text;--> statement-breakpoint
ALTER TABLE "facilities" ADD COLUMN "contact_email" text;--> statement-breakpoint
ALTER TABLE "facility_merges" ADD COLUMN "demonstration" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "facility_distinctions" ADD CONSTRAINT "facility_distinctions_first_id_facilities_id_fk" FOREIGN KEY ("first_id") REFERENCES "public"."facilities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "facility_distinctions" ADD CONSTRAINT "facility_distinctions_second_id_facilities_id_fk" FOREIGN KEY ("second_id") REFERENCES "public"."facilities"("id") ON DELETE cascade ON UPDATE no action;