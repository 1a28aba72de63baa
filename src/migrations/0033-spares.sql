CREATE TABLE spares (
  tenant_id uuid NOT NULL REFERENCES tenants (id),
  id uuid NOT NULL,
  sku text,
  part_number text,
  name text NOT NULL,
  description text,
  brand_id uuid,
  quality_id uuid,
  product_id uuid,
  -- Products are archived and never deleted, so what was there once stays.
  compatible_product_ids uuid[] NOT NULL DEFAULT '{}',
  currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  cost_price numeric CHECK (cost_price >= 0 AND scale(cost_price) <= 4),
  sale_price numeric CHECK (sale_price >= 0 AND scale(sale_price) <= 4),
  wholesale_price numeric CHECK (wholesale_price >= 0 AND scale(wholesale_price) <= 4),
  is_active boolean NOT NULL DEFAULT true,
  archived_at timestamptz(3),
  is_archived boolean NOT NULL GENERATED ALWAYS AS (archived_at IS NOT NULL) STORED,
  search_text text GENERATED ALWAYS AS (search_normal(name || ' ' || coalesce(sku, '') || ' ' || coalesce(part_number, ''))) STORED,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  updated_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT spares_brand_fkey FOREIGN KEY (tenant_id, brand_id) REFERENCES brands (tenant_id, id),
  CONSTRAINT spares_quality_fkey FOREIGN KEY (tenant_id, quality_id) REFERENCES qualities (tenant_id, id),
  CONSTRAINT spares_product_fkey FOREIGN KEY (tenant_id, product_id) REFERENCES products (tenant_id, id)
);
CREATE UNIQUE INDEX spares_sku_key ON spares (tenant_id, sku) WHERE archived_at IS NULL;
CREATE INDEX spares_name ON spares (tenant_id, name, id);
CREATE INDEX spares_created ON spares (tenant_id, created_at, id);
CREATE INDEX spares_part_number ON spares (tenant_id, part_number);
CREATE INDEX spares_brand ON spares (tenant_id, brand_id);
CREATE INDEX spares_quality ON spares (tenant_id, quality_id);
CREATE INDEX spares_product ON spares (tenant_id, product_id);
CREATE INDEX spares_compatible ON spares USING gin (tenant_id, compatible_product_ids);
CREATE INDEX spares_search ON spares USING gin (tenant_id, search_text gin_trgm_ops);
SELECT protect_tenant_table('spares');
SELECT audit_table('spares');
CREATE TRIGGER touch BEFORE UPDATE ON spares FOR EACH ROW EXECUTE FUNCTION touch_row();
GRANT SELECT, INSERT, UPDATE ON spares TO daftar_app;
GRANT SELECT ON spares TO daftar_definer;

CREATE FUNCTION search_spares(tenant uuid, words text, most integer) RETURNS TABLE (id uuid, rank real) LANGUAGE sql STABLE
  SET pg_trgm.word_similarity_threshold = 0.4 AS $$
  SELECT s.id, word_similarity(search_normal(words), s.search_text) FROM spares s
  WHERE s.tenant_id = tenant AND search_normal(words) <% s.search_text ORDER BY 2 DESC, s.id LIMIT most
$$;
SELECT as_definer('search_spares(uuid,text,integer)');

ALTER TABLE price_logs ADD COLUMN spare_id uuid;
ALTER TABLE price_logs ADD CONSTRAINT price_logs_spare_fkey FOREIGN KEY (tenant_id, spare_id) REFERENCES spares (tenant_id, id);
ALTER TABLE price_logs DROP CONSTRAINT price_logs_of_check;
ALTER TABLE price_logs ADD CONSTRAINT price_logs_of_check CHECK (num_nonnulls(product_id, spare_id) = 1 AND (variant_id IS NULL OR product_id IS NOT NULL));
CREATE INDEX price_logs_spare ON price_logs (tenant_id, spare_id, created_at);
