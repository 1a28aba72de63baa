CREATE TABLE campaigns (
  tenant_id uuid NOT NULL REFERENCES tenants (id),
  id uuid NOT NULL,
  name text NOT NULL,
  channel text NOT NULL,
  status text NOT NULL DEFAULT 'planned' CHECK (status IN ('planned', 'active', 'paused', 'completed', 'cancelled')),
  description text,
  audience text,
  starts_on date,
  ends_on date,
  currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  budget numeric CHECK (budget >= 0 AND scale(budget) <= 4),
  actual_cost numeric CHECK (actual_cost >= 0 AND scale(actual_cost) <= 4),
  target_leads integer CHECK (target_leads >= 0),
  target_revenue numeric CHECK (target_revenue >= 0 AND scale(target_revenue) <= 4),
  tags text[] NOT NULL DEFAULT '{}',
  owner_id uuid,
  branch_id uuid,
  search_text text GENERATED ALWAYS AS (search_normal(name || ' ' || coalesce(audience, '') || ' ' || coalesce(description, ''))) STORED,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  updated_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT campaigns_owner_fkey FOREIGN KEY (tenant_id, owner_id) REFERENCES users (tenant_id, id),
  CONSTRAINT campaigns_branch_fkey FOREIGN KEY (tenant_id, branch_id) REFERENCES branches (tenant_id, id),
  CHECK (ends_on >= starts_on)
) WITH (fillfactor = 85);
CREATE INDEX campaigns_created ON campaigns (tenant_id, created_at, id);
CREATE INDEX campaigns_updated ON campaigns USING brin (updated_at) WITH (pages_per_range = 16);
CREATE INDEX campaigns_name ON campaigns (tenant_id, name, id);
CREATE INDEX campaigns_status ON campaigns (tenant_id, status, starts_on);
CREATE INDEX campaigns_owner ON campaigns (tenant_id, owner_id);
CREATE INDEX campaigns_branch ON campaigns (tenant_id, branch_id);
CREATE INDEX campaigns_tags ON campaigns USING gin (tenant_id, tags);
CREATE INDEX campaigns_search ON campaigns USING gin (tenant_id, search_text gin_trgm_ops);
-- Without a scope of its own: whoever adds a lead has to see the campaign that it came from.
SELECT protect_tenant_table('campaigns');
SELECT audit_table('campaigns');
CREATE TRIGGER touch BEFORE UPDATE ON campaigns FOR EACH ROW EXECUTE FUNCTION touch_row();
GRANT SELECT, INSERT, UPDATE, DELETE ON campaigns TO daftar_app;
GRANT SELECT ON campaigns TO daftar_definer;

CREATE TABLE leads (
  tenant_id uuid NOT NULL REFERENCES tenants (id),
  id uuid NOT NULL,
  name text NOT NULL,
  company text,
  job_title text,
  email text,
  phone text,
  website text,
  address jsonb NOT NULL,
  language text CHECK (language IN ('en', 'ar', 'ru')),
  source text NOT NULL,
  campaign_id uuid,
  message text,
  preferred_call_at timestamptz(3),
  score smallint CHECK (score BETWEEN 0 AND 100),
  estimated_value numeric CHECK (estimated_value >= 0 AND scale(estimated_value) <= 4),
  currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  marketing_consent text[] NOT NULL DEFAULT '{}' CHECK (marketing_consent <@ ARRAY['email', 'phone', 'sms', 'post']),
  marketing_consent_at timestamptz(3),
  tags text[] NOT NULL DEFAULT '{}',
  notes text,
  owner_id uuid,
  branch_id uuid,
  status text NOT NULL DEFAULT 'new' CHECK (status IN ('new', 'contacted', 'qualified', 'lost', 'converted')),
  lost_reason text,
  lost_note text,
  contacted_at timestamptz(3),
  qualified_at timestamptz(3),
  lost_at timestamptz(3),
  converted_at timestamptz(3),
  customer_id uuid,
  contact_id uuid,
  opportunity_id uuid,
  phone_digits text GENERATED ALWAYS AS (regexp_replace(phone, '\D', '', 'g')) STORED,
  search_text text GENERATED ALWAYS AS (search_normal(
    name || ' ' || coalesce(company, '') || ' ' || coalesce(email, '') || ' ' || coalesce(phone, ''))) STORED,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  updated_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT leads_campaign_fkey FOREIGN KEY (tenant_id, campaign_id) REFERENCES campaigns (tenant_id, id),
  CONSTRAINT leads_owner_fkey FOREIGN KEY (tenant_id, owner_id) REFERENCES users (tenant_id, id),
  CONSTRAINT leads_branch_fkey FOREIGN KEY (tenant_id, branch_id) REFERENCES branches (tenant_id, id),
  CONSTRAINT leads_customer_fkey FOREIGN KEY (tenant_id, customer_id) REFERENCES customers (tenant_id, id),
  CONSTRAINT leads_contact_fkey FOREIGN KEY (tenant_id, contact_id) REFERENCES contacts (tenant_id, id),
  CHECK ((status = 'lost') = (lost_at IS NOT NULL) AND (status = 'lost') = (lost_reason IS NOT NULL)),
  CHECK ((status = 'converted') = (converted_at IS NOT NULL) AND (status = 'converted') = (customer_id IS NOT NULL)),
  CHECK (marketing_consent = '{}' OR marketing_consent_at IS NOT NULL)
) WITH (fillfactor = 85);

CREATE TABLE opportunities (
  tenant_id uuid NOT NULL REFERENCES tenants (id),
  id uuid NOT NULL,
  name text NOT NULL,
  customer_id uuid,
  contact_id uuid,
  lead_id uuid,
  campaign_id uuid,
  stage text NOT NULL DEFAULT 'prospecting' CHECK (stage IN ('prospecting', 'qualification', 'proposal', 'negotiation')),
  status text NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'won', 'lost')),
  probability smallint NOT NULL CHECK (probability BETWEEN 0 AND 100),
  amount numeric CHECK (amount >= 0 AND scale(amount) <= 4),
  currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  weighted_amount numeric GENERATED ALWAYS AS (amount * probability * 0.01) STORED,
  expected_close_date date,
  next_step text,
  competitor text,
  lost_reason text,
  lost_note text,
  closed_at timestamptz(3),
  tags text[] NOT NULL DEFAULT '{}',
  notes text,
  owner_id uuid,
  branch_id uuid,
  search_text text GENERATED ALWAYS AS (search_normal(name || ' ' || coalesce(next_step, ''))) STORED,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  updated_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT opportunities_customer_fkey FOREIGN KEY (tenant_id, customer_id) REFERENCES customers (tenant_id, id),
  CONSTRAINT opportunities_contact_fkey FOREIGN KEY (tenant_id, contact_id) REFERENCES contacts (tenant_id, id),
  CONSTRAINT opportunities_lead_fkey FOREIGN KEY (tenant_id, lead_id) REFERENCES leads (tenant_id, id),
  CONSTRAINT opportunities_campaign_fkey FOREIGN KEY (tenant_id, campaign_id) REFERENCES campaigns (tenant_id, id),
  CONSTRAINT opportunities_owner_fkey FOREIGN KEY (tenant_id, owner_id) REFERENCES users (tenant_id, id),
  CONSTRAINT opportunities_branch_fkey FOREIGN KEY (tenant_id, branch_id) REFERENCES branches (tenant_id, id),
  CHECK ((status = 'open') = (closed_at IS NULL)),
  CHECK ((status = 'lost') = (lost_reason IS NOT NULL)),
  CHECK (status <> 'won' OR (customer_id IS NOT NULL AND probability = 100)),
  CHECK (status <> 'lost' OR probability = 0)
) WITH (fillfactor = 85);
-- A lead becomes one opportunity at most, and that one stays.
CREATE UNIQUE INDEX opportunities_lead_key ON opportunities (tenant_id, lead_id);
ALTER TABLE leads ADD CONSTRAINT leads_opportunity_fkey FOREIGN KEY (tenant_id, opportunity_id) REFERENCES opportunities (tenant_id, id);

CREATE INDEX leads_created ON leads (tenant_id, created_at, id);
CREATE INDEX leads_updated ON leads USING brin (updated_at) WITH (pages_per_range = 16);
CREATE INDEX leads_name ON leads (tenant_id, name, id);
CREATE INDEX leads_status ON leads (tenant_id, status, score);
CREATE INDEX leads_campaign ON leads (tenant_id, campaign_id);
CREATE INDEX leads_owner ON leads (tenant_id, owner_id);
CREATE INDEX leads_branch ON leads (tenant_id, branch_id);
CREATE INDEX leads_email ON leads (tenant_id, lower(email));
CREATE INDEX leads_phone ON leads (tenant_id, phone_digits);
CREATE INDEX leads_customer ON leads (tenant_id, customer_id);
CREATE INDEX leads_contact ON leads (tenant_id, contact_id);
CREATE INDEX leads_opportunity ON leads (tenant_id, opportunity_id);
CREATE INDEX leads_tags ON leads USING gin (tenant_id, tags);
CREATE INDEX leads_search ON leads USING gin (tenant_id, search_text gin_trgm_ops);
SELECT protect_tenant_table('leads');
SELECT scope_tenant_table('leads', 'owner_id', 'branch_id');
SELECT audit_table('leads');
CREATE TRIGGER touch BEFORE UPDATE ON leads FOR EACH ROW EXECUTE FUNCTION touch_row();
GRANT SELECT, INSERT, UPDATE, DELETE ON leads TO daftar_app;
GRANT SELECT ON leads TO daftar_definer;

CREATE INDEX opportunities_created ON opportunities (tenant_id, created_at, id);
CREATE INDEX opportunities_updated ON opportunities USING brin (updated_at) WITH (pages_per_range = 16);
CREATE INDEX opportunities_name ON opportunities (tenant_id, name, id);
CREATE INDEX opportunities_forecast ON opportunities (tenant_id, status, expected_close_date);
CREATE INDEX opportunities_customer ON opportunities (tenant_id, customer_id);
CREATE INDEX opportunities_contact ON opportunities (tenant_id, contact_id);
CREATE INDEX opportunities_campaign ON opportunities (tenant_id, campaign_id);
CREATE INDEX opportunities_owner ON opportunities (tenant_id, owner_id);
CREATE INDEX opportunities_branch ON opportunities (tenant_id, branch_id);
CREATE INDEX opportunities_tags ON opportunities USING gin (tenant_id, tags);
CREATE INDEX opportunities_search ON opportunities USING gin (tenant_id, search_text gin_trgm_ops);
SELECT protect_tenant_table('opportunities');
SELECT scope_tenant_table('opportunities', 'owner_id', 'branch_id');
SELECT audit_table('opportunities');
CREATE TRIGGER touch BEFORE UPDATE ON opportunities FOR EACH ROW EXECUTE FUNCTION touch_row();
GRANT SELECT, INSERT, UPDATE, DELETE ON opportunities TO daftar_app;
GRANT SELECT ON opportunities TO daftar_definer;

CREATE FUNCTION search_leads(tenant uuid, words text, most integer) RETURNS TABLE (id uuid, rank real) LANGUAGE sql STABLE
  SET pg_trgm.word_similarity_threshold = 0.4 AS $$
  SELECT c.id, word_similarity(search_normal(words), c.search_text) FROM leads c
  WHERE c.tenant_id = tenant AND search_normal(words) <% c.search_text ORDER BY 2 DESC, c.id LIMIT most
$$;
CREATE FUNCTION search_opportunities(tenant uuid, words text, most integer) RETURNS TABLE (id uuid, rank real) LANGUAGE sql STABLE
  SET pg_trgm.word_similarity_threshold = 0.4 AS $$
  SELECT c.id, word_similarity(search_normal(words), c.search_text) FROM opportunities c
  WHERE c.tenant_id = tenant AND search_normal(words) <% c.search_text ORDER BY 2 DESC, c.id LIMIT most
$$;
CREATE FUNCTION search_campaigns(tenant uuid, words text, most integer) RETURNS TABLE (id uuid, rank real) LANGUAGE sql STABLE
  SET pg_trgm.word_similarity_threshold = 0.4 AS $$
  SELECT c.id, word_similarity(search_normal(words), c.search_text) FROM campaigns c
  WHERE c.tenant_id = tenant AND search_normal(words) <% c.search_text ORDER BY 2 DESC, c.id LIMIT most
$$;
SELECT as_definer('search_leads(uuid,text,integer)'), as_definer('search_opportunities(uuid,text,integer)'),
  as_definer('search_campaigns(uuid,text,integer)');

-- Each solved challenge is taken once.
CREATE TABLE spent_captchas (
  tenant_id uuid NOT NULL REFERENCES tenants (id),
  signature text NOT NULL,
  expires_at timestamptz(3) NOT NULL,
  PRIMARY KEY (tenant_id, signature)
);
CREATE INDEX spent_captchas_age ON spent_captchas (tenant_id, expires_at);
SELECT protect_tenant_table('spent_captchas');
GRANT SELECT, INSERT, DELETE ON spent_captchas TO daftar_app;
