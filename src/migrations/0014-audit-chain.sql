-- Reading the history of changes, and a chain of hashes over what concerns security.

CREATE INDEX audit_log_at ON audit_log (tenant_id, at, id);
CREATE INDEX audit_log_user_at ON audit_log (tenant_id, user_id, at);
CREATE INDEX audit_log_request ON audit_log (tenant_id, request_id);

-- What belongs into the chain of a tenant. It has its place, or waits for one.
CREATE TABLE audit_sources (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  source text NOT NULL CHECK (source IN ('audit_log', 'security_events')),
  at timestamptz(3) NOT NULL,
  sequence integer CHECK (sequence > 0),
  PRIMARY KEY (tenant_id, id)
);
CREATE INDEX audit_sources_waiting ON audit_sources (tenant_id, at, id) WHERE sequence IS NULL;
CREATE INDEX audit_sources_sequence ON audit_sources (tenant_id, sequence);
SELECT protect_tenant_table('audit_sources');
GRANT SELECT, UPDATE (sequence) ON audit_sources TO daftar_app;
GRANT SELECT, INSERT ON audit_sources TO daftar_definer;

CREATE TABLE audit_entries (
  tenant_id uuid NOT NULL,
  sequence integer NOT NULL CHECK (sequence > 0),
  id uuid NOT NULL,
  at timestamptz(3) NOT NULL,
  type text NOT NULL,
  user_id uuid,
  operation text,
  entity text,
  entity_id text,
  request_id text,
  address text,
  detail_hash text NOT NULL CHECK (detail_hash ~ '^[0-9a-f]{64}$'),
  previous_hash text NOT NULL CHECK (previous_hash ~ '^[0-9a-f]{64}$'),
  hash text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
  PRIMARY KEY (tenant_id, sequence),
  CONSTRAINT audit_entries_id_key UNIQUE (tenant_id, id),
  -- Two entries cannot follow one: the chain has no forks, whoever writes.
  CONSTRAINT audit_entries_previous_key UNIQUE (tenant_id, previous_hash)
);
CREATE INDEX audit_entries_user ON audit_entries (tenant_id, user_id, sequence);
CREATE INDEX audit_entries_type ON audit_entries (tenant_id, type, sequence);
CREATE INDEX audit_entries_entity ON audit_entries (tenant_id, entity_id, sequence);
SELECT protect_tenant_table('audit_entries');
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON audit_entries FOR EACH ROW EXECUTE FUNCTION refuse_change();
GRANT SELECT, INSERT ON audit_entries TO daftar_app;
GRANT SELECT ON audit_entries TO daftar_definer;

CREATE TABLE audit_anchors (
  tenant_id uuid NOT NULL,
  sequence integer NOT NULL CHECK (sequence > 0),
  entry_id uuid NOT NULL,
  hash text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
  at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (tenant_id, sequence)
);
SELECT protect_tenant_table('audit_anchors');
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON audit_anchors FOR EACH ROW EXECUTE FUNCTION refuse_change();
GRANT SELECT, INSERT ON audit_anchors TO daftar_app;

CREATE FUNCTION concerns_security(entity text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN entity IN ('api_keys', 'feature_flags', 'invitations', 'oauth_clients', 'roles', 'tenants', 'user_roles', 'users');

-- Of the account itself, and so of interest to every tenant that the account opens.
CREATE FUNCTION concerns_every_tenant(type text) RETURNS boolean LANGUAGE sql IMMUTABLE
  RETURN type IN ('email_verified', 'login', 'login_failed', 'login_locked', 'logout', 'mfa_challenged', 'mfa_disabled', 'mfa_enabled', 'mfa_failed',
    'operator_token', 'password_changed', 'password_reset', 'password_reset_requested', 'recovery_code_used', 'recovery_codes_renewed', 'refresh_token_reused',
    'session_revoked');

-- With the change itself, so that nothing is forgotten. What concerns another tenant, and what a person changes in the own profile, is told to none but those concerned.
CREATE FUNCTION queue_audit_source() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.tenant_id IS NOT NULL THEN
    INSERT INTO audit_sources (tenant_id, id, source, at) VALUES (NEW.tenant_id, NEW.id, TG_TABLE_NAME, NEW.at);
  ELSIF TG_TABLE_NAME = 'security_events' THEN
    INSERT INTO audit_sources (tenant_id, id, source, at)
    SELECT u.tenant_id, NEW.id, TG_TABLE_NAME, NEW.at FROM users u WHERE u.identity_id = NEW.identity_id AND u.status = 'active' AND concerns_every_tenant(NEW.type);
  END IF;
  RETURN NULL;
END $$;
SELECT as_definer('queue_audit_source()');
CREATE TRIGGER queue_audit_source AFTER INSERT ON audit_log FOR EACH ROW WHEN (concerns_security(NEW.entity)) EXECUTE FUNCTION queue_audit_source();
CREATE TRIGGER queue_audit_source AFTER INSERT ON security_events FOR EACH ROW EXECUTE FUNCTION queue_audit_source();

-- What happened before there was a chain comes first in it.
ALTER TABLE audit_log NO FORCE ROW LEVEL SECURITY;
ALTER TABLE security_events NO FORCE ROW LEVEL SECURITY;
ALTER TABLE users NO FORCE ROW LEVEL SECURITY;
ALTER TABLE audit_sources NO FORCE ROW LEVEL SECURITY;
INSERT INTO audit_sources (tenant_id, id, source, at) SELECT l.tenant_id, l.id, 'audit_log', l.at FROM audit_log l WHERE concerns_security(l.entity);
INSERT INTO audit_sources (tenant_id, id, source, at) SELECT e.tenant_id, e.id, 'security_events', e.at FROM security_events e WHERE e.tenant_id IS NOT NULL
  UNION ALL SELECT u.tenant_id, e.id, 'security_events', e.at FROM security_events e JOIN users u ON u.identity_id = e.identity_id AND u.status = 'active' AND u.created_at <= e.at
    WHERE e.tenant_id IS NULL AND concerns_every_tenant(e.type);
ALTER TABLE audit_log FORCE ROW LEVEL SECURITY;
ALTER TABLE security_events FORCE ROW LEVEL SECURITY;
ALTER TABLE users FORCE ROW LEVEL SECURITY;
ALTER TABLE audit_sources FORCE ROW LEVEL SECURITY;

CREATE FUNCTION tenants_with_audit(waiting boolean) RETURNS TABLE (id uuid) LANGUAGE sql STABLE AS $$
  SELECT t.id FROM tenants t WHERE CASE WHEN waiting
    THEN EXISTS (SELECT FROM audit_sources s WHERE s.tenant_id = t.id AND s.sequence IS NULL)
    ELSE EXISTS (SELECT FROM audit_entries e WHERE e.tenant_id = t.id) END
$$;

-- What the chain of the session's tenant is made of. The policy of security_events hides the log-ins of others; here only those that concern the tenant come out.
CREATE FUNCTION audit_source_rows(wanted uuid[])
RETURNS TABLE (id uuid, at timestamptz(3), type text, user_id uuid, operation text, entity text, entity_id text, request_id text, address text, detail jsonb)
LANGUAGE sql STABLE AS $$
  SELECT l.id, l.at, l.entity || '.' || l.action, l.user_id, l.operation, l.entity, l.entity_id, l.request_id, l.address, l.changes
    FROM audit_sources s JOIN audit_log l ON l.tenant_id = s.tenant_id AND l.id = s.id
    WHERE s.tenant_id = app_tenant() AND s.id = ANY (wanted) AND s.source = 'audit_log'
  UNION ALL
  SELECT e.id, e.at, e.type,
      coalesce(e.user_id, (SELECT u.id FROM users u WHERE u.tenant_id = s.tenant_id AND u.identity_id = e.identity_id)),
      NULL, NULL, NULL, e.request_id, e.address, e.detail
    FROM audit_sources s JOIN security_events e ON e.id = s.id
    WHERE s.tenant_id = app_tenant() AND s.id = ANY (wanted) AND s.source = 'security_events'
$$;
SELECT as_definer('tenants_with_audit(boolean)'), as_definer('audit_source_rows(uuid[])');
