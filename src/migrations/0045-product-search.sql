-- The dearest first, what has no price last: the index of prices, read from its end, would begin with that.
CREATE INDEX products_dear ON products (tenant_id, sale_price DESC NULLS LAST, id DESC);

-- Names by how they begin, found in the order of the index: as many as are wanted are read, however many there are.
CREATE INDEX products_begin ON products (tenant_id, search_text COLLATE "C");

-- What stands in a pattern for itself.
CREATE FUNCTION as_pattern(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN regexp_replace(value, '([\\%_])', '\\\1', 'g');

-- Brings in pg_trgm, without which its settings are nobody's to set.
SELECT show_trgm('');

-- A whole code comes first, then what is called so, then what has every word, whole words before parts of them and short names
-- before long ones; what only resembles the words comes last, and is looked for where little else is found. What has digits in it
-- is mostly a code, and every code of the same series resembles it: then only where nothing else is found.
CREATE OR REPLACE FUNCTION search_products(tenant uuid, words text, most integer) RETURNS TABLE (id uuid, rank real) LANGUAGE plpgsql STABLE
  SET pg_trgm.word_similarity_threshold = 0.6 SET enable_indexscan = on SET enable_seqscan = off AS $$
DECLARE
  few constant integer := 10;
  -- Said once: in a condition it would be made anew for every row.
  said constant text := btrim(regexp_replace(search_normal(words), '\s+', ' ', 'g'));
  wanted text := '';
  word text;
  coded uuid[];
  begun uuid[];
  worded uuid[] := '{}';
  alike uuid[] := '{}';
BEGIN
  coded := ARRAY(SELECT c.product_id FROM product_codes c WHERE c.tenant_id = tenant AND c.kind = 'sku' AND c.code = words
    UNION SELECT c.product_id FROM product_codes c WHERE c.tenant_id = tenant AND c.kind = 'barcode' AND c.code = scanned(words));
  begun := ARRAY(SELECT p.id FROM products p WHERE said <> '' AND p.tenant_id = tenant
    AND p.search_text COLLATE "C" >= said AND p.search_text COLLATE "C" < said || chr(1114111) ORDER BY p.search_text COLLATE "C" LIMIT most);
  FOREACH word IN ARRAY (string_to_array(said, ' '))[1:8] LOOP
    CONTINUE WHEN cardinality(show_trgm(word)) = 0;
    -- An index of trigrams knows where words begin, and nothing inside of them that is shorter than three letters.
    wanted := wanted || CASE WHEN length(word) > 2 THEN format(' AND p.search_text LIKE %L', '%' || as_pattern(word) || '%')
      ELSE format(' AND (p.search_text LIKE %L OR p.search_text LIKE %L)', as_pattern(word) || '%', '% ' || as_pattern(word) || '%') END;
  END LOOP;
  IF wanted <> '' AND cardinality(begun) < most THEN
    -- An index of the tenant read through would be shorter where a word is frequent, and far longer where it only is elsewhere.
    PERFORM set_config('enable_indexscan', 'off', true);
    EXECUTE 'SELECT ARRAY(SELECT p.id FROM products p WHERE p.tenant_id = $1' || wanted || ' LIMIT $2)' INTO worded USING tenant, most;
    PERFORM set_config('enable_indexscan', 'on', true);
  END IF;
  IF cardinality(coded) = 0 AND cardinality(begun) + cardinality(worded) < (CASE WHEN said ~ '[0-9]' THEN 1 ELSE few END) THEN
    FOREACH word IN ARRAY ARRAY['0.6', '0.4'] LOOP
      CONTINUE WHEN cardinality(alike) >= few;
      PERFORM set_config('pg_trgm.word_similarity_threshold', word, true);
      alike := ARRAY(SELECT p.id FROM products p WHERE p.tenant_id = tenant AND said <% p.search_text LIMIT most);
    END LOOP;
  END IF;
  RETURN QUERY SELECT p.id, (CASE found.how WHEN 3 THEN 4
      WHEN 2 THEN CASE WHEN starts_with(p.search_text, said || ' ' || lower(p.sku)) THEN 3 ELSE 1 + strict_word_similarity(said, p.search_text) END
      ELSE word_similarity(said, p.search_text) END - length(p.search_text) / 10000.0)::real
    FROM (SELECT of_id, max(by_way) AS how FROM (
        SELECT unnest(coded) AS of_id, 3 AS by_way UNION ALL SELECT unnest(begun || worded), 2 UNION ALL SELECT unnest(alike), 1) ways GROUP BY of_id) found
      JOIN products p ON p.tenant_id = tenant AND p.id = found.of_id
    ORDER BY 2 DESC, 1 LIMIT most;
END $$;
SELECT as_definer('search_products(uuid,text,integer)');
