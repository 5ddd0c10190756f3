-- A counter-entry is negative and takes back a flow of its own support, source and measure.
CREATE FUNCTION amount_counters() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF new.measure IN ('planned', 'approved', 'contracted') OR new.dong >= 0 OR NOT EXISTS (
		SELECT FROM amounts WHERE id = new.counters AND support_id = new.support_id AND source = new.source AND measure = new.measure AND dong > 0) THEN
		RAISE EXCEPTION 'a counter-entry takes back a flow of its own support, source and measure' USING ERRCODE = 'KC004';
	END IF;
	RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER counters AFTER INSERT ON amounts FOR EACH ROW WHEN (new.counters IS NOT NULL) EXECUTE FUNCTION amount_counters();
