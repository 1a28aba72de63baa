import pg from 'pg'
import { environment } from '../environment.ts'
import type { Ask } from './customers.ts'
import { serve } from './serve.ts'

const pool = new pg.Pool({ connectionString: environment.databaseUrl, max: environment.pool })

const ask: Ask = async <Row extends object>(name: string, text: string, values: unknown[]) =>
  (await pool.query<Row>({ name, text, values })).rows

/** Nothing but HTTP, SQL and JSON: it believes whoever says who they are. */
serve({
  identify: ({ headers }) => {
    const tenantId = headers['x-tenant-id'] as string | undefined
    return tenantId ? { tenantId, userId: headers['x-user-id'] as string, identityId: '' } : null
  },
  within: (_, work) => work(ask),
})
