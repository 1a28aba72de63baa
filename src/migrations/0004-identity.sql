-- People and their sessions. They belong to themselves, not to a tenant; what must be found before anybody is known goes through definer functions.

CREATE TABLE identities (
  id uuid PRIMARY KEY,
  email text NOT NULL,
  email_verified_at timestamptz(3),
  password_hash text NOT NULL,
  first_name text NOT NULL,
  last_name text NOT NULL,
  phone text,
  locale text NOT NULL DEFAULT 'en' CHECK (locale IN ('en', 'ar', 'ru')),
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
GRANT SELECT, UPDATE ON sessions TO daftar_definer;

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
GRANT SELECT ON refresh_tokens TO daftar_definer;

-- Devices from which a person has logged in before; an account under attack never locks them out (PLT-22).
CREATE TABLE known_devices (
  identity_id uuid NOT NULL REFERENCES identities (id),
  fingerprint bytea NOT NULL,
  last_used_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (identity_id, fingerprint)
);
SELECT protect_identity_table('known_devices');
GRANT SELECT, INSERT, UPDATE ON known_devices TO daftar_app;
GRANT SELECT ON known_devices TO daftar_definer;

CREATE TABLE signing_keys (
  id text PRIMARY KEY,
  algorithm text NOT NULL,
  public_jwk jsonb NOT NULL,
  sealed_private_jwk text NOT NULL,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  retired_at timestamptz(3)
);
GRANT SELECT, INSERT, UPDATE ON signing_keys TO daftar_app;

CREATE TABLE security_events (
  id uuid PRIMARY KEY,
  at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  type text NOT NULL,
  identity_id uuid,
  tenant_id uuid,
  user_id uuid,
  account text,
  address text,
  user_agent text,
  request_id text,
  detail jsonb NOT NULL DEFAULT '{}'
);
CREATE INDEX security_events_identity ON security_events (identity_id, at DESC);
CREATE INDEX security_events_tenant ON security_events (tenant_id, at DESC);
ALTER TABLE security_events ENABLE ROW LEVEL SECURITY;
ALTER TABLE security_events FORCE ROW LEVEL SECURITY;
CREATE POLICY append ON security_events FOR INSERT TO daftar_app WITH CHECK (true);
CREATE POLICY read ON security_events FOR SELECT TO daftar_app USING (tenant_id = app_tenant() OR identity_id = app_identity());
CREATE POLICY definer ON security_events TO daftar_definer USING (true) WITH CHECK (true);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON security_events FOR EACH ROW EXECUTE FUNCTION refuse_change();
GRANT SELECT, INSERT ON security_events TO daftar_app;
GRANT SELECT ON security_events TO daftar_definer;
