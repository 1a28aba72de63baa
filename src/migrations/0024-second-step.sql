-- The second step of a log-in: the shared secret of an authenticator, codes for the day it is lost, and log-ins that wait for either.

CREATE TABLE totp_secrets (
  identity_id uuid PRIMARY KEY REFERENCES identities (id),
  sealed_secret text NOT NULL,
  -- Empty until a first code has shown that the authenticator has it.
  confirmed_at timestamptz(3),
  -- The time step of the newest code taken: none is taken twice, and none that is older.
  last_step bigint NOT NULL DEFAULT 0,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp()
);
SELECT protect_identity_table('totp_secrets');
GRANT SELECT, INSERT, UPDATE, DELETE ON totp_secrets TO daftar_app;

CREATE TABLE recovery_codes (
  identity_id uuid NOT NULL REFERENCES identities (id),
  code_hash bytea NOT NULL,
  used_at timestamptz(3),
  PRIMARY KEY (identity_id, code_hash)
);
SELECT protect_identity_table('recovery_codes');
GRANT SELECT, INSERT, UPDATE, DELETE ON recovery_codes TO daftar_app;

CREATE TABLE mfa_challenges (
  identity_id uuid NOT NULL REFERENCES identities (id),
  token_hash bytea NOT NULL,
  -- The device that showed the password: no other may finish.
  fingerprint bytea NOT NULL,
  device_name text,
  expires_at timestamptz(3) NOT NULL,
  PRIMARY KEY (identity_id, token_hash)
);
CREATE UNIQUE INDEX mfa_challenges_hash_key ON mfa_challenges (token_hash);
CREATE INDEX mfa_challenges_expiry ON mfa_challenges (expires_at);
SELECT protect_identity_table('mfa_challenges');
GRANT SELECT, INSERT, DELETE ON mfa_challenges TO daftar_app;
GRANT SELECT, DELETE ON mfa_challenges TO daftar_definer;

CREATE FUNCTION find_mfa_challenge(hash bytea, device bytea) RETURNS TABLE (identity_id uuid) LANGUAGE sql STABLE AS $$
  SELECT c.identity_id FROM mfa_challenges c WHERE c.token_hash = hash AND c.fingerprint = device AND c.expires_at > clock_timestamp()
$$;
CREATE FUNCTION sweep_mfa_challenges() RETURNS void LANGUAGE sql AS $$
  DELETE FROM mfa_challenges WHERE expires_at < clock_timestamp()
$$;
SELECT as_definer('find_mfa_challenge(bytea,bytea)'), as_definer('sweep_mfa_challenges()');
