-- Audit rows by a function for each table that names its columns: taking rows apart as JSON took longer than storing them.

DO $$
DECLARE
  audited record;
BEGIN
  FOR audited IN SELECT tgrelid::regclass AS name, tgname FROM pg_trigger WHERE tgname IN ('audit_insert', 'audit_update', 'audit_delete') LOOP
    EXECUTE format('DROP TRIGGER %I ON %s', audited.tgname, audited.name);
  END LOOP;
END $$;
DROP FUNCTION audit_inserted(), audit_updated(), audit_deleted();
DROP FUNCTION audit_write(text, text, uuid, text, jsonb);
DROP FUNCTION audit_value(jsonb);

CREATE TABLE audited_tables (
  name regclass PRIMARY KEY,
  -- Columns whose values are nobody's business.
  redacted text[] NOT NULL
);

-- Numbers are kept as text: a reader's JSON parser would make floats of them.
CREATE FUNCTION audit_json(alias text, name text, type text) RETURNS text LANGUAGE sql IMMUTABLE
  RETURN CASE
    WHEN type IN ('smallint', 'integer', 'bigint', 'numeric', 'real', 'double precision') THEN format('to_json(%s.%I::text)', alias, name)
    WHEN type = 'jsonb' THEN format('%s.%I::text', alias, name)
    ELSE format('to_json(%s.%I)::text', alias, name)
  END;

-- PLT-16: a row of audit for every changed row, written by the database, so that bulk SQL leaves its trace as well.
CREATE FUNCTION audit_functions(audited regclass, redacted text[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  entity text := (SELECT relname FROM pg_class WHERE oid = audited);
  has_tenant boolean := EXISTS (SELECT FROM pg_attribute WHERE attrelid = audited AND attname = 'tenant_id');
  has_id boolean := EXISTS (SELECT FROM pg_attribute WHERE attrelid = audited AND attname = 'id');
  key text := (SELECT string_agg(quote_ident(a.attname), ', ') FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey)
               WHERE i.indrelid = audited AND i.indisprimary);
  shown text := CASE WHEN has_tenant THEN 'tenant_id' ELSE 'id' END || ', ' || CASE WHEN has_id THEN 'id::text' ELSE 'NULL' END;
  added text;
  altered text;
  removed text;
BEGIN
  SELECT
    string_agg(format('CASE WHEN n.%1$I IS NOT NULL THEN ''%2$s:[null,'' || %3$s || '']'' END', a.attname, to_json(a.attname::text),
      audit_json('n', a.attname, format_type(a.atttypid, NULL))), ', ' ORDER BY a.attnum),
    string_agg(format('CASE WHEN n.%1$I IS DISTINCT FROM o.%1$I THEN ''%2$s:['' || coalesce(%3$s, ''null'') || '','' || coalesce(%4$s, ''null'') || '']'' END',
      a.attname, to_json(a.attname::text), audit_json('o', a.attname, format_type(a.atttypid, NULL)), audit_json('n', a.attname, format_type(a.atttypid, NULL))), ', ' ORDER BY a.attnum)
      FILTER (WHERE a.attname <> 'updated_at'),
    string_agg(format('CASE WHEN o.%1$I IS NOT NULL THEN ''%2$s:['' || %3$s || '',null]'' END', a.attname, to_json(a.attname::text),
      audit_json('o', a.attname, format_type(a.atttypid, NULL))), ', ' ORDER BY a.attnum)
    INTO added, altered, removed
  FROM pg_attribute a
  WHERE a.attrelid = audited AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' AND a.attname <> ALL (redacted || '{tenant_id,version}');

  PERFORM audit_function(entity, 'created', format('SELECT %s, array_to_string(ARRAY[%s], '','') AS parts FROM changed n', shown, added));
  -- OFFSET 0: without it the differences are worked out twice. The primary key is all that finds a row's former self.
  PERFORM audit_function(entity, 'updated', format('SELECT %s, array_to_string(ARRAY[%s], '','') AS parts FROM changed n JOIN original o USING (%s) OFFSET 0',
    CASE WHEN has_tenant THEN shown ELSE replace(shown, 'id,', 'n.id,') END, altered, key));
  PERFORM audit_function(entity, 'deleted', format('SELECT %s, array_to_string(ARRAY[%s], '','') AS parts FROM original o', shown, removed));
END $$;

-- A plan made for one changed row would go through all pairs of a thousand: nested loops are switched off.
CREATE FUNCTION audit_function(entity text, action text, rows text) RETURNS void LANGUAGE plpgsql AS $outer$
BEGIN
  EXECUTE format($function$
    CREATE OR REPLACE FUNCTION audit_%1$s_%2$s() RETURNS trigger LANGUAGE plpgsql SET enable_nestloop = off AS $body$
    DECLARE
      identity uuid := app_identity();
      person uuid := app_user();
      operation text := nullif(current_setting('app.operation', true), '');
      request text := nullif(current_setting('app.request_id', true), '');
      address text := nullif(current_setting('app.address', true), '');
    BEGIN
      INSERT INTO audit_log (tenant_id, identity_id, user_id, operation, action, entity, entity_id, changes, request_id, address)
      SELECT c.tenant, identity, person, operation, %2$L, %1$L, c.entity_id, ('{' || c.parts || '}')::jsonb, request, address
      FROM (%3$s) AS c (tenant, entity_id, parts) WHERE c.parts <> '';
      RETURN NULL;
    END $body$ $function$, entity, action, rows);
  PERFORM as_definer(format('audit_%s_%s()', entity, action)::regprocedure);
END $outer$;

CREATE OR REPLACE FUNCTION audit_table(name regclass, redacted text DEFAULT '') RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  entity text := (SELECT relname FROM pg_class WHERE oid = name);
BEGIN
  INSERT INTO audited_tables VALUES (name, array_remove(string_to_array(redacted, ','), ''));
  PERFORM audit_functions(t.name, t.redacted) FROM audited_tables t WHERE t.name = audit_table.name;
  EXECUTE format('CREATE TRIGGER audit_insert AFTER INSERT ON %s REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION audit_%s_created()', name, entity);
  EXECUTE format('CREATE TRIGGER audit_update AFTER UPDATE ON %s REFERENCING OLD TABLE AS original NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION audit_%s_updated()', name, entity);
  EXECUTE format('CREATE TRIGGER audit_delete AFTER DELETE ON %s REFERENCING OLD TABLE AS original FOR EACH STATEMENT EXECUTE FUNCTION audit_%s_deleted()', name, entity);
END $$;

-- After every migration: a column that it added is audited as well.
CREATE FUNCTION refresh_audits() RETURNS void LANGUAGE sql AS $$ SELECT audit_functions(name, redacted) FROM audited_tables $$;

SELECT audit_table('tenants'), audit_table('branches'), audit_table('stores'), audit_table('roles'), audit_table('users', 'last_login_at'),
  audit_table('user_roles'), audit_table('invitations', 'token_hash'), audit_table('customers');
