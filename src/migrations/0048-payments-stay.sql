-- A bill that goes takes its payments with it: none but those that were cancelled.
CREATE TRIGGER keep_for_good BEFORE DELETE ON bill_payments FOR EACH ROW WHEN (OLD.cancelled_at IS NULL) EXECUTE FUNCTION refuse_change();
