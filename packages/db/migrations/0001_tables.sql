CREATE TABLE "accounts" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"user_id" text NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp with time zone,
	"refresh_token_expires_at" timestamp with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rate_limits" (
	"id" text PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"count" integer NOT NULL,
	"last_request" bigint NOT NULL,
	CONSTRAINT "rate_limits_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"token" text NOT NULL,
	"user_id" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "sessions_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"role" text DEFAULT 'leader' NOT NULL,
	"reach" text,
	"must_change_password" boolean DEFAULT false NOT NULL,
	"password_expires_at" timestamp with time zone,
	CONSTRAINT "users_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "verifications" (
	"id" text PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit_entries" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "audit_entries_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"actor" text NOT NULL,
	"reason" text,
	"action" text NOT NULL,
	"noun" text NOT NULL,
	"row_id" text NOT NULL,
	"version" integer,
	"before" jsonb,
	"after" jsonb
);
--> statement-breakpoint
CREATE TABLE "audit_values" (
	"digest" text PRIMARY KEY NOT NULL,
	"salt" text NOT NULL,
	"value" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "facilities" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"code" text NOT NULL,
	"slug" text NOT NULL,
	"name" text collate "vi_sort" NOT NULL,
	"name_en" text,
	"legal_form" text NOT NULL,
	"province_id" text NOT NULL,
	"address" text,
	"sector" text,
	"founded_year" integer,
	"workers" integer,
	"tax_code" text,
	"contact_name" text,
	"phone" text,
	"folded" text NOT NULL,
	"demonstration" boolean DEFAULT false NOT NULL,
	"archived_at" timestamp with time zone,
	"archived_reason" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "facilities_code_unique" UNIQUE("code"),
	CONSTRAINT "facilities_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "facility_names" (
	"facility_id" uuid NOT NULL,
	"valid_to" date NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "facility_names_facility_id_valid_to_name_pk" PRIMARY KEY("facility_id","valid_to","name")
);
--> statement-breakpoint
CREATE TABLE "derived_figures" (
	"id" text PRIMARY KEY NOT NULL,
	"body" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "figure_events" (
	"id" text PRIMARY KEY NOT NULL,
	"body" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "figure_lists" (
	"id" text PRIMARY KEY NOT NULL,
	"body" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "figures" (
	"id" text PRIMARY KEY NOT NULL,
	"body" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "norms" (
	"code" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"support_type" text NOT NULL,
	"variant" text NOT NULL,
	"rate" double precision,
	"cap_dong" bigint,
	"per" text NOT NULL,
	"province_id" text,
	"legal_basis" text NOT NULL,
	"status" text NOT NULL,
	CONSTRAINT "norms_code_valid_from_pk" PRIMARY KEY("code","valid_from")
);
--> statement-breakpoint
CREATE TABLE "product_groups" (
	"code" text PRIMARY KEY NOT NULL,
	"vi" text NOT NULL,
	"en" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "products" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"slug" text NOT NULL,
	"facility_id" uuid NOT NULL,
	"group" text NOT NULL,
	"name" text collate "vi_sort" NOT NULL,
	"name_en" text,
	"summary" text NOT NULL,
	"summary_en" text,
	"story" text,
	"story_en" text,
	"specification" jsonb NOT NULL,
	"is_set" boolean DEFAULT false NOT NULL,
	"plate" text NOT NULL,
	"status" text NOT NULL,
	"demonstration" boolean DEFAULT false NOT NULL,
	"archived_at" timestamp with time zone,
	"archived_reason" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "products_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "criteria" (
	"code" text PRIMARY KEY NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"dimension" text NOT NULL,
	"operator" text NOT NULL,
	"value" numeric,
	"unit" text NOT NULL,
	"legal_basis" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date
);
--> statement-breakpoint
CREATE TABLE "programme_provinces" (
	"programme_id" uuid NOT NULL,
	"province_id" text NOT NULL,
	CONSTRAINT "programme_provinces_programme_id_province_id_pk" PRIMARY KEY("programme_id","province_id")
);
--> statement-breakpoint
CREATE TABLE "programmes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"code" text NOT NULL,
	"name" text collate "vi_sort" NOT NULL,
	"name_en" text NOT NULL,
	"kind" text NOT NULL,
	"centre" text,
	"region" text,
	"sector" text,
	"year_from" integer NOT NULL,
	"year_to" integer NOT NULL,
	"renews" uuid,
	"demonstration" boolean DEFAULT false NOT NULL,
	"archived_at" timestamp with time zone,
	"archived_reason" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "programmes_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "sectors" (
	"code" text PRIMARY KEY NOT NULL,
	"vi" text NOT NULL,
	"en" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "certificates" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"recognition_id" uuid NOT NULL,
	"number" text NOT NULL,
	"issued_on" date NOT NULL,
	"valid_to" date,
	"withdrawn_on" date,
	"withdrawn_reason" text,
	"demonstration" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "certificates_number_unique" UNIQUE("number")
);
--> statement-breakpoint
CREATE TABLE "recognition_levels" (
	"code" text PRIMARY KEY NOT NULL,
	"rank" integer NOT NULL,
	"vi" text NOT NULL,
	"en" text NOT NULL,
	"valid_to" date
);
--> statement-breakpoint
CREATE TABLE "recognitions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"product_id" uuid NOT NULL,
	"level" text NOT NULL,
	"year" integer NOT NULL,
	"decision_number" text,
	"decided_on" date,
	"demonstration" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "centres" (
	"code" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"abbr" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "province_names" (
	"province_id" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"name" text collate "vi_sort" NOT NULL,
	"full_name" text NOT NULL,
	"type" text NOT NULL,
	"decision" text,
	CONSTRAINT "province_names_province_id_valid_from_pk" PRIMARY KEY("province_id","valid_from")
);
--> statement-breakpoint
CREATE TABLE "provinces" (
	"id" text PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"slug" text,
	"successor_id" text,
	"aliases" jsonb NOT NULL,
	"map_paths" jsonb NOT NULL,
	CONSTRAINT "provinces_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "region_centres" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "region_centres_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"region" text NOT NULL,
	"centre" text,
	"valid_from" date,
	"valid_to" date,
	"status" text NOT NULL,
	"attested" jsonb
);
--> statement-breakpoint
CREATE TABLE "region_memberships" (
	"province_id" text NOT NULL,
	"region" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"status" text NOT NULL,
	"why" text,
	CONSTRAINT "region_memberships_province_id_valid_from_pk" PRIMARY KEY("province_id","valid_from")
);
--> statement-breakpoint
CREATE TABLE "regions" (
	"code" text PRIMARY KEY NOT NULL,
	"vi" text NOT NULL,
	"en" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "publications" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"kind" text NOT NULL,
	"centre" text NOT NULL,
	"year_from" integer NOT NULL,
	"year_to" integer NOT NULL,
	"finding" text DEFAULT '' NOT NULL,
	"published_at" timestamp with time zone DEFAULT now() NOT NULL,
	"published_by" text NOT NULL,
	CONSTRAINT "publications_kind_centre_year_from_year_to_finding_unique" UNIQUE("kind","centre","year_from","year_to","finding")
);
--> statement-breakpoint
CREATE TABLE "product_search" (
	"product_id" uuid PRIMARY KEY NOT NULL,
	"name_marked" text NOT NULL,
	"name_folded" text NOT NULL,
	"marked" text NOT NULL,
	"folded" text NOT NULL,
	"marked_words" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('simple', name_marked), 'A') || setweight(to_tsvector('simple', marked), 'B')) STORED,
	"folded_words" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('simple', name_folded), 'A') || setweight(to_tsvector('simple', folded), 'B')) STORED,
	"name" text collate "vi_sort" NOT NULL,
	"group" text NOT NULL,
	"province_id" text NOT NULL,
	"region" text NOT NULL,
	"level" text,
	"level_rank" integer NOT NULL,
	"year" integer,
	"decided_on" date,
	"valid_to" date,
	"withdrawn_on" date
);
--> statement-breakpoint
CREATE TABLE "amounts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"support_id" uuid NOT NULL,
	"source" text NOT NULL,
	"measure" text NOT NULL,
	"on" date NOT NULL,
	"dong" bigint NOT NULL,
	"decision" text,
	"supersedes" uuid,
	"assumption" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "amounts_supersedes_unique" UNIQUE("supersedes"),
	CONSTRAINT "amounts_source" CHECK (source in ('national', 'local', 'counterpart', 'other')),
	CONSTRAINT "amounts_measure" CHECK (measure in ('planned', 'approved', 'contracted', 'advanced', 'realised', 'accepted', 'settled', 'returned')),
	CONSTRAINT "amounts_exact" CHECK (dong between -9007199254740991 and 9007199254740991),
	CONSTRAINT "amounts_level_not_negative" CHECK (measure not in ('planned', 'approved', 'contracted') or dong >= 0)
);
--> statement-breakpoint
CREATE TABLE "support_types" (
	"code" text PRIMARY KEY NOT NULL,
	"vi" text NOT NULL,
	"en" text NOT NULL,
	"reach" text NOT NULL,
	"content" integer,
	"offered" boolean NOT NULL,
	"legal_basis" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date
);
--> statement-breakpoint
CREATE TABLE "supports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"code" text NOT NULL,
	"type" text NOT NULL,
	"programme_id" uuid NOT NULL,
	"plan_year" integer NOT NULL,
	"facility_id" uuid,
	"province_id" text NOT NULL,
	"place" text,
	"participants" integer,
	"state" text NOT NULL,
	"demonstration" boolean DEFAULT false NOT NULL,
	"archived_at" timestamp with time zone,
	"archived_reason" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "supports_code_unique" UNIQUE("code"),
	CONSTRAINT "supports_facility_by_reach" CHECK ((type in ('demo-model', 'machinery', 'showroom', 'consultancy')) <= (facility_id is not null) and (type = 'conference') <= (facility_id is null))
);
--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "facilities" ADD CONSTRAINT "facilities_province_id_provinces_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."provinces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "facilities" ADD CONSTRAINT "facilities_sector_sectors_code_fk" FOREIGN KEY ("sector") REFERENCES "public"."sectors"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "facility_names" ADD CONSTRAINT "facility_names_facility_id_facilities_id_fk" FOREIGN KEY ("facility_id") REFERENCES "public"."facilities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "norms" ADD CONSTRAINT "norms_support_type_support_types_code_fk" FOREIGN KEY ("support_type") REFERENCES "public"."support_types"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "norms" ADD CONSTRAINT "norms_province_id_provinces_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."provinces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "products" ADD CONSTRAINT "products_facility_id_facilities_id_fk" FOREIGN KEY ("facility_id") REFERENCES "public"."facilities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "products" ADD CONSTRAINT "products_group_product_groups_code_fk" FOREIGN KEY ("group") REFERENCES "public"."product_groups"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_provinces" ADD CONSTRAINT "programme_provinces_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_provinces" ADD CONSTRAINT "programme_provinces_province_id_provinces_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."provinces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programmes" ADD CONSTRAINT "programmes_centre_centres_code_fk" FOREIGN KEY ("centre") REFERENCES "public"."centres"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programmes" ADD CONSTRAINT "programmes_region_regions_code_fk" FOREIGN KEY ("region") REFERENCES "public"."regions"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programmes" ADD CONSTRAINT "programmes_sector_sectors_code_fk" FOREIGN KEY ("sector") REFERENCES "public"."sectors"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programmes" ADD CONSTRAINT "programmes_renews_programmes_id_fk" FOREIGN KEY ("renews") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificates" ADD CONSTRAINT "certificates_recognition_id_recognitions_id_fk" FOREIGN KEY ("recognition_id") REFERENCES "public"."recognitions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recognitions" ADD CONSTRAINT "recognitions_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recognitions" ADD CONSTRAINT "recognitions_level_recognition_levels_code_fk" FOREIGN KEY ("level") REFERENCES "public"."recognition_levels"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "province_names" ADD CONSTRAINT "province_names_province_id_provinces_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."provinces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "region_centres" ADD CONSTRAINT "region_centres_region_regions_code_fk" FOREIGN KEY ("region") REFERENCES "public"."regions"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "region_centres" ADD CONSTRAINT "region_centres_centre_centres_code_fk" FOREIGN KEY ("centre") REFERENCES "public"."centres"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "region_memberships" ADD CONSTRAINT "region_memberships_province_id_provinces_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."provinces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "region_memberships" ADD CONSTRAINT "region_memberships_region_regions_code_fk" FOREIGN KEY ("region") REFERENCES "public"."regions"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_centre_centres_code_fk" FOREIGN KEY ("centre") REFERENCES "public"."centres"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "product_search" ADD CONSTRAINT "product_search_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "amounts" ADD CONSTRAINT "amounts_support_id_supports_id_fk" FOREIGN KEY ("support_id") REFERENCES "public"."supports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "amounts" ADD CONSTRAINT "amounts_supersedes_amounts_id_fk" FOREIGN KEY ("supersedes") REFERENCES "public"."amounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supports" ADD CONSTRAINT "supports_type_support_types_code_fk" FOREIGN KEY ("type") REFERENCES "public"."support_types"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supports" ADD CONSTRAINT "supports_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supports" ADD CONSTRAINT "supports_facility_id_facilities_id_fk" FOREIGN KEY ("facility_id") REFERENCES "public"."facilities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supports" ADD CONSTRAINT "supports_province_id_provinces_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."provinces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_entries_noun_row_id_id_index" ON "audit_entries" USING btree ("noun","row_id","id");--> statement-breakpoint
CREATE INDEX "audit_entries_actor_id_index" ON "audit_entries" USING btree ("actor","id");--> statement-breakpoint
CREATE INDEX "facilities_province_id_index" ON "facilities" USING btree ("province_id");--> statement-breakpoint
CREATE INDEX "facilities_folded_index" ON "facilities" USING btree ("folded");--> statement-breakpoint
CREATE INDEX "products_facility_id_index" ON "products" USING btree ("facility_id");--> statement-breakpoint
CREATE INDEX "products_status_index" ON "products" USING btree ("status");--> statement-breakpoint
CREATE INDEX "programmes_centre_kind_index" ON "programmes" USING btree ("centre","kind");--> statement-breakpoint
CREATE INDEX "certificates_recognition_id_index" ON "certificates" USING btree ("recognition_id");--> statement-breakpoint
CREATE INDEX "recognitions_product_id_index" ON "recognitions" USING btree ("product_id");--> statement-breakpoint
CREATE INDEX "provinces_successor_id_index" ON "provinces" USING btree ("successor_id");--> statement-breakpoint
CREATE INDEX "product_search_group_index" ON "product_search" USING btree ("group");--> statement-breakpoint
CREATE INDEX "product_search_province_id_index" ON "product_search" USING btree ("province_id");--> statement-breakpoint
CREATE INDEX "product_search_level_rank_year_index" ON "product_search" USING btree ("level_rank","year");--> statement-breakpoint
CREATE INDEX "product_search_name_index" ON "product_search" USING btree ("name");--> statement-breakpoint
CREATE INDEX "product_search_marked_words_index" ON "product_search" USING gin ("marked_words");--> statement-breakpoint
CREATE INDEX "product_search_folded_words_index" ON "product_search" USING gin ("folded_words");--> statement-breakpoint
CREATE INDEX "product_search_folded_index" ON "product_search" USING gin ("folded" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "amounts_support_id_measure_index" ON "amounts" USING btree ("support_id","measure");--> statement-breakpoint
CREATE INDEX "amounts_measure_on_index" ON "amounts" USING btree ("measure","on");--> statement-breakpoint
CREATE INDEX "supports_programme_id_plan_year_index" ON "supports" USING btree ("programme_id","plan_year");--> statement-breakpoint
CREATE INDEX "supports_facility_id_index" ON "supports" USING btree ("facility_id");--> statement-breakpoint
CREATE INDEX "supports_province_id_index" ON "supports" USING btree ("province_id");