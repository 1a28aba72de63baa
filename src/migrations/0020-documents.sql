-- Array functions depend on the types' output in general; of text they do not.
CREATE FUNCTION words_of(words text[]) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT array_to_string(words, ' ') $$;

CREATE TABLE documents (
  tenant_id uuid NOT NULL REFERENCES tenants (id),
  id uuid NOT NULL,
  name text NOT NULL CHECK (name <> '' AND name !~ '[/\\[:cntrl:]]'),
  title text,
  description text,
  folder text NOT NULL DEFAULT '/' CHECK (folder ~ '^/' AND folder !~ '//|[^/]/$'),
  tags text[] NOT NULL DEFAULT '{}',
  -- As the current version has them.
  type text NOT NULL,
  size bigint NOT NULL CHECK (size >= 0),
  sha256 text NOT NULL,
  current_version integer NOT NULL DEFAULT 1 CHECK (current_version >= 1),
  belongs_to_type text,
  belongs_to_id uuid,
  uploaded_by uuid,
  -- Where it was uploaded. No foreign key: it is not to keep a branch from being closed.
  branch_id uuid,
  status text NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'deleted')),
  deleted_at timestamptz(3),
  search_text text GENERATED ALWAYS AS (search_normal(
    name || ' ' || coalesce(title, '') || ' ' || coalesce(description, '') || ' ' || words_of(tags))) STORED,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  updated_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, uploaded_by) REFERENCES users (tenant_id, id),
  CHECK ((status = 'deleted') = (deleted_at IS NOT NULL)),
  CHECK ((belongs_to_type IS NULL) = (belongs_to_id IS NULL))
) WITH (fillfactor = 85);
CREATE INDEX documents_created ON documents (tenant_id, created_at, id);
CREATE INDEX documents_updated ON documents USING brin (updated_at) WITH (pages_per_range = 16);
CREATE INDEX documents_name ON documents (tenant_id, name, id);
CREATE INDEX documents_folder ON documents (tenant_id, folder, name, id);
CREATE INDEX documents_type ON documents (tenant_id, type);
CREATE INDEX documents_size ON documents (tenant_id, size, id);
CREATE INDEX documents_sha256 ON documents (tenant_id, sha256);
CREATE INDEX documents_holder ON documents (tenant_id, belongs_to_type, belongs_to_id);
CREATE INDEX documents_uploaded_by ON documents (tenant_id, uploaded_by);
CREATE INDEX documents_branch ON documents (tenant_id, branch_id);
CREATE INDEX documents_deleted ON documents (tenant_id, deleted_at) WHERE status = 'deleted';
CREATE INDEX documents_tags ON documents USING gin (tenant_id, tags);
CREATE INDEX documents_search ON documents USING gin (tenant_id, search_text gin_trgm_ops);
SELECT protect_tenant_table('documents');
SELECT audit_table('documents');
CREATE TRIGGER touch BEFORE UPDATE ON documents FOR EACH ROW EXECUTE FUNCTION touch_row();
GRANT SELECT, INSERT, UPDATE ON documents TO daftar_app;
GRANT SELECT, UPDATE (deleted_at), DELETE ON documents TO daftar_definer; -- UPDATE for its row locks

-- A role's scope, as scope_tenant_table has it, for what belongs to nothing. What belongs to something is seen as that is: the
-- statement that reads it looks there, under the policies of that table.
DO $outer$
DECLARE
  scope text := $text$(SELECT CASE WHEN current_setting('app.scope', true) IN ('tenant', 'branch', 'own') THEN current_setting('app.scope', true) ELSE 'none' END)$text$;
BEGIN
  EXECUTE format($policy$CREATE POLICY scope ON documents AS RESTRICTIVE TO daftar_app USING (
    %1$s <> 'none'
    AND NOT (%1$s = 'own' AND belongs_to_id IS NULL AND (uploaded_by IS NULL OR uploaded_by IS DISTINCT FROM (SELECT app_user())))
    AND NOT (%1$s = 'branch' AND belongs_to_id IS NULL AND (uploaded_by IS NULL OR uploaded_by IS DISTINCT FROM (SELECT app_user()))
      AND (branch_id IS NULL OR branch_id IS DISTINCT FROM (SELECT app_branch()))))$policy$, scope);
END $outer$;

CREATE TABLE document_versions (
  tenant_id uuid NOT NULL REFERENCES tenants (id),
  id uuid NOT NULL,
  document_id uuid NOT NULL,
  number integer NOT NULL CHECK (number >= 1),
  file_id uuid NOT NULL,
  name text NOT NULL,
  type text NOT NULL,
  size bigint NOT NULL CHECK (size >= 0),
  sha256 text NOT NULL,
  comment text,
  scanned_at timestamptz(3),
  uploaded_by uuid,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT document_versions_number_key UNIQUE (tenant_id, document_id, number),
  FOREIGN KEY (tenant_id, document_id) REFERENCES documents (tenant_id, id),
  FOREIGN KEY (tenant_id, file_id) REFERENCES files (tenant_id, id),
  FOREIGN KEY (tenant_id, uploaded_by) REFERENCES users (tenant_id, id)
);
CREATE INDEX document_versions_file ON document_versions (tenant_id, file_id);
SELECT protect_tenant_table('document_versions');
SELECT audit_table('document_versions');
GRANT SELECT, INSERT, UPDATE (name, comment) ON document_versions TO daftar_app; -- UPDATE where personal data is erased
GRANT SELECT, DELETE ON document_versions TO daftar_definer;
CREATE POLICY scope ON document_versions AS RESTRICTIVE TO daftar_app USING (
  EXISTS (SELECT FROM documents d WHERE d.tenant_id = document_versions.tenant_id AND d.id = document_id));

-- Names the tenant itself: under its policy a trigram index is out of reach, since its operators are not leakproof.
CREATE FUNCTION search_documents(tenant uuid, words text, most integer) RETURNS TABLE (id uuid, rank real) LANGUAGE sql STABLE
  SET pg_trgm.word_similarity_threshold = 0.4 AS $$
  SELECT d.id, word_similarity(search_normal(words), d.search_text) FROM documents d
  WHERE d.tenant_id = tenant AND search_normal(words) <% d.search_text ORDER BY 2 DESC, d.id LIMIT most
$$;
SELECT as_definer('search_documents(uuid,text,integer)');

-- Ends what was deleted before that moment, of every tenant, and says which files went with it. Two at once take different ones.
CREATE FUNCTION sweep_documents(before timestamptz, most integer) RETURNS TABLE (tenant uuid, file uuid) LANGUAGE plpgsql AS $$
DECLARE
  doomed record;
BEGIN
  FOR doomed IN
    SELECT d.tenant_id, d.id FROM documents d WHERE d.status = 'deleted' AND d.deleted_at < before ORDER BY d.tenant_id, d.id LIMIT most FOR UPDATE SKIP LOCKED
  LOOP
    RETURN QUERY
      WITH gone AS (
        DELETE FROM document_versions v WHERE v.tenant_id = doomed.tenant_id AND v.document_id = doomed.id RETURNING v.tenant_id, v.file_id)
      DELETE FROM files f USING gone WHERE f.tenant_id = gone.tenant_id AND f.id = gone.file_id RETURNING f.tenant_id, f.id;
    DELETE FROM documents d WHERE d.tenant_id = doomed.tenant_id AND d.id = doomed.id;
  END LOOP;
END $$;
SELECT as_definer('sweep_documents(timestamptz,integer)');
