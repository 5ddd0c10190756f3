-- A record's parts (budget lines, named provinces) lie in tables of their own: a writer who changes them alone says
-- `version = version + 1`, so that a second editor is told. Any other version a writer names is still left out of account.
CREATE OR REPLACE FUNCTION next_version() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
	was constant jsonb := to_jsonb(old) - 'version' - 'updated_at';
	becomes constant jsonb := to_jsonb(new) - 'version' - 'updated_at';
	is_changed constant boolean := was <> becomes OR new.version = old.version + 1;
BEGIN
	IF was->>'demonstration' IS DISTINCT FROM becomes->>'demonstration' THEN
		RAISE EXCEPTION 'a record of % is a demonstration or not for good', tg_table_name USING ERRCODE = 'KC003';
	END IF;
	new.version := old.version + is_changed::int;
	IF to_jsonb(new) ? 'updated_at' THEN
		new.updated_at := CASE WHEN is_changed THEN now() ELSE old.updated_at END;
	END IF;
	RETURN new;
END $$;
