-- From whom a tenant buys.
CREATE TABLE suppliers (
  tenant_id uuid NOT NULL REFERENCES tenants (id),
  id uuid NOT NULL,
  code text,
  name text NOT NULL,
  contact_name text,
  contact_title text,
  email text,
  phone text,
  fax text,
  website text,
  language text CHECK (language IN ('en', 'ar', 'ru')),
  address jsonb NOT NULL,
  vat_number text,
  tax_number text,
  tax_country text CHECK (tax_country ~ '^[A-Z]{2}$'),
  currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  payment_terms jsonb NOT NULL CHECK (jsonb_typeof(payment_terms) = 'object'),
  lead_time_days integer CHECK (lead_time_days BETWEEN 0 AND 365),
  minimum_order numeric CHECK (minimum_order >= 0 AND scale(minimum_order) <= 4),
  bank_details jsonb,
  tags text[] NOT NULL DEFAULT '{}',
  notes text,
  is_active boolean NOT NULL DEFAULT true,
  status text NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'archived')),
  archived_at timestamptz(3),
  city text GENERATED ALWAYS AS (address ->> 'city') STORED,
  country text GENERATED ALWAYS AS (address ->> 'country') STORED,
  phone_digits text GENERATED ALWAYS AS (regexp_replace(phone, '\D', '', 'g')) STORED,
  search_text text GENERATED ALWAYS AS (search_normal(
    name || ' ' || coalesce(code, '') || ' ' || coalesce(contact_name, '') || ' ' || coalesce(email, '') || ' ' || coalesce(phone, '') || ' ' ||
    coalesce(address ->> 'city', '') || ' ' || coalesce(vat_number, '') || ' ' || coalesce(tax_number, ''))) STORED,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  updated_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (tenant_id, id),
  CHECK ((status = 'archived') = (archived_at IS NOT NULL))
) WITH (fillfactor = 85);
-- An archived supplier gives its code and VAT number free.
CREATE UNIQUE INDEX suppliers_code_key ON suppliers (tenant_id, code) WHERE status = 'active';
CREATE UNIQUE INDEX suppliers_vat_number_key ON suppliers (tenant_id, tax_country, vat_number) WHERE status = 'active';
CREATE INDEX suppliers_created ON suppliers (tenant_id, created_at, id);
CREATE INDEX suppliers_updated ON suppliers USING brin (updated_at) WITH (pages_per_range = 16);
CREATE INDEX suppliers_name ON suppliers (tenant_id, name, id);
CREATE INDEX suppliers_email ON suppliers (tenant_id, lower(email));
CREATE INDEX suppliers_phone ON suppliers (tenant_id, phone_digits);
CREATE INDEX suppliers_place ON suppliers (tenant_id, country, city);
CREATE INDEX suppliers_tags ON suppliers USING gin (tenant_id, tags);
CREATE INDEX suppliers_search ON suppliers USING gin (tenant_id, search_text gin_trgm_ops);
SELECT protect_tenant_table('suppliers');
-- Of an account only what the suppliers' own operations show: the audit is read by others.
SELECT audit_table('suppliers', 'bank_details');
CREATE TRIGGER touch BEFORE UPDATE ON suppliers FOR EACH ROW EXECUTE FUNCTION touch_row();
GRANT SELECT, INSERT, UPDATE ON suppliers TO daftar_app;

CREATE FUNCTION search_suppliers(tenant uuid, words text, most integer) RETURNS TABLE (id uuid, rank real) LANGUAGE sql STABLE
  SET pg_trgm.word_similarity_threshold = 0.4 AS $$
  SELECT s.id, word_similarity(search_normal(words), s.search_text) FROM suppliers s
  WHERE s.tenant_id = tenant AND search_normal(words) <% s.search_text ORDER BY 2 DESC, s.id LIMIT most
$$;
SELECT as_definer('search_suppliers(uuid,text,integer)');
