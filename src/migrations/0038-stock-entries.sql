-- Documents that become stock movements when they are submitted. A draft moves nothing.

CREATE TABLE stock_entries (
  tenant_id uuid NOT NULL REFERENCES tenants (id),
  id uuid NOT NULL,
  number text,
  kind text NOT NULL CHECK (kind IN ('receipt', 'issue', 'transfer', 'adjustment', 'opening', 'stocktake', 'landed_cost')),
  status text NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'submitted', 'cancelled')),
  occurred_at timestamptz(3),
  warehouse_id uuid,
  to_warehouse_id uuid,
  reason text,
  reference text,
  notes text,
  receipt_id uuid,
  spread_by text CHECK (spread_by IN ('value', 'quantity', 'weight')),
  charges jsonb NOT NULL DEFAULT '[]',
  movement_id uuid,
  total_value numeric,
  user_id uuid,
  submitted_by uuid,
  submitted_at timestamptz(3),
  cancelled_by uuid,
  cancelled_at timestamptz(3),
  cancel_reason text,
  search_text text GENERATED ALWAYS AS (search_normal(coalesce(number, '') || ' ' || coalesce(reference, '') || ' ' || coalesce(reason, '') || ' ' || coalesce(notes, ''))) STORED,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  updated_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT stock_entries_warehouse_fkey FOREIGN KEY (tenant_id, warehouse_id) REFERENCES warehouses (tenant_id, id),
  CONSTRAINT stock_entries_to_warehouse_fkey FOREIGN KEY (tenant_id, to_warehouse_id) REFERENCES warehouses (tenant_id, id),
  CONSTRAINT stock_entries_receipt_fkey FOREIGN KEY (tenant_id, receipt_id) REFERENCES stock_movements (tenant_id, id),
  CONSTRAINT stock_entries_movement_fkey FOREIGN KEY (tenant_id, movement_id) REFERENCES stock_movements (tenant_id, id),
  CHECK ((status = 'draft') = (submitted_at IS NULL)),
  CHECK ((status = 'draft') = (number IS NULL)),
  CHECK ((status = 'cancelled') = (cancelled_at IS NOT NULL)),
  CHECK (status <> 'draft' OR (movement_id IS NULL AND total_value IS NULL)),
  CHECK ((kind = 'landed_cost') = (receipt_id IS NOT NULL)),
  CHECK (kind = 'landed_cost' OR charges = '[]')
);
CREATE UNIQUE INDEX stock_entries_number_key ON stock_entries (tenant_id, number);
CREATE INDEX stock_entries_created ON stock_entries (tenant_id, created_at, id);
CREATE INDEX stock_entries_occurred ON stock_entries (tenant_id, occurred_at, id);
CREATE INDEX stock_entries_warehouse ON stock_entries (tenant_id, warehouse_id);
CREATE INDEX stock_entries_to_warehouse ON stock_entries (tenant_id, to_warehouse_id);
CREATE INDEX stock_entries_receipt ON stock_entries (tenant_id, receipt_id);
CREATE INDEX stock_entries_movement ON stock_entries (tenant_id, movement_id);
CREATE INDEX stock_entries_reference ON stock_entries (tenant_id, reference);
CREATE INDEX stock_entries_search ON stock_entries USING gin (tenant_id, search_text gin_trgm_ops);

CREATE TABLE stock_entry_lines (
  tenant_id uuid NOT NULL REFERENCES tenants (id),
  id uuid NOT NULL,
  entry_id uuid NOT NULL,
  position integer NOT NULL CHECK (position >= 0),
  product_id uuid NOT NULL,
  variant_id uuid,
  warehouse_id uuid,
  to_warehouse_id uuid,
  quantity numeric CHECK (quantity <> 0 AND scale(quantity) <= 6),
  counted_quantity numeric CHECK (counted_quantity >= 0 AND scale(counted_quantity) <= 6),
  expected_quantity numeric,
  difference numeric GENERATED ALWAYS AS (counted_quantity - expected_quantity) STORED,
  unit_cost numeric CHECK (unit_cost >= 0 AND scale(unit_cost) <= 6),
  batch_id uuid,
  batch_code text,
  expires_on date,
  serials text[] NOT NULL DEFAULT '{}',
  reservation_id uuid,
  weight numeric CHECK (weight > 0 AND scale(weight) <= 6),
  notes text,
  value numeric,
  expensed_value numeric,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT stock_entry_lines_entry_fkey FOREIGN KEY (tenant_id, entry_id) REFERENCES stock_entries (tenant_id, id),
  CONSTRAINT stock_entry_lines_product_fkey FOREIGN KEY (tenant_id, product_id) REFERENCES products (tenant_id, id),
  CONSTRAINT stock_entry_lines_variant_fkey FOREIGN KEY (tenant_id, variant_id, product_id) REFERENCES variants (tenant_id, id, product_id),
  CONSTRAINT stock_entry_lines_warehouse_fkey FOREIGN KEY (tenant_id, warehouse_id) REFERENCES warehouses (tenant_id, id),
  CONSTRAINT stock_entry_lines_to_warehouse_fkey FOREIGN KEY (tenant_id, to_warehouse_id) REFERENCES warehouses (tenant_id, id),
  CONSTRAINT stock_entry_lines_batch_fkey FOREIGN KEY (tenant_id, batch_id, product_id) REFERENCES batches (tenant_id, id, product_id),
  CONSTRAINT stock_entry_lines_reservation_fkey FOREIGN KEY (tenant_id, reservation_id) REFERENCES stock_reservations (tenant_id, id)
);
CREATE UNIQUE INDEX stock_entry_lines_position_key ON stock_entry_lines (tenant_id, entry_id, position);
CREATE INDEX stock_entry_lines_product ON stock_entry_lines (tenant_id, product_id, entry_id);
CREATE INDEX stock_entry_lines_variant ON stock_entry_lines (tenant_id, variant_id) WHERE variant_id IS NOT NULL;
CREATE INDEX stock_entry_lines_warehouse ON stock_entry_lines (tenant_id, warehouse_id) WHERE warehouse_id IS NOT NULL;
CREATE INDEX stock_entry_lines_to_warehouse ON stock_entry_lines (tenant_id, to_warehouse_id) WHERE to_warehouse_id IS NOT NULL;
CREATE INDEX stock_entry_lines_batch ON stock_entry_lines (tenant_id, batch_id) WHERE batch_id IS NOT NULL;
CREATE INDEX stock_entry_lines_reservation ON stock_entry_lines (tenant_id, reservation_id) WHERE reservation_id IS NOT NULL;

-- What has been submitted stands: all that can still happen is that it is called off.
CREATE TRIGGER keep_submitted BEFORE UPDATE ON stock_entries FOR EACH ROW
  WHEN (OLD.status = 'cancelled' OR (OLD.status = 'submitted' AND NEW.status <> 'cancelled')) EXECUTE FUNCTION refuse_change();
CREATE TRIGGER keep_for_good BEFORE DELETE ON stock_entries FOR EACH ROW WHEN (OLD.status <> 'draft') EXECUTE FUNCTION refuse_change();
CREATE FUNCTION keep_submitted_lines() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND current_user = 'daftar_definer' AND nullif(current_setting('app.erasing', true), '') IS NOT NULL THEN RETURN OLD; END IF;
  IF EXISTS (SELECT FROM stock_entries e WHERE e.tenant_id = OLD.tenant_id AND e.id = OLD.entry_id AND e.status <> 'draft') THEN
    RAISE EXCEPTION 'a submitted stock entry keeps its lines' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER keep_submitted BEFORE UPDATE OR DELETE ON stock_entry_lines FOR EACH ROW EXECUTE FUNCTION keep_submitted_lines();

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['stock_entries', 'stock_entry_lines'] LOOP
    PERFORM protect_tenant_table(name::regclass), audit_table(name::regclass);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO daftar_app', name);
  END LOOP;
END $$;
CREATE TRIGGER touch BEFORE UPDATE ON stock_entries FOR EACH ROW EXECUTE FUNCTION touch_row();
GRANT SELECT ON stock_entries TO daftar_definer;

CREATE FUNCTION search_stock_entries(tenant uuid, words text, most integer) RETURNS TABLE (id uuid, rank real) LANGUAGE sql STABLE
  SET pg_trgm.word_similarity_threshold = 0.4 AS $$
  SELECT e.id, word_similarity(search_normal(words), e.search_text) FROM stock_entries e
  WHERE e.tenant_id = tenant AND search_normal(words) <% e.search_text ORDER BY 2 DESC, e.id LIMIT most
$$;
SELECT as_definer('search_stock_entries(uuid,text,integer)');
