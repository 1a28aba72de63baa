-- Where stock lies, what moved it, and what it is worth. The ledger is the truth; levels and layers are made of it, in the same
-- transaction, and `daftar verify` proves that they are.

ALTER TABLE units ADD CONSTRAINT units_whole_key UNIQUE (tenant_id, id, is_whole);

CREATE TABLE warehouses (
  tenant_id uuid NOT NULL REFERENCES tenants (id),
  id uuid NOT NULL,
  code text NOT NULL,
  name text NOT NULL,
  description text,
  -- What is on its way between two places lies in the one of the type 'transit'.
  type text NOT NULL DEFAULT 'stock' CHECK (type IN ('stock', 'transit')),
  store_id uuid,
  address jsonb NOT NULL DEFAULT empty_address(),
  phone text,
  is_default boolean NOT NULL DEFAULT false,
  is_active boolean NOT NULL DEFAULT true,
  archived_at timestamptz(3),
  archived boolean GENERATED ALWAYS AS (archived_at IS NOT NULL) STORED,
  city text GENERATED ALWAYS AS (address ->> 'city') STORED,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  updated_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT warehouses_store_fkey FOREIGN KEY (tenant_id, store_id) REFERENCES stores (tenant_id, id),
  CHECK (NOT is_default OR (type = 'stock' AND is_active AND archived_at IS NULL))
);
CREATE UNIQUE INDEX warehouses_code_key ON warehouses (tenant_id, lower(code)) WHERE archived_at IS NULL;
CREATE UNIQUE INDEX warehouses_default_key ON warehouses (tenant_id) WHERE is_default;
CREATE UNIQUE INDEX warehouses_transit_key ON warehouses (tenant_id) WHERE type = 'transit';
CREATE INDEX warehouses_name ON warehouses (tenant_id, name, id);
CREATE INDEX warehouses_store ON warehouses (tenant_id, store_id);
SELECT protect_tenant_table('warehouses'), audit_table('warehouses');
CREATE TRIGGER touch BEFORE UPDATE ON warehouses FOR EACH ROW EXECUTE FUNCTION touch_row();
GRANT SELECT, INSERT, UPDATE ON warehouses TO daftar_app;

-- How a tenant keeps stock. None is like one with the defaults; the first movement writes it down.
CREATE TABLE inventory_configs (
  tenant_id uuid NOT NULL REFERENCES tenants (id),
  id uuid GENERATED ALWAYS AS (tenant_id) STORED,
  valuation_method text NOT NULL DEFAULT 'moving_average' CHECK (valuation_method IN ('moving_average', 'fifo')),
  allow_negative_stock boolean NOT NULL DEFAULT false,
  backdating text NOT NULL DEFAULT 'revalue' CHECK (backdating IN ('refuse', 'revalue')),
  consumption_days integer NOT NULL DEFAULT 30 CHECK (consumption_days BETWEEN 1 AND 366),
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  updated_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (tenant_id),
  CONSTRAINT inventory_configs_method_key UNIQUE (tenant_id, valuation_method)
);
SELECT protect_tenant_table('inventory_configs'), audit_table('inventory_configs');
CREATE TRIGGER touch BEFORE UPDATE ON inventory_configs FOR EACH ROW EXECUTE FUNCTION touch_row();
GRANT SELECT, INSERT, UPDATE ON inventory_configs TO daftar_app;

-- A product or variant that ever moved. Whoever moves it locks its row first, so that one after the other does (STK-05). What its
-- keys refer to stays as it is from then on: type, tracking, unit and variants (STK-13, STK-15), and how stock is valued.
CREATE TABLE stock_items (
  tenant_id uuid NOT NULL REFERENCES tenants (id),
  id uuid NOT NULL,
  product_id uuid NOT NULL,
  variant_id uuid,
  type text NOT NULL CHECK (type = 'goods'),
  tracking text NOT NULL,
  unit_id uuid NOT NULL,
  has_variants boolean NOT NULL CHECK (has_variants = (variant_id IS NOT NULL)),
  is_whole boolean NOT NULL,
  valuation_method text NOT NULL,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT stock_items_whole_key UNIQUE (tenant_id, id, is_whole),
  CONSTRAINT stock_items_goods_key UNIQUE NULLS NOT DISTINCT (tenant_id, product_id, variant_id),
  CONSTRAINT stock_items_product_fkey FOREIGN KEY (tenant_id, product_id, type, tracking, unit_id, has_variants)
    REFERENCES products (tenant_id, id, type, tracking, unit_id, has_variants),
  CONSTRAINT stock_items_variant_fkey FOREIGN KEY (tenant_id, variant_id, product_id) REFERENCES variants (tenant_id, id, product_id),
  CONSTRAINT stock_items_unit_fkey FOREIGN KEY (tenant_id, unit_id, is_whole) REFERENCES units (tenant_id, id, is_whole),
  CONSTRAINT stock_items_method_fkey FOREIGN KEY (tenant_id, valuation_method) REFERENCES inventory_configs (tenant_id, valuation_method)
);
SELECT protect_tenant_table('stock_items');
GRANT SELECT, INSERT, UPDATE ON stock_items TO daftar_app;

CREATE TABLE stock_movements (
  tenant_id uuid NOT NULL REFERENCES tenants (id),
  id uuid NOT NULL,
  number text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('receipt', 'issue', 'transfer', 'return', 'adjustment', 'opening', 'stocktake', 'revaluation')),
  status text NOT NULL CHECK (status IN ('posted', 'in_transit', 'partially_received', 'received', 'cancelled')),
  occurred_at timestamptz(3) NOT NULL,
  warehouse_id uuid,
  to_warehouse_id uuid,
  source_type text,
  source_id uuid,
  reason text,
  notes text,
  user_id uuid,
  received_at timestamptz(3),
  cancelled_at timestamptz(3),
  cancelled_by uuid,
  cancel_reason text,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  updated_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT stock_movements_warehouse_fkey FOREIGN KEY (tenant_id, warehouse_id) REFERENCES warehouses (tenant_id, id),
  CONSTRAINT stock_movements_to_warehouse_fkey FOREIGN KEY (tenant_id, to_warehouse_id) REFERENCES warehouses (tenant_id, id),
  CHECK ((source_type IS NULL) = (source_id IS NULL)),
  CHECK ((status = 'cancelled') = (cancelled_at IS NOT NULL)),
  CHECK (kind = 'transfer' OR status IN ('posted', 'cancelled'))
);
CREATE UNIQUE INDEX stock_movements_number_key ON stock_movements (tenant_id, number);
CREATE INDEX stock_movements_occurred ON stock_movements (tenant_id, occurred_at, id);
CREATE INDEX stock_movements_created ON stock_movements (tenant_id, created_at, id);
CREATE INDEX stock_movements_source ON stock_movements (tenant_id, source_id);
CREATE INDEX stock_movements_warehouse ON stock_movements (tenant_id, warehouse_id, occurred_at);
CREATE INDEX stock_movements_to_warehouse ON stock_movements (tenant_id, to_warehouse_id, occurred_at);
SELECT protect_tenant_table('stock_movements'), audit_table('stock_movements');
CREATE TRIGGER touch BEFORE UPDATE ON stock_movements FOR EACH ROW EXECUTE FUNCTION touch_row();
GRANT SELECT, INSERT, UPDATE ON stock_movements TO daftar_app;

CREATE TABLE stock_movement_lines (
  tenant_id uuid NOT NULL REFERENCES tenants (id),
  id uuid NOT NULL,
  movement_id uuid NOT NULL,
  position integer NOT NULL CHECK (position >= 0),
  item_id uuid NOT NULL,
  product_id uuid NOT NULL,
  variant_id uuid,
  direction text NOT NULL CHECK (direction IN ('in', 'out')),
  warehouse_id uuid NOT NULL,
  to_warehouse_id uuid CHECK (to_warehouse_id <> warehouse_id),
  quantity numeric NOT NULL CHECK (quantity > 0 AND scale(quantity) <= 6),
  received_quantity numeric NOT NULL DEFAULT 0 CHECK (received_quantity BETWEEN 0 AND quantity),
  returns_line_id uuid,
  serials text[] NOT NULL DEFAULT '{}',
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT stock_movement_lines_movement_fkey FOREIGN KEY (tenant_id, movement_id) REFERENCES stock_movements (tenant_id, id),
  CONSTRAINT stock_movement_lines_item_fkey FOREIGN KEY (tenant_id, item_id) REFERENCES stock_items (tenant_id, id),
  CONSTRAINT stock_movement_lines_warehouse_fkey FOREIGN KEY (tenant_id, warehouse_id) REFERENCES warehouses (tenant_id, id),
  CONSTRAINT stock_movement_lines_to_warehouse_fkey FOREIGN KEY (tenant_id, to_warehouse_id) REFERENCES warehouses (tenant_id, id)
);
CREATE UNIQUE INDEX stock_movement_lines_position_key ON stock_movement_lines (tenant_id, movement_id, position);
CREATE INDEX stock_movement_lines_product ON stock_movement_lines (tenant_id, product_id, movement_id);
CREATE INDEX stock_movement_lines_item ON stock_movement_lines (tenant_id, item_id);
CREATE INDEX stock_movement_lines_returns ON stock_movement_lines (tenant_id, returns_line_id) WHERE returns_line_id IS NOT NULL;
SELECT protect_tenant_table('stock_movement_lines');
GRANT SELECT, INSERT, UPDATE ON stock_movement_lines TO daftar_app;

-- Rows are never changed (STK-02): what corrects one is another, of quantity 0 at its date, or the opposite of it. Rows refer to
-- rows without foreign keys: with a tenant all of them go at once, in no order.
CREATE TABLE stock_ledger (
  tenant_id uuid NOT NULL REFERENCES tenants (id),
  id uuid NOT NULL,
  sequence bigint GENERATED ALWAYS AS IDENTITY,
  item_id uuid NOT NULL,
  is_whole boolean NOT NULL,
  product_id uuid NOT NULL,
  variant_id uuid,
  warehouse_id uuid NOT NULL,
  batch_id uuid,
  occurred_at timestamptz(3) NOT NULL,
  kind text NOT NULL CHECK (kind IN ('receipt', 'issue', 'transfer', 'return', 'adjustment', 'opening', 'stocktake', 'cancellation', 'revaluation', 'landed_cost')),
  quantity numeric NOT NULL CHECK (scale(quantity) <= 6),
  value numeric NOT NULL CHECK (scale(value) <= 6),
  unit_cost numeric,
  movement_id uuid NOT NULL,
  line_id uuid,
  -- The row whose cost this one takes over, in part or as a whole, with the sign turned: a return, or a step of a transfer.
  origin_id uuid,
  reverses_id uuid,
  revalues_id uuid,
  source_type text,
  source_id uuid,
  reason text,
  user_id uuid,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT stock_ledger_item_fkey FOREIGN KEY (tenant_id, item_id, is_whole) REFERENCES stock_items (tenant_id, id, is_whole),
  CONSTRAINT stock_ledger_warehouse_fkey FOREIGN KEY (tenant_id, warehouse_id) REFERENCES warehouses (tenant_id, id),
  CONSTRAINT stock_ledger_movement_fkey FOREIGN KEY (tenant_id, movement_id) REFERENCES stock_movements (tenant_id, id),
  CONSTRAINT stock_ledger_line_fkey FOREIGN KEY (tenant_id, line_id) REFERENCES stock_movement_lines (tenant_id, id),
  -- STK-17
  CHECK (NOT is_whole OR quantity = trunc(quantity)),
  CHECK ((quantity = 0) = (kind IN ('revaluation', 'landed_cost'))),
  CHECK ((revalues_id IS NOT NULL) = (kind IN ('revaluation', 'landed_cost'))),
  CHECK ((reverses_id IS NOT NULL) = (kind = 'cancellation'))
);
CREATE INDEX stock_ledger_sequence ON stock_ledger (tenant_id, sequence);
CREATE INDEX stock_ledger_occurred ON stock_ledger (tenant_id, occurred_at, sequence);
CREATE INDEX stock_ledger_item ON stock_ledger (tenant_id, item_id, occurred_at, sequence);
CREATE INDEX stock_ledger_product ON stock_ledger (tenant_id, product_id, occurred_at, sequence);
CREATE INDEX stock_ledger_movement ON stock_ledger (tenant_id, movement_id);
CREATE INDEX stock_ledger_line ON stock_ledger (tenant_id, line_id);
CREATE INDEX stock_ledger_origin ON stock_ledger (tenant_id, origin_id) WHERE origin_id IS NOT NULL;
CREATE INDEX stock_ledger_revalues ON stock_ledger (tenant_id, revalues_id) WHERE revalues_id IS NOT NULL;
CREATE UNIQUE INDEX stock_ledger_reverses_key ON stock_ledger (tenant_id, reverses_id) WHERE reverses_id IS NOT NULL;
SELECT protect_tenant_table('stock_ledger');
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON stock_ledger FOR EACH ROW EXECUTE FUNCTION refuse_change();
GRANT SELECT, INSERT ON stock_ledger TO daftar_app;

CREATE TABLE stock_levels (
  tenant_id uuid NOT NULL REFERENCES tenants (id),
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  item_id uuid NOT NULL,
  product_id uuid NOT NULL,
  variant_id uuid,
  warehouse_id uuid NOT NULL,
  batch_id uuid,
  in_transit boolean NOT NULL,
  on_hand numeric NOT NULL,
  reserved numeric NOT NULL DEFAULT 0 CHECK (reserved >= 0),
  available numeric NOT NULL GENERATED ALWAYS AS (on_hand - reserved) STORED,
  value numeric NOT NULL,
  -- What a unit cost last: of what goes out below nothing, and of what comes in without a word about it.
  last_cost numeric NOT NULL DEFAULT 0,
  last_at timestamptz(3),
  updated_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT stock_levels_place_key UNIQUE NULLS NOT DISTINCT (tenant_id, item_id, warehouse_id, batch_id),
  CONSTRAINT stock_levels_item_fkey FOREIGN KEY (tenant_id, item_id) REFERENCES stock_items (tenant_id, id),
  CONSTRAINT stock_levels_warehouse_fkey FOREIGN KEY (tenant_id, warehouse_id) REFERENCES warehouses (tenant_id, id),
  CHECK (on_hand <> 0 OR value = 0)
);
ALTER TABLE stock_levels SET (fillfactor = 80);
CREATE INDEX stock_levels_product ON stock_levels (tenant_id, product_id);
CREATE INDEX stock_levels_warehouse ON stock_levels (tenant_id, warehouse_id, product_id);
SELECT protect_tenant_table('stock_levels');
GRANT SELECT, INSERT, UPDATE ON stock_levels TO daftar_app;

-- What is left of a row of the ledger that brought goods in: with first in, first out in every warehouse, else in transit alone.
CREATE TABLE stock_layers (
  tenant_id uuid NOT NULL REFERENCES tenants (id),
  id uuid NOT NULL,
  item_id uuid NOT NULL,
  warehouse_id uuid NOT NULL,
  batch_id uuid,
  occurred_at timestamptz(3) NOT NULL,
  position integer NOT NULL,
  quantity numeric NOT NULL CHECK (quantity > 0),
  value numeric NOT NULL,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT stock_layers_item_fkey FOREIGN KEY (tenant_id, item_id) REFERENCES stock_items (tenant_id, id),
  CONSTRAINT stock_layers_warehouse_fkey FOREIGN KEY (tenant_id, warehouse_id) REFERENCES warehouses (tenant_id, id)
);
CREATE INDEX stock_layers_place ON stock_layers (tenant_id, item_id, warehouse_id, batch_id, position);
SELECT protect_tenant_table('stock_layers');
GRANT SELECT, INSERT, UPDATE, DELETE ON stock_layers TO daftar_app;

-- A tenant has some hundreds at most: no index is worth its keep.
CREATE FUNCTION search_warehouses(tenant uuid, words text, most integer) RETURNS TABLE (id uuid, rank real) LANGUAGE sql STABLE
  SET pg_trgm.word_similarity_threshold = 0.4 AS $$
  SELECT w.id, word_similarity(search_normal(words), w.said) FROM (
    SELECT warehouses.id, search_normal(concat_ws(' ', name, code, description, city)) AS said FROM warehouses WHERE tenant_id = tenant) w
  WHERE search_normal(words) <% w.said ORDER BY 2 DESC, w.id LIMIT most
$$;
SELECT as_definer('search_warehouses(uuid,text,integer)');
