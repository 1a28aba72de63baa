-- What was received or paid by mistake is taken back; what it was stays to be read.

ALTER TABLE purchase_receipts
  ADD COLUMN cancelled_at timestamptz(3),
  ADD COLUMN cancelled_by uuid,
  ADD COLUMN cancel_reason text,
  ADD COLUMN status text GENERATED ALWAYS AS (CASE WHEN cancelled_at IS NULL THEN 'posted' ELSE 'cancelled' END) STORED,
  ADD CONSTRAINT purchase_receipts_cancelled_by_fkey FOREIGN KEY (tenant_id, cancelled_by) REFERENCES users (tenant_id, id),
  ADD CHECK ((cancelled_at IS NULL) = (cancel_reason IS NULL));
CREATE INDEX purchase_receipts_status ON purchase_receipts (tenant_id, status, received_at);
CREATE INDEX purchase_receipts_cancelled_by ON purchase_receipts (tenant_id, cancelled_by);
CREATE TRIGGER touch BEFORE UPDATE ON purchase_receipts FOR EACH ROW EXECUTE FUNCTION touch_row();
GRANT UPDATE (cancelled_at, cancelled_by, cancel_reason) ON purchase_receipts TO daftar_app;

-- Services move no stock: what they are worth the receipt tells itself, also where it is taken back. The owner of the tables
-- passes no policy while it is forced, and nobody changed anything.
ALTER TABLE purchase_receipt_lines ADD COLUMN is_service boolean NOT NULL DEFAULT false;
ALTER TABLE purchase_receipt_lines NO FORCE ROW LEVEL SECURITY;
ALTER TABLE products NO FORCE ROW LEVEL SECURITY;
ALTER TABLE purchase_receipt_lines DISABLE TRIGGER USER;
UPDATE purchase_receipt_lines l SET is_service = true FROM products p WHERE p.tenant_id = l.tenant_id AND p.id = l.product_id AND p.type = 'service';
ALTER TABLE purchase_receipt_lines ENABLE TRIGGER USER;
ALTER TABLE products FORCE ROW LEVEL SECURITY;
ALTER TABLE purchase_receipt_lines FORCE ROW LEVEL SECURITY;

ALTER TABLE bill_payments
  ADD COLUMN cancelled_at timestamptz(3),
  ADD COLUMN cancelled_by uuid,
  ADD COLUMN cancel_reason text,
  ADD CONSTRAINT bill_payments_cancelled_by_fkey FOREIGN KEY (tenant_id, cancelled_by) REFERENCES users (tenant_id, id),
  ADD CHECK ((cancelled_at IS NULL) = (cancel_reason IS NULL)),
  -- A bill goes only where nothing is paid of it: all of its payments are cancelled then.
  DROP CONSTRAINT bill_payments_bill_fkey,
  ADD CONSTRAINT bill_payments_bill_fkey FOREIGN KEY (tenant_id, bill_id) REFERENCES bills (tenant_id, id) ON DELETE CASCADE;
CREATE INDEX bill_payments_cancelled_by ON bill_payments (tenant_id, cancelled_by);
GRANT UPDATE (cancelled_at, cancelled_by, cancel_reason) ON bill_payments TO daftar_app;

-- PUR-03: what was received of an order whose rest was cancelled, and is taken back, is expected again until it is cancelled as well.
CREATE OR REPLACE FUNCTION purchase_order_status(approved boolean, cancelled boolean, received_lines integer, open_lines integer, unbilled_lines integer, open_bills integer)
  RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE
    WHEN cancelled AND received_lines = 0 AND open_lines = 0 THEN 'cancelled'
    WHEN NOT approved THEN 'draft'
    WHEN received_lines = 0 THEN 'approved'
    WHEN open_lines > 0 THEN 'partially_received'
    WHEN unbilled_lines > 0 THEN 'received'
    WHEN open_bills > 0 THEN 'billed'
    ELSE 'closed' END
$$;
