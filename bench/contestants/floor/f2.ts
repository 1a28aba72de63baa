import type { IncomingMessage } from 'node:http'
import { jwtVerify } from 'jose'
import pg from 'pg'
import { type Claims, environment, keys } from '../environment.ts'
import type { Ask, Caller } from './customers.ts'
import { serve } from './serve.ts'

const pool = new pg.Pool({
  connectionString: environment.databaseUrl,
  max: environment.pool,
  options: '-c role=daftar_app',
})
const key = keys().public

interface Known extends Caller {
  sessionId: string
  expiresAt: number
}

const known = new Map<string, Known>()
/** Sessions that have been revoked; filled by a notification where there is somebody to revoke one. */
const revoked = new Set<string>()

/** A verified token is remembered until it expires; a revoked session is noticed all the same. */
async function identify({ headers }: IncomingMessage): Promise<Caller | null> {
  const token = headers.authorization?.slice('Bearer '.length)
  if (!token) return null
  const remembered = known.get(token)
  const caller = remembered && remembered.expiresAt > Date.now() ? remembered : await verified(token)
  return caller && !revoked.has(caller.sessionId) ? caller : null
}

async function verified(token: string): Promise<Known | null> {
  const checked = await jwtVerify<Claims>(token, key, { algorithms: ['ES256'] }).catch(() => null)
  if (!checked) return null
  const { sub = '', sid, tenant_id, user_id, exp = 0 } = checked.payload
  const caller = { identityId: sub, sessionId: sid, tenantId: tenant_id, userId: user_id, expiresAt: exp * 1000 }
  known.set(token, caller)
  return caller
}

const quoted = pg.escapeLiteral

const begin = ({ tenantId, userId, identityId }: Caller): string =>
  `BEGIN; SELECT set_config('app.tenant_id', ${quoted(tenantId)}, true), set_config('app.identity_id', ${quoted(identityId)}, true),
    set_config('app.user_id', ${quoted(userId)}, true), set_config('app.scope', 'tenant', true)`

/** The tenant's transaction: BEGIN and who asks travel in one message. */
async function within<Result>(caller: Caller, work: (ask: Ask) => Promise<Result>): Promise<Result> {
  const client = await pool.connect()
  try {
    await client.query(begin(caller))
    const result = await work(
      async <Row extends object>(name: string, text: string, values: unknown[]) =>
        (await client.query<Row>({ name, text, values })).rows,
    )
    await client.query('COMMIT')
    return result
  } catch (error) {
    await client.query('ROLLBACK')
    throw error
  } finally {
    client.release()
  }
}

serve({ identify, within })
