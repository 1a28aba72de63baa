-- What a list of objects has under one name, for indexes and searches.
CREATE FUNCTION texts_in(list jsonb, name text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(array_agg(lower(item ->> name)), '{}') FROM jsonb_array_elements(list) item
$$;
CREATE FUNCTION digits_in(list jsonb, name text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(array_agg(regexp_replace(item ->> name, '\D', '', 'g')), '{}') FROM jsonb_array_elements(list) item
$$;
CREATE FUNCTION words_in(list jsonb, name text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(string_agg(item ->> name, ' '), '') FROM jsonb_array_elements(list) item
$$;

CREATE TABLE contacts (
  tenant_id uuid NOT NULL REFERENCES tenants (id),
  id uuid NOT NULL,
  name text NOT NULL,
  salutation text,
  job_title text,
  department text,
  customer_id uuid,
  emails jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(emails) = 'array'),
  phones jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(phones) = 'array'),
  email text GENERATED ALWAYS AS (emails #>> '{0,address}') STORED,
  phone text GENERATED ALWAYS AS (phones #>> '{0,number}') STORED,
  email_addresses text[] GENERATED ALWAYS AS (texts_in(emails, 'address')) STORED,
  phone_digits text[] GENERATED ALWAYS AS (digits_in(phones, 'number')) STORED,
  address jsonb NOT NULL,
  language text CHECK (language IN ('en', 'ar', 'ru')),
  birthday date,
  birthday_month smallint GENERATED ALWAYS AS (extract(month FROM birthday)::smallint) STORED,
  marketing_consent text[] NOT NULL DEFAULT '{}' CHECK (marketing_consent <@ ARRAY['email', 'phone', 'sms', 'post']),
  marketing_consent_at timestamptz(3),
  marketing_consent_source text,
  tags text[] NOT NULL DEFAULT '{}',
  notes text,
  owner_id uuid,
  branch_id uuid,
  status text NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'archived')),
  archived_at timestamptz(3),
  search_text text GENERATED ALWAYS AS (search_normal(
    name || ' ' || coalesce(job_title, '') || ' ' || coalesce(department, '') || ' ' || words_in(emails, 'address') || ' ' || words_in(phones, 'number'))) STORED,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  updated_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT contacts_customer_fkey FOREIGN KEY (tenant_id, customer_id) REFERENCES customers (tenant_id, id),
  CONSTRAINT contacts_owner_fkey FOREIGN KEY (tenant_id, owner_id) REFERENCES users (tenant_id, id),
  CONSTRAINT contacts_branch_fkey FOREIGN KEY (tenant_id, branch_id) REFERENCES branches (tenant_id, id),
  CHECK ((status = 'archived') = (archived_at IS NOT NULL)),
  CHECK (marketing_consent = '{}' OR marketing_consent_at IS NOT NULL)
) WITH (fillfactor = 85);
CREATE INDEX contacts_created ON contacts (tenant_id, created_at, id);
CREATE INDEX contacts_updated ON contacts USING brin (updated_at) WITH (pages_per_range = 16);
CREATE INDEX contacts_name ON contacts (tenant_id, name, id);
CREATE INDEX contacts_customer ON contacts (tenant_id, customer_id);
CREATE INDEX contacts_owner ON contacts (tenant_id, owner_id);
CREATE INDEX contacts_branch ON contacts (tenant_id, branch_id);
CREATE INDEX contacts_birthday ON contacts (tenant_id, birthday_month) WHERE birthday IS NOT NULL;
CREATE INDEX contacts_emails ON contacts USING gin (tenant_id, email_addresses);
CREATE INDEX contacts_phones ON contacts USING gin (tenant_id, phone_digits);
CREATE INDEX contacts_tags ON contacts USING gin (tenant_id, tags);
CREATE INDEX contacts_consent ON contacts USING gin (tenant_id, marketing_consent);
CREATE INDEX contacts_search ON contacts USING gin (tenant_id, search_text gin_trgm_ops);
SELECT protect_tenant_table('contacts');
SELECT scope_tenant_table('contacts', 'owner_id', 'branch_id');
SELECT audit_table('contacts');
CREATE TRIGGER touch BEFORE UPDATE ON contacts FOR EACH ROW EXECUTE FUNCTION touch_row();
GRANT SELECT, INSERT, UPDATE ON contacts TO daftar_app;
GRANT SELECT ON contacts TO daftar_definer;

CREATE FUNCTION search_contacts(tenant uuid, words text, most integer) RETURNS TABLE (id uuid, rank real) LANGUAGE sql STABLE
  SET pg_trgm.word_similarity_threshold = 0.4 AS $$
  SELECT c.id, word_similarity(search_normal(words), c.search_text) FROM contacts c
  WHERE c.tenant_id = tenant AND search_normal(words) <% c.search_text ORDER BY 2 DESC, c.id LIMIT most
$$;
SELECT as_definer('search_contacts(uuid,text,integer)');
