-- Files of tenants: what is stored, how much it is, and how much it may be. The bytes lie in the storage, under tenant and id.

CREATE TABLE files (
  tenant_id uuid NOT NULL REFERENCES tenants (id),
  id uuid NOT NULL,
  type text NOT NULL,
  size bigint NOT NULL CHECK (size >= 0),
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  scanned_at timestamptz(3),
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (tenant_id, id)
);
SELECT protect_tenant_table('files');
SELECT audit_table('files');
GRANT SELECT, INSERT, DELETE ON files TO daftar_app;
GRANT SELECT, DELETE ON files TO daftar_definer;

-- The row is locked by whoever stores something until they commit: only so can uploads at once not pass the quota together.
CREATE TABLE file_usage (
  tenant_id uuid PRIMARY KEY REFERENCES tenants (id),
  bytes bigint NOT NULL DEFAULT 0 CHECK (bytes >= 0),
  -- That of the installation where null. The operator's to set: the application has no right to.
  quota_bytes bigint CHECK (quota_bytes >= 0)
);
SELECT protect_tenant_table('file_usage');
GRANT SELECT, INSERT (tenant_id, bytes), UPDATE (bytes) ON file_usage TO daftar_app;
GRANT SELECT, INSERT, UPDATE ON file_usage TO daftar_definer;

CREATE FUNCTION count_stored_files() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO file_usage AS u (tenant_id, bytes) SELECT tenant_id, sum(size) FROM stored GROUP BY tenant_id ORDER BY tenant_id
  ON CONFLICT (tenant_id) DO UPDATE SET bytes = u.bytes + excluded.bytes;
  RETURN NULL;
END $$;
CREATE FUNCTION count_removed_files() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE file_usage u SET bytes = u.bytes - gone.bytes
  FROM (SELECT tenant_id, sum(size) AS bytes FROM removed GROUP BY tenant_id) gone WHERE u.tenant_id = gone.tenant_id;
  RETURN NULL;
END $$;
CREATE TRIGGER count_stored AFTER INSERT ON files REFERENCING NEW TABLE AS stored FOR EACH STATEMENT EXECUTE FUNCTION count_stored_files();
CREATE TRIGGER count_removed AFTER DELETE ON files REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION count_removed_files();

-- Of what lies in the storage, that which no row of any tenant knows.
CREATE FUNCTION unknown_files(tenants uuid[], ids uuid[]) RETURNS TABLE (tenant uuid, id uuid) LANGUAGE sql STABLE AS $$
  SELECT s.tenant, s.id FROM unnest(tenants, ids) AS s (tenant, id)
  WHERE NOT EXISTS (SELECT FROM files f WHERE f.tenant_id = s.tenant AND f.id = s.id)
$$;
SELECT as_definer('unknown_files(uuid[],uuid[])');
