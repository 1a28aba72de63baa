-- How goods are sorted, who makes them, in what they are measured and how good they are. What refers to a row keeps it from
-- being deleted (PLT-18): the foreign keys see to it, also while both happen at once.

CREATE TABLE departments (
  tenant_id uuid NOT NULL REFERENCES tenants (id),
  id uuid NOT NULL,
  slug text NOT NULL CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text NOT NULL,
  description text,
  position integer NOT NULL DEFAULT 0 CHECK (position >= 0),
  is_active boolean NOT NULL DEFAULT true,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  updated_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (tenant_id, id)
);
CREATE UNIQUE INDEX departments_slug_key ON departments (tenant_id, slug);
CREATE UNIQUE INDEX departments_name_key ON departments (tenant_id, lower(name));
CREATE INDEX departments_position ON departments (tenant_id, position, name, id);

CREATE TABLE categories (
  tenant_id uuid NOT NULL REFERENCES tenants (id),
  id uuid NOT NULL,
  slug text NOT NULL CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  department_id uuid NOT NULL,
  name text NOT NULL,
  description text,
  position integer NOT NULL DEFAULT 0 CHECK (position >= 0),
  is_active boolean NOT NULL DEFAULT true,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  updated_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT categories_department_fkey FOREIGN KEY (tenant_id, department_id) REFERENCES departments (tenant_id, id)
);
CREATE UNIQUE INDEX categories_slug_key ON categories (tenant_id, slug);
CREATE UNIQUE INDEX categories_name_key ON categories (tenant_id, department_id, lower(name));
CREATE INDEX categories_position ON categories (tenant_id, position, name, id);

CREATE TABLE subcategories (
  tenant_id uuid NOT NULL REFERENCES tenants (id),
  id uuid NOT NULL,
  slug text NOT NULL CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  category_id uuid NOT NULL,
  name text NOT NULL,
  description text,
  position integer NOT NULL DEFAULT 0 CHECK (position >= 0),
  is_active boolean NOT NULL DEFAULT true,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  updated_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT subcategories_category_fkey FOREIGN KEY (tenant_id, category_id) REFERENCES categories (tenant_id, id)
);
CREATE UNIQUE INDEX subcategories_slug_key ON subcategories (tenant_id, slug);
CREATE UNIQUE INDEX subcategories_name_key ON subcategories (tenant_id, category_id, lower(name));
CREATE INDEX subcategories_position ON subcategories (tenant_id, position, name, id);

CREATE TABLE brands (
  tenant_id uuid NOT NULL REFERENCES tenants (id),
  id uuid NOT NULL,
  slug text NOT NULL CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text NOT NULL,
  description text,
  website text,
  country text CHECK (country ~ '^[A-Z]{2}$'),
  position integer NOT NULL DEFAULT 0 CHECK (position >= 0),
  is_active boolean NOT NULL DEFAULT true,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  updated_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (tenant_id, id)
);
CREATE UNIQUE INDEX brands_slug_key ON brands (tenant_id, slug);
CREATE UNIQUE INDEX brands_name_key ON brands (tenant_id, lower(name));
CREATE INDEX brands_position ON brands (tenant_id, position, name, id);

-- A unit is a base, or so many of one base of its kind. What is a base has none itself, so there are no chains and no rings:
-- the key of units_base_fkey holds it, also while several units change at once.
CREATE TABLE units (
  tenant_id uuid NOT NULL REFERENCES tenants (id),
  id uuid NOT NULL,
  slug text NOT NULL CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text NOT NULL,
  symbol text NOT NULL,
  code text CHECK (code ~ '^[A-Z0-9]{2,3}$'),
  kind text NOT NULL CHECK (kind IN ('count', 'mass', 'length', 'area', 'volume', 'time', 'energy', 'other')),
  is_whole boolean NOT NULL DEFAULT false,
  base_unit_id uuid,
  factor numeric NOT NULL DEFAULT 1 CHECK (factor > 0 AND scale(factor) <= 12 AND factor < 1e12),
  is_base boolean GENERATED ALWAYS AS (base_unit_id IS NULL) STORED,
  needs_base boolean GENERATED ALWAYS AS (CASE WHEN base_unit_id IS NOT NULL THEN true END) STORED,
  position integer NOT NULL DEFAULT 0 CHECK (position >= 0),
  is_active boolean NOT NULL DEFAULT true,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  updated_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT units_base_key UNIQUE (tenant_id, id, kind, is_base),
  CONSTRAINT units_base_fkey FOREIGN KEY (tenant_id, base_unit_id, kind, needs_base) REFERENCES units (tenant_id, id, kind, is_base),
  CHECK (base_unit_id IS NOT NULL OR factor = 1)
);
CREATE UNIQUE INDEX units_slug_key ON units (tenant_id, slug);
CREATE UNIQUE INDEX units_name_key ON units (tenant_id, lower(name));
CREATE UNIQUE INDEX units_code_key ON units (tenant_id, code);
CREATE INDEX units_base ON units (tenant_id, base_unit_id);
CREATE INDEX units_position ON units (tenant_id, position, name, id);

CREATE TABLE qualities (
  tenant_id uuid NOT NULL REFERENCES tenants (id),
  id uuid NOT NULL,
  slug text NOT NULL CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text NOT NULL,
  description text,
  position integer NOT NULL DEFAULT 0 CHECK (position >= 0),
  is_active boolean NOT NULL DEFAULT true,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  updated_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (tenant_id, id)
);
CREATE UNIQUE INDEX qualities_slug_key ON qualities (tenant_id, slug);
CREATE UNIQUE INDEX qualities_name_key ON qualities (tenant_id, lower(name));
CREATE INDEX qualities_position ON qualities (tenant_id, position, name, id);

-- A slug stands in addresses that others have written down.
CREATE FUNCTION keep_slug() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a slug of % never changes', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['departments', 'categories', 'subcategories', 'brands', 'units', 'qualities'] LOOP
    PERFORM protect_tenant_table(name::regclass), audit_table(name::regclass);
    EXECUTE format('CREATE TRIGGER touch BEFORE UPDATE ON %I FOR EACH ROW EXECUTE FUNCTION touch_row()', name);
    EXECUTE format('CREATE TRIGGER keep_slug BEFORE UPDATE ON %I FOR EACH ROW WHEN (OLD.slug IS DISTINCT FROM NEW.slug) EXECUTE FUNCTION keep_slug()', name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO daftar_app', name);
  END LOOP;
END $$;

-- A tenant has some hundreds of each, of brands some thousands: no index is worth its keep.
CREATE FUNCTION search_departments(tenant uuid, words text, most integer) RETURNS TABLE (id uuid, rank real) LANGUAGE sql STABLE
  SET pg_trgm.word_similarity_threshold = 0.4 AS $$
  SELECT d.id, word_similarity(search_normal(words), d.said) FROM (
    SELECT departments.id, search_normal(concat_ws(' ', name, slug, description)) AS said FROM departments WHERE tenant_id = tenant) d
  WHERE search_normal(words) <% d.said ORDER BY 2 DESC, d.id LIMIT most
$$;
CREATE FUNCTION search_categories(tenant uuid, words text, most integer) RETURNS TABLE (id uuid, rank real) LANGUAGE sql STABLE
  SET pg_trgm.word_similarity_threshold = 0.4 AS $$
  SELECT c.id, word_similarity(search_normal(words), c.said) FROM (
    SELECT categories.id, search_normal(concat_ws(' ', name, slug, description)) AS said FROM categories WHERE tenant_id = tenant) c
  WHERE search_normal(words) <% c.said ORDER BY 2 DESC, c.id LIMIT most
$$;
CREATE FUNCTION search_subcategories(tenant uuid, words text, most integer) RETURNS TABLE (id uuid, rank real) LANGUAGE sql STABLE
  SET pg_trgm.word_similarity_threshold = 0.4 AS $$
  SELECT s.id, word_similarity(search_normal(words), s.said) FROM (
    SELECT subcategories.id, search_normal(concat_ws(' ', name, slug, description)) AS said FROM subcategories WHERE tenant_id = tenant) s
  WHERE search_normal(words) <% s.said ORDER BY 2 DESC, s.id LIMIT most
$$;
CREATE FUNCTION search_brands(tenant uuid, words text, most integer) RETURNS TABLE (id uuid, rank real) LANGUAGE sql STABLE
  SET pg_trgm.word_similarity_threshold = 0.4 AS $$
  SELECT b.id, word_similarity(search_normal(words), b.said) FROM (
    SELECT brands.id, search_normal(concat_ws(' ', name, slug, description)) AS said FROM brands WHERE tenant_id = tenant) b
  WHERE search_normal(words) <% b.said ORDER BY 2 DESC, b.id LIMIT most
$$;
CREATE FUNCTION search_units(tenant uuid, words text, most integer) RETURNS TABLE (id uuid, rank real) LANGUAGE sql STABLE
  SET pg_trgm.word_similarity_threshold = 0.4 AS $$
  SELECT u.id, word_similarity(search_normal(words), u.said) FROM (
    SELECT units.id, search_normal(concat_ws(' ', name, slug, symbol, code)) AS said FROM units WHERE tenant_id = tenant) u
  WHERE search_normal(words) <% u.said ORDER BY 2 DESC, u.id LIMIT most
$$;
CREATE FUNCTION search_qualities(tenant uuid, words text, most integer) RETURNS TABLE (id uuid, rank real) LANGUAGE sql STABLE
  SET pg_trgm.word_similarity_threshold = 0.4 AS $$
  SELECT q.id, word_similarity(search_normal(words), q.said) FROM (
    SELECT qualities.id, search_normal(concat_ws(' ', name, slug, description)) AS said FROM qualities WHERE tenant_id = tenant) q
  WHERE search_normal(words) <% q.said ORDER BY 2 DESC, q.id LIMIT most
$$;
SELECT as_definer('search_departments(uuid,text,integer)'), as_definer('search_categories(uuid,text,integer)'), as_definer('search_subcategories(uuid,text,integer)');
SELECT as_definer('search_brands(uuid,text,integer)'), as_definer('search_units(uuid,text,integer)'), as_definer('search_qualities(uuid,text,integer)');
