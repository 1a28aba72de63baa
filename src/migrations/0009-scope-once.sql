-- The scope is looked up once a statement instead of once a row. Each condition says what it hides: PostgreSQL takes an
-- inequality for true of nearly every row, an equality for true of hardly any, and would then sort all rows that match
-- rather than read a page from the index that has its order.
CREATE OR REPLACE FUNCTION scope_tenant_table(name regclass, owner_column text, branch_column text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  scope text := $text$(SELECT CASE WHEN current_setting('app.scope', true) IN ('tenant', 'branch', 'own') THEN current_setting('app.scope', true) ELSE 'none' END)$text$;
BEGIN
  EXECUTE format($policy$CREATE POLICY scope ON %1$s AS RESTRICTIVE TO daftar_app USING (
    %4$s <> 'none'
    AND NOT (%4$s = 'own' AND (%2$I IS NULL OR %2$I IS DISTINCT FROM (SELECT app_user())))
    AND NOT (%4$s = 'branch' AND (%2$I IS NULL OR %2$I IS DISTINCT FROM (SELECT app_user()))
      AND (%3$I IS NULL OR %3$I IS DISTINCT FROM (SELECT app_branch()))))$policy$, name, owner_column, branch_column, scope);
END $$;
DROP POLICY scope ON customers;
SELECT scope_tenant_table('customers', 'owner_id', 'branch_id');
