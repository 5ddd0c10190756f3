-- Word parts for typing errors in searches.
CREATE EXTENSION IF NOT EXISTS pg_trgm;--> statement-breakpoint
-- Vietnamese order. The embedded database has no data for the locale, so from 16 on the rules are spelt out; 15 knows no rules.
-- The marks stand as escapes (grave, hook, tilde, acute, dot below), since alone they attach to whatever precedes them.
DO $$
DECLARE
	rules constant text := E'&\u0300<<\u0309<<\u0303<<\u0301<<\u0323&a<ă<<<Ă<â<<<Â&d<đ<<<Đ&e<ê<<<Ê&o<ô<<<Ô<ơ<<<Ơ&u<ư<<<Ư';
BEGIN
	IF current_setting('server_version_num')::int >= 160000 THEN
		EXECUTE format('CREATE COLLATION vi_sort (provider = icu, locale = %L, rules = %L)', 'und', rules);
	ELSE
		EXECUTE format('CREATE COLLATION vi_sort (provider = icu, locale = %L)', 'vi');
	END IF;
END $$;
