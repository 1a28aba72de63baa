CREATE TABLE products (
  tenant_id uuid NOT NULL REFERENCES tenants (id),
  id uuid NOT NULL,
  slug text NOT NULL CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  sku text NOT NULL,
  name text NOT NULL,
  description text,
  barcode text,
  type text NOT NULL DEFAULT 'goods' CHECK (type IN ('goods', 'service')),
  tracking text NOT NULL DEFAULT 'none' CHECK (tracking IN ('none', 'batch', 'serial')),
  unit_id uuid NOT NULL,
  has_variants boolean NOT NULL DEFAULT false,
  subcategory_id uuid,
  brand_id uuid,
  quality_id uuid,
  currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  cost_price numeric CHECK (cost_price >= 0 AND scale(cost_price) <= 4),
  sale_price numeric CHECK (sale_price >= 0 AND scale(sale_price) <= 4),
  wholesale_price numeric CHECK (wholesale_price >= 0 AND scale(wholesale_price) <= 4),
  tax_rate numeric CHECK (tax_rate BETWEEN 0 AND 100 AND scale(tax_rate) <= 4),
  reorder_level numeric CHECK (reorder_level >= 0 AND scale(reorder_level) <= 6),
  reorder_quantity numeric CHECK (reorder_quantity > 0 AND scale(reorder_quantity) <= 6),
  weight_kg numeric CHECK (weight_kg > 0 AND scale(weight_kg) <= 6),
  length_cm numeric CHECK (length_cm > 0 AND scale(length_cm) <= 4),
  width_cm numeric CHECK (width_cm > 0 AND scale(width_cm) <= 4),
  height_cm numeric CHECK (height_cm > 0 AND scale(height_cm) <= 4),
  tags text[] NOT NULL DEFAULT '{}',
  is_active boolean NOT NULL DEFAULT true,
  archived_at timestamptz(3),
  is_archived boolean NOT NULL GENERATED ALWAYS AS (archived_at IS NOT NULL) STORED,
  search_text text GENERATED ALWAYS AS (search_normal(name || ' ' || sku || ' ' || coalesce(barcode, ''))) STORED,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  updated_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (tenant_id, id),
  -- What stock refers to: these stay as they are while anything of the product ever moved (STK-13, STK-15).
  CONSTRAINT products_stock_key UNIQUE (tenant_id, id, type, tracking, unit_id, has_variants),
  CONSTRAINT products_unit_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES units (tenant_id, id),
  CONSTRAINT products_subcategory_fkey FOREIGN KEY (tenant_id, subcategory_id) REFERENCES subcategories (tenant_id, id),
  CONSTRAINT products_brand_fkey FOREIGN KEY (tenant_id, brand_id) REFERENCES brands (tenant_id, id),
  CONSTRAINT products_quality_fkey FOREIGN KEY (tenant_id, quality_id) REFERENCES qualities (tenant_id, id),
  CHECK (type = 'goods' OR tracking = 'none')
);
ALTER TABLE products SET (fillfactor = 85);
CREATE UNIQUE INDEX products_slug_key ON products (tenant_id, slug);
CREATE INDEX products_sku ON products (tenant_id, sku);
CREATE INDEX products_name ON products (tenant_id, name, id);
CREATE INDEX products_created ON products (tenant_id, created_at, id);
CREATE INDEX products_updated ON products USING brin (updated_at) WITH (pages_per_range = 16);
CREATE INDEX products_unit ON products (tenant_id, unit_id);
CREATE INDEX products_subcategory ON products (tenant_id, subcategory_id);
CREATE INDEX products_brand ON products (tenant_id, brand_id);
CREATE INDEX products_quality ON products (tenant_id, quality_id);
CREATE INDEX products_sale_price ON products (tenant_id, sale_price, id);
CREATE INDEX products_tags ON products USING gin (tenant_id, tags);
CREATE INDEX products_search ON products USING gin (tenant_id, search_text gin_trgm_ops);

-- The same options, in whatever order and case.
CREATE FUNCTION options_key(options jsonb) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT string_agg(lower(item ->> 'name') || '=' || lower(item ->> 'value'), chr(10) ORDER BY lower(item ->> 'name') COLLATE "C")
  FROM jsonb_array_elements(CASE WHEN jsonb_typeof(options) = 'array' THEN options END) item
$$;

CREATE TABLE variants (
  tenant_id uuid NOT NULL REFERENCES tenants (id),
  id uuid NOT NULL,
  product_id uuid NOT NULL,
  slug text NOT NULL CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text NOT NULL,
  options jsonb NOT NULL CHECK (jsonb_typeof(options) = 'array' AND jsonb_array_length(options) > 0),
  options_key text GENERATED ALWAYS AS (options_key(options)) STORED,
  sku text NOT NULL,
  barcode text,
  cost_price numeric CHECK (cost_price >= 0 AND scale(cost_price) <= 4),
  sale_price numeric CHECK (sale_price >= 0 AND scale(sale_price) <= 4),
  wholesale_price numeric CHECK (wholesale_price >= 0 AND scale(wholesale_price) <= 4),
  weight_kg numeric CHECK (weight_kg > 0 AND scale(weight_kg) <= 6),
  position integer NOT NULL DEFAULT 0 CHECK (position >= 0),
  is_active boolean NOT NULL DEFAULT true,
  archived_at timestamptz(3),
  is_archived boolean NOT NULL GENERATED ALWAYS AS (archived_at IS NOT NULL) STORED,
  search_text text GENERATED ALWAYS AS (search_normal(name || ' ' || slug || ' ' || sku || ' ' || coalesce(barcode, ''))) STORED,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  updated_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT variants_product_key UNIQUE (tenant_id, id, product_id),
  CONSTRAINT variants_product_fkey FOREIGN KEY (tenant_id, product_id) REFERENCES products (tenant_id, id)
);
CREATE UNIQUE INDEX variants_slug_key ON variants (tenant_id, slug);
CREATE UNIQUE INDEX variants_options_key ON variants (tenant_id, product_id, options_key) WHERE archived_at IS NULL;
CREATE INDEX variants_product ON variants (tenant_id, product_id, position, name, id);
CREATE INDEX variants_sku ON variants (tenant_id, sku);
CREATE INDEX variants_name ON variants (tenant_id, name, id);
CREATE INDEX variants_created ON variants (tenant_id, created_at, id);
CREATE INDEX variants_search ON variants USING gin (tenant_id, search_text gin_trgm_ops);

-- A code that is scanned or typed leads to one thing, be it a product or a variant. A code of 8, 12, 13 or 14 digits is the same
-- number with zeros before it (GTIN). What is archived gives its codes free.
CREATE FUNCTION scanned(code text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$ SELECT CASE WHEN code ~ '^([0-9]{8}|[0-9]{12,14})$' THEN lpad(code, 14, '0') ELSE code END $$;

CREATE TABLE product_codes (
  tenant_id uuid NOT NULL REFERENCES tenants (id),
  of_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('sku', 'barcode')),
  code text NOT NULL,
  product_id uuid NOT NULL,
  PRIMARY KEY (tenant_id, of_id, kind),
  CONSTRAINT product_codes_product_fkey FOREIGN KEY (tenant_id, product_id) REFERENCES products (tenant_id, id)
);
CREATE UNIQUE INDEX product_codes_sku_key ON product_codes (tenant_id, code) WHERE kind = 'sku';
CREATE UNIQUE INDEX product_codes_barcode_key ON product_codes (tenant_id, code) WHERE kind = 'barcode';
CREATE INDEX product_codes_product ON product_codes (tenant_id, product_id);
SELECT protect_tenant_table('product_codes');
GRANT SELECT, INSERT, DELETE ON product_codes TO daftar_app;
GRANT SELECT ON product_codes TO daftar_definer;

CREATE FUNCTION keep_codes() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  product uuid := NEW.id;
BEGIN
  IF TG_TABLE_NAME = 'variants' THEN
    product := NEW.product_id;
  END IF;
  IF TG_OP = 'UPDATE' THEN
    DELETE FROM product_codes WHERE tenant_id = NEW.tenant_id AND of_id = NEW.id;
  END IF;
  IF NEW.archived_at IS NULL THEN
    INSERT INTO product_codes (tenant_id, of_id, kind, code, product_id)
      SELECT NEW.tenant_id, NEW.id, said.kind, said.code, product
      FROM (VALUES ('sku', NEW.sku), ('barcode', scanned(NEW.barcode))) AS said (kind, code) WHERE said.code IS NOT NULL;
  END IF;
  RETURN NULL;
END $$;

-- What something cost and was sold for, from the first price on.
CREATE TABLE price_logs (
  tenant_id uuid NOT NULL REFERENCES tenants (id),
  id uuid NOT NULL,
  product_id uuid,
  variant_id uuid,
  price text NOT NULL CHECK (price IN ('cost_price', 'sale_price', 'wholesale_price')),
  currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  old_value numeric,
  new_value numeric,
  old_currency text CHECK (old_currency ~ '^[A-Z]{3}$'),
  reason text,
  source text NOT NULL DEFAULT 'change' CHECK (source IN ('change', 'bulk', 'import')),
  user_id uuid,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT price_logs_product_fkey FOREIGN KEY (tenant_id, product_id) REFERENCES products (tenant_id, id),
  CONSTRAINT price_logs_variant_fkey FOREIGN KEY (tenant_id, variant_id, product_id) REFERENCES variants (tenant_id, id, product_id),
  CONSTRAINT price_logs_user_fkey FOREIGN KEY (tenant_id, user_id) REFERENCES users (tenant_id, id),
  CONSTRAINT price_logs_of_check CHECK (product_id IS NOT NULL)
);
CREATE INDEX price_logs_created ON price_logs (tenant_id, created_at, id);
CREATE INDEX price_logs_product ON price_logs (tenant_id, product_id, created_at);
CREATE INDEX price_logs_variant ON price_logs (tenant_id, variant_id, created_at);
CREATE INDEX price_logs_user ON price_logs (tenant_id, user_id);
SELECT protect_tenant_table('price_logs');
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON price_logs FOR EACH ROW EXECUTE FUNCTION refuse_change();
GRANT SELECT, INSERT ON price_logs TO daftar_app;

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['products', 'variants'] LOOP
    PERFORM protect_tenant_table(name::regclass), audit_table(name::regclass);
    EXECUTE format('CREATE TRIGGER touch BEFORE UPDATE ON %I FOR EACH ROW EXECUTE FUNCTION touch_row()', name);
    EXECUTE format('CREATE TRIGGER keep_slug BEFORE UPDATE ON %I FOR EACH ROW WHEN (OLD.slug IS DISTINCT FROM NEW.slug) EXECUTE FUNCTION keep_slug()', name);
    EXECUTE format('CREATE TRIGGER keep_codes_insert AFTER INSERT ON %I FOR EACH ROW EXECUTE FUNCTION keep_codes()', name);
    EXECUTE format('CREATE TRIGGER keep_codes_update AFTER UPDATE ON %I FOR EACH ROW
      WHEN ((OLD.sku, OLD.barcode, OLD.archived_at) IS DISTINCT FROM (NEW.sku, NEW.barcode, NEW.archived_at)) EXECUTE FUNCTION keep_codes()', name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO daftar_app', name);
    EXECUTE format('GRANT SELECT ON %I TO daftar_definer', name);
  END LOOP;
END $$;

-- A whole code says for certain what is meant. A part of one, which the digits in it give away, is looked for as it is: by
-- resemblance every code of the same prefix would be found, and there are as many as products.
CREATE FUNCTION search_products(tenant uuid, words text, most integer) RETURNS TABLE (id uuid, rank real) LANGUAGE sql STABLE
  SET pg_trgm.word_similarity_threshold = 0.4 AS $$
  WITH coded AS MATERIALIZED (
    SELECT DISTINCT c.product_id AS id FROM product_codes c WHERE c.tenant_id = tenant AND c.code IN (words, scanned(words))
  ), part AS MATERIALIZED (
    SELECT p.id FROM products p WHERE words ~ '[0-9]' AND NOT EXISTS (SELECT FROM coded) AND p.tenant_id = tenant
      AND p.search_text LIKE '%' || regexp_replace(search_normal(words), '([\\%_])', '\\\1', 'g') || '%' ORDER BY p.id LIMIT most
  )
  SELECT coded.id, 2::real FROM coded UNION ALL SELECT part.id, 1::real FROM part UNION ALL (
    SELECT p.id, word_similarity(search_normal(words), p.search_text) FROM products p
    WHERE NOT EXISTS (SELECT FROM coded) AND NOT EXISTS (SELECT FROM part)
      AND p.tenant_id = tenant AND search_normal(words) <% p.search_text ORDER BY 2 DESC, p.id LIMIT most)
$$;
CREATE FUNCTION search_variants(tenant uuid, words text, most integer) RETURNS TABLE (id uuid, rank real) LANGUAGE sql STABLE
  SET pg_trgm.word_similarity_threshold = 0.4 AS $$
  SELECT v.id, word_similarity(search_normal(words), v.search_text) FROM variants v
  WHERE v.tenant_id = tenant AND search_normal(words) <% v.search_text ORDER BY 2 DESC, v.id LIMIT most
$$;
SELECT as_definer('search_products(uuid,text,integer)'), as_definer('search_variants(uuid,text,integer)');
