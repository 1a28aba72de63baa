-- How a tenant is built: legal entities, branches, departments and stores.

-- The definer role may look into every table of a tenant: what refers to a row is found in all of them, those that come later too.
CREATE OR REPLACE FUNCTION protect_tenant_table(name regclass, tenant_column text DEFAULT 'tenant_id') RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', name);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', name);
  EXECUTE format('CREATE POLICY tenant ON %s TO daftar_app USING (%I = app_tenant()) WITH CHECK (%2$I = app_tenant())', name, tenant_column);
  EXECUTE format('CREATE POLICY definer ON %s TO daftar_definer USING (true) WITH CHECK (true)', name);
  EXECUTE format('GRANT SELECT ON %s TO daftar_definer', name);
END $$;
DO $$
DECLARE
  protected regclass;
BEGIN
  FOR protected IN SELECT polrelid FROM pg_policy WHERE polname = 'tenant' LOOP
    EXECUTE format('GRANT SELECT ON %s TO daftar_definer', protected);
  END LOOP;
END $$;

-- The path of a row in a tree leads from the root down to itself. Moves of one tree follow each other, so that two at once make no ring.
CREATE FUNCTION keep_path() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  above text[] := '{}';
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(concat_ws(E'\n', 'tree', TG_TABLE_NAME, NEW.tenant_id), 0));
  IF NEW.parent_id IS NOT NULL THEN
    EXECUTE format('SELECT path FROM %I WHERE tenant_id = $1 AND id = $2 AND archived_at IS NULL', TG_TABLE_NAME)
      INTO above USING NEW.tenant_id, NEW.parent_id;
    IF NEW.id = NEW.parent_id OR NEW.id::text = ANY (above) THEN
      RAISE EXCEPTION 'a row cannot stand below itself' USING ERRCODE = 'check_violation', CONSTRAINT = TG_TABLE_NAME || '_ring';
    ELSIF above IS NULL THEN
      RAISE EXCEPTION 'there is no such parent' USING ERRCODE = 'foreign_key_violation', CONSTRAINT = TG_TABLE_NAME || '_parent_fkey';
    END IF;
  END IF;
  NEW.path := above || NEW.id::text;
  RETURN NEW;
END $$;
CREATE FUNCTION move_along() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('UPDATE %I SET path = $1 || path[$2:] WHERE tenant_id = $3 AND path @> ARRAY[$4] AND id <> $5', TG_TABLE_NAME)
    USING NEW.path, cardinality(OLD.path) + 1, NEW.tenant_id, NEW.id::text, NEW.id;
  RETURN NULL;
END $$;
-- Call it before the table is protected: what is there already becomes a root.
CREATE FUNCTION tree_table(name regclass) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  short text := (SELECT relname FROM pg_class WHERE oid = name);
BEGIN
  EXECUTE format('ALTER TABLE %s ADD COLUMN parent_id uuid, ADD COLUMN path text[] NOT NULL DEFAULT ''{}''', name);
  EXECUTE format('ALTER TABLE %s ADD COLUMN depth integer GENERATED ALWAYS AS (cardinality(path)) STORED', name);
  EXECUTE format('UPDATE %s SET path = ARRAY[id::text]', name);
  EXECUTE format('ALTER TABLE %s ADD CONSTRAINT %I FOREIGN KEY (tenant_id, parent_id) REFERENCES %1$s (tenant_id, id)', name, short || '_parent_fkey');
  EXECUTE format('ALTER TABLE %s ADD CONSTRAINT %I CHECK (cardinality(path) <= 20)', name, short || '_depth_check');
  EXECUTE format('ALTER TABLE %s ADD CHECK (path[cardinality(path)] = id::text AND (parent_id IS NULL) = (cardinality(path) = 1) AND (parent_id IS NULL OR path[cardinality(path) - 1] = parent_id::text))', name);
  EXECUTE format('CREATE INDEX %I ON %s (tenant_id, parent_id)', short || '_parent', name);
  EXECUTE format('CREATE INDEX %I ON %s USING gin (tenant_id, path)', short || '_path', name);
  EXECUTE format('CREATE TRIGGER keep_path BEFORE INSERT OR UPDATE OF parent_id ON %s FOR EACH ROW EXECUTE FUNCTION keep_path()', name);
  EXECUTE format('CREATE TRIGGER move_along AFTER UPDATE OF parent_id ON %s FOR EACH ROW WHEN (OLD.path IS DISTINCT FROM NEW.path) EXECUTE FUNCTION move_along()', name);
END $$;

-- PLT-18: the name of a table in which something that is neither archived nor deactivated refers to the row; null where nothing does.
CREATE FUNCTION first_reference(target regclass, tenant uuid, wanted uuid) RETURNS text LANGUAGE plpgsql STABLE AS $$
DECLARE
  referring record;
  found boolean;
BEGIN
  FOR referring IN
    SELECT t.relname AS name, a.attname AS column, string_agg(' AND ' || quote_ident(gone.attname) || ' IS NULL', '') AS standing
    FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid
      JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = ANY (c.conkey) AND a.attname <> 'tenant_id'
      LEFT JOIN pg_attribute gone ON gone.attrelid = c.conrelid AND gone.attname IN ('archived_at', 'deactivated_at') AND NOT gone.attisdropped
    WHERE c.contype = 'f' AND c.confrelid = target GROUP BY t.relname, a.attname ORDER BY t.relname, a.attname
  LOOP
    EXECUTE format('SELECT EXISTS (SELECT FROM %I WHERE tenant_id = $1 AND %I = $2%s)', referring.name, referring.column, referring.standing)
      INTO found USING tenant, wanted;
    IF found THEN RETURN referring.name; END IF;
  END LOOP;
  RETURN NULL;
END $$;
SELECT as_definer('first_reference(regclass,uuid,uuid)');

CREATE FUNCTION empty_address() RETURNS jsonb LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN '{"line1": null, "line2": null, "city": null, "state": null, "postal_code": null, "country": null}'::jsonb;

CREATE TABLE companies (
  tenant_id uuid NOT NULL REFERENCES tenants (id),
  id uuid NOT NULL,
  code text,
  name text NOT NULL,
  legal_name text,
  registration_number text,
  vat_number text,
  tax_number text,
  tax_country text CHECK (tax_country ~ '^[A-Z]{2}$'),
  address jsonb NOT NULL DEFAULT empty_address(),
  currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  contact_name text,
  email text,
  phone text,
  website text,
  is_active boolean NOT NULL DEFAULT true,
  archived_at timestamptz(3),
  archived boolean GENERATED ALWAYS AS (archived_at IS NOT NULL) STORED,
  country text GENERATED ALWAYS AS (address ->> 'country') STORED,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  updated_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (tenant_id, id)
);
SELECT tree_table('companies');
-- What is archived gives its code free.
CREATE UNIQUE INDEX companies_code_key ON companies (tenant_id, code) WHERE archived_at IS NULL;
CREATE INDEX companies_name ON companies (tenant_id, name, id);

-- Every tenant has a company, and its branches belong to one. The owner of the tables passes no policy while it is forced.
ALTER TABLE tenants NO FORCE ROW LEVEL SECURITY;
INSERT INTO companies (tenant_id, id, name, address, tax_country, currency)
  SELECT id, gen_random_uuid(), name, empty_address() || jsonb_build_object('country', country), country, currency FROM tenants;
ALTER TABLE tenants FORCE ROW LEVEL SECURITY;

ALTER TABLE branches NO FORCE ROW LEVEL SECURITY;
ALTER TABLE branches
  ADD COLUMN company_id uuid,
  ADD COLUMN code text,
  ADD COLUMN address jsonb NOT NULL DEFAULT empty_address(),
  ADD COLUMN email text,
  ADD COLUMN phone text,
  ADD COLUMN timezone text,
  ADD COLUMN manager_id uuid,
  ADD COLUMN is_active boolean NOT NULL DEFAULT true,
  ADD COLUMN archived_at timestamptz(3),
  ADD COLUMN archived boolean GENERATED ALWAYS AS (archived_at IS NOT NULL) STORED,
  ADD COLUMN city text GENERATED ALWAYS AS (address ->> 'city') STORED,
  ADD COLUMN country text GENERATED ALWAYS AS (address ->> 'country') STORED;
SELECT tree_table('branches');
UPDATE branches b SET company_id = c.id FROM companies c WHERE c.tenant_id = b.tenant_id;
ALTER TABLE branches
  ALTER COLUMN company_id SET NOT NULL,
  ADD CONSTRAINT branches_company_fkey FOREIGN KEY (tenant_id, company_id) REFERENCES companies (tenant_id, id),
  -- Of a headquarters out of use nothing could be made the place of work.
  ADD CONSTRAINT branches_headquarters_check CHECK (NOT is_headquarters OR (is_active AND archived_at IS NULL));
ALTER TABLE branches FORCE ROW LEVEL SECURITY;
CREATE UNIQUE INDEX branches_code_key ON branches (tenant_id, code) WHERE archived_at IS NULL;
CREATE UNIQUE INDEX branches_headquarters_key ON branches (tenant_id) WHERE is_headquarters;
CREATE INDEX branches_name ON branches (tenant_id, name, id);
CREATE INDEX branches_company ON branches (tenant_id, company_id);
CREATE INDEX branches_manager ON branches (tenant_id, manager_id);
ALTER TABLE branches ADD CONSTRAINT branches_manager_fkey FOREIGN KEY (tenant_id, manager_id) REFERENCES users (tenant_id, id);

SELECT protect_tenant_table('companies'), audit_table('companies');
CREATE TRIGGER touch BEFORE UPDATE ON companies FOR EACH ROW EXECUTE FUNCTION touch_row();
GRANT SELECT, INSERT, UPDATE ON companies TO daftar_app;

CREATE TABLE org_departments (
  tenant_id uuid NOT NULL REFERENCES tenants (id),
  id uuid NOT NULL,
  code text,
  name text NOT NULL,
  description text,
  branch_id uuid,
  manager_id uuid,
  is_active boolean NOT NULL DEFAULT true,
  archived_at timestamptz(3),
  archived boolean GENERATED ALWAYS AS (archived_at IS NOT NULL) STORED,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  updated_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT org_departments_branch_fkey FOREIGN KEY (tenant_id, branch_id) REFERENCES branches (tenant_id, id),
  CONSTRAINT org_departments_manager_fkey FOREIGN KEY (tenant_id, manager_id) REFERENCES users (tenant_id, id)
);
SELECT tree_table('org_departments');
CREATE UNIQUE INDEX org_departments_code_key ON org_departments (tenant_id, code) WHERE archived_at IS NULL;
CREATE INDEX org_departments_name ON org_departments (tenant_id, name, id);
CREATE INDEX org_departments_branch ON org_departments (tenant_id, branch_id);
CREATE INDEX org_departments_manager ON org_departments (tenant_id, manager_id);
SELECT protect_tenant_table('org_departments'), audit_table('org_departments');
CREATE TRIGGER touch BEFORE UPDATE ON org_departments FOR EACH ROW EXECUTE FUNCTION touch_row();
GRANT SELECT, INSERT, UPDATE ON org_departments TO daftar_app;

ALTER TABLE stores NO FORCE ROW LEVEL SECURITY;
ALTER TABLE stores
  ADD COLUMN code text,
  ADD COLUMN description text,
  ADD COLUMN address jsonb NOT NULL DEFAULT empty_address(),
  ADD COLUMN latitude numeric CHECK (latitude BETWEEN -90 AND 90),
  ADD COLUMN longitude numeric CHECK (longitude BETWEEN -180 AND 180),
  ADD COLUMN email text,
  ADD COLUMN phone text,
  ADD COLUMN website text,
  ADD COLUMN timezone text,
  ADD COLUMN opening_hours jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(opening_hours) = 'array'),
  ADD COLUMN is_active boolean NOT NULL DEFAULT true,
  ADD COLUMN archived_at timestamptz(3),
  ADD COLUMN archived boolean GENERATED ALWAYS AS (archived_at IS NOT NULL) STORED,
  ADD COLUMN city text GENERATED ALWAYS AS (address ->> 'city') STORED,
  ADD COLUMN country text GENERATED ALWAYS AS (address ->> 'country') STORED,
  ADD CHECK ((latitude IS NULL) = (longitude IS NULL)),
  ADD CHECK (NOT is_headquarters OR archived_at IS NULL);
ALTER TABLE stores FORCE ROW LEVEL SECURITY;
CREATE UNIQUE INDEX stores_code_key ON stores (tenant_id, code) WHERE archived_at IS NULL;
CREATE UNIQUE INDEX stores_headquarters_key ON stores (tenant_id) WHERE is_headquarters;
CREATE INDEX stores_name ON stores (tenant_id, name, id);
CREATE INDEX stores_branch ON stores (tenant_id, branch_id);
ALTER TABLE stores RENAME CONSTRAINT stores_tenant_id_branch_id_fkey TO stores_branch_fkey;

-- A tenant has some hundreds of each at most: no index is worth its keep.
CREATE FUNCTION search_companies(tenant uuid, words text, most integer) RETURNS TABLE (id uuid, rank real) LANGUAGE sql STABLE
  SET pg_trgm.word_similarity_threshold = 0.4 AS $$
  SELECT c.id, word_similarity(search_normal(words), c.said) FROM (
    SELECT companies.id, search_normal(concat_ws(' ', name, code, legal_name, registration_number, vat_number, contact_name, email, phone, address ->> 'city')) AS said
    FROM companies WHERE tenant_id = tenant) c
  WHERE search_normal(words) <% c.said ORDER BY 2 DESC, c.id LIMIT most
$$;
CREATE FUNCTION search_branches(tenant uuid, words text, most integer) RETURNS TABLE (id uuid, rank real) LANGUAGE sql STABLE
  SET pg_trgm.word_similarity_threshold = 0.4 AS $$
  SELECT b.id, word_similarity(search_normal(words), b.said) FROM (
    SELECT branches.id, search_normal(concat_ws(' ', name, code, email, phone, city)) AS said FROM branches WHERE tenant_id = tenant) b
  WHERE search_normal(words) <% b.said ORDER BY 2 DESC, b.id LIMIT most
$$;
CREATE FUNCTION search_org_departments(tenant uuid, words text, most integer) RETURNS TABLE (id uuid, rank real) LANGUAGE sql STABLE
  SET pg_trgm.word_similarity_threshold = 0.4 AS $$
  SELECT d.id, word_similarity(search_normal(words), d.said) FROM (
    SELECT org_departments.id, search_normal(concat_ws(' ', name, code, description)) AS said FROM org_departments WHERE tenant_id = tenant) d
  WHERE search_normal(words) <% d.said ORDER BY 2 DESC, d.id LIMIT most
$$;
CREATE FUNCTION search_stores(tenant uuid, words text, most integer) RETURNS TABLE (id uuid, rank real) LANGUAGE sql STABLE
  SET pg_trgm.word_similarity_threshold = 0.4 AS $$
  SELECT s.id, word_similarity(search_normal(words), s.said) FROM (
    SELECT stores.id, search_normal(concat_ws(' ', name, code, description, email, phone, city)) AS said FROM stores WHERE tenant_id = tenant) s
  WHERE search_normal(words) <% s.said ORDER BY 2 DESC, s.id LIMIT most
$$;
SELECT as_definer('search_companies(uuid,text,integer)'), as_definer('search_branches(uuid,text,integer)'), as_definer('search_org_departments(uuid,text,integer)'), as_definer('search_stores(uuid,text,integer)');
