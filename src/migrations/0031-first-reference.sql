-- What refers to a row may have neither archived_at nor deactivated_at: then it stands as long as it is there. A foreign key may
-- name more than the id of what it refers to: the column behind that id is the one to look into.
CREATE OR REPLACE FUNCTION first_reference(target regclass, tenant uuid, wanted uuid) RETURNS text LANGUAGE plpgsql STABLE
  SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  referring record;
  found boolean;
BEGIN
  FOR referring IN
    SELECT t.relname AS name, a.attname AS column, coalesce(string_agg(' AND ' || quote_ident(gone.attname) || ' IS NULL', ''), '') AS standing
    FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid
      CROSS JOIN unnest(c.conkey, c.confkey) AS pair (own, theirs)
      JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = pair.own
      JOIN pg_attribute key ON key.attrelid = c.confrelid AND key.attnum = pair.theirs AND key.attname = 'id'
      LEFT JOIN pg_attribute gone ON gone.attrelid = c.conrelid AND gone.attname IN ('archived_at', 'deactivated_at') AND NOT gone.attisdropped
    WHERE c.contype = 'f' AND c.confrelid = target GROUP BY t.relname, a.attname ORDER BY t.relname, a.attname
  LOOP
    EXECUTE format('SELECT EXISTS (SELECT FROM %I WHERE tenant_id = $1 AND %I = $2%s)', referring.name, referring.column, referring.standing)
      INTO found USING tenant, wanted;
    IF found THEN RETURN referring.name; END IF;
  END LOOP;
  RETURN NULL;
END $$;
