-- Contacts and the bank account are personal values too.
DROP TRIGGER audit ON facilities;--> statement-breakpoint
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON facilities FOR EACH ROW EXECUTE FUNCTION audit_write('facility', 'id', 'tax_code,contact_name,phone,further_contacts,bank_name,bank_account', '');--> statement-breakpoint
-- A criterion is dated: its first day is part of its key.
DROP TRIGGER audit ON criteria;--> statement-breakpoint
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON criteria FOR EACH ROW EXECUTE FUNCTION audit_write('criterion', 'code,valid_from', '', '');--> statement-breakpoint
CREATE TRIGGER a_version BEFORE UPDATE ON norms FOR EACH ROW EXECUTE FUNCTION next_version();--> statement-breakpoint
SELECT audited('instruments', 'instrument', 'code'), audited('instrument_links', 'instrument-link', 'instrument,relation,target'),
	audited('national_programmes', 'national-programme', 'id'), audited('programme_types', 'programme-type', 'programme_id,type'), audited('programme_budgets', 'programme-budget', 'programme_id,year,source'),
	audited('facility_addresses', 'facility-address', 'facility_id,valid_to,province_id,address'), audited('facility_merges', 'facility-merge', 'id', 'before'),
	audited('settings', 'setting', 'key'), audited('invitations', 'invitation', 'user_id,id', '', 'token_digest');--> statement-breakpoint
SELECT appended('audit_seals');--> statement-breakpoint
SELECT historic('instruments'), historic('norms'), historic('criteria'), historic('national_programmes'), historic('facility_merges');
