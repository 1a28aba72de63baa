-- The rows of a place in their order: whoever changes the past begins with the last row before the change, and reads what comes after it.
CREATE INDEX stock_ledger_place ON stock_ledger (tenant_id, item_id, warehouse_id, batch_id, occurred_at, sequence);
DROP INDEX stock_ledger_item;
