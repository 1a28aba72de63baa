import jwt from '@fastify/jwt'
import { verify } from '@node-rs/argon2'
import fastify, { type FastifyReply, type FastifyRequest } from 'fastify'
import pg from 'pg'
import { v7 } from 'uuid'
import { type Claims, environment, tokenSeconds } from '../environment.ts'
import { schemas, shownColumns, writableColumns } from './schemas.ts'

declare module '@fastify/jwt' {
  interface FastifyJWT {
    payload: Partial<Claims>
    user: Claims
  }
}

const pool = new pg.Pool({ connectionString: environment.databaseUrl, max: environment.pool })
// Unknown fields are refused rather than taken out, as the others do it.
const app = fastify({ ajv: { customOptions: { removeAdditional: false } } })
await app.register(jwt, {
  secret: { private: environment.privateKey, public: environment.publicKey },
  sign: { algorithm: 'ES256', expiresIn: tokenSeconds },
  verify: { algorithms: ['ES256'] },
})

const shown = shownColumns.join(', ')
const nowhere = { line1: null, line2: null, city: null, state: null, postal_code: null, country: null }
const live = 'SELECT FROM sessions WHERE identity_id = $1 AND id = $2 AND revoked_at IS NULL AND expires_at > now()'

async function authenticate(request: FastifyRequest, reply: FastifyReply) {
  try {
    await request.jwtVerify()
  } catch {
    return reply.code(401).send({ success: false })
  }
  const { rowCount } = await pool.query(live, [request.user.sub, request.user.sid])
  if (rowCount === 0) return reply.code(401).send({ success: false })
}

type Body = Record<string, unknown>

app.post<{ Body: { email: string; password: string } }>(
  '/api/v1/auth/login',
  { schema: schemas.logIn },
  async ({ body }, reply) => {
    const { rows } = await pool.query('SELECT id, password_hash FROM identities WHERE lower(email) = lower($1)', [
      body.email,
    ])
    const [identity] = rows
    if (!identity || !(await verify(identity.password_hash, body.password))) return reply.code(401).send()
    const sid = v7()
    await pool.query(
      `INSERT INTO sessions (identity_id, id, expires_at) VALUES ($1, $2, now() + make_interval(secs => $3))`,
      [identity.id, sid, tokenSeconds],
    )
    return { success: true, data: { access_token: app.jwt.sign({ sub: identity.id, sid }) } }
  },
)

interface ListQuery {
  page: number
  per_page: number
  country?: string
  ordering: string
}

const guarded = <Schema extends object>(schema: Schema) => ({ schema, onRequest: authenticate })

app.get<{ Querystring: ListQuery }>('/api/v1/customers', guarded(schemas.list), async ({ query, user }) => {
  const { page, per_page, country, ordering } = query
  const values: unknown[] = [user.tenant_id]
  let where = `tenant_id = $1 AND status = 'active'`
  if (country) where += ` AND country = $${values.push(country)}`
  const order = `${ordering.replace('-', '')} ${ordering.startsWith('-') ? 'DESC' : 'ASC'}, id`
  const [{ rows }, counted] = await Promise.all([
    pool.query(
      `SELECT ${shown} FROM customers WHERE ${where} ORDER BY ${order} LIMIT ${per_page} OFFSET ${(page - 1) * per_page}`,
      values,
    ),
    pool.query(`SELECT count(*)::integer AS total FROM customers WHERE ${where}`, values),
  ])
  const { total } = counted.rows[0]
  return { success: true, data: rows, pagination: { page, per_page, total, total_pages: Math.ceil(total / per_page) } }
})

app.get<{ Params: { id: string } }>('/api/v1/customers/:id', guarded(schemas.get), async ({ params, user }, reply) => {
  const { rows } = await pool.query(`SELECT ${shown}, version FROM customers WHERE tenant_id = $1 AND id = $2`, [
    user.tenant_id,
    params.id,
  ])
  if (rows.length === 0) return reply.code(404).send({ success: false })
  reply.header('ETag', `"${rows[0].version}"`)
  return { success: true, data: rows[0] }
})

app.post<{ Body: Body }>('/api/v1/customers', guarded(schemas.create), async ({ body, user }, reply) => {
  const billing_address = { ...nowhere, ...(body.billing_address as object) }
  const row: Body = {
    owner_id: user.user_id,
    tax_country: billing_address.country,
    ...body,
    billing_address,
    shipping_address: { ...nowhere, ...(body.shipping_address as object) },
  }
  const columns = writableColumns.filter((column) => row[column] !== undefined)
  const places = columns.map((_, index) => `$${index + 3}`)
  const { rows } = await pool.query(
    `INSERT INTO customers (tenant_id, id, ${columns.join(', ')}) VALUES ($1, $2, ${places.join(', ')}) RETURNING ${shown}`,
    [user.tenant_id, v7(), ...columns.map((column) => row[column])],
  )
  return reply.code(201).send({ success: true, data: rows[0] })
})

app.patch<{ Params: { id: string }; Body: Body }>(
  '/api/v1/customers/:id',
  guarded(schemas.update),
  async ({ params, body, user, headers }, reply) => {
    const columns = Object.keys(body)
    const values = [user.tenant_id, params.id, ...columns.map((column) => body[column])]
    const match = headers['if-match']
    const version = match && match !== '*' ? `AND version = $${values.push(match.replaceAll('"', ''))}` : ''
    const { rows } = await pool.query(
      `UPDATE customers SET ${columns.map((column, index) => `${column} = $${index + 3}`).join(', ')}
       WHERE tenant_id = $1 AND id = $2 ${version} RETURNING ${shown}`,
      values,
    )
    if (rows.length === 0) return reply.code(version ? 412 : 404).send({ success: false })
    return { success: true, data: rows[0] }
  },
)

await app.listen({ port: environment.port, host: '127.0.0.1' })
