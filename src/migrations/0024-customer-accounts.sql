-- People who register as customers of a tenant. Until they have shown to read mail at the address there is neither a person
-- nor a user, so that nobody learns from the outside who has an account, and nobody takes over what belongs to an address.

CREATE TABLE customer_registrations (
  tenant_id uuid NOT NULL REFERENCES tenants (id),
  id uuid NOT NULL,
  email text NOT NULL,
  password_hash text NOT NULL,
  first_name text NOT NULL,
  last_name text NOT NULL,
  phone text,
  locale text CHECK (locale IN ('en', 'ar', 'ru')),
  token_hash bytea NOT NULL,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  expires_at timestamptz(3) NOT NULL,
  PRIMARY KEY (tenant_id, id)
);
CREATE INDEX customer_registrations_email ON customer_registrations (tenant_id, lower(email));
CREATE INDEX customer_registrations_token ON customer_registrations (token_hash);
CREATE INDEX customer_registrations_expiry ON customer_registrations (expires_at);
SELECT protect_tenant_table('customer_registrations');
GRANT SELECT, INSERT, DELETE ON customer_registrations TO daftar_app;
GRANT SELECT, DELETE ON customer_registrations TO daftar_definer;

CREATE FUNCTION find_customer_registration(hash bytea)
RETURNS TABLE (tenant_id uuid, id uuid, email text, password_hash text, first_name text, last_name text, phone text, locale text) LANGUAGE sql STABLE AS $$
  SELECT r.tenant_id, r.id, r.email, r.password_hash, r.first_name, r.last_name, r.phone, r.locale
  FROM customer_registrations r JOIN tenants t ON t.id = r.tenant_id
  WHERE r.token_hash = hash AND r.expires_at > clock_timestamp() AND t.status = 'active'
$$;
CREATE FUNCTION sweep_customer_registrations() RETURNS void LANGUAGE sql AS $$
  DELETE FROM customer_registrations WHERE expires_at < clock_timestamp()
$$;
SELECT as_definer('find_customer_registration(bytea)'), as_definer('sweep_customer_registrations()');

-- The customer's own log-in, beside who looks after the customer: both see it in the scope own.
ALTER TABLE customers ADD COLUMN user_id uuid;
ALTER TABLE customers ADD CONSTRAINT customers_user_fkey FOREIGN KEY (tenant_id, user_id) REFERENCES users (tenant_id, id);
CREATE UNIQUE INDEX customers_user_key ON customers (tenant_id, user_id);
DROP POLICY scope ON customers;
DO $$
DECLARE
  scope text := $text$(SELECT CASE WHEN current_setting('app.scope', true) IN ('tenant', 'branch', 'own') THEN current_setting('app.scope', true) ELSE 'none' END)$text$;
  stranger text := '(owner_id IS NULL OR owner_id IS DISTINCT FROM (SELECT app_user())) AND (user_id IS NULL OR user_id IS DISTINCT FROM (SELECT app_user()))';
BEGIN
  EXECUTE format($policy$CREATE POLICY scope ON customers AS RESTRICTIVE TO daftar_app USING (
    %1$s <> 'none'
    AND NOT (%1$s = 'own' AND %2$s)
    AND NOT (%1$s = 'branch' AND %2$s AND (branch_id IS NULL OR branch_id IS DISTINCT FROM (SELECT app_branch()))))$policy$, scope, stranger);
END $$;
