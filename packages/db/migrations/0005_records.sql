CREATE TABLE "invitations" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"kind" text NOT NULL,
	"token_digest" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "invitations_token_digest_unique" UNIQUE("token_digest")
);
--> statement-breakpoint
CREATE TABLE "two_factors" (
	"id" text PRIMARY KEY NOT NULL,
	"secret" text NOT NULL,
	"backup_codes" text NOT NULL,
	"user_id" text NOT NULL,
	"verified" boolean DEFAULT true NOT NULL,
	"failed_verification_count" integer DEFAULT 0 NOT NULL,
	"locked_until" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "audit_seals" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "audit_seals_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"last_id" bigint NOT NULL,
	"entries" integer NOT NULL,
	"previous" text NOT NULL,
	"digest" text NOT NULL,
	"sealed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "audit_seals_last_id_unique" UNIQUE("last_id"),
	CONSTRAINT "audit_seals_digest_unique" UNIQUE("digest")
);
--> statement-breakpoint
CREATE TABLE "drafts" (
	"user_id" text NOT NULL,
	"key" text NOT NULL,
	"value" jsonb NOT NULL,
	"record_version" integer,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "drafts_user_id_key_pk" PRIMARY KEY("user_id","key")
);
--> statement-breakpoint
CREATE TABLE "notices" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"kind" text NOT NULL,
	"values" jsonb NOT NULL,
	"path" text,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"read_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "saved_filters" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"noun" text NOT NULL,
	"name" text NOT NULL,
	"address" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "submissions" (
	"user_id" text NOT NULL,
	"key" uuid NOT NULL,
	"procedure" text NOT NULL,
	"digest" text NOT NULL,
	"answer" jsonb,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "submissions_user_id_key_pk" PRIMARY KEY("user_id","key")
);
--> statement-breakpoint
CREATE TABLE "facility_addresses" (
	"facility_id" uuid NOT NULL,
	"valid_to" date NOT NULL,
	"province_id" text NOT NULL,
	"address" text NOT NULL,
	CONSTRAINT "facility_addresses_facility_id_valid_to_province_id_address_pk" PRIMARY KEY("facility_id","valid_to","province_id","address")
);
--> statement-breakpoint
CREATE TABLE "facility_merges" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"kept_id" uuid NOT NULL,
	"merged_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"before" jsonb NOT NULL,
	"supports" jsonb NOT NULL,
	"products" jsonb NOT NULL,
	"merged_at" timestamp with time zone DEFAULT now() NOT NULL,
	"undone_at" timestamp with time zone,
	"undone_reason" text
);
--> statement-breakpoint
CREATE TABLE "instrument_links" (
	"instrument" text NOT NULL,
	"relation" text NOT NULL,
	"target" text NOT NULL,
	CONSTRAINT "instrument_links_instrument_relation_target_pk" PRIMARY KEY("instrument","relation","target")
);
--> statement-breakpoint
CREATE TABLE "instruments" (
	"code" text PRIMARY KEY NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"kind" text NOT NULL,
	"number" text NOT NULL,
	"title" text NOT NULL,
	"issuer" text NOT NULL,
	"province_id" text,
	"issued_on" date,
	"signed_on" date,
	"effective_from" date,
	"effective_to" date,
	"note" text,
	"status" text NOT NULL,
	"archived_at" timestamp with time zone,
	"archived_reason" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "national_programmes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"code" text NOT NULL,
	"name" text collate "vi_sort" NOT NULL,
	"name_en" text NOT NULL,
	"year_from" integer NOT NULL,
	"year_to" integer NOT NULL,
	"instrument" text,
	"note" text,
	"archived_at" timestamp with time zone,
	"archived_reason" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "national_programmes_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "programme_budgets" (
	"programme_id" uuid NOT NULL,
	"year" integer NOT NULL,
	"source" text NOT NULL,
	"dong" bigint NOT NULL,
	CONSTRAINT "programme_budgets_programme_id_year_source_pk" PRIMARY KEY("programme_id","year","source")
);
--> statement-breakpoint
CREATE TABLE "programme_types" (
	"programme_id" uuid NOT NULL,
	"type" text NOT NULL,
	CONSTRAINT "programme_types_programme_id_type_pk" PRIMARY KEY("programme_id","type")
);
--> statement-breakpoint
CREATE TABLE "settings" (
	"key" text PRIMARY KEY NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"value" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "criteria" DROP CONSTRAINT "criteria_pkey";--> statement-breakpoint
ALTER TABLE "criteria" ADD CONSTRAINT "criteria_code_valid_from_pk" PRIMARY KEY("code","valid_from");--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "two_factor_enabled" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "suspended_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "suspended_reason" text;--> statement-breakpoint
ALTER TABLE "facilities" ADD COLUMN "further_sectors" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "facilities" ADD COLUMN "further_contacts" jsonb;--> statement-breakpoint
ALTER TABLE "facilities" ADD COLUMN "bank_name" text;--> statement-breakpoint
ALTER TABLE "facilities" ADD COLUMN "bank_account" text;--> statement-breakpoint
ALTER TABLE "facilities" ADD COLUMN "merged_into" uuid;--> statement-breakpoint
ALTER TABLE "norms" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "norms" ADD COLUMN "line_factor" double precision;--> statement-breakpoint
ALTER TABLE "norms" ADD COLUMN "instrument" text;--> statement-breakpoint
ALTER TABLE "criteria" ADD COLUMN "instrument" text;--> statement-breakpoint
ALTER TABLE "programmes" ADD COLUMN "national_programme_id" uuid;--> statement-breakpoint
ALTER TABLE "programmes" ADD COLUMN "objective" text;--> statement-breakpoint
ALTER TABLE "programmes" ADD COLUMN "decision" text;--> statement-breakpoint
ALTER TABLE "programmes" ADD COLUMN "decided_on" date;--> statement-breakpoint
ALTER TABLE "amounts" ADD COLUMN "reason" text;--> statement-breakpoint
ALTER TABLE "support_types" ADD COLUMN "instrument" text;--> statement-breakpoint
ALTER TABLE "supports" ADD COLUMN "title" text;--> statement-breakpoint
ALTER TABLE "supports" ADD COLUMN "note" text;--> statement-breakpoint
ALTER TABLE "supports" ADD COLUMN "variant" text DEFAULT 'standard' NOT NULL;--> statement-breakpoint
ALTER TABLE "supports" ADD COLUMN "norm_justification" text;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "two_factors" ADD CONSTRAINT "two_factors_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_filters" ADD CONSTRAINT "saved_filters_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "facility_addresses" ADD CONSTRAINT "facility_addresses_facility_id_facilities_id_fk" FOREIGN KEY ("facility_id") REFERENCES "public"."facilities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "facility_addresses" ADD CONSTRAINT "facility_addresses_province_id_provinces_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."provinces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "facility_merges" ADD CONSTRAINT "facility_merges_kept_id_facilities_id_fk" FOREIGN KEY ("kept_id") REFERENCES "public"."facilities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "facility_merges" ADD CONSTRAINT "facility_merges_merged_id_facilities_id_fk" FOREIGN KEY ("merged_id") REFERENCES "public"."facilities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "instrument_links" ADD CONSTRAINT "instrument_links_instrument_instruments_code_fk" FOREIGN KEY ("instrument") REFERENCES "public"."instruments"("code") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "instrument_links" ADD CONSTRAINT "instrument_links_target_instruments_code_fk" FOREIGN KEY ("target") REFERENCES "public"."instruments"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "instruments" ADD CONSTRAINT "instruments_province_id_provinces_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."provinces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "national_programmes" ADD CONSTRAINT "national_programmes_instrument_instruments_code_fk" FOREIGN KEY ("instrument") REFERENCES "public"."instruments"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_budgets" ADD CONSTRAINT "programme_budgets_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_types" ADD CONSTRAINT "programme_types_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "invitations_user_id_index" ON "invitations" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "two_factors_user_id_index" ON "two_factors" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "notices_user_id_at_index" ON "notices" USING btree ("user_id","at");--> statement-breakpoint
CREATE INDEX "saved_filters_user_id_noun_index" ON "saved_filters" USING btree ("user_id","noun");--> statement-breakpoint
CREATE INDEX "submissions_at_index" ON "submissions" USING btree ("at");--> statement-breakpoint
CREATE INDEX "facility_merges_kept_id_index" ON "facility_merges" USING btree ("kept_id");--> statement-breakpoint
CREATE INDEX "facility_merges_merged_id_index" ON "facility_merges" USING btree ("merged_id");--> statement-breakpoint
ALTER TABLE "facilities" ADD CONSTRAINT "facilities_merged_into_facilities_id_fk" FOREIGN KEY ("merged_into") REFERENCES "public"."facilities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "norms" ADD CONSTRAINT "norms_instrument_instruments_code_fk" FOREIGN KEY ("instrument") REFERENCES "public"."instruments"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "criteria" ADD CONSTRAINT "criteria_instrument_instruments_code_fk" FOREIGN KEY ("instrument") REFERENCES "public"."instruments"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programmes" ADD CONSTRAINT "programmes_national_programme_id_national_programmes_id_fk" FOREIGN KEY ("national_programme_id") REFERENCES "public"."national_programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support_types" ADD CONSTRAINT "support_types_instrument_instruments_code_fk" FOREIGN KEY ("instrument") REFERENCES "public"."instruments"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "facilities_tax_code_index" ON "facilities" USING btree ("tax_code");--> statement-breakpoint
CREATE INDEX "facilities_merged_into_index" ON "facilities" USING btree ("merged_into");