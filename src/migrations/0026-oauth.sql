-- What people have granted to clients, and the tokens that came of it.

CREATE TABLE oauth_grants (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  client_id uuid NOT NULL,
  -- Who granted it; of a client that acts by itself, the client.
  user_id uuid NOT NULL,
  identity_id uuid REFERENCES identities (id),
  scopes text[] NOT NULL CHECK (cardinality(scopes) > 0),
  expires_at timestamptz(3) NOT NULL,
  last_used_at timestamptz(3),
  revoked_at timestamptz(3),
  revoked_reason text,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, client_id) REFERENCES oauth_clients (tenant_id, id),
  FOREIGN KEY (tenant_id, user_id) REFERENCES users (tenant_id, id),
  CHECK ((identity_id IS NULL) = (user_id = client_id)),
  CHECK ((revoked_at IS NULL) = (revoked_reason IS NULL))
);
CREATE INDEX oauth_grants_id ON oauth_grants (id);
CREATE INDEX oauth_grants_expiry ON oauth_grants (expires_at);
SELECT protect_tenant_table('oauth_grants');
SELECT audit_table('oauth_grants', 'last_used_at,expires_at');
GRANT SELECT, INSERT, UPDATE ON oauth_grants TO daftar_app;
GRANT SELECT, DELETE ON oauth_grants TO daftar_definer;

CREATE TABLE oauth_codes (
  tenant_id uuid NOT NULL,
  code_hash bytea NOT NULL,
  client_id uuid NOT NULL,
  user_id uuid NOT NULL,
  identity_id uuid NOT NULL,
  scopes text[] NOT NULL,
  redirect_uri text NOT NULL,
  -- PKCE, always S256.
  code_challenge text NOT NULL CHECK (code_challenge ~ '^[A-Za-z0-9_-]{43}$'),
  expires_at timestamptz(3) NOT NULL,
  used_at timestamptz(3),
  -- What it was exchanged for: a second use ends that.
  grant_id uuid,
  PRIMARY KEY (tenant_id, code_hash),
  FOREIGN KEY (tenant_id, client_id) REFERENCES oauth_clients (tenant_id, id),
  FOREIGN KEY (tenant_id, user_id) REFERENCES users (tenant_id, id)
);
CREATE INDEX oauth_codes_hash ON oauth_codes (code_hash);
CREATE INDEX oauth_codes_expiry ON oauth_codes (expires_at);
SELECT protect_tenant_table('oauth_codes');
GRANT SELECT, INSERT, UPDATE ON oauth_codes TO daftar_app;
GRANT SELECT, DELETE ON oauth_codes TO daftar_definer;

-- A chain a grant: showing one that was used proves a theft and ends the grant.
CREATE TABLE oauth_refresh_tokens (
  tenant_id uuid NOT NULL,
  token_hash bytea NOT NULL,
  grant_id uuid NOT NULL,
  expires_at timestamptz(3) NOT NULL,
  used_at timestamptz(3),
  PRIMARY KEY (tenant_id, token_hash),
  FOREIGN KEY (tenant_id, grant_id) REFERENCES oauth_grants (tenant_id, id)
);
CREATE INDEX oauth_refresh_tokens_hash ON oauth_refresh_tokens (token_hash);
CREATE INDEX oauth_refresh_tokens_grant ON oauth_refresh_tokens (tenant_id, grant_id);
SELECT protect_tenant_table('oauth_refresh_tokens');
GRANT SELECT, INSERT, UPDATE ON oauth_refresh_tokens TO daftar_app;
GRANT SELECT, DELETE ON oauth_refresh_tokens TO daftar_definer;

-- Before anybody is known: what a client, a code and a token need to find, and nothing more.
CREATE FUNCTION find_oauth_client(client uuid)
RETURNS TABLE (tenant_id uuid, tenant_name text, id uuid, name text, kind text, grant_types text[], redirect_uris text[], scopes text[], secret_hash bytea) LANGUAGE sql STABLE AS $$
  SELECT c.tenant_id, t.name, c.id, c.name, c.kind, c.grant_types, c.redirect_uris, c.scopes, c.secret_hash
  FROM oauth_clients c JOIN tenants t ON t.id = c.tenant_id WHERE c.id = client AND c.status = 'active' AND t.status = 'active'
$$;
CREATE FUNCTION find_oauth_refresh_token(hash bytea)
RETURNS TABLE (tenant_id uuid, grant_id uuid, client_id uuid, user_id uuid, identity_id uuid, scopes text[], expires_at timestamptz(3), used_at timestamptz(3)) LANGUAGE sql STABLE AS $$
  SELECT g.tenant_id, g.id, g.client_id, g.user_id, g.identity_id, g.scopes, t.expires_at, t.used_at
  FROM oauth_refresh_tokens t JOIN oauth_grants g ON g.tenant_id = t.tenant_id AND g.id = t.grant_id WHERE t.token_hash = hash AND g.revoked_at IS NULL
$$;
-- One round trip answers a token: is the grant live, what may the client still do, and what may the person who granted it do now.
CREATE FUNCTION resolve_grant(wanted uuid) RETURNS jsonb LANGUAGE sql STABLE AS $$
  SELECT jsonb_build_object(
    'id', g.id, 'client_id', g.client_id, 'identity_id', g.identity_id, 'tenant_id', g.tenant_id, 'expires_at', g.expires_at, 'used_at', g.last_used_at,
    'scopes', to_jsonb(ARRAY(SELECT scope FROM unnest(g.scopes) scope WHERE scope = ANY (c.scopes))),
    'memberships', CASE WHEN g.identity_id IS NOT NULL THEN resolve_access(NULL, g.identity_id, g.tenant_id::text) -> 'memberships'
      ELSE jsonb_build_array(jsonb_build_object('tenant_id', t.id, 'slug', t.slug, 'name', t.name, 'limits', t.settings -> 'rate_limits', 'user_id', g.client_id,
        'branch_id', NULL, 'locale', NULL, 'roles', '[]'::jsonb)) END)
  FROM oauth_grants g JOIN oauth_clients c ON c.tenant_id = g.tenant_id AND c.id = g.client_id JOIN tenants t ON t.id = g.tenant_id
  WHERE g.id = wanted AND g.revoked_at IS NULL AND g.expires_at > clock_timestamp() AND c.status = 'active' AND t.status = 'active'
    AND CASE WHEN g.identity_id IS NULL THEN 'client_credentials' ELSE 'authorization_code' END = ANY (c.grant_types)
$$;
CREATE FUNCTION sweep_oauth() RETURNS void LANGUAGE sql AS $$
  DELETE FROM oauth_codes WHERE expires_at < clock_timestamp() - interval '30 days';
  DELETE FROM oauth_refresh_tokens WHERE expires_at < clock_timestamp() - interval '30 days';
  DELETE FROM oauth_grants g WHERE g.expires_at < clock_timestamp() - interval '30 days'
    AND NOT EXISTS (SELECT FROM oauth_refresh_tokens t WHERE t.tenant_id = g.tenant_id AND t.grant_id = g.id)
$$;
SELECT as_definer('find_oauth_client(uuid)'), as_definer('find_oauth_refresh_token(bytea)'), as_definer('resolve_grant(uuid)'), as_definer('sweep_oauth()');

CREATE TRIGGER announce AFTER UPDATE OF revoked_at ON oauth_grants FOR EACH ROW EXECUTE FUNCTION announce_credential();
