DROP INDEX "product_search_level_rank_year_index";--> statement-breakpoint
DROP INDEX "product_search_name_index";--> statement-breakpoint
CREATE INDEX "facilities_demonstration" ON "facilities" USING btree ("id") WHERE "facilities"."demonstration";--> statement-breakpoint
CREATE INDEX "products_demonstration" ON "products" USING btree ("id") WHERE "products"."demonstration";--> statement-breakpoint
CREATE INDEX "product_search_level_order" ON "product_search" USING btree ("level_rank" DESC NULLS LAST,"year" DESC NULLS LAST,"name","product_id");--> statement-breakpoint
CREATE INDEX "product_search_newest_order" ON "product_search" USING btree ("decided_on" DESC NULLS LAST,"level_rank" DESC NULLS LAST,"year" DESC NULLS LAST,"name","product_id");--> statement-breakpoint
CREATE INDEX "product_search_name_order" ON "product_search" USING btree ("name","product_id");--> statement-breakpoint
CREATE INDEX "product_search_name_folded_index" ON "product_search" USING gin ("name_folded" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "supports_demonstration" ON "supports" USING btree ("id") WHERE "supports"."demonstration";