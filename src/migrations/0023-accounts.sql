-- What a person gets by mail to show who they are: one token a purpose, so that the newest voids the older.

CREATE TABLE mailed_tokens (
  identity_id uuid NOT NULL REFERENCES identities (id),
  purpose text NOT NULL CHECK (purpose IN ('email_verification', 'password_reset')),
  token_hash bytea NOT NULL,
  expires_at timestamptz(3) NOT NULL,
  -- How many were mailed since, so that nobody's mailbox is filled by strangers.
  mails integer NOT NULL DEFAULT 1,
  since timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (identity_id, purpose)
);
CREATE UNIQUE INDEX mailed_tokens_hash_key ON mailed_tokens (token_hash);
CREATE INDEX mailed_tokens_expiry ON mailed_tokens (expires_at);
SELECT protect_identity_table('mailed_tokens');
GRANT SELECT, INSERT, UPDATE, DELETE ON mailed_tokens TO daftar_app;
GRANT SELECT, DELETE ON mailed_tokens TO daftar_definer;

CREATE FUNCTION find_mailed_token(hash bytea, wanted text) RETURNS TABLE (identity_id uuid) LANGUAGE sql STABLE AS $$
  SELECT t.identity_id FROM mailed_tokens t WHERE t.token_hash = hash AND t.purpose = wanted AND t.expires_at > clock_timestamp()
$$;
CREATE FUNCTION sweep_mailed_tokens() RETURNS void LANGUAGE sql AS $$
  DELETE FROM mailed_tokens WHERE expires_at < clock_timestamp() - interval '1 day'
$$;
SELECT as_definer('find_mailed_token(bytea,text)'), as_definer('sweep_mailed_tokens()');
