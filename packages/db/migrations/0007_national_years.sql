ALTER TABLE "national_programmes" ALTER COLUMN "year_from" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "national_programmes" ALTER COLUMN "year_to" DROP NOT NULL;