-- Roles, the tenant of the session, and what every table of a tenant is given.

DO $$
BEGIN
  CREATE ROLE daftar_app NOLOGIN NOINHERIT;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
DO $$
BEGIN
  CREATE ROLE daftar_definer NOLOGIN NOINHERIT;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
-- From version 16 on, having made a role gives the right to hand it out, not yet to take it on.
DO $$
DECLARE role text; needed text := CASE WHEN current_setting('server_version_num')::integer >= 160000 THEN 'SET' ELSE 'MEMBER' END;
BEGIN
  FOREACH role IN ARRAY ARRAY['daftar_app', 'daftar_definer'] LOOP
    IF NOT pg_has_role(current_user, role, needed) THEN EXECUTE format('GRANT %I TO %I', role, current_user); END IF;
  END LOOP;
END $$;

CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS btree_gin;

REVOKE CREATE ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO daftar_app, daftar_definer;

CREATE FUNCTION app_tenant() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('app.tenant_id', true), '')::uuid;
CREATE FUNCTION app_identity() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('app.identity_id', true), '')::uuid;
CREATE FUNCTION app_user() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('app.user_id', true), '')::uuid;
CREATE FUNCTION app_branch() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('app.branch_id', true), '')::uuid;

-- Ends a session's claim on a definer function: only the application may call it, and it runs as a role that the policies let through.
CREATE FUNCTION as_definer(routine regprocedure) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  GRANT CREATE ON SCHEMA public TO daftar_definer;
  EXECUTE format('ALTER FUNCTION %s SECURITY DEFINER SET search_path = public, pg_temp', routine);
  EXECUTE format('ALTER FUNCTION %s OWNER TO daftar_definer', routine);
  EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', routine);
  EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO daftar_app', routine);
  REVOKE CREATE ON SCHEMA public FROM daftar_definer;
END $$;

CREATE FUNCTION touch_row() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.version := OLD.version + 1;
  NEW.updated_at := clock_timestamp();
  RETURN NEW;
END $$;

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;

-- PLT-10: forced row-level security by the session's tenant; the definer role reads across it, in named functions only.
CREATE FUNCTION protect_tenant_table(name regclass, tenant_column text DEFAULT 'tenant_id') RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', name);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', name);
  EXECUTE format('CREATE POLICY tenant ON %s TO daftar_app USING (%I = app_tenant()) WITH CHECK (%2$I = app_tenant())', name, tenant_column);
  EXECUTE format('CREATE POLICY definer ON %s TO daftar_definer USING (true) WITH CHECK (true)', name);
END $$;

-- What belongs to a person rather than to a tenant: visible to that person alone.
CREATE FUNCTION protect_identity_table(name regclass, identity_column text DEFAULT 'identity_id') RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', name);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', name);
  EXECUTE format('CREATE POLICY identity ON %s TO daftar_app USING (%I = app_identity()) WITH CHECK (%2$I = app_identity())', name, identity_column);
  EXECUTE format('CREATE POLICY definer ON %s TO daftar_definer USING (true) WITH CHECK (true)', name);
END $$;

-- A role's scope, held by the database too: the whole tenant, the caller's branch, or what the caller owns.
CREATE FUNCTION scope_tenant_table(name regclass, owner_column text, branch_column text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format($policy$CREATE POLICY scope ON %s AS RESTRICTIVE TO daftar_app USING (
    CASE current_setting('app.scope', true)
      WHEN 'tenant' THEN true
      WHEN 'branch' THEN %I = app_branch() OR %I = app_user()
      WHEN 'own' THEN %3$I = app_user()
      ELSE false
    END)$policy$, name, branch_column, owner_column);
END $$;

-- PLT-16: a row of audit for every changed row, written by the database, so that bulk SQL leaves its trace as well.
CREATE FUNCTION audit_table(name regclass, redacted text DEFAULT '') RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('CREATE TRIGGER audit_insert AFTER INSERT ON %s REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION audit_inserted(%L)', name, redacted);
  EXECUTE format('CREATE TRIGGER audit_update AFTER UPDATE ON %s REFERENCING OLD TABLE AS original NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION audit_updated(%L)', name, redacted);
  EXECUTE format('CREATE TRIGGER audit_delete AFTER DELETE ON %s REFERENCING OLD TABLE AS original FOR EACH STATEMENT EXECUTE FUNCTION audit_deleted(%L)', name, redacted);
END $$;
