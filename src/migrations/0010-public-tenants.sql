-- Public operations find a tenant by X-Tenant-ID only where it shows itself to the public; any other is as if it were not there.
-- No cast of the column and no slug in the shape of an id, so that either index serves.
CREATE FUNCTION public_tenant(wanted text) RETURNS TABLE (id uuid, slug text, limits jsonb) LANGUAGE sql STABLE AS $$
  SELECT t.id, t.slug, t.settings -> 'rate_limits' FROM tenants t
  WHERE (t.slug = wanted OR t.id = CASE WHEN wanted ~ '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$' THEN wanted::uuid END)
    AND t.status = 'active' AND t.settings -> 'public_catalogue' = 'true'
$$;
SELECT as_definer('public_tenant(text)');
