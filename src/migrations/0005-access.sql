-- The people of a tenant and what they may do.

CREATE TABLE roles (
  tenant_id uuid NOT NULL REFERENCES tenants (id),
  id uuid NOT NULL,
  key text NOT NULL CHECK (key ~ '^[a-z][a-z0-9_]*$'),
  name text NOT NULL,
  description text,
  built_in boolean NOT NULL DEFAULT false,
  -- Empty for a built-in role: its permissions are those of the running version.
  permissions text[] NOT NULL DEFAULT '{}',
  scope text NOT NULL CHECK (scope IN ('tenant', 'branch', 'own')),
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  updated_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT roles_key_key UNIQUE (tenant_id, key)
);
SELECT protect_tenant_table('roles');
SELECT audit_table('roles');
CREATE TRIGGER touch BEFORE UPDATE ON roles FOR EACH ROW EXECUTE FUNCTION touch_row();
GRANT SELECT, INSERT, UPDATE, DELETE ON roles TO daftar_app;
GRANT SELECT ON roles TO daftar_definer;

CREATE TABLE users (
  tenant_id uuid NOT NULL REFERENCES tenants (id),
  id uuid NOT NULL,
  identity_id uuid REFERENCES identities (id),
  email text NOT NULL,
  first_name text,
  last_name text,
  name text GENERATED ALWAYS AS (coalesce(nullif(btrim(coalesce(first_name, '') || ' ' || coalesce(last_name, '')), ''), email)) STORED,
  phone text,
  job_title text,
  department text,
  employee_code text,
  branch_id uuid,
  locale text CHECK (locale IN ('en', 'ar', 'ru')),
  status text NOT NULL DEFAULT 'invited' CHECK (status IN ('invited', 'active', 'deactivated')),
  last_login_at timestamptz(3),
  deactivated_at timestamptz(3),
  search_text text GENERATED ALWAYS AS (search_normal(
    coalesce(first_name, '') || ' ' || coalesce(last_name, '') || ' ' || email || ' ' || coalesce(job_title, '') || ' ' || coalesce(department, '') || ' ' ||
    coalesce(employee_code, ''))) STORED,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  updated_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT users_branch_fkey FOREIGN KEY (tenant_id, branch_id) REFERENCES branches (tenant_id, id),
  CHECK (status <> 'active' OR identity_id IS NOT NULL),
  CHECK ((status = 'deactivated') = (deactivated_at IS NOT NULL))
);
CREATE UNIQUE INDEX users_email_key ON users (tenant_id, lower(email));
CREATE UNIQUE INDEX users_identity_key ON users (tenant_id, identity_id);
CREATE UNIQUE INDEX users_employee_code_key ON users (tenant_id, employee_code);
CREATE INDEX users_of_identity ON users (identity_id);
CREATE INDEX users_created ON users (tenant_id, created_at, id);
CREATE INDEX users_name ON users (tenant_id, name, id);
CREATE INDEX users_branch ON users (tenant_id, branch_id);
CREATE INDEX users_search ON users USING gin (tenant_id, search_text gin_trgm_ops);
SELECT protect_tenant_table('users');
SELECT audit_table('users', 'last_login_at');
-- A log-in is no change of the user: it must not make the version stale that somebody is editing.
CREATE TRIGGER touch BEFORE UPDATE ON users FOR EACH ROW WHEN (OLD.last_login_at IS NOT DISTINCT FROM NEW.last_login_at) EXECUTE FUNCTION touch_row();
GRANT SELECT, INSERT, UPDATE ON users TO daftar_app;
GRANT SELECT, UPDATE (last_login_at) ON users TO daftar_definer;

CREATE TABLE user_roles (
  tenant_id uuid NOT NULL,
  user_id uuid NOT NULL,
  role_id uuid NOT NULL,
  id text GENERATED ALWAYS AS (user_id::text || ':' || role_id::text) STORED,
  PRIMARY KEY (tenant_id, user_id, role_id),
  FOREIGN KEY (tenant_id, user_id) REFERENCES users (tenant_id, id),
  CONSTRAINT user_roles_role_fkey FOREIGN KEY (tenant_id, role_id) REFERENCES roles (tenant_id, id)
);
CREATE INDEX user_roles_by_role ON user_roles (tenant_id, role_id);
SELECT protect_tenant_table('user_roles');
SELECT audit_table('user_roles');
GRANT SELECT, INSERT, DELETE ON user_roles TO daftar_app;
GRANT SELECT ON user_roles TO daftar_definer;

-- What a user or a role looks like includes who holds what: its version, and so its ETag, moves with that (PLT-11).
CREATE FUNCTION touch_holders() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE users u SET updated_at = u.updated_at WHERE EXISTS (SELECT FROM changed c WHERE c.tenant_id = u.tenant_id AND c.user_id = u.id);
  UPDATE roles r SET updated_at = r.updated_at WHERE EXISTS (SELECT FROM changed c WHERE c.tenant_id = r.tenant_id AND c.role_id = r.id);
  RETURN NULL;
END $$;
CREATE TRIGGER touch_insert AFTER INSERT ON user_roles REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION touch_holders();
CREATE TRIGGER touch_delete AFTER DELETE ON user_roles REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION touch_holders();
CREATE FUNCTION touch_holders_of_role() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE users u SET updated_at = u.updated_at WHERE u.tenant_id = NEW.tenant_id
    AND u.id IN (SELECT h.user_id FROM user_roles h WHERE h.tenant_id = NEW.tenant_id AND h.role_id = NEW.id);
  RETURN NULL;
END $$;
CREATE TRIGGER touch_holders AFTER UPDATE OF name ON roles FOR EACH ROW WHEN (NEW.name IS DISTINCT FROM OLD.name) EXECUTE FUNCTION touch_holders_of_role();

CREATE TABLE invitations (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  user_id uuid NOT NULL,
  email text NOT NULL,
  message text,
  token_hash bytea NOT NULL,
  status text NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'accepted', 'revoked', 'expired')),
  invited_by uuid NOT NULL,
  expires_at timestamptz(3) NOT NULL,
  accepted_at timestamptz(3),
  revoked_at timestamptz(3),
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  updated_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, user_id) REFERENCES users (tenant_id, id),
  FOREIGN KEY (tenant_id, invited_by) REFERENCES users (tenant_id, id),
  CHECK ((status = 'accepted') = (accepted_at IS NOT NULL)),
  CHECK ((status = 'revoked') = (revoked_at IS NOT NULL))
);
CREATE INDEX invitations_created ON invitations (tenant_id, created_at, id);
CREATE UNIQUE INDEX invitations_one_open ON invitations (tenant_id, user_id) WHERE status = 'open';
CREATE INDEX invitations_token ON invitations (token_hash);
SELECT protect_tenant_table('invitations');
SELECT audit_table('invitations', 'token_hash');
CREATE TRIGGER touch BEFORE UPDATE ON invitations FOR EACH ROW EXECUTE FUNCTION touch_row();
GRANT SELECT, INSERT, UPDATE ON invitations TO daftar_app;
GRANT SELECT ON invitations TO daftar_definer;

-- Before anybody is known: what an invitation and a bearer token need to find, and nothing more.
CREATE FUNCTION find_invitation(hash bytea)
RETURNS TABLE (tenant_id uuid, id uuid, user_id uuid, email text, status text, expires_at timestamptz(3), first_name text, last_name text) LANGUAGE sql STABLE AS $$
  SELECT i.tenant_id, i.id, i.user_id, i.email, i.status, i.expires_at, u.first_name, u.last_name
  FROM invitations i JOIN users u ON u.tenant_id = i.tenant_id AND u.id = i.user_id JOIN tenants t ON t.id = i.tenant_id
  WHERE i.token_hash = hash AND t.status = 'active'
$$;
-- A person's own tenants, before one of them is chosen.
CREATE FUNCTION memberships_of_identity(person uuid)
RETURNS TABLE (id uuid, slug text, name text, status text, currency text, country text, timezone text, locale text, user_id uuid, roles jsonb, created_at timestamptz(3), updated_at timestamptz(3))
LANGUAGE sql STABLE AS $$
  SELECT t.id, t.slug, t.name, t.status, t.currency, t.country, t.timezone, t.locale, u.id,
    coalesce((SELECT jsonb_agg(jsonb_build_object('id', r.id, 'key', r.key, 'name', r.name) ORDER BY r.name, r.key)
      FROM user_roles ur JOIN roles r ON r.tenant_id = ur.tenant_id AND r.id = ur.role_id WHERE ur.tenant_id = u.tenant_id AND ur.user_id = u.id), '[]'),
    t.created_at, t.updated_at
  FROM users u JOIN tenants t ON t.id = u.tenant_id
  WHERE u.identity_id = person AND u.status = 'active' AND t.status = 'active'
$$;
CREATE FUNCTION record_login(person uuid) RETURNS void LANGUAGE sql AS $$
  UPDATE users SET last_login_at = clock_timestamp() WHERE identity_id = person AND status = 'active'
$$;
-- One round trip answers a bearer token: is the session live, which tenant is meant, who is the person there, and with which roles.
CREATE FUNCTION resolve_access(session uuid, person uuid, wanted text) RETURNS jsonb LANGUAGE sql STABLE AS $$
  SELECT jsonb_build_object(
    'used_at', (SELECT s.last_used_at FROM sessions s WHERE s.identity_id = person AND s.id = session AND s.revoked_at IS NULL AND s.expires_at > clock_timestamp()),
    'memberships', coalesce((
      SELECT jsonb_agg(jsonb_build_object(
        'tenant_id', t.id, 'slug', t.slug, 'name', t.name, 'limits', t.settings -> 'rate_limits', 'user_id', u.id, 'branch_id', u.branch_id,
        'roles', coalesce((SELECT jsonb_agg(jsonb_build_object('id', r.id, 'key', r.key, 'name', r.name, 'built_in', r.built_in, 'permissions', r.permissions, 'scope', r.scope) ORDER BY r.name, r.key)
          FROM user_roles ur JOIN roles r ON r.tenant_id = ur.tenant_id AND r.id = ur.role_id WHERE ur.tenant_id = u.tenant_id AND ur.user_id = u.id), '[]')) ORDER BY t.name, t.id)
      FROM users u JOIN tenants t ON t.id = u.tenant_id
      WHERE u.identity_id = person AND u.status = 'active' AND t.status = 'active' AND (wanted IS NULL OR t.id::text = wanted OR t.slug = wanted)), '[]'))
$$;
SELECT as_definer('find_invitation(bytea)'), as_definer('memberships_of_identity(uuid)'), as_definer('record_login(uuid)'), as_definer('resolve_access(uuid,uuid,text)');

CREATE FUNCTION search_users(tenant uuid, words text, most integer) RETURNS TABLE (id uuid, rank real) LANGUAGE sql STABLE
  SET pg_trgm.word_similarity_threshold = 0.4 AS $$
  SELECT u.id, word_similarity(search_normal(words), u.search_text) FROM users u
  WHERE u.tenant_id = tenant AND search_normal(words) <% u.search_text ORDER BY 2 DESC, u.id LIMIT most
$$;
CREATE FUNCTION search_invitations(tenant uuid, words text, most integer) RETURNS TABLE (id uuid, rank real) LANGUAGE sql STABLE
  SET pg_trgm.word_similarity_threshold = 0.4 AS $$
  SELECT i.id, word_similarity(search_normal(words), u.search_text) FROM users u JOIN invitations i ON i.tenant_id = u.tenant_id AND i.user_id = u.id
  WHERE u.tenant_id = tenant AND search_normal(words) <% u.search_text ORDER BY 2 DESC, i.id LIMIT most
$$;
-- A tenant has some tens of roles: no index is worth its keep.
CREATE FUNCTION search_roles(tenant uuid, words text, most integer) RETURNS TABLE (id uuid, rank real) LANGUAGE sql STABLE
  SET pg_trgm.word_similarity_threshold = 0.4 AS $$
  SELECT r.id, word_similarity(search_normal(words), search_normal(r.name || ' ' || r.key || ' ' || coalesce(r.description, ''))) FROM roles r
  WHERE r.tenant_id = tenant AND search_normal(words) <% search_normal(r.name || ' ' || r.key || ' ' || coalesce(r.description, ''))
  ORDER BY 2 DESC, r.id LIMIT most
$$;
SELECT as_definer('search_users(uuid,text,integer)'), as_definer('search_invitations(uuid,text,integer)'), as_definer('search_roles(uuid,text,integer)');

-- PLT-19: every server hears of a change to what a person may do, in the moment it commits.
CREATE FUNCTION announce_access() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE subject jsonb := to_jsonb(coalesce(NEW, OLD));
BEGIN
  PERFORM pg_notify('daftar_access', CASE TG_TABLE_NAME
    WHEN 'sessions' THEN 'identity:' || (subject ->> 'identity_id')
    WHEN 'users' THEN 'identity:' || coalesce(subject ->> 'identity_id', '')
    WHEN 'tenants' THEN 'tenant:' || (subject ->> 'id')
    ELSE 'tenant:' || (subject ->> 'tenant_id') END);
  RETURN NULL;
END $$;
CREATE TRIGGER announce AFTER UPDATE OF revoked_at ON sessions FOR EACH ROW EXECUTE FUNCTION announce_access();
CREATE TRIGGER announce AFTER INSERT OR UPDATE OF status, identity_id, branch_id ON users FOR EACH ROW EXECUTE FUNCTION announce_access();
CREATE TRIGGER announce AFTER INSERT OR DELETE ON user_roles FOR EACH ROW EXECUTE FUNCTION announce_access();
CREATE TRIGGER announce AFTER UPDATE OR DELETE ON roles FOR EACH ROW EXECUTE FUNCTION announce_access();
CREATE TRIGGER announce AFTER UPDATE ON tenants FOR EACH ROW EXECUTE FUNCTION announce_access();
