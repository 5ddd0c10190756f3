SELECT audited('contents', 'content', 'code,valid_from'), historic('contents');--> statement-breakpoint
CREATE TRIGGER a_version BEFORE UPDATE ON support_types FOR EACH ROW EXECUTE FUNCTION next_version();--> statement-breakpoint
-- A production line is the factor of the machinery row now, no row of its own. The audit keeps that it was one.
SELECT set_config('khuyencong.actor', 'system:migration', true);--> statement-breakpoint
ALTER TABLE norms DISABLE TRIGGER keep_history;--> statement-breakpoint
DELETE FROM norms WHERE code = 'machinery-line';--> statement-breakpoint
ALTER TABLE norms ENABLE TRIGGER keep_history;--> statement-breakpoint
-- Each day has one row of a rule at most. Asked when the transaction ends, so that a row may be ended before or after the next is
-- added; two transactions at once wait for each other here.
CREATE FUNCTION one_row_a_day() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
	shared int;
BEGIN
	PERFORM pg_advisory_xact_lock(hashtext('khuyencong:' || tg_table_name || ':' || new.code));
	EXECUTE format('SELECT count(*) FROM %I a JOIN %I b ON a.code = b.code AND a.valid_from < b.valid_from AND (a.valid_to IS NULL OR a.valid_to >= b.valid_from) WHERE a.code = $1', tg_table_name, tg_table_name) INTO shared USING new.code;
	IF shared > 0 OR new.valid_to < new.valid_from THEN
		RAISE EXCEPTION 'rows of % in % share a day', new.code, tg_table_name USING ERRCODE = 'KC005';
	END IF;
	RETURN NULL;
END $$;--> statement-breakpoint
CREATE CONSTRAINT TRIGGER one_row_a_day AFTER INSERT OR UPDATE ON norms DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION one_row_a_day();--> statement-breakpoint
CREATE CONSTRAINT TRIGGER one_row_a_day AFTER INSERT OR UPDATE ON criteria DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION one_row_a_day();--> statement-breakpoint
CREATE CONSTRAINT TRIGGER one_row_a_day AFTER INSERT OR UPDATE ON contents DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION one_row_a_day();
