-- What a tenant sees of the security log. A log-in is of a person, not of a tenant: each tenant in which the person is an
-- active user in that moment keeps a trace of its own, so that nobody sees what happened before somebody joined or after.
-- What concerns another tenant, and what a person changes in the own profile, is told to none but those concerned.

CREATE TABLE tenant_security_events (
  tenant_id uuid NOT NULL REFERENCES tenants (id),
  id uuid NOT NULL,
  at timestamptz(3) NOT NULL,
  type text NOT NULL,
  -- No foreign key: an OAuth client that acts by itself stands in the place of a user.
  user_id uuid,
  permission text,
  address text,
  user_agent text,
  request_id text,
  PRIMARY KEY (tenant_id, id)
);
CREATE INDEX tenant_security_events_at ON tenant_security_events (tenant_id, at, id);
CREATE INDEX tenant_security_events_type ON tenant_security_events (tenant_id, type, at, id);
CREATE INDEX tenant_security_events_user ON tenant_security_events (tenant_id, user_id, at, id);
CREATE INDEX tenant_security_events_address ON tenant_security_events (tenant_id, address, at, id);
SELECT protect_tenant_table('tenant_security_events');
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON tenant_security_events FOR EACH ROW EXECUTE FUNCTION refuse_change();
GRANT SELECT ON tenant_security_events TO daftar_app;
GRANT SELECT, INSERT ON tenant_security_events TO daftar_definer;

CREATE FUNCTION tell_tenants() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.tenant_id IS NOT NULL THEN
    INSERT INTO tenant_security_events (tenant_id, id, at, type, user_id, permission, address, user_agent, request_id)
    VALUES (NEW.tenant_id, NEW.id, NEW.at, NEW.type, NEW.user_id, NEW.detail ->> 'permission', NEW.address, NEW.user_agent, NEW.request_id);
  ELSIF concerns_every_tenant(NEW.type) THEN
    INSERT INTO tenant_security_events (tenant_id, id, at, type, user_id, address, user_agent, request_id)
    SELECT u.tenant_id, NEW.id, NEW.at, NEW.type, u.id, NEW.address, NEW.user_agent, NEW.request_id
    FROM users u WHERE u.identity_id = NEW.identity_id AND u.status = 'active';
  END IF;
  RETURN NULL;
END $$;
SELECT as_definer('tell_tenants()');
CREATE TRIGGER tell AFTER INSERT ON security_events FOR EACH ROW EXECUTE FUNCTION tell_tenants();
