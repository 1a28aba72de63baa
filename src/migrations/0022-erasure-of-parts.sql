-- Fields that an announcement does not have are not put into it.
CREATE OR REPLACE FUNCTION erase_traces(entity text, id text, aggregate text, personal text[], replaced jsonb) RETURNS void LANGUAGE sql
  SECURITY DEFINER SET search_path = public, pg_temp AS $$
  UPDATE audit_log l SET changes = (
      SELECT jsonb_object_agg(field.key, CASE WHEN field.key = ANY (erase_traces.personal) THEN '[null, null]' ELSE field.value END) FROM jsonb_each(l.changes) AS field)
    WHERE l.tenant_id = app_tenant() AND l.entity_id = erase_traces.id AND l.entity = erase_traces.entity AND l.changes ?| erase_traces.personal;
  UPDATE events e SET data = e.data || coalesce((
      SELECT jsonb_object_agg(field.key, field.value) FROM jsonb_each(erase_traces.replaced) AS field WHERE e.data ? field.key), '{}')
    WHERE e.tenant_id = app_tenant() AND e.aggregate = erase_traces.aggregate;
  DELETE FROM idempotency_keys k WHERE k.tenant_id = app_tenant() AND position(erase_traces.id IN k.body) > 0;
$$;
SELECT as_definer('erase_traces(text,text,text,text[],jsonb)');
