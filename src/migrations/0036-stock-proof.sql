-- An operator proves the stock of one company, or of all that have any; none of them has been entered then.
CREATE FUNCTION tenants_with_stock(wanted text) RETURNS TABLE (id uuid, slug text) LANGUAGE sql STABLE AS $$
  SELECT t.id, t.slug FROM tenants t
  WHERE CASE WHEN wanted IS NULL THEN EXISTS (SELECT FROM stock_items i WHERE i.tenant_id = t.id) ELSE t.slug = wanted OR t.id::text = wanted END ORDER BY t.slug
$$;
SELECT as_definer('tenants_with_stock(text)');
