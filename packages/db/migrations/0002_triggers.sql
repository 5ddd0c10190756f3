-- A changed row gets the next version; a write that changes nothing leaves version and time alone.
CREATE FUNCTION next_version() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
	was constant jsonb := to_jsonb(old) - 'version' - 'updated_at';
	becomes constant jsonb := to_jsonb(new) - 'version' - 'updated_at';
	is_changed constant boolean := was <> becomes;
BEGIN
	IF was->>'demonstration' IS DISTINCT FROM becomes->>'demonstration' THEN
		RAISE EXCEPTION 'a record of % is a demonstration or not for good', tg_table_name USING ERRCODE = 'KC003';
	END IF;
	new.version := old.version + is_changed::int;
	IF to_jsonb(new) ? 'updated_at' THEN
		new.updated_at := CASE WHEN is_changed THEN now() ELSE old.updated_at END;
	END IF;
	RETURN new;
END $$;--> statement-breakpoint

-- Puts a personal value aside under its salted digest, so that it can be erased without touching the audit row.
CREATE FUNCTION audit_reference(value text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	salt constant text := gen_random_uuid()::text;
	digest constant text := encode(sha256(convert_to(salt || value, 'UTF8')), 'hex');
BEGIN
	INSERT INTO audit_values VALUES (digest, salt, value);
	RETURN 'personal:' || digest;
END $$;--> statement-breakpoint

-- One audit row for each row written. Arguments: noun, key columns, personal columns, secret columns (comma-separated).
CREATE FUNCTION audit_write() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
	who text := nullif(current_setting('khuyencong.actor', true), '');
	was jsonb := CASE WHEN tg_op <> 'INSERT' THEN to_jsonb(old) END;
	becomes jsonb := CASE WHEN tg_op <> 'DELETE' THEN to_jsonb(new) END;
	field text;
	row_key text;
	old_value text;
	new_value text;
BEGIN
	IF tg_op = 'UPDATE' AND was - 'version' - 'updated_at' = becomes - 'version' - 'updated_at' THEN
		RETURN NULL;
	END IF;
	-- The sign-in library touches people on its own connection; new people and what decides rights need somebody who answers for it.
	IF who IS NULL AND tg_table_name = 'users' AND tg_op = 'UPDATE' AND was->'role' = becomes->'role' AND was->'reach' = becomes->'reach' THEN
		who := 'system:account';
	END IF;
	IF who IS NULL THEN
		RAISE EXCEPTION 'a write to % names no actor', tg_table_name USING ERRCODE = 'KC001';
	END IF;
	SELECT string_agg(coalesce(becomes, was)->>part, '/' ORDER BY place) INTO row_key
		FROM unnest(string_to_array(tg_argv[1], ',')) WITH ORDINALITY AS key(part, place);
	FOREACH field IN ARRAY string_to_array(tg_argv[3], ',') LOOP
		was := was - field;
		becomes := becomes - field;
	END LOOP;
	FOREACH field IN ARRAY string_to_array(tg_argv[2], ',') LOOP
		old_value := was->>field;
		new_value := becomes->>field;
		IF old_value IS NOT NULL THEN
			was := jsonb_set(was, ARRAY[field], to_jsonb(audit_reference(old_value)));
		END IF;
		IF new_value = old_value THEN
			becomes := jsonb_set(becomes, ARRAY[field], was->field);
		ELSIF new_value IS NOT NULL THEN
			becomes := jsonb_set(becomes, ARRAY[field], to_jsonb(audit_reference(new_value)));
		END IF;
	END LOOP;
	INSERT INTO audit_entries (actor, reason, action, noun, row_id, version, before, after)
		VALUES (who, nullif(current_setting('khuyencong.reason', true), ''), lower(tg_op), tg_argv[0], row_key, (coalesce(becomes, was)->>'version')::int, was, becomes);
	RETURN NULL;
END $$;--> statement-breakpoint

-- Entries of money, printed figures and the audit stay as written; only invented money can be taken away again.
CREATE FUNCTION append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF tg_op = 'DELETE' AND tg_table_name = 'amounts' AND current_setting('khuyencong.removing', true) = 'demonstration' THEN
		IF EXISTS (SELECT FROM supports WHERE id = (to_jsonb(old)->>'support_id')::uuid AND demonstration) THEN
			RETURN old;
		END IF;
	END IF;
	RAISE EXCEPTION '% is append-only: no %', tg_table_name, lower(tg_op) USING ERRCODE = 'KC002';
END $$;--> statement-breakpoint

-- Nothing with history is deleted: only drafts, and demonstration records while they are being removed.
CREATE FUNCTION keep_history() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
	was constant jsonb := CASE WHEN tg_op = 'DELETE' THEN to_jsonb(old) END;
BEGIN
	IF (was->>'demonstration')::boolean AND current_setting('khuyencong.removing', true) = 'demonstration' THEN
		RETURN old;
	END IF;
	IF coalesce(was->>'status', was->>'state') = 'draft' THEN
		RETURN old;
	END IF;
	RAISE EXCEPTION 'a record of % has a history: archive it', tg_table_name USING ERRCODE = 'KC003';
END $$;--> statement-breakpoint

-- A level is revised by an entry of the same support, source and measure; a flow is countered, never superseded.
CREATE FUNCTION amount_supersedes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF new.measure NOT IN ('planned', 'approved', 'contracted') OR NOT EXISTS (
		SELECT FROM amounts WHERE id = new.supersedes AND support_id = new.support_id AND source = new.source AND measure = new.measure AND id <> new.id) THEN
		RAISE EXCEPTION 'an amount supersedes a level of its own support, source and measure' USING ERRCODE = 'KC004';
	END IF;
	RETURN NULL;
END $$;--> statement-breakpoint

-- What a later migration calls for each new table: select audited('contracts', 'contract', 'id').
CREATE FUNCTION audited(tab regclass, noun text, key text, personal text DEFAULT '', secret text DEFAULT '') RETURNS void LANGUAGE plpgsql AS $$
BEGIN
	EXECUTE format('CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON %s FOR EACH ROW EXECUTE FUNCTION audit_write(%L, %L, %L, %L)', tab, noun, key, personal, secret);
	IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = tab AND attname = 'version' AND NOT attisdropped) THEN
		EXECUTE format('CREATE TRIGGER a_version BEFORE UPDATE ON %s FOR EACH ROW EXECUTE FUNCTION next_version()', tab);
	END IF;
END $$;--> statement-breakpoint
CREATE FUNCTION appended(tab regclass) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
	EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %s FOR EACH ROW EXECUTE FUNCTION append_only()', tab);
	EXECUTE format('CREATE TRIGGER append_only_all BEFORE TRUNCATE ON %s FOR EACH STATEMENT EXECUTE FUNCTION append_only()', tab);
END $$;--> statement-breakpoint
CREATE FUNCTION historic(tab regclass) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
	EXECUTE format('CREATE TRIGGER keep_history BEFORE DELETE ON %s FOR EACH ROW EXECUTE FUNCTION keep_history()', tab);
	EXECUTE format('CREATE TRIGGER keep_history_all BEFORE TRUNCATE ON %s FOR EACH STATEMENT EXECUTE FUNCTION keep_history()', tab);
END $$;--> statement-breakpoint

SELECT audited('regions', 'region', 'code'), audited('centres', 'centre', 'code'), audited('region_centres', 'region-centre', 'region,id'),
	audited('provinces', 'province', 'id'), audited('province_names', 'province-name', 'province_id,valid_from'), audited('region_memberships', 'region-membership', 'province_id,valid_from'),
	audited('sectors', 'sector', 'code'), audited('programmes', 'programme', 'id'), audited('programme_provinces', 'programme-province', 'programme_id,province_id'), audited('criteria', 'criterion', 'code'),
	audited('facilities', 'facility', 'id', 'tax_code,contact_name,phone'), audited('facility_names', 'facility-name', 'facility_id,valid_to,name'),
	audited('support_types', 'support-type', 'code'), audited('supports', 'support', 'id'), audited('amounts', 'amount', 'support_id,id'), audited('norms', 'norm', 'code,valid_from'),
	audited('product_groups', 'product-group', 'code'), audited('products', 'product', 'id'), audited('recognition_levels', 'recognition-level', 'code'), audited('recognitions', 'recognition', 'id'), audited('certificates', 'certificate', 'id'),
	audited('figures', 'figure', 'id'), audited('figure_lists', 'figure-list', 'id'), audited('figure_events', 'figure-event', 'id'), audited('derived_figures', 'derived-figure', 'id'),
	audited('publications', 'publication', 'id'), audited('users', 'account', 'id', 'name,email', 'image');--> statement-breakpoint
SELECT appended('audit_entries'), appended('amounts'), appended('figures'), appended('figure_lists'), appended('figure_events');--> statement-breakpoint
SELECT historic('facilities'), historic('programmes'), historic('supports'), historic('products'), historic('recognitions'), historic('certificates');--> statement-breakpoint
-- An erased value is a deleted row; none is ever another value.
CREATE TRIGGER append_only BEFORE UPDATE ON audit_values FOR EACH ROW EXECUTE FUNCTION append_only();--> statement-breakpoint
CREATE TRIGGER supersedes AFTER INSERT ON amounts FOR EACH ROW WHEN (new.supersedes IS NOT NULL) EXECUTE FUNCTION amount_supersedes();
