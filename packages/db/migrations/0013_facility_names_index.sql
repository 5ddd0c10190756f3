-- The part of a name that tells one facility from another, as the domain's coreName has it; a test holds the two together.
CREATE FUNCTION facility_core(folded text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
	SELECT regexp_replace(folded, '^((doanh nghiep tu nhan|lien hiep hop tac xa|ho kinh doanh ca the|trach nhiem huu han|mot thanh vien|hai thanh vien|co so san xuat|ho kinh doanh|tong cong ty|doanh nghiep|ho gia dinh|hop tac xa|to hop tac|chi nhanh|hop danh|cong ty|co phan|tu nhan|co so|xuong|ctcp|dntn|tnhh|cssx|cty|mtv|htx|tht|hkd|dn|cp) )+', '')
$$;--> statement-breakpoint
CREATE INDEX facilities_core_index ON facilities USING gin (facility_core(folded) gin_trgm_ops);--> statement-breakpoint
DROP TRIGGER audit ON facilities;--> statement-breakpoint
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON facilities FOR EACH ROW EXECUTE FUNCTION audit_write('facility', 'id', 'tax_code,contact_name,contact_role,phone,contact_email,further_contacts,bank_name,bank_account', '');--> statement-breakpoint
SELECT audited('facility_distinctions', 'facility-distinction', 'first_id,second_id');
