-- Flags are called is_… everywhere.
ALTER TABLE companies RENAME COLUMN archived TO is_archived;
ALTER TABLE branches RENAME COLUMN archived TO is_archived;
ALTER TABLE org_departments RENAME COLUMN archived TO is_archived;
ALTER TABLE stores RENAME COLUMN archived TO is_archived;
ALTER TABLE warehouses RENAME COLUMN archived TO is_archived;
