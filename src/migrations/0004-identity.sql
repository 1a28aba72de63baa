-- People and their sessions. They belong to themselves, not to a tenant; what must be found before anybody is known goes through definer functions.

CREATE TABLE identities (
  id uuid PRIMARY KEY,
  email text NOT NULL,
  email_verified_at timestamptz(3),
  password_hash text NOT NULL,
  first_name text NOT NULL,
  last_name text NOT NULL,
  phone text,
  locale text CHECK (locale IN ('en', 'ar', 'ru')),
  timezone text,
  password_changed_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  updated_at timestamptz(3) NOT NULL DEFAULT clock_timestamp()
);
CREATE UNIQUE INDEX identities_email_key ON identities (lower(email));
SELECT protect_identity_table('identities', 'id');
CREATE TRIGGER touch BEFORE UPDATE ON identities FOR EACH ROW EXECUTE FUNCTION touch_row();
GRANT SELECT, INSERT, UPDATE ON identities TO daftar_app;
GRANT SELECT ON identities TO daftar_definer;

CREATE TABLE sessions (
  identity_id uuid NOT NULL REFERENCES identities (id),
  id uuid NOT NULL,
  device_name text,
  user_agent text,
  address text,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  last_used_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  expires_at timestamptz(3) NOT NULL,
  revoked_at timestamptz(3),
  revoked_reason text,
  PRIMARY KEY (identity_id, id)
);
CREATE UNIQUE INDEX sessions_id_key ON sessions (id);
SELECT protect_identity_table('sessions');
GRANT SELECT, INSERT, UPDATE ON sessions TO daftar_app;
CREATE INDEX sessions_expiry ON sessions (expires_at);
GRANT SELECT, UPDATE, DELETE ON sessions TO daftar_definer;

-- A chain a session: the newest is live; showing an older one proves a theft and ends the family (PLT-19).
CREATE TABLE refresh_tokens (
  identity_id uuid NOT NULL,
  session_id uuid NOT NULL,
  token_hash bytea NOT NULL,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  expires_at timestamptz(3) NOT NULL,
  used_at timestamptz(3),
  PRIMARY KEY (identity_id, session_id, token_hash),
  FOREIGN KEY (identity_id, session_id) REFERENCES sessions (identity_id, id)
);
CREATE UNIQUE INDEX refresh_tokens_hash_key ON refresh_tokens (token_hash);
SELECT protect_identity_table('refresh_tokens');
GRANT SELECT, INSERT, UPDATE ON refresh_tokens TO daftar_app;
CREATE INDEX refresh_tokens_expiry ON refresh_tokens (expires_at);
GRANT SELECT, DELETE ON refresh_tokens TO daftar_definer;

-- Devices from which a person has logged in before; an account under attack never locks them out (PLT-22).
CREATE TABLE known_devices (
  identity_id uuid NOT NULL REFERENCES identities (id),
  fingerprint bytea NOT NULL,
  last_used_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (identity_id, fingerprint)
);
SELECT protect_identity_table('known_devices');
GRANT SELECT, INSERT, UPDATE ON known_devices TO daftar_app;
GRANT SELECT, DELETE ON known_devices TO daftar_definer;

CREATE TABLE signing_keys (
  id text PRIMARY KEY,
  algorithm text NOT NULL,
  issuer text NOT NULL,
  public_jwk jsonb NOT NULL,
  sealed_private_jwk text NOT NULL,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  retired_at timestamptz(3)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON signing_keys TO daftar_app;

CREATE TABLE security_events (
  id uuid PRIMARY KEY,
  at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  type text NOT NULL,
  identity_id uuid,
  tenant_id uuid,
  user_id uuid,
  -- A digest of the address that somebody wanted to sign in with.
  account text,
  address text,
  user_agent text,
  request_id text,
  detail jsonb NOT NULL DEFAULT '{}'
);
CREATE INDEX security_events_identity ON security_events (identity_id, at DESC);
CREATE INDEX security_events_account ON security_events (account, at DESC) WHERE type = 'login_failed';
CREATE INDEX security_events_tenant ON security_events (tenant_id, at DESC);
ALTER TABLE security_events ENABLE ROW LEVEL SECURITY;
ALTER TABLE security_events FORCE ROW LEVEL SECURITY;
CREATE POLICY append ON security_events FOR INSERT TO daftar_app WITH CHECK (true);
CREATE POLICY read ON security_events FOR SELECT TO daftar_app USING (tenant_id = app_tenant() OR identity_id = app_identity());
CREATE POLICY definer ON security_events TO daftar_definer USING (true) WITH CHECK (true);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON security_events FOR EACH ROW EXECUTE FUNCTION refuse_change();
GRANT SELECT, INSERT ON security_events TO daftar_app;
GRANT SELECT ON security_events TO daftar_definer;

-- Before anybody is known: what a log-in and a refresh need to find, and nothing more.
CREATE FUNCTION find_identity_by_email(wanted text) RETURNS TABLE (id uuid) LANGUAGE sql STABLE AS $$
  SELECT i.id FROM identities i WHERE lower(i.email) = lower(wanted)
$$;
-- Always one row, so that an unknown address takes the same way as a known one (PLT-22).
CREATE FUNCTION login_facts(wanted text, account_digest text, device bytea)
RETURNS TABLE (identity_id uuid, password_hash text, failures integer, known_device boolean) LANGUAGE sql STABLE AS $$
  SELECT i.id, i.password_hash,
    (SELECT count(*)::integer FROM (
      SELECT FROM security_events e WHERE e.type = 'login_failed' AND e.account = account_digest AND e.at > clock_timestamp() - interval '15 minutes' LIMIT 100) recent),
    EXISTS (SELECT FROM known_devices d WHERE d.identity_id = i.id AND d.fingerprint = device AND d.last_used_at > clock_timestamp() - interval '90 days')
  FROM (SELECT) nobody LEFT JOIN identities i ON lower(i.email) = lower(wanted)
$$;
CREATE FUNCTION find_refresh_token(hash bytea)
RETURNS TABLE (identity_id uuid, session_id uuid, expires_at timestamptz(3), used_at timestamptz(3), live boolean) LANGUAGE sql STABLE AS $$
  SELECT t.identity_id, t.session_id, t.expires_at, t.used_at,
    t.used_at IS NULL AND t.expires_at > clock_timestamp() AND s.revoked_at IS NULL AND s.expires_at > clock_timestamp()
  FROM refresh_tokens t JOIN sessions s ON s.identity_id = t.identity_id AND s.id = t.session_id WHERE t.token_hash = hash
$$;
CREATE FUNCTION sweep_sessions() RETURNS void LANGUAGE sql AS $$
  DELETE FROM refresh_tokens WHERE expires_at < clock_timestamp() - interval '30 days';
  DELETE FROM sessions s WHERE s.expires_at < clock_timestamp() - interval '30 days'
    AND NOT EXISTS (SELECT FROM refresh_tokens t WHERE t.identity_id = s.identity_id AND t.session_id = s.id);
  DELETE FROM known_devices WHERE last_used_at < clock_timestamp() - interval '90 days'
$$;
SELECT as_definer('find_identity_by_email(text)'), as_definer('login_facts(text,text,bytea)'), as_definer('find_refresh_token(bytea)'), as_definer('sweep_sessions()');
