-- The scope is looked up once a statement instead of once a row. Said the other way round, by what it hides, it is taken
-- for what hides little, so that a page in the order of an index is read from that index.
CREATE OR REPLACE FUNCTION scope_tenant_table(name regclass, owner_column text, branch_column text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format($policy$CREATE POLICY scope ON %s AS RESTRICTIVE TO daftar_app USING (
    (SELECT current_setting('app.scope', true)) IN ('tenant', 'branch', 'own')
    AND NOT ((SELECT current_setting('app.scope', true)) = 'own' AND (%I IS NULL OR %2$I IS DISTINCT FROM (SELECT app_user())))
    AND NOT ((SELECT current_setting('app.scope', true)) = 'branch' AND (%2$I IS NULL OR %2$I IS DISTINCT FROM (SELECT app_user()))
      AND (%3$I IS NULL OR %3$I IS DISTINCT FROM (SELECT app_branch()))))$policy$, name, owner_column, branch_column);
END $$;
DROP POLICY scope ON customers;
SELECT scope_tenant_table('customers', 'owner_id', 'branch_id');
