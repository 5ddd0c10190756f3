-- A product that is no longer shown leaves the catalogue in the same statement, whoever changes it; coming back needs its search row written anew.
CREATE FUNCTION leave_catalogue() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF tg_table_name = 'facilities' THEN
		DELETE FROM product_search USING products WHERE products.id = product_search.product_id AND products.facility_id = new.id;
	ELSE
		DELETE FROM product_search WHERE product_id = new.id;
	END IF;
	RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER leave_catalogue AFTER UPDATE ON products FOR EACH ROW WHEN (new.status <> 'shown' OR new.archived_at IS NOT NULL) EXECUTE FUNCTION leave_catalogue();--> statement-breakpoint
CREATE TRIGGER leave_catalogue AFTER UPDATE ON facilities FOR EACH ROW WHEN (new.archived_at IS NOT NULL) EXECUTE FUNCTION leave_catalogue();
