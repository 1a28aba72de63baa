-- Audit, events and their deliveries, idempotency, numbers, limits, jobs and mail.

CREATE TABLE audit_log (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  identity_id uuid,
  user_id uuid,
  operation text,
  action text NOT NULL CHECK (action IN ('created', 'updated', 'deleted')),
  entity text NOT NULL,
  entity_id text,
  changes jsonb NOT NULL,
  request_id text,
  address text,
  PRIMARY KEY (tenant_id, id)
);
CREATE INDEX audit_log_entity_at ON audit_log (tenant_id, entity, at DESC);
CREATE INDEX audit_log_entity_id ON audit_log (tenant_id, entity_id, at DESC);
SELECT protect_tenant_table('audit_log');
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON audit_log FOR EACH ROW EXECUTE FUNCTION refuse_change();
GRANT SELECT ON audit_log TO daftar_app;
GRANT SELECT, INSERT ON audit_log TO daftar_definer;

-- Numbers are kept as text: a reader's JSON parser would make floats of them.
CREATE FUNCTION audit_value(value jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN CASE jsonb_typeof(value) WHEN 'number' THEN to_jsonb(value #>> '{}') ELSE value END;

CREATE FUNCTION audit_write(action text, entity text, tenant uuid, entity_id text, changes jsonb) RETURNS void LANGUAGE sql AS $$
  INSERT INTO audit_log (tenant_id, identity_id, user_id, operation, action, entity, entity_id, changes, request_id, address)
  VALUES (tenant, app_identity(), app_user(), nullif(current_setting('app.operation', true), ''), action, entity, entity_id, changes,
          nullif(current_setting('app.request_id', true), ''), nullif(current_setting('app.address', true), ''))
$$;

CREATE FUNCTION audit_inserted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM audit_write('created', TG_TABLE_NAME, coalesce((c.r ->> 'tenant_id'), (c.r ->> 'id'))::uuid, c.r ->> 'id',
    (SELECT coalesce(jsonb_object_agg(key, jsonb_build_array(NULL, audit_value(value))), '{}') FROM jsonb_each(c.r)
      WHERE jsonb_typeof(value) <> 'null' AND key <> ALL (string_to_array('tenant_id,version,search_text,' || TG_ARGV[0], ','))))
  FROM (SELECT to_jsonb(changed) AS r FROM changed) c;
  RETURN NULL;
END $$;

CREATE FUNCTION audit_updated() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM audit_write('updated', TG_TABLE_NAME, coalesce((c.after ->> 'tenant_id'), (c.after ->> 'id'))::uuid, c.after ->> 'id', c.difference)
  FROM (
    SELECT o.r AS before, n.r AS after,
      (SELECT jsonb_object_agg(key, jsonb_build_array(audit_value(o.r -> key), audit_value(value))) FROM jsonb_each(n.r)
        WHERE value IS DISTINCT FROM o.r -> key AND key <> ALL (string_to_array('version,updated_at,search_text,' || TG_ARGV[0], ','))) AS difference
    FROM (SELECT to_jsonb(changed) AS r FROM changed) n
    JOIN (SELECT to_jsonb(original) AS r FROM original) o ON o.r -> 'id' = n.r -> 'id' AND o.r -> 'tenant_id' IS NOT DISTINCT FROM n.r -> 'tenant_id'
  ) c
  WHERE c.difference IS NOT NULL;
  RETURN NULL;
END $$;

CREATE FUNCTION audit_deleted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM audit_write('deleted', TG_TABLE_NAME, coalesce((c.r ->> 'tenant_id'), (c.r ->> 'id'))::uuid, c.r ->> 'id',
    (SELECT coalesce(jsonb_object_agg(key, jsonb_build_array(audit_value(value), NULL)), '{}') FROM jsonb_each(c.r)
      WHERE jsonb_typeof(value) <> 'null' AND key <> ALL (string_to_array('tenant_id,version,search_text,' || TG_ARGV[0], ','))))
  FROM (SELECT to_jsonb(original) AS r FROM original) c;
  RETURN NULL;
END $$;
SELECT as_definer('audit_inserted()'), as_definer('audit_updated()'), as_definer('audit_deleted()');

-- PLT-02: the event and its pending deliveries are stored with the change itself.
CREATE TABLE events (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  sequence bigint GENERATED ALWAYS AS IDENTITY,
  type text NOT NULL,
  aggregate text NOT NULL,
  data jsonb NOT NULL,
  occurred_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  user_id uuid,
  request_id text,
  PRIMARY KEY (tenant_id, id)
);
CREATE INDEX events_by_time ON events (tenant_id, occurred_at DESC);
SELECT protect_tenant_table('events');
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON events FOR EACH ROW EXECUTE FUNCTION refuse_change();
GRANT SELECT, INSERT ON events TO daftar_app;

CREATE TABLE event_deliveries (
  tenant_id uuid NOT NULL,
  reaction text NOT NULL,
  aggregate text NOT NULL,
  sequence bigint NOT NULL,
  event_id uuid NOT NULL,
  PRIMARY KEY (tenant_id, reaction, aggregate, sequence),
  FOREIGN KEY (tenant_id, event_id) REFERENCES events (tenant_id, id)
);
SELECT protect_tenant_table('event_deliveries');
GRANT SELECT, INSERT, UPDATE, DELETE ON event_deliveries TO daftar_app; -- UPDATE for its row locks

CREATE TABLE idempotency_keys (
  tenant_id uuid NOT NULL,
  scope text NOT NULL,
  operation text NOT NULL,
  key text NOT NULL,
  fingerprint text NOT NULL,
  status smallint NOT NULL,
  headers jsonb NOT NULL,
  body text NOT NULL,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (tenant_id, scope, operation, key)
);
CREATE INDEX idempotency_keys_age ON idempotency_keys (created_at);
ALTER TABLE idempotency_keys ENABLE ROW LEVEL SECURITY;
ALTER TABLE idempotency_keys FORCE ROW LEVEL SECURITY;
-- An operation outside any tenant (founding one) keeps its keys under the nil tenant, apart by person.
CREATE POLICY tenant ON idempotency_keys TO daftar_app
  USING (tenant_id = coalesce(app_tenant(), '00000000-0000-0000-0000-000000000000') AND scope = current_setting('app.idempotency_scope', true))
  WITH CHECK (tenant_id = coalesce(app_tenant(), '00000000-0000-0000-0000-000000000000') AND scope = current_setting('app.idempotency_scope', true));
CREATE POLICY definer ON idempotency_keys TO daftar_definer USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, DELETE ON idempotency_keys TO daftar_app;
GRANT SELECT, DELETE ON idempotency_keys TO daftar_definer;
CREATE FUNCTION sweep_idempotency_keys() RETURNS bigint LANGUAGE sql AS $$
  WITH gone AS (DELETE FROM idempotency_keys WHERE created_at < clock_timestamp() - interval '24 hours' RETURNING 1) SELECT count(*) FROM gone
$$;
SELECT as_definer('sweep_idempotency_keys()');

CREATE TABLE number_series (
  tenant_id uuid NOT NULL,
  series text NOT NULL,
  period text NOT NULL,
  last bigint NOT NULL CHECK (last >= 0),
  PRIMARY KEY (tenant_id, series, period)
);
SELECT protect_tenant_table('number_series');
GRANT SELECT, INSERT, UPDATE ON number_series TO daftar_app;

-- Not of any tenant: spent points by address, person or account. The key is a digest.
CREATE TABLE rate_limits (
  key varchar(255) PRIMARY KEY,
  points integer NOT NULL DEFAULT 0,
  expire bigint
);
GRANT SELECT, INSERT, UPDATE, DELETE ON rate_limits TO daftar_app;

-- History of jobs for monitoring; the queue itself forgets a job when it is done.
CREATE TABLE job_runs (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  job_id text NOT NULL,
  task text NOT NULL,
  tenant_id uuid,
  attempt integer NOT NULL,
  worker text NOT NULL,
  started_at timestamptz(3) NOT NULL,
  finished_at timestamptz(3) NOT NULL,
  error text
);
CREATE INDEX job_runs_recent ON job_runs (started_at DESC);
GRANT SELECT, INSERT, DELETE ON job_runs TO daftar_app;

-- Without SMTP settings a message rests here, where an operator can read it.
CREATE TABLE mail_outbox (
  id uuid PRIMARY KEY,
  tenant_id uuid,
  recipient text NOT NULL,
  subject text NOT NULL,
  text text NOT NULL,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  sent_at timestamptz(3)
);
CREATE INDEX mail_outbox_recent ON mail_outbox (created_at DESC);
GRANT SELECT, INSERT, UPDATE, DELETE ON mail_outbox TO daftar_app;
-- Invitations rest here. Not forced: the operator reads it as the owner of the table.
ALTER TABLE mail_outbox ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON mail_outbox TO daftar_app USING (tenant_id IS NOT DISTINCT FROM app_tenant()) WITH CHECK (tenant_id IS NOT DISTINCT FROM app_tenant());

CREATE FUNCTION search_normal(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT translate(
    regexp_replace(lower(public.unaccent('public.unaccent'::regdictionary, coalesce(value, ''))), '[ـً-ْ]', '', 'g'),
    'أإآٱىةؤئёй', 'اااايهوئеи')
$$;
