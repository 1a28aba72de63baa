import { columns } from '#platform/model.ts'

const { required, reference, texts, integer, instant, flag } = columns

/** Where a row stands in its tree; the database keeps path and depth. */
export const treeColumns = { parent_id: reference(), path: texts(), depth: integer(required) }

/** When a row was archived, and whether. */
export const archivedColumns = { archived_at: instant(), is_archived: flag() }
