-- What a company has set, what its people prefer, and the features it has switched on.

-- Says of which row it takes the id: of a table with another primary key it could not tell.
CREATE OR REPLACE FUNCTION audit_functions(audited regclass, redacted text[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  entity text := (SELECT relname FROM pg_class WHERE oid = audited);
  has_tenant boolean := EXISTS (SELECT FROM pg_attribute WHERE attrelid = audited AND attname = 'tenant_id');
  has_id boolean := EXISTS (SELECT FROM pg_attribute WHERE attrelid = audited AND attname = 'id');
  key text := (SELECT string_agg(quote_ident(a.attname), ', ') FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey)
               WHERE i.indrelid = audited AND i.indisprimary);
  shown text := CASE WHEN has_tenant THEN '%1$s.tenant_id' ELSE '%1$s.id' END || ', ' || CASE WHEN has_id THEN '%1$s.id::text' ELSE 'NULL' END;
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

  PERFORM audit_function(entity, 'created', format('SELECT %s, array_to_string(ARRAY[%s], '','') AS parts FROM changed n', format(shown, 'n'), added));
  -- OFFSET 0: without it the differences are worked out twice. The primary key is all that finds a row's former self.
  PERFORM audit_function(entity, 'updated', format('SELECT %s, array_to_string(ARRAY[%s], '','') AS parts FROM changed n JOIN original o USING (%s) OFFSET 0',
    format(shown, 'n'), altered, key));
  PERFORM audit_function(entity, 'deleted', format('SELECT %s, array_to_string(ARRAY[%s], '','') AS parts FROM original o', format(shown, 'o'), removed));
END $$;

-- The shape of what SQL and every request rely on; the contract says the rest.
ALTER TABLE tenants ADD CONSTRAINT tenants_settings_check CHECK (
  jsonb_typeof(settings) = 'object'
  AND coalesce(jsonb_typeof(settings -> 'public_catalogue'), 'boolean') = 'boolean'
  AND coalesce(jsonb_typeof(settings -> 'rate_limits'), 'object') = 'object'
  AND coalesce(jsonb_typeof(settings -> 'rounding'), 'object') = 'object'
  AND coalesce(settings ->> 'fiscal_year_start', '01-01') ~ '^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$');

-- The language that a person prefers is users.locale.
CREATE TABLE user_preferences (
  tenant_id uuid NOT NULL,
  user_id uuid NOT NULL,
  id uuid GENERATED ALWAYS AS (user_id) STORED,
  timezone text,
  week_start text CHECK (week_start IN ('monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday')),
  date_format text,
  time_format text CHECK (time_format IN ('24h', '12h')),
  number_format text,
  theme text NOT NULL CHECK (theme IN ('system', 'light', 'dark')),
  page_size integer NOT NULL CHECK (page_size BETWEEN 5 AND 100),
  notifications jsonb NOT NULL CHECK (jsonb_typeof(notifications) = 'object'),
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  updated_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (tenant_id, user_id),
  FOREIGN KEY (tenant_id, user_id) REFERENCES users (tenant_id, id)
);
SELECT protect_tenant_table('user_preferences');
-- Nobody's but the person's; work that nobody does, such as a mail after the commit, reads them for everybody.
CREATE POLICY own ON user_preferences AS RESTRICTIVE TO daftar_app USING (app_user() IS NULL OR user_id = app_user());
SELECT audit_table('user_preferences');
CREATE TRIGGER touch BEFORE UPDATE ON user_preferences FOR EACH ROW EXECUTE FUNCTION touch_row();
GRANT SELECT, INSERT, UPDATE ON user_preferences TO daftar_app;

CREATE TABLE feature_flags (
  tenant_id uuid NOT NULL REFERENCES tenants (id),
  key text NOT NULL,
  id text GENERATED ALWAYS AS (key) STORED,
  rollout text NOT NULL CHECK (rollout IN ('off', 'on', 'roles', 'share')),
  roles text[] NOT NULL DEFAULT '{}',
  percent integer CHECK (percent BETWEEN 0 AND 100),
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  updated_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (tenant_id, key),
  CHECK ((rollout = 'roles') = (roles <> '{}')),
  CHECK ((rollout = 'share') = (percent IS NOT NULL))
);
SELECT protect_tenant_table('feature_flags');
SELECT audit_table('feature_flags');
CREATE TRIGGER touch BEFORE UPDATE ON feature_flags FOR EACH ROW EXECUTE FUNCTION touch_row();
GRANT SELECT, INSERT, UPDATE ON feature_flags TO daftar_app;

-- As before, and with the language that the person prefers.
CREATE OR REPLACE FUNCTION resolve_access(session uuid, person uuid, wanted text) RETURNS jsonb LANGUAGE sql STABLE AS $$
  SELECT jsonb_build_object(
    'used_at', (SELECT s.last_used_at FROM sessions s WHERE s.identity_id = person AND s.id = session AND s.revoked_at IS NULL AND s.expires_at > clock_timestamp()),
    'memberships', coalesce((
      SELECT jsonb_agg(jsonb_build_object(
        'tenant_id', t.id, 'slug', t.slug, 'name', t.name, 'limits', t.settings -> 'rate_limits', 'user_id', u.id, 'branch_id', u.branch_id, 'locale', u.locale,
        'roles', coalesce((SELECT jsonb_agg(jsonb_build_object('id', r.id, 'key', r.key, 'name', r.name, 'built_in', r.built_in, 'permissions', r.permissions, 'scope', r.scope) ORDER BY r.name, r.key)
          FROM user_roles ur JOIN roles r ON r.tenant_id = ur.tenant_id AND r.id = ur.role_id WHERE ur.tenant_id = u.tenant_id AND ur.user_id = u.id), '[]')) ORDER BY t.name, t.id)
      FROM users u JOIN tenants t ON t.id = u.tenant_id
      WHERE u.identity_id = person AND u.status = 'active' AND t.status = 'active' AND (wanted IS NULL OR t.id::text = wanted OR t.slug = wanted)), '[]'))
$$;
SELECT as_definer('resolve_access(uuid,uuid,text)');
DROP TRIGGER announce ON users;
CREATE TRIGGER announce AFTER INSERT OR UPDATE OF status, identity_id, branch_id, locale ON users FOR EACH ROW EXECUTE FUNCTION announce_access();
