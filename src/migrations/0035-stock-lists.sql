-- Stock as it is looked at: by product, and by place. Views of their caller: the policies of the tables below hold.

CREATE VIEW product_stock WITH (security_invoker = true) AS
  SELECT p.tenant_id, p.id, p.id AS product_id, p.name, p.sku, p.unit_id, p.subcategory_id, p.brand_id, p.is_active, p.is_archived,
    coalesce(p.reorder_level, 0) AS reorder_level, coalesce(p.reorder_quantity, 0) AS reorder_quantity,
    s.on_hand AS quantity_on_hand, s.reserved AS reserved_quantity, s.on_hand - s.reserved AS available_quantity, s.in_transit AS in_transit_quantity,
    s.value AS stock_value, CASE WHEN s.on_hand > 0 THEN trim_scale(round(s.value / s.on_hand, 6)) ELSE 0 END AS unit_cost,
    s.on_hand - s.reserved <= 0 AS is_out_of_stock, coalesce(s.on_hand - s.reserved <= p.reorder_level, false) AS is_low_stock,
    coalesce(p.reorder_level, 0) - (s.on_hand - s.reserved) AS shortage
  FROM products p LEFT JOIN LATERAL (
    SELECT trim_scale(coalesce(sum(l.on_hand) FILTER (WHERE NOT l.in_transit), 0)) AS on_hand, trim_scale(coalesce(sum(l.reserved), 0)) AS reserved,
      trim_scale(coalesce(sum(l.on_hand) FILTER (WHERE l.in_transit), 0)) AS in_transit, trim_scale(coalesce(sum(l.value), 0)) AS value
    FROM stock_levels l WHERE l.tenant_id = p.tenant_id AND l.product_id = p.id) s ON true
  WHERE p.type = 'goods';
GRANT SELECT ON product_stock TO daftar_app;
-- Those that are ever to be ordered again are few.
CREATE INDEX products_reorder ON products (tenant_id, id) WHERE reorder_level IS NOT NULL;

CREATE VIEW stock_places WITH (security_invoker = true) AS
  SELECT l.tenant_id, l.id, l.item_id, l.product_id, l.variant_id, l.warehouse_id, l.batch_id, l.in_transit,
    CASE WHEN v.id IS NULL THEN p.name ELSE p.name || ' – ' || v.name END AS name, coalesce(v.sku, p.sku) AS sku, w.code AS warehouse_code,
    l.on_hand AS quantity_on_hand, l.reserved AS reserved_quantity, l.available AS available_quantity, l.value AS stock_value,
    CASE WHEN l.on_hand > 0 THEN trim_scale(round(l.value / l.on_hand, 6)) ELSE l.last_cost END AS unit_cost,
    coalesce(p.reorder_level, 0) AS reorder_level, l.available <= 0 AS is_out_of_stock, coalesce(l.available <= p.reorder_level, false) AS is_low_stock,
    l.last_at AS last_movement_at, l.updated_at
  FROM stock_levels l JOIN products p ON p.tenant_id = l.tenant_id AND p.id = l.product_id
    JOIN warehouses w ON w.tenant_id = l.tenant_id AND w.id = l.warehouse_id
    LEFT JOIN variants v ON v.tenant_id = l.tenant_id AND v.id = l.variant_id;
GRANT SELECT ON stock_places TO daftar_app;
CREATE INDEX stock_levels_updated ON stock_levels (tenant_id, updated_at, id);
