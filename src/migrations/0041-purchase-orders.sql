-- What is asked for, what is ordered, at which prices, and who may approve how much.

CREATE TABLE purchasing_configs (
  tenant_id uuid NOT NULL REFERENCES tenants (id),
  id uuid GENERATED ALWAYS AS (tenant_id) STORED,
  receipt_tolerance_percent numeric NOT NULL DEFAULT 0 CHECK (receipt_tolerance_percent BETWEEN 0 AND 100),
  billing_tolerance_percent numeric NOT NULL DEFAULT 0 CHECK (billing_tolerance_percent BETWEEN 0 AND 100),
  price_tolerance_percent numeric NOT NULL DEFAULT 0 CHECK (price_tolerance_percent BETWEEN 0 AND 100),
  default_approval_limit numeric CHECK (default_approval_limit >= 0),
  approval_limits jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(approval_limits) = 'array'),
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  updated_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (tenant_id)
);
SELECT protect_tenant_table('purchasing_configs'), audit_table('purchasing_configs');
CREATE TRIGGER touch BEFORE UPDATE ON purchasing_configs FOR EACH ROW EXECUTE FUNCTION touch_row();
GRANT SELECT, INSERT, UPDATE ON purchasing_configs TO daftar_app;

CREATE TABLE supplier_prices (
  tenant_id uuid NOT NULL REFERENCES tenants (id),
  id uuid NOT NULL,
  supplier_id uuid NOT NULL,
  product_id uuid NOT NULL,
  variant_id uuid,
  supplier_sku text,
  price numeric NOT NULL CHECK (price >= 0 AND scale(price) <= 6),
  currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  minimum_quantity numeric NOT NULL DEFAULT 0 CHECK (minimum_quantity >= 0 AND scale(minimum_quantity) <= 6),
  valid_from date,
  valid_to date,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  updated_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT supplier_prices_supplier_fkey FOREIGN KEY (tenant_id, supplier_id) REFERENCES suppliers (tenant_id, id),
  CONSTRAINT supplier_prices_product_fkey FOREIGN KEY (tenant_id, product_id) REFERENCES products (tenant_id, id),
  CONSTRAINT supplier_prices_variant_fkey FOREIGN KEY (tenant_id, variant_id, product_id) REFERENCES variants (tenant_id, id, product_id),
  CHECK (valid_to >= valid_from)
);
CREATE UNIQUE INDEX supplier_prices_key ON supplier_prices (tenant_id, supplier_id, product_id, variant_id, currency, minimum_quantity, valid_from) NULLS NOT DISTINCT;
CREATE INDEX supplier_prices_product ON supplier_prices (tenant_id, product_id);
CREATE INDEX supplier_prices_variant ON supplier_prices (tenant_id, variant_id, product_id);
CREATE INDEX supplier_prices_created ON supplier_prices (tenant_id, created_at, id);
SELECT protect_tenant_table('supplier_prices'), audit_table('supplier_prices');
CREATE TRIGGER touch BEFORE UPDATE ON supplier_prices FOR EACH ROW EXECUTE FUNCTION touch_row();
GRANT SELECT, INSERT, UPDATE, DELETE ON supplier_prices TO daftar_app;

CREATE TABLE requisitions (
  tenant_id uuid NOT NULL REFERENCES tenants (id),
  id uuid NOT NULL,
  number text NOT NULL,
  purpose text,
  status text NOT NULL DEFAULT 'submitted' CHECK (status IN ('submitted', 'approved', 'rejected', 'ordered')),
  needed_by date,
  notes text,
  owner_id uuid,
  branch_id uuid,
  decided_at timestamptz(3),
  decided_by uuid,
  decision_note text,
  ordered_at timestamptz(3),
  -- For whoever looks for what still refers to a branch or a user: what is decided for good no longer does.
  archived_at timestamptz(3) GENERATED ALWAYS AS (CASE WHEN status = 'ordered' THEN ordered_at WHEN status = 'rejected' THEN decided_at END) STORED,
  search_text text GENERATED ALWAYS AS (search_normal(number || ' ' || coalesce(purpose, '') || ' ' || coalesce(notes, ''))) STORED,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  updated_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT requisitions_owner_fkey FOREIGN KEY (tenant_id, owner_id) REFERENCES users (tenant_id, id),
  CONSTRAINT requisitions_branch_fkey FOREIGN KEY (tenant_id, branch_id) REFERENCES branches (tenant_id, id),
  CONSTRAINT requisitions_decided_by_fkey FOREIGN KEY (tenant_id, decided_by) REFERENCES users (tenant_id, id),
  CHECK ((status = 'submitted') = (decided_at IS NULL)),
  CHECK ((status = 'ordered') = (ordered_at IS NOT NULL))
) WITH (fillfactor = 85);
CREATE UNIQUE INDEX requisitions_number_key ON requisitions (tenant_id, number);
CREATE INDEX requisitions_created ON requisitions (tenant_id, created_at, id);
CREATE INDEX requisitions_updated ON requisitions USING brin (updated_at) WITH (pages_per_range = 16);
CREATE INDEX requisitions_status ON requisitions (tenant_id, status, needed_by);
CREATE INDEX requisitions_owner ON requisitions (tenant_id, owner_id);
CREATE INDEX requisitions_branch ON requisitions (tenant_id, branch_id);
CREATE INDEX requisitions_decided_by ON requisitions (tenant_id, decided_by);
CREATE INDEX requisitions_search ON requisitions USING gin (tenant_id, search_text gin_trgm_ops);
SELECT protect_tenant_table('requisitions'), scope_tenant_table('requisitions', 'owner_id', 'branch_id'), audit_table('requisitions');
CREATE TRIGGER touch BEFORE UPDATE ON requisitions FOR EACH ROW EXECUTE FUNCTION touch_row();
GRANT SELECT, INSERT, UPDATE, DELETE ON requisitions TO daftar_app;
GRANT SELECT ON requisitions TO daftar_definer;

-- PUR-03: the status of an order is what follows from its decisions, its lines and its bills.
CREATE FUNCTION purchase_order_status(approved boolean, cancelled boolean, received_lines integer, open_lines integer, unbilled_lines integer, open_bills integer)
  RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE
    WHEN cancelled AND received_lines = 0 THEN 'cancelled'
    WHEN NOT approved THEN 'draft'
    WHEN received_lines = 0 THEN 'approved'
    WHEN open_lines > 0 THEN 'partially_received'
    WHEN unbilled_lines > 0 THEN 'received'
    WHEN open_bills > 0 THEN 'billed'
    ELSE 'closed' END
$$;

CREATE TABLE purchase_orders (
  tenant_id uuid NOT NULL REFERENCES tenants (id),
  id uuid NOT NULL,
  number text NOT NULL,
  supplier_id uuid NOT NULL,
  supplier_name text NOT NULL,
  supplier_reference text,
  status text NOT NULL DEFAULT 'draft',
  order_date date NOT NULL DEFAULT CURRENT_DATE,
  delivery_date date,
  currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  exchange_rate numeric CHECK (exchange_rate > 0 AND scale(exchange_rate) <= 12),
  payment_terms jsonb NOT NULL CHECK (jsonb_typeof(payment_terms) = 'object'),
  discount_amount numeric NOT NULL DEFAULT 0,
  net_amount numeric NOT NULL DEFAULT 0,
  tax_amount numeric NOT NULL DEFAULT 0,
  total_amount numeric NOT NULL DEFAULT 0 CHECK (total_amount = net_amount + tax_amount),
  notes text,
  owner_id uuid,
  branch_id uuid,
  approved_at timestamptz(3),
  approved_by uuid,
  cancelled_at timestamptz(3),
  cancelled_by uuid,
  cancel_reason text,
  received_lines integer NOT NULL DEFAULT 0,
  open_lines integer NOT NULL DEFAULT 0,
  unbilled_lines integer NOT NULL DEFAULT 0,
  open_bills integer NOT NULL DEFAULT 0,
  -- For whoever looks for what still refers to a branch or a user: what is over no longer does.
  archived_at timestamptz(3),
  search_text text GENERATED ALWAYS AS (search_normal(
    number || ' ' || supplier_name || ' ' || coalesce(supplier_reference, '') || ' ' || coalesce(notes, ''))) STORED,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  updated_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT purchase_orders_supplier_fkey FOREIGN KEY (tenant_id, supplier_id) REFERENCES suppliers (tenant_id, id),
  CONSTRAINT purchase_orders_owner_fkey FOREIGN KEY (tenant_id, owner_id) REFERENCES users (tenant_id, id),
  CONSTRAINT purchase_orders_branch_fkey FOREIGN KEY (tenant_id, branch_id) REFERENCES branches (tenant_id, id),
  CONSTRAINT purchase_orders_approved_by_fkey FOREIGN KEY (tenant_id, approved_by) REFERENCES users (tenant_id, id),
  CONSTRAINT purchase_orders_cancelled_by_fkey FOREIGN KEY (tenant_id, cancelled_by) REFERENCES users (tenant_id, id),
  CHECK (delivery_date >= order_date),
  CHECK (approved_at IS NULL OR exchange_rate IS NOT NULL),
  CHECK (status = purchase_order_status(approved_at IS NOT NULL, cancelled_at IS NOT NULL, received_lines, open_lines, unbilled_lines, open_bills))
) WITH (fillfactor = 85);
CREATE UNIQUE INDEX purchase_orders_number_key ON purchase_orders (tenant_id, number);
CREATE INDEX purchase_orders_created ON purchase_orders (tenant_id, created_at, id);
CREATE INDEX purchase_orders_updated ON purchase_orders USING brin (updated_at) WITH (pages_per_range = 16);
CREATE INDEX purchase_orders_ordered ON purchase_orders (tenant_id, order_date, id);
CREATE INDEX purchase_orders_status ON purchase_orders (tenant_id, status, delivery_date);
CREATE INDEX purchase_orders_supplier ON purchase_orders (tenant_id, supplier_id, order_date);
CREATE INDEX purchase_orders_owner ON purchase_orders (tenant_id, owner_id);
CREATE INDEX purchase_orders_branch ON purchase_orders (tenant_id, branch_id);
CREATE INDEX purchase_orders_approved_by ON purchase_orders (tenant_id, approved_by);
CREATE INDEX purchase_orders_cancelled_by ON purchase_orders (tenant_id, cancelled_by);
CREATE INDEX purchase_orders_search ON purchase_orders USING gin (tenant_id, search_text gin_trgm_ops);

CREATE FUNCTION derive_purchase_order_status() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.status := purchase_order_status(NEW.approved_at IS NOT NULL, NEW.cancelled_at IS NOT NULL, NEW.received_lines, NEW.open_lines, NEW.unbilled_lines, NEW.open_bills);
  NEW.archived_at := CASE WHEN NEW.status IN ('closed', 'cancelled') THEN coalesce(NEW.archived_at, clock_timestamp()) END;
  RETURN NEW;
END $$;
CREATE TRIGGER derive_status BEFORE INSERT OR UPDATE ON purchase_orders FOR EACH ROW EXECUTE FUNCTION derive_purchase_order_status();
SELECT protect_tenant_table('purchase_orders'), scope_tenant_table('purchase_orders', 'owner_id', 'branch_id'), audit_table('purchase_orders');
CREATE TRIGGER touch BEFORE UPDATE ON purchase_orders FOR EACH ROW EXECUTE FUNCTION touch_row();
GRANT SELECT, INSERT, UPDATE, DELETE ON purchase_orders TO daftar_app;
GRANT SELECT ON purchase_orders TO daftar_definer;

CREATE TABLE requisition_lines (
  tenant_id uuid NOT NULL REFERENCES tenants (id),
  id uuid NOT NULL,
  requisition_id uuid NOT NULL,
  position integer NOT NULL CHECK (position >= 0),
  product_id uuid NOT NULL,
  variant_id uuid,
  description text NOT NULL,
  sku text NOT NULL,
  unit_id uuid NOT NULL,
  quantity numeric NOT NULL CHECK (quantity > 0 AND scale(quantity) <= 6),
  needed_by date,
  supplier_id uuid,
  notes text,
  order_id uuid,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT requisition_lines_requisition_fkey FOREIGN KEY (tenant_id, requisition_id) REFERENCES requisitions (tenant_id, id),
  CONSTRAINT requisition_lines_product_fkey FOREIGN KEY (tenant_id, product_id) REFERENCES products (tenant_id, id),
  CONSTRAINT requisition_lines_variant_fkey FOREIGN KEY (tenant_id, variant_id, product_id) REFERENCES variants (tenant_id, id, product_id),
  CONSTRAINT requisition_lines_unit_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES units (tenant_id, id),
  CONSTRAINT requisition_lines_supplier_fkey FOREIGN KEY (tenant_id, supplier_id) REFERENCES suppliers (tenant_id, id),
  CONSTRAINT requisition_lines_order_fkey FOREIGN KEY (tenant_id, order_id) REFERENCES purchase_orders (tenant_id, id)
);
CREATE UNIQUE INDEX requisition_lines_position_key ON requisition_lines (tenant_id, requisition_id, position);
CREATE INDEX requisition_lines_product ON requisition_lines (tenant_id, product_id);
CREATE INDEX requisition_lines_variant ON requisition_lines (tenant_id, variant_id, product_id);
CREATE INDEX requisition_lines_unit ON requisition_lines (tenant_id, unit_id);
CREATE INDEX requisition_lines_supplier ON requisition_lines (tenant_id, supplier_id);
CREATE INDEX requisition_lines_order ON requisition_lines (tenant_id, order_id);
SELECT protect_tenant_table('requisition_lines'), audit_table('requisition_lines');
GRANT SELECT, INSERT, UPDATE, DELETE ON requisition_lines TO daftar_app;

-- PUR-01, PUR-02: what is received, cancelled and billed stays within what was ordered, but for the tolerances that held when it was approved.
CREATE TABLE purchase_order_lines (
  tenant_id uuid NOT NULL REFERENCES tenants (id),
  id uuid NOT NULL,
  order_id uuid NOT NULL,
  position integer NOT NULL CHECK (position >= 0),
  product_id uuid NOT NULL,
  variant_id uuid,
  description text NOT NULL,
  sku text NOT NULL,
  supplier_sku text,
  unit_id uuid NOT NULL,
  is_whole boolean NOT NULL DEFAULT false,
  quantity numeric NOT NULL CHECK (quantity > 0 AND scale(quantity) <= 6),
  unit_cost numeric NOT NULL CHECK (unit_cost >= 0 AND scale(unit_cost) <= 6),
  discount_percent numeric NOT NULL DEFAULT 0 CHECK (discount_percent BETWEEN 0 AND 100),
  tax_rate numeric NOT NULL DEFAULT 0 CHECK (tax_rate BETWEEN 0 AND 100),
  net_amount numeric NOT NULL DEFAULT 0,
  tax_amount numeric NOT NULL DEFAULT 0,
  total_amount numeric GENERATED ALWAYS AS (net_amount + tax_amount) STORED,
  accepted_quantity numeric NOT NULL DEFAULT 0 CHECK (accepted_quantity >= 0),
  rejected_quantity numeric NOT NULL DEFAULT 0 CHECK (rejected_quantity >= 0),
  cancelled_quantity numeric NOT NULL DEFAULT 0 CHECK (cancelled_quantity BETWEEN 0 AND quantity),
  billed_quantity numeric NOT NULL DEFAULT 0 CHECK (billed_quantity >= 0),
  received_quantity numeric GENERATED ALWAYS AS (trim_scale(accepted_quantity + rejected_quantity)) STORED,
  open_quantity numeric GENERATED ALWAYS AS (trim_scale(greatest(quantity - accepted_quantity - rejected_quantity - cancelled_quantity, 0))) STORED,
  receipt_tolerance_percent numeric NOT NULL DEFAULT 0,
  billing_tolerance_percent numeric NOT NULL DEFAULT 0,
  received_value numeric NOT NULL DEFAULT 0,
  billed_value numeric NOT NULL DEFAULT 0,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT purchase_order_lines_order_fkey FOREIGN KEY (tenant_id, order_id) REFERENCES purchase_orders (tenant_id, id),
  CONSTRAINT purchase_order_lines_product_fkey FOREIGN KEY (tenant_id, product_id) REFERENCES products (tenant_id, id),
  CONSTRAINT purchase_order_lines_variant_fkey FOREIGN KEY (tenant_id, variant_id, product_id) REFERENCES variants (tenant_id, id, product_id),
  CONSTRAINT purchase_order_lines_unit_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES units (tenant_id, id),
  CONSTRAINT purchase_order_lines_whole_check CHECK (NOT is_whole OR quantity = trunc(quantity)),
  CONSTRAINT purchase_order_lines_received_check CHECK (accepted_quantity + rejected_quantity + cancelled_quantity <= quantity * (1 + receipt_tolerance_percent / 100)),
  CONSTRAINT purchase_order_lines_billed_check CHECK (billed_quantity <= accepted_quantity * (1 + billing_tolerance_percent / 100))
) WITH (fillfactor = 85);
CREATE UNIQUE INDEX purchase_order_lines_position_key ON purchase_order_lines (tenant_id, order_id, position);
CREATE INDEX purchase_order_lines_product ON purchase_order_lines (tenant_id, product_id);
CREATE INDEX purchase_order_lines_variant ON purchase_order_lines (tenant_id, variant_id, product_id);
CREATE INDEX purchase_order_lines_unit ON purchase_order_lines (tenant_id, unit_id);
SELECT protect_tenant_table('purchase_order_lines'), audit_table('purchase_order_lines');
GRANT SELECT, INSERT, UPDATE, DELETE ON purchase_order_lines TO daftar_app;

-- One order after the other: joined with all lines at once, a plan made while the tables were small would count every order's lines for each order.
CREATE FUNCTION count_purchase_order_lines() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  touched record;
BEGIN
  FOR touched IN SELECT DISTINCT c.tenant_id, c.order_id FROM changed c LOOP
    UPDATE purchase_orders o SET received_lines = l.received, open_lines = l.open, unbilled_lines = l.unbilled
    FROM (SELECT count(*) FILTER (WHERE p.received_quantity > 0) AS received, count(*) FILTER (WHERE p.open_quantity > 0) AS open,
        count(*) FILTER (WHERE p.billed_quantity < p.accepted_quantity) AS unbilled
      FROM purchase_order_lines p WHERE p.tenant_id = touched.tenant_id AND p.order_id = touched.order_id) l
    WHERE o.tenant_id = touched.tenant_id AND o.id = touched.order_id;
  END LOOP;
  RETURN NULL;
END $$;
CREATE TRIGGER count_inserted AFTER INSERT ON purchase_order_lines REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION count_purchase_order_lines();
CREATE TRIGGER count_updated AFTER UPDATE ON purchase_order_lines REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION count_purchase_order_lines();

CREATE FUNCTION search_requisitions(tenant uuid, words text, most integer) RETURNS TABLE (id uuid, rank real) LANGUAGE sql STABLE
  SET pg_trgm.word_similarity_threshold = 0.4 AS $$
  SELECT r.id, word_similarity(search_normal(words), r.search_text) FROM requisitions r
  WHERE r.tenant_id = tenant AND search_normal(words) <% r.search_text ORDER BY 2 DESC, r.id LIMIT most
$$;
CREATE FUNCTION search_purchase_orders(tenant uuid, words text, most integer) RETURNS TABLE (id uuid, rank real) LANGUAGE sql STABLE
  SET pg_trgm.word_similarity_threshold = 0.4 AS $$
  SELECT o.id, word_similarity(search_normal(words), o.search_text) FROM purchase_orders o
  WHERE o.tenant_id = tenant AND search_normal(words) <% o.search_text ORDER BY 2 DESC, o.id LIMIT most
$$;
SELECT as_definer('search_requisitions(uuid,text,integer)'), as_definer('search_purchase_orders(uuid,text,integer)');
