-- Erasing what is held of a person (GDPR, art. 17): values go, the fact that something was changed stays.

ALTER TABLE customers DROP CONSTRAINT customers_status_check;
ALTER TABLE customers ADD CONSTRAINT customers_status_check CHECK (status IN ('active', 'archived', 'erased'));

-- What a mail is about, such as customer:019a…, so that it is found when that is erased.
ALTER TABLE mail_outbox ADD COLUMN about text;
CREATE INDEX mail_outbox_about ON mail_outbox (tenant_id, about);
CREATE INDEX mail_outbox_recipient ON mail_outbox (tenant_id, lower(recipient));
CREATE INDEX events_aggregate ON events (tenant_id, aggregate);

-- Append-only for everybody but the one function below, and for that as far as its columns go: nothing takes a row away.
DROP TRIGGER append_only ON audit_log;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON audit_log FOR EACH ROW WHEN (current_user <> 'daftar_definer') EXECUTE FUNCTION refuse_change();
DROP TRIGGER append_only ON events;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON events FOR EACH ROW WHEN (current_user <> 'daftar_definer') EXECUTE FUNCTION refuse_change();
GRANT UPDATE (changes) ON audit_log TO daftar_definer;
GRANT SELECT, UPDATE (data) ON events TO daftar_definer;

-- Takes the fields `personal` of one row out of its history, puts `replaced` into what was announced of it, and forgets the answers that were kept for keys.
CREATE FUNCTION erase_traces(entity text, id text, aggregate text, personal text[], replaced jsonb) RETURNS void LANGUAGE sql AS $$
  UPDATE audit_log l SET changes = (
      SELECT jsonb_object_agg(field.key, CASE WHEN field.key = ANY (erase_traces.personal) THEN '[null, null]' ELSE field.value END) FROM jsonb_each(l.changes) AS field)
    WHERE l.tenant_id = app_tenant() AND l.entity_id = erase_traces.id AND l.entity = erase_traces.entity AND l.changes ?| erase_traces.personal;
  UPDATE events e SET data = e.data || erase_traces.replaced WHERE e.tenant_id = app_tenant() AND e.aggregate = erase_traces.aggregate;
  DELETE FROM idempotency_keys k WHERE k.tenant_id = app_tenant() AND position(erase_traces.id IN k.body) > 0;
$$;
SELECT as_definer('erase_traces(text,text,text,text[],jsonb)');
