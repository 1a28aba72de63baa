CREATE TABLE customers (
  tenant_id uuid NOT NULL REFERENCES tenants (id),
  id uuid NOT NULL,
  code text,
  kind text NOT NULL DEFAULT 'company' CHECK (kind IN ('company', 'person')),
  name text NOT NULL,
  company text,
  contact_name text,
  contact_title text,
  email text,
  phone text,
  fax text,
  website text,
  language text CHECK (language IN ('en', 'ar', 'ru')),
  billing_address jsonb NOT NULL,
  shipping_address jsonb NOT NULL,
  vat_number text,
  tax_number text,
  tax_country text CHECK (tax_country ~ '^[A-Z]{2}$'),
  currency text CHECK (currency ~ '^[A-Z]{3}$'),
  credit_limit numeric CHECK (credit_limit >= 0 AND scale(credit_limit) <= 4),
  payment_terms_days integer CHECK (payment_terms_days BETWEEN 0 AND 365),
  kyc_verified boolean NOT NULL DEFAULT false,
  kyc_verified_at timestamptz(3),
  tags text[] NOT NULL DEFAULT '{}',
  notes text,
  owner_id uuid,
  branch_id uuid,
  status text NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'archived')),
  archived_at timestamptz(3),
  city text GENERATED ALWAYS AS (billing_address ->> 'city') STORED,
  country text GENERATED ALWAYS AS (billing_address ->> 'country') STORED,
  phone_digits text GENERATED ALWAYS AS (regexp_replace(phone, '\D', '', 'g')) STORED,
  search_text text GENERATED ALWAYS AS (search_normal(
    name || ' ' || coalesce(code, '') || ' ' || coalesce(company, '') || ' ' || coalesce(contact_name, '') || ' ' || coalesce(email, '') || ' ' ||
    coalesce(phone, '') || ' ' || coalesce(billing_address ->> 'city', '') || ' ' || coalesce(vat_number, ''))) STORED,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  updated_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT customers_owner_fkey FOREIGN KEY (tenant_id, owner_id) REFERENCES users (tenant_id, id),
  CONSTRAINT customers_branch_fkey FOREIGN KEY (tenant_id, branch_id) REFERENCES branches (tenant_id, id),
  CHECK ((status = 'archived') = (archived_at IS NOT NULL)),
  CHECK (kyc_verified = (kyc_verified_at IS NOT NULL))
);
-- An archived customer gives its code and VAT number free.
CREATE UNIQUE INDEX customers_code_key ON customers (tenant_id, code) WHERE status = 'active';
CREATE UNIQUE INDEX customers_vat_number_key ON customers (tenant_id, tax_country, vat_number) WHERE status = 'active';
CREATE INDEX customers_created ON customers (tenant_id, created_at, id);
CREATE INDEX customers_updated ON customers (tenant_id, updated_at, id);
CREATE INDEX customers_name ON customers (tenant_id, name, id);
CREATE INDEX customers_owner ON customers (tenant_id, owner_id);
CREATE INDEX customers_branch ON customers (tenant_id, branch_id);
CREATE INDEX customers_email ON customers (tenant_id, lower(email));
CREATE INDEX customers_phone ON customers (tenant_id, phone_digits);
CREATE INDEX customers_place ON customers (tenant_id, country, city);
CREATE INDEX customers_tags ON customers USING gin (tenant_id, tags);
CREATE INDEX customers_search ON customers USING gin (tenant_id, search_text gin_trgm_ops);
SELECT protect_tenant_table('customers');
SELECT scope_tenant_table('customers', 'owner_id', 'branch_id');
SELECT audit_table('customers');
CREATE TRIGGER touch BEFORE UPDATE ON customers FOR EACH ROW EXECUTE FUNCTION touch_row();
GRANT SELECT, INSERT, UPDATE ON customers TO daftar_app;
GRANT SELECT ON customers TO daftar_definer;

-- Names the tenant itself: under its policy a trigram index is out of reach, since its operators are not leakproof.
CREATE FUNCTION search_customers(tenant uuid, words text, most integer) RETURNS TABLE (id uuid, rank real) LANGUAGE sql STABLE
  SET pg_trgm.word_similarity_threshold = 0.4 AS $$
  SELECT c.id, word_similarity(search_normal(words), c.search_text) FROM customers c
  WHERE c.tenant_id = tenant AND search_normal(words) <% c.search_text ORDER BY 2 DESC, c.id LIMIT most
$$;
SELECT as_definer('search_customers(uuid,text,integer)');
