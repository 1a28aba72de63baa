-- What speaks in place of a person, or for a program by itself: API keys and OAuth clients.

CREATE TABLE api_keys (
  tenant_id uuid NOT NULL REFERENCES tenants (id),
  id uuid NOT NULL,
  -- The key speaks for this user, as long as the user may speak.
  user_id uuid NOT NULL,
  name text NOT NULL,
  prefix text NOT NULL CHECK (prefix ~ '^daftar_[0-9A-Za-z]{10}$'),
  -- Of a key of 256 random bits a plain digest is enough: there is nothing to guess, and a slow one would be paid at every request.
  secret_hash bytea NOT NULL CHECK (length(secret_hash) = 32),
  scopes text[] NOT NULL CHECK (cardinality(scopes) > 0),
  status text NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'revoked')),
  expires_at timestamptz(3) NOT NULL,
  last_used_at timestamptz(3),
  last_used_address text,
  revoked_at timestamptz(3),
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  updated_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, user_id) REFERENCES users (tenant_id, id),
  CHECK ((status = 'revoked') = (revoked_at IS NOT NULL))
);
CREATE INDEX api_keys_secret ON api_keys (secret_hash);
CREATE INDEX api_keys_user ON api_keys (tenant_id, user_id, status);
CREATE INDEX api_keys_created ON api_keys (tenant_id, created_at, id);
SELECT protect_tenant_table('api_keys');
-- A key is its holder's: a branch has none.
CREATE POLICY scope ON api_keys AS RESTRICTIVE TO daftar_app
  USING ((SELECT coalesce(current_setting('app.scope', true), '')) = 'tenant' OR user_id = (SELECT app_user()));
SELECT audit_table('api_keys', 'secret_hash,last_used_at,last_used_address');
-- A use is no change of the key.
CREATE TRIGGER touch BEFORE UPDATE ON api_keys FOR EACH ROW WHEN (OLD.last_used_at IS NOT DISTINCT FROM NEW.last_used_at) EXECUTE FUNCTION touch_row();
GRANT SELECT, INSERT, UPDATE ON api_keys TO daftar_app;
GRANT SELECT ON api_keys TO daftar_definer;

CREATE TABLE oauth_clients (
  tenant_id uuid NOT NULL REFERENCES tenants (id),
  -- The client_id of OAuth; where the client acts by itself, also the id of its row among the users.
  id uuid NOT NULL,
  name text NOT NULL,
  description text,
  kind text NOT NULL CHECK (kind IN ('confidential', 'public')),
  grant_types text[] NOT NULL CHECK (cardinality(grant_types) > 0 AND grant_types <@ ARRAY['authorization_code', 'client_credentials', 'refresh_token']),
  redirect_uris text[] NOT NULL DEFAULT '{}',
  scopes text[] NOT NULL CHECK (cardinality(scopes) > 0),
  secret_hash bytea CHECK (length(secret_hash) = 32),
  secret_changed_at timestamptz(3),
  status text NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'deleted')),
  created_by uuid NOT NULL,
  deleted_at timestamptz(3),
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  updated_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT oauth_clients_created_by_fkey FOREIGN KEY (tenant_id, created_by) REFERENCES users (tenant_id, id),
  CHECK ((kind = 'confidential') = (secret_hash IS NOT NULL)),
  CHECK ((secret_hash IS NULL) = (secret_changed_at IS NULL)),
  CHECK ((status = 'deleted') = (deleted_at IS NOT NULL)),
  -- Nobody could tell a public client that acts by itself from any other program.
  CHECK (kind = 'confidential' OR NOT 'client_credentials' = ANY (grant_types)),
  CHECK (NOT 'authorization_code' = ANY (grant_types) OR cardinality(redirect_uris) > 0),
  CHECK (NOT 'refresh_token' = ANY (grant_types) OR 'authorization_code' = ANY (grant_types))
);
CREATE INDEX oauth_clients_id ON oauth_clients (id);
CREATE INDEX oauth_clients_created ON oauth_clients (tenant_id, created_at, id);
SELECT protect_tenant_table('oauth_clients');
SELECT audit_table('oauth_clients', 'secret_hash');
CREATE TRIGGER touch BEFORE UPDATE ON oauth_clients FOR EACH ROW EXECUTE FUNCTION touch_row();
GRANT SELECT, INSERT, UPDATE ON oauth_clients TO daftar_app;
GRANT SELECT ON oauth_clients TO daftar_definer;

-- A client that acts by itself is a user without a person: what it makes has an owner, and what it does has a name. Lists of
-- people, roles and invitations never see it.
ALTER TABLE users ADD COLUMN is_client boolean NOT NULL DEFAULT false;
ALTER TABLE users DROP CONSTRAINT users_check;
ALTER TABLE users ADD CONSTRAINT users_active_check CHECK (status <> 'active' OR identity_id IS NOT NULL OR is_client);
ALTER TABLE users ADD CONSTRAINT users_client_check CHECK (NOT is_client OR identity_id IS NULL);
CREATE POLICY people ON users AS RESTRICTIVE TO daftar_app USING (NOT is_client);
GRANT INSERT, UPDATE (first_name, status, deactivated_at) ON users TO daftar_definer;
CREATE FUNCTION user_of_client() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT 'client_credentials' = ANY (NEW.grant_types) AND NOT EXISTS (SELECT FROM users u WHERE u.tenant_id = NEW.tenant_id AND u.id = NEW.id) THEN RETURN NULL; END IF;
  INSERT INTO users (tenant_id, id, is_client, email, first_name, status) VALUES (NEW.tenant_id, NEW.id, true, NEW.id || '@clients.invalid', NEW.name, 'active')
  ON CONFLICT (tenant_id, id) DO UPDATE SET
    first_name = excluded.first_name,
    status = CASE WHEN NEW.status = 'active' THEN 'active' ELSE 'deactivated' END,
    deactivated_at = NEW.deleted_at;
  RETURN NULL;
END $$;
SELECT as_definer('user_of_client()');
CREATE TRIGGER user_of_client AFTER INSERT OR UPDATE OF name, status, grant_types ON oauth_clients FOR EACH ROW EXECUTE FUNCTION user_of_client();

CREATE FUNCTION search_api_keys(tenant uuid, words text, most integer) RETURNS TABLE (id uuid, rank real) LANGUAGE sql STABLE
  SET pg_trgm.word_similarity_threshold = 0.4 AS $$
  SELECT k.id, word_similarity(search_normal(words), search_normal(k.name || ' ' || k.prefix)) FROM api_keys k
  WHERE k.tenant_id = tenant AND search_normal(words) <% search_normal(k.name || ' ' || k.prefix) ORDER BY 2 DESC, k.id LIMIT most
$$;
CREATE FUNCTION search_oauth_clients(tenant uuid, words text, most integer) RETURNS TABLE (id uuid, rank real) LANGUAGE sql STABLE
  SET pg_trgm.word_similarity_threshold = 0.4 AS $$
  SELECT c.id, word_similarity(search_normal(words), search_normal(c.name || ' ' || coalesce(c.description, ''))) FROM oauth_clients c
  WHERE c.tenant_id = tenant AND search_normal(words) <% search_normal(c.name || ' ' || coalesce(c.description, '')) ORDER BY 2 DESC, c.id LIMIT most
$$;
SELECT as_definer('search_api_keys(uuid,text,integer)'), as_definer('search_oauth_clients(uuid,text,integer)');

-- One round trip answers a key: whose it is, for how long, with which scopes, and what its holder may do now.
CREATE FUNCTION resolve_api_key(hash bytea) RETURNS jsonb LANGUAGE sql STABLE AS $$
  SELECT jsonb_build_object(
    'id', k.id, 'identity_id', u.identity_id, 'tenant_id', k.tenant_id, 'scopes', k.scopes, 'expires_at', k.expires_at, 'used_at', k.last_used_at,
    'memberships', resolve_access(NULL, u.identity_id, k.tenant_id::text) -> 'memberships')
  FROM api_keys k JOIN users u ON u.tenant_id = k.tenant_id AND u.id = k.user_id
  WHERE k.secret_hash = hash AND k.status = 'active' AND k.expires_at > clock_timestamp()
$$;
SELECT as_definer('resolve_api_key(bytea)');

-- PLT-19: a revoked key, and a client that changed or went, hold on all servers at once.
CREATE FUNCTION announce_credential() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('daftar_access', 'credential:' || NEW.id);
  RETURN NULL;
END $$;
CREATE TRIGGER announce AFTER UPDATE OF status ON api_keys FOR EACH ROW EXECUTE FUNCTION announce_credential();
CREATE TRIGGER announce AFTER UPDATE ON oauth_clients FOR EACH ROW EXECUTE FUNCTION announce_credential();
