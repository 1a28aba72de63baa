-- Batches and serial numbers of goods that are tracked so, and what of the stock is promised. As long as a batch or a piece is known,
-- its product stays what it is: goods, tracked so, in this unit (STK-15).

-- The day of an instant, by the calendar of the tenant: a batch expires at the end of its last day there.
CREATE FUNCTION tenant_day(tenant uuid, at timestamptz) RETURNS date LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT (at AT TIME ZONE t.timezone)::date FROM tenants t WHERE t.id = tenant $$;

CREATE TABLE batches (
  tenant_id uuid NOT NULL REFERENCES tenants (id),
  id uuid NOT NULL,
  product_id uuid NOT NULL,
  variant_id uuid,
  type text NOT NULL DEFAULT 'goods' CHECK (type = 'goods'),
  tracking text NOT NULL DEFAULT 'batch' CHECK (tracking = 'batch'),
  unit_id uuid NOT NULL,
  has_variants boolean NOT NULL CHECK (has_variants = (variant_id IS NOT NULL)),
  code text NOT NULL,
  supplier_code text,
  manufactured_on date,
  expires_on date,
  is_blocked boolean NOT NULL DEFAULT false,
  notes text,
  search_text text GENERATED ALWAYS AS (search_normal(code || ' ' || coalesce(supplier_code, ''))) STORED,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  updated_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT batches_goods_key UNIQUE (tenant_id, id, product_id),
  CONSTRAINT batches_product_fkey FOREIGN KEY (tenant_id, product_id, type, tracking, unit_id, has_variants)
    REFERENCES products (tenant_id, id, type, tracking, unit_id, has_variants),
  CONSTRAINT batches_variant_fkey FOREIGN KEY (tenant_id, variant_id, product_id) REFERENCES variants (tenant_id, id, product_id),
  CONSTRAINT batches_made_check CHECK (expires_on >= manufactured_on)
);
CREATE UNIQUE INDEX batches_code_key ON batches (tenant_id, product_id, variant_id, lower(code)) NULLS NOT DISTINCT;
CREATE INDEX batches_code ON batches (tenant_id, lower(code));
CREATE INDEX batches_variant ON batches (tenant_id, variant_id) WHERE variant_id IS NOT NULL;
CREATE INDEX batches_expires ON batches (tenant_id, expires_on, id);
CREATE INDEX batches_search ON batches USING gin (tenant_id, search_text gin_trgm_ops);

-- A piece is in exactly one warehouse or in none (STK-12); one that is on its way is in that of the goods in transit.
CREATE TABLE serials (
  tenant_id uuid NOT NULL REFERENCES tenants (id),
  id uuid NOT NULL,
  product_id uuid NOT NULL,
  variant_id uuid,
  type text NOT NULL DEFAULT 'goods' CHECK (type = 'goods'),
  tracking text NOT NULL DEFAULT 'serial' CHECK (tracking = 'serial'),
  unit_id uuid NOT NULL,
  has_variants boolean NOT NULL CHECK (has_variants = (variant_id IS NOT NULL)),
  number text NOT NULL,
  status text NOT NULL DEFAULT 'registered' CHECK (status IN ('registered', 'in_stock', 'in_transit', 'issued')),
  warehouse_id uuid,
  warranty_expires_on date,
  notes text,
  received_at timestamptz(3),
  issued_at timestamptz(3),
  -- How often it has moved: the next move takes the number behind it.
  moves integer NOT NULL DEFAULT 0 CHECK (moves >= 0),
  search_text text GENERATED ALWAYS AS (search_normal(number)) STORED,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  updated_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT serials_product_fkey FOREIGN KEY (tenant_id, product_id, type, tracking, unit_id, has_variants)
    REFERENCES products (tenant_id, id, type, tracking, unit_id, has_variants),
  CONSTRAINT serials_variant_fkey FOREIGN KEY (tenant_id, variant_id, product_id) REFERENCES variants (tenant_id, id, product_id),
  CONSTRAINT serials_warehouse_fkey FOREIGN KEY (tenant_id, warehouse_id) REFERENCES warehouses (tenant_id, id),
  CONSTRAINT serials_place_check CHECK ((status IN ('in_stock', 'in_transit')) = (warehouse_id IS NOT NULL))
);
CREATE UNIQUE INDEX serials_number_key ON serials (tenant_id, product_id, variant_id, lower(number)) NULLS NOT DISTINCT;
CREATE INDEX serials_number ON serials (tenant_id, number, id);
CREATE INDEX serials_number_any ON serials (tenant_id, lower(number));
CREATE INDEX serials_variant ON serials (tenant_id, variant_id) WHERE variant_id IS NOT NULL;
CREATE INDEX serials_warehouse ON serials (tenant_id, warehouse_id, product_id) WHERE warehouse_id IS NOT NULL;
CREATE INDEX serials_warranty ON serials (tenant_id, warranty_expires_on, id);
CREATE INDEX serials_search ON serials USING gin (tenant_id, search_text gin_trgm_ops);

CREATE TABLE serial_moves (
  tenant_id uuid NOT NULL REFERENCES tenants (id),
  id uuid NOT NULL,
  serial_id uuid NOT NULL,
  sequence integer NOT NULL CHECK (sequence > 0),
  occurred_at timestamptz(3) NOT NULL,
  status text NOT NULL CHECK (status IN ('registered', 'in_stock', 'in_transit', 'issued')),
  from_warehouse_id uuid,
  to_warehouse_id uuid,
  movement_id uuid NOT NULL,
  kind text NOT NULL,
  source_type text,
  source_id uuid,
  user_id uuid,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT serial_moves_serial_fkey FOREIGN KEY (tenant_id, serial_id) REFERENCES serials (tenant_id, id),
  CONSTRAINT serial_moves_movement_fkey FOREIGN KEY (tenant_id, movement_id) REFERENCES stock_movements (tenant_id, id),
  CONSTRAINT serial_moves_from_fkey FOREIGN KEY (tenant_id, from_warehouse_id) REFERENCES warehouses (tenant_id, id),
  CONSTRAINT serial_moves_to_fkey FOREIGN KEY (tenant_id, to_warehouse_id) REFERENCES warehouses (tenant_id, id)
);
CREATE UNIQUE INDEX serial_moves_sequence_key ON serial_moves (tenant_id, serial_id, sequence);
CREATE INDEX serial_moves_movement ON serial_moves (tenant_id, movement_id);
SELECT protect_tenant_table('serial_moves');
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON serial_moves FOR EACH ROW EXECUTE FUNCTION refuse_change();
GRANT SELECT, INSERT ON serial_moves TO daftar_app;

-- The part of stock_levels.reserved that one promise makes up is quantity - consumed_quantity while it is active (STK-06).
CREATE TABLE stock_reservations (
  tenant_id uuid NOT NULL REFERENCES tenants (id),
  id uuid NOT NULL,
  item_id uuid NOT NULL,
  product_id uuid NOT NULL,
  variant_id uuid,
  warehouse_id uuid NOT NULL,
  batch_id uuid,
  quantity numeric NOT NULL CHECK (quantity > 0 AND scale(quantity) <= 6),
  consumed_quantity numeric NOT NULL DEFAULT 0,
  is_whole boolean NOT NULL,
  status text NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'consumed', 'released', 'expired')),
  reference text,
  source_type text,
  source_id uuid,
  expires_at timestamptz(3),
  notes text,
  user_id uuid,
  closed_at timestamptz(3),
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  updated_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT stock_reservations_item_fkey FOREIGN KEY (tenant_id, item_id, is_whole) REFERENCES stock_items (tenant_id, id, is_whole),
  CONSTRAINT stock_reservations_warehouse_fkey FOREIGN KEY (tenant_id, warehouse_id) REFERENCES warehouses (tenant_id, id),
  CONSTRAINT stock_reservations_batch_fkey FOREIGN KEY (tenant_id, batch_id, product_id) REFERENCES batches (tenant_id, id, product_id),
  CONSTRAINT stock_reservations_whole_check CHECK (NOT is_whole OR quantity = trunc(quantity)),
  CONSTRAINT stock_reservations_consumed_check CHECK (consumed_quantity BETWEEN 0 AND quantity),
  CHECK ((status = 'consumed') = (consumed_quantity = quantity)),
  CHECK ((status = 'active') = (closed_at IS NULL)),
  CHECK ((source_type IS NULL) = (source_id IS NULL))
);
CREATE INDEX stock_reservations_item ON stock_reservations (tenant_id, item_id, warehouse_id) WHERE status = 'active';
CREATE INDEX stock_reservations_product ON stock_reservations (tenant_id, product_id, created_at);
CREATE INDEX stock_reservations_created ON stock_reservations (tenant_id, created_at, id);
CREATE INDEX stock_reservations_source ON stock_reservations (tenant_id, source_id) WHERE source_id IS NOT NULL;
CREATE INDEX stock_reservations_warehouse ON stock_reservations (tenant_id, warehouse_id);
CREATE INDEX stock_reservations_batch ON stock_reservations (tenant_id, batch_id) WHERE batch_id IS NOT NULL;
CREATE INDEX stock_reservations_expiry ON stock_reservations (expires_at) WHERE status = 'active';

-- What is kept of a batch lies under its product.
ALTER TABLE stock_ledger ADD CONSTRAINT stock_ledger_batch_fkey FOREIGN KEY (tenant_id, batch_id, product_id) REFERENCES batches (tenant_id, id, product_id);
ALTER TABLE stock_levels ADD CONSTRAINT stock_levels_batch_fkey FOREIGN KEY (tenant_id, batch_id, product_id) REFERENCES batches (tenant_id, id, product_id);
CREATE INDEX stock_levels_batch ON stock_levels (tenant_id, batch_id) WHERE batch_id IS NOT NULL;
CREATE INDEX stock_ledger_batch ON stock_ledger (tenant_id, batch_id) WHERE batch_id IS NOT NULL;

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['batches', 'serials', 'stock_reservations'] LOOP
    PERFORM protect_tenant_table(name::regclass), audit_table(name::regclass);
    EXECUTE format('CREATE TRIGGER touch BEFORE UPDATE ON %I FOR EACH ROW EXECUTE FUNCTION touch_row()', name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO daftar_app', name);
    EXECUTE format('GRANT SELECT ON %I TO daftar_definer', name);
  END LOOP;
END $$;
GRANT DELETE ON serials TO daftar_app;

CREATE FUNCTION search_batches(tenant uuid, words text, most integer) RETURNS TABLE (id uuid, rank real) LANGUAGE sql STABLE
  SET pg_trgm.word_similarity_threshold = 0.4 AS $$
  SELECT found.id, max(found.rank) FROM (
    SELECT b.id, word_similarity(search_normal(words), b.search_text) AS rank FROM batches b
    WHERE b.tenant_id = tenant AND search_normal(words) <% b.search_text
    UNION ALL
    SELECT b.id, p.rank * 0.9 FROM search_products(tenant, words, most) p JOIN batches b ON b.tenant_id = tenant AND b.product_id = p.id
  ) found GROUP BY found.id ORDER BY 2 DESC, found.id LIMIT most
$$;
CREATE FUNCTION search_serials(tenant uuid, words text, most integer) RETURNS TABLE (id uuid, rank real) LANGUAGE sql STABLE
  SET pg_trgm.word_similarity_threshold = 0.4 AS $$
  SELECT found.id, max(found.rank) FROM (
    SELECT s.id, word_similarity(search_normal(words), s.search_text) AS rank FROM serials s
    WHERE s.tenant_id = tenant AND search_normal(words) <% s.search_text
    UNION ALL
    SELECT s.id, p.rank * 0.9 FROM search_products(tenant, words, most) p JOIN serials s ON s.tenant_id = tenant AND s.product_id = p.id
  ) found GROUP BY found.id ORDER BY 2 DESC, found.id LIMIT most
$$;
CREATE FUNCTION tenants_with_lapsed_reservations() RETURNS TABLE (id uuid) LANGUAGE sql STABLE AS $$
  SELECT DISTINCT tenant_id FROM stock_reservations WHERE status = 'active' AND expires_at <= clock_timestamp()
$$;
SELECT as_definer('search_batches(uuid,text,integer)'), as_definer('search_serials(uuid,text,integer)'), as_definer('tenants_with_lapsed_reservations()');
