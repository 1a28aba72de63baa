-- Closing a tenant: nobody enters it from then on, and after a time of grace every row of it is erased.

ALTER TABLE tenants
  ADD COLUMN closed_at timestamptz(3),
  ADD COLUMN closed_by uuid,
  ADD COLUMN erase_at timestamptz(3),
  -- When the archive of all its rows was put away; nothing is erased before.
  ADD COLUMN archived_at timestamptz(3),
  -- Its people, remembered when erasing begins: who belongs nowhere else at its end is erased as well.
  ADD COLUMN people uuid[],
  ADD CHECK (erase_at IS NULL OR (status = 'closed' AND closed_at IS NOT NULL)),
  ADD CHECK (archived_at IS NULL OR erase_at IS NOT NULL);
CREATE INDEX tenants_erase_at ON tenants (id, erase_at) WHERE erase_at IS NOT NULL;

-- A closed tenant has nobody who could name it: an operator finds it by id or slug.
CREATE FUNCTION closed_tenant(wanted text) RETURNS uuid LANGUAGE sql STABLE AS $$
  SELECT id FROM tenants WHERE status = 'closed' AND (slug = wanted OR id::text = wanted)
$$;
CREATE FUNCTION tenants_to_erase() RETURNS TABLE (id uuid) LANGUAGE sql STABLE AS $$
  SELECT t.id FROM tenants t WHERE t.status = 'closed' AND t.erase_at <= clock_timestamp()
$$;

-- What runs as the definer may take rows of a tenant or a person away, and change what a trigger changes along with that.
CREATE OR REPLACE FUNCTION protect_tenant_table(name regclass, tenant_column text DEFAULT 'tenant_id') RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', name);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', name);
  EXECUTE format('CREATE POLICY tenant ON %s TO daftar_app USING (%I = app_tenant()) WITH CHECK (%2$I = app_tenant())', name, tenant_column);
  EXECUTE format('CREATE POLICY definer ON %s TO daftar_definer USING (true) WITH CHECK (true)', name);
  EXECUTE format('GRANT SELECT, UPDATE, DELETE ON %s TO daftar_definer', name);
END $$;
CREATE OR REPLACE FUNCTION protect_identity_table(name regclass, identity_column text DEFAULT 'identity_id') RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', name);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', name);
  EXECUTE format('CREATE POLICY identity ON %s TO daftar_app USING (%I = app_identity()) WITH CHECK (%2$I = app_identity())', name, identity_column);
  EXECUTE format('CREATE POLICY definer ON %s TO daftar_definer USING (true) WITH CHECK (true)', name);
  EXECUTE format('GRANT SELECT, DELETE ON %s TO daftar_definer', name);
END $$;
DO $$
DECLARE
  protected regclass;
BEGIN
  FOR protected IN SELECT polrelid FROM pg_policy WHERE polname = 'tenant' AND polrelid NOT IN ('audit_log'::regclass, 'events'::regclass) LOOP
    EXECUTE format('GRANT SELECT, UPDATE, DELETE ON %s TO daftar_definer', protected);
  END LOOP;
  FOR protected IN SELECT polrelid FROM pg_policy WHERE polname = 'identity' LOOP
    EXECUTE format('GRANT SELECT, DELETE ON %s TO daftar_definer', protected);
  END LOOP;
END $$;
GRANT SELECT, DELETE ON audit_log, events, security_events, job_runs TO daftar_definer;
GRANT SELECT ON audited_tables TO daftar_definer;
CREATE POLICY definer ON mail_outbox TO daftar_definer USING (true) WITH CHECK (true);
-- What is append-only stays so for everybody; only with the whole tenant, or the whole person, its history is taken away.
CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND current_user = 'daftar_definer' AND nullif(current_setting('app.erasing', true), '') IS NOT NULL THEN RETURN OLD; END IF;
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;

-- The rows of one table as lines of JSON, numbers as text, without what the audit leaves out as secret. `behind` is the place of the last line read.
CREATE FUNCTION tenant_rows(tenant uuid, source text, behind text, most integer) RETURNS TABLE (place text, line text) LANGUAGE plpgsql STABLE AS $$
DECLARE
  fields text;
  own text := CASE WHEN source = 'tenants' THEN 'id' ELSE 'tenant_id' END;
BEGIN
  SELECT string_agg(format('%L || coalesce(%s, ''null'')', to_json(a.attname::text) || ':', audit_json('r', a.attname, format_type(a.atttypid, NULL))), ' || '','' || ' ORDER BY a.attnum)
    INTO fields
  FROM pg_attribute a LEFT JOIN audited_tables audited ON audited.name = a.attrelid
  WHERE a.attrelid = source::regclass AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
    AND a.attname <> ALL (coalesce(audited.redacted, '{}')) AND a.attname !~ '(token|key|secret|password|code)_hash$|sealed|secret$';
  RETURN QUERY EXECUTE format('SELECT r.ctid::text, ''{'' || %s || ''}'' FROM %I r WHERE r.%I = $1 AND r.ctid > $2::tid ORDER BY r.ctid LIMIT $3', fields, source, own)
    USING tenant, behind, most;
END $$;

-- Tables with rows of a tenant that are worth keeping: not answers kept for keys, deliveries, mails with their tokens, or the history of jobs.
CREATE FUNCTION tables_to_archive() RETURNS TABLE (name text) LANGUAGE sql STABLE AS $$
  SELECT c.relname::text FROM pg_class c
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> ALL ('{idempotency_keys,event_deliveries,mail_outbox,job_runs}')
    AND (c.relname = 'tenants' OR EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'tenant_id' AND NOT a.attisdropped))
  ORDER BY 1
$$;

-- Takes up to `most` rows away that have `value` in the column `key`, those first that no other refers to; answers how many.
CREATE FUNCTION erase_rows(tables regclass[], key text, value uuid, most integer) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  filled regclass[] := '{}';
  cut oid[] := '{}';
  source regclass;
  reference record;
  found boolean;
  gone integer;
  total integer := 0;
BEGIN
  FOREACH source IN ARRAY tables LOOP
    EXECUTE format('SELECT EXISTS (SELECT FROM %s WHERE %I = $1)', source, key) INTO found USING value;
    IF found THEN filled := filled || source; END IF;
  END LOOP;
  WHILE cardinality(filled) > 0 LOOP
    SELECT f INTO source FROM unnest(filled) f
      WHERE NOT EXISTS (SELECT FROM pg_constraint c WHERE c.contype = 'f' AND c.confrelid = f AND c.conrelid = ANY (filled) AND c.conrelid <> f AND c.oid <> ALL (cut))
      ORDER BY f::text LIMIT 1;
    SELECT c.oid, c.conrelid::regclass AS name, a.attname AS column INTO reference
      FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = ANY (c.conkey) AND a.attname <> key AND NOT a.attnotnull
      WHERE c.contype = 'f' AND c.oid <> ALL (cut) AND c.conrelid = ANY (filled) AND c.confrelid = ANY (filled)
        AND CASE WHEN source IS NULL THEN c.conrelid <> c.confrelid ELSE c.conrelid = source AND c.confrelid = source END
      ORDER BY c.conrelid::regclass::text, a.attname LIMIT 1;
    -- Tables that refer to each other in a ring, or to themselves: what may be empty is emptied, one reference after the other.
    IF reference.oid IS NOT NULL THEN
      EXECUTE format('UPDATE %s SET %I = NULL WHERE %I = $1 AND %2$I IS NOT NULL', reference.name, reference.column, key) USING value;
      cut := cut || reference.oid;
      CONTINUE;
    ELSIF source IS NULL THEN
      RAISE EXCEPTION 'these tables refer to each other for good: %', filled;
    END IF;
    EXECUTE format('DELETE FROM %s WHERE ctid = ANY (ARRAY(SELECT ctid FROM %1$s WHERE %2$I = $1 LIMIT $2))', source, key) USING value, most - total;
    GET DIAGNOSTICS gone = ROW_COUNT;
    total := total + gone;
    IF total >= most THEN RETURN total; END IF;
    filled := array_remove(filled, source);
  END LOOP;
  RETURN total;
END $$;
REVOKE EXECUTE ON FUNCTION erase_rows(regclass[],text,uuid,integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION erase_rows(regclass[],text,uuid,integer) TO daftar_definer;

-- Takes up to `most` rows of a closed tenant away whose time has come and whose rows are archived. Called until it answers 0, it leaves none.
CREATE FUNCTION erase_tenant(tenant uuid, most integer) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  of_tenant regclass[];
  of_person regclass[];
  person uuid;
  total integer;
BEGIN
  PERFORM FROM tenants t WHERE t.id = tenant AND t.status = 'closed' AND t.erase_at <= clock_timestamp() AND t.archived_at IS NOT NULL FOR UPDATE;
  IF NOT FOUND THEN RETURN 0; END IF;
  PERFORM set_config('app.erasing', tenant::text, true);
  UPDATE tenants SET people = ARRAY(SELECT u.identity_id FROM users u WHERE u.tenant_id = tenant AND u.identity_id IS NOT NULL) WHERE id = tenant AND people IS NULL;

  SELECT array_agg(c.oid::regclass) INTO of_tenant FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'tenant_id' AND NOT a.attisdropped
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND c.relname <> 'audit_log';
  total := erase_rows(of_tenant, 'tenant_id', tenant, most);
  IF total > 0 THEN RETURN total; END IF;

  SELECT array_agg(c.oid::regclass) INTO of_person FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'identity_id' AND NOT a.attisdropped
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND c.relname NOT IN ('audit_log', 'users');
  FOREACH person IN ARRAY (SELECT t.people FROM tenants t WHERE t.id = tenant) LOOP
    -- Who joins another tenant in this moment is kept by the foreign key: all of this fails, and is done again.
    IF NOT EXISTS (SELECT FROM users u WHERE u.identity_id = person) THEN
      PERFORM erase_rows(of_person, 'identity_id', person, 1000000);
      DELETE FROM identities WHERE id = person;
    END IF;
  END LOOP;

  -- The history comes last: every deletion above has written to it.
  DELETE FROM audit_log WHERE ctid = ANY (ARRAY(SELECT ctid FROM audit_log WHERE tenant_id = tenant LIMIT most));
  GET DIAGNOSTICS total = ROW_COUNT;
  IF total >= most THEN RETURN total; END IF;
  DELETE FROM tenants WHERE id = tenant;
  PERFORM erase_rows(of_tenant || 'audit_log'::regclass, 'tenant_id', tenant, 1000000);
  PERFORM set_config('app.erasing', '', true);
  RETURN greatest(total, 1);
END $$;
SELECT as_definer('closed_tenant(text)'), as_definer('tenants_to_erase()'), as_definer('tenant_rows(uuid,text,text,integer)'), as_definer('erase_tenant(uuid,integer)');
