-- What has arrived of orders, what suppliers bill for it, and what is paid of that.

ALTER TABLE purchase_orders ADD COLUMN warehouse_id uuid,
  ADD CONSTRAINT purchase_orders_warehouse_fkey FOREIGN KEY (tenant_id, warehouse_id) REFERENCES warehouses (tenant_id, id);
CREATE INDEX purchase_orders_warehouse ON purchase_orders (tenant_id, warehouse_id);
ALTER TABLE purchase_order_lines ADD CONSTRAINT purchase_order_lines_of_order_key UNIQUE (tenant_id, id, order_id);

CREATE TABLE purchase_receipts (
  tenant_id uuid NOT NULL REFERENCES tenants (id),
  id uuid NOT NULL,
  number text NOT NULL,
  order_id uuid NOT NULL,
  supplier_id uuid NOT NULL,
  warehouse_id uuid,
  received_at timestamptz(3) NOT NULL,
  delivery_note text,
  notes text,
  -- In the currency of the company.
  value numeric NOT NULL CHECK (value >= 0),
  movement_id uuid,
  user_id uuid,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  updated_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT purchase_receipts_order_key UNIQUE (tenant_id, id, order_id),
  CONSTRAINT purchase_receipts_order_fkey FOREIGN KEY (tenant_id, order_id) REFERENCES purchase_orders (tenant_id, id),
  CONSTRAINT purchase_receipts_supplier_fkey FOREIGN KEY (tenant_id, supplier_id) REFERENCES suppliers (tenant_id, id),
  CONSTRAINT purchase_receipts_warehouse_fkey FOREIGN KEY (tenant_id, warehouse_id) REFERENCES warehouses (tenant_id, id),
  CONSTRAINT purchase_receipts_movement_fkey FOREIGN KEY (tenant_id, movement_id) REFERENCES stock_movements (tenant_id, id),
  CONSTRAINT purchase_receipts_user_fkey FOREIGN KEY (tenant_id, user_id) REFERENCES users (tenant_id, id)
);
CREATE UNIQUE INDEX purchase_receipts_number_key ON purchase_receipts (tenant_id, number);
CREATE INDEX purchase_receipts_created ON purchase_receipts (tenant_id, created_at, id);
CREATE INDEX purchase_receipts_received ON purchase_receipts (tenant_id, received_at, id);
CREATE INDEX purchase_receipts_order ON purchase_receipts (tenant_id, order_id);
CREATE INDEX purchase_receipts_supplier ON purchase_receipts (tenant_id, supplier_id, received_at);
CREATE INDEX purchase_receipts_warehouse ON purchase_receipts (tenant_id, warehouse_id, received_at);
CREATE INDEX purchase_receipts_movement ON purchase_receipts (tenant_id, movement_id);
CREATE INDEX purchase_receipts_user ON purchase_receipts (tenant_id, user_id);
SELECT protect_tenant_table('purchase_receipts'), audit_table('purchase_receipts');
GRANT SELECT, INSERT ON purchase_receipts TO daftar_app;

CREATE TABLE purchase_receipt_lines (
  tenant_id uuid NOT NULL REFERENCES tenants (id),
  id uuid NOT NULL,
  receipt_id uuid NOT NULL,
  order_id uuid NOT NULL,
  order_line_id uuid NOT NULL,
  position integer NOT NULL CHECK (position >= 0),
  product_id uuid NOT NULL,
  variant_id uuid,
  description text NOT NULL,
  accepted_quantity numeric NOT NULL CHECK (accepted_quantity >= 0 AND scale(accepted_quantity) <= 6),
  rejected_quantity numeric NOT NULL CHECK (rejected_quantity >= 0 AND scale(rejected_quantity) <= 6),
  received_quantity numeric GENERATED ALWAYS AS (accepted_quantity + rejected_quantity) STORED,
  rejection_reason text,
  unit_cost numeric NOT NULL CHECK (unit_cost >= 0),
  value numeric NOT NULL CHECK (value >= 0),
  serials text[] NOT NULL DEFAULT '{}',
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT purchase_receipt_lines_receipt_fkey FOREIGN KEY (tenant_id, receipt_id, order_id) REFERENCES purchase_receipts (tenant_id, id, order_id),
  CONSTRAINT purchase_receipt_lines_order_fkey FOREIGN KEY (tenant_id, order_line_id, order_id) REFERENCES purchase_order_lines (tenant_id, id, order_id),
  CONSTRAINT purchase_receipt_lines_product_fkey FOREIGN KEY (tenant_id, product_id) REFERENCES products (tenant_id, id),
  CHECK (accepted_quantity + rejected_quantity > 0),
  CHECK (rejection_reason IS NULL OR rejected_quantity > 0)
);
CREATE UNIQUE INDEX purchase_receipt_lines_line_key ON purchase_receipt_lines (tenant_id, receipt_id, order_line_id);
CREATE INDEX purchase_receipt_lines_order ON purchase_receipt_lines (tenant_id, order_line_id, order_id);
CREATE INDEX purchase_receipt_lines_product ON purchase_receipt_lines (tenant_id, product_id);
SELECT protect_tenant_table('purchase_receipt_lines'), audit_table('purchase_receipt_lines');
GRANT SELECT, INSERT ON purchase_receipt_lines TO daftar_app;

CREATE TABLE bills (
  tenant_id uuid NOT NULL REFERENCES tenants (id),
  id uuid NOT NULL,
  number text NOT NULL,
  order_id uuid NOT NULL,
  supplier_id uuid NOT NULL,
  supplier_name text NOT NULL,
  supplier_bill_number text NOT NULL,
  bill_date date NOT NULL DEFAULT CURRENT_DATE,
  due_date date NOT NULL DEFAULT CURRENT_DATE,
  discount_date date,
  discount_amount numeric NOT NULL DEFAULT 0 CHECK (discount_amount >= 0),
  currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  exchange_rate numeric NOT NULL CHECK (exchange_rate > 0),
  net_amount numeric NOT NULL,
  tax_amount numeric NOT NULL,
  total_amount numeric NOT NULL CHECK (total_amount = net_amount + tax_amount),
  paid_amount numeric NOT NULL DEFAULT 0 CHECK (paid_amount >= 0),
  discount_taken numeric NOT NULL DEFAULT 0 CHECK (discount_taken BETWEEN 0 AND discount_amount),
  open_amount numeric GENERATED ALWAYS AS (total_amount - paid_amount - discount_taken) STORED,
  status text GENERATED ALWAYS AS (CASE WHEN paid_amount + discount_taken = total_amount THEN 'paid' WHEN paid_amount + discount_taken = 0 THEN 'open' ELSE 'partially_paid' END) STORED,
  notes text,
  user_id uuid,
  search_text text GENERATED ALWAYS AS (search_normal(number || ' ' || supplier_name || ' ' || supplier_bill_number || ' ' || coalesce(notes, ''))) STORED,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  updated_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT bills_order_key UNIQUE (tenant_id, id, order_id),
  CONSTRAINT bills_order_fkey FOREIGN KEY (tenant_id, order_id) REFERENCES purchase_orders (tenant_id, id),
  CONSTRAINT bills_supplier_fkey FOREIGN KEY (tenant_id, supplier_id) REFERENCES suppliers (tenant_id, id),
  CONSTRAINT bills_user_fkey FOREIGN KEY (tenant_id, user_id) REFERENCES users (tenant_id, id),
  CONSTRAINT bills_paid_check CHECK (paid_amount + discount_taken <= total_amount),
  CHECK (due_date >= bill_date)
) WITH (fillfactor = 85);
CREATE UNIQUE INDEX bills_number_key ON bills (tenant_id, number);
-- PUR-07
CREATE UNIQUE INDEX bills_supplier_bill_number_key ON bills (tenant_id, supplier_id, lower(supplier_bill_number));
CREATE INDEX bills_created ON bills (tenant_id, created_at, id);
CREATE INDEX bills_updated ON bills USING brin (updated_at) WITH (pages_per_range = 16);
CREATE INDEX bills_dated ON bills (tenant_id, bill_date, id);
CREATE INDEX bills_due ON bills (tenant_id, status, due_date);
CREATE INDEX bills_order ON bills (tenant_id, order_id);
CREATE INDEX bills_supplier ON bills (tenant_id, supplier_id, bill_date);
CREATE INDEX bills_user ON bills (tenant_id, user_id);
CREATE INDEX bills_search ON bills USING gin (tenant_id, search_text gin_trgm_ops);
SELECT protect_tenant_table('bills'), audit_table('bills');
CREATE TRIGGER touch BEFORE UPDATE ON bills FOR EACH ROW EXECUTE FUNCTION touch_row();
GRANT SELECT, INSERT, UPDATE, DELETE ON bills TO daftar_app;
GRANT SELECT ON bills TO daftar_definer;

CREATE TABLE bill_lines (
  tenant_id uuid NOT NULL REFERENCES tenants (id),
  id uuid NOT NULL,
  bill_id uuid NOT NULL,
  order_id uuid NOT NULL,
  order_line_id uuid NOT NULL,
  position integer NOT NULL CHECK (position >= 0),
  product_id uuid NOT NULL,
  variant_id uuid,
  description text NOT NULL,
  quantity numeric NOT NULL CHECK (quantity > 0 AND scale(quantity) <= 6),
  unit_cost numeric NOT NULL CHECK (unit_cost >= 0 AND scale(unit_cost) <= 6),
  discount_percent numeric NOT NULL CHECK (discount_percent BETWEEN 0 AND 100),
  tax_rate numeric NOT NULL CHECK (tax_rate BETWEEN 0 AND 100),
  net_amount numeric NOT NULL,
  tax_amount numeric NOT NULL,
  total_amount numeric GENERATED ALWAYS AS (net_amount + tax_amount) STORED,
  -- What of the received goods it clears, in the currency of the company.
  received_value numeric NOT NULL,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT bill_lines_bill_fkey FOREIGN KEY (tenant_id, bill_id, order_id) REFERENCES bills (tenant_id, id, order_id),
  CONSTRAINT bill_lines_order_fkey FOREIGN KEY (tenant_id, order_line_id, order_id) REFERENCES purchase_order_lines (tenant_id, id, order_id),
  CONSTRAINT bill_lines_product_fkey FOREIGN KEY (tenant_id, product_id) REFERENCES products (tenant_id, id)
);
CREATE UNIQUE INDEX bill_lines_line_key ON bill_lines (tenant_id, bill_id, order_line_id);
CREATE INDEX bill_lines_order ON bill_lines (tenant_id, order_line_id, order_id);
CREATE INDEX bill_lines_product ON bill_lines (tenant_id, product_id);
SELECT protect_tenant_table('bill_lines'), audit_table('bill_lines');
GRANT SELECT, INSERT, DELETE ON bill_lines TO daftar_app;

CREATE TABLE bill_payments (
  tenant_id uuid NOT NULL REFERENCES tenants (id),
  id uuid NOT NULL,
  bill_id uuid NOT NULL,
  amount numeric NOT NULL CHECK (amount > 0),
  discount_amount numeric NOT NULL DEFAULT 0 CHECK (discount_amount >= 0),
  exchange_rate numeric NOT NULL CHECK (exchange_rate > 0),
  paid_on date NOT NULL DEFAULT CURRENT_DATE,
  method text NOT NULL CHECK (method IN ('bank_transfer', 'cash', 'card', 'cheque', 'other')),
  reference text,
  notes text,
  user_id uuid,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT bill_payments_bill_fkey FOREIGN KEY (tenant_id, bill_id) REFERENCES bills (tenant_id, id),
  CONSTRAINT bill_payments_user_fkey FOREIGN KEY (tenant_id, user_id) REFERENCES users (tenant_id, id)
);
CREATE INDEX bill_payments_bill ON bill_payments (tenant_id, bill_id, created_at);
CREATE INDEX bill_payments_user ON bill_payments (tenant_id, user_id);
SELECT protect_tenant_table('bill_payments'), audit_table('bill_payments');
GRANT SELECT, INSERT ON bill_payments TO daftar_app;

CREATE FUNCTION count_open_bills() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  tenant uuid := CASE WHEN TG_OP = 'DELETE' THEN OLD.tenant_id ELSE NEW.tenant_id END;
  of_order uuid := CASE WHEN TG_OP = 'DELETE' THEN OLD.order_id ELSE NEW.order_id END;
BEGIN
  -- Where a tenant is erased its orders go as well.
  IF TG_OP = 'DELETE' AND nullif(current_setting('app.erasing', true), '') IS NOT NULL THEN RETURN NULL; END IF;
  UPDATE purchase_orders o SET open_bills = (SELECT count(*) FROM bills b WHERE b.tenant_id = tenant AND b.order_id = of_order AND b.open_amount > 0)
  WHERE o.tenant_id = tenant AND o.id = of_order;
  RETURN NULL;
END $$;
CREATE TRIGGER count_open AFTER INSERT OR UPDATE OF paid_amount, discount_taken OR DELETE ON bills FOR EACH ROW EXECUTE FUNCTION count_open_bills();

CREATE FUNCTION search_bills(tenant uuid, words text, most integer) RETURNS TABLE (id uuid, rank real) LANGUAGE sql STABLE
  SET pg_trgm.word_similarity_threshold = 0.4 AS $$
  SELECT b.id, word_similarity(search_normal(words), b.search_text) FROM bills b
  WHERE b.tenant_id = tenant AND search_normal(words) <% b.search_text ORDER BY 2 DESC, b.id LIMIT most
$$;
SELECT as_definer('search_bills(uuid,text,integer)');
