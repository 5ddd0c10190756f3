CREATE TABLE "contents" (
	"code" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"number" integer NOT NULL,
	"vi" text NOT NULL,
	"en" text NOT NULL,
	"types" jsonb NOT NULL,
	"legal_basis" text NOT NULL,
	"instrument" text,
	"status" text NOT NULL,
	CONSTRAINT "contents_code_valid_from_pk" PRIMARY KEY("code","valid_from")
);
--> statement-breakpoint
ALTER TABLE "support_types" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "contents" ADD CONSTRAINT "contents_instrument_instruments_code_fk" FOREIGN KEY ("instrument") REFERENCES "public"."instruments"("code") ON DELETE no action ON UPDATE no action;