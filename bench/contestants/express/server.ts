import { verify } from '@node-rs/argon2'
import express, { type ErrorRequestHandler, type Request, type RequestHandler } from 'express'
import jwt from 'jsonwebtoken'
import { col, fn, type Model, where } from 'sequelize'
import { v7 } from 'uuid'
import { ZodError } from 'zod'
import { type Claims, environment, tokenSeconds } from '../environment.ts'
import { Customer, hidden, Identity, Session, sequelize } from './models.ts'
import { customerCreate, customerId, customerUpdate, listQuery, logIn } from './schemas.ts'

class HttpError extends Error {
  readonly status: number
  constructor(status: number) {
    super(String(status))
    this.status = status
  }
}

const nowhere = { line1: null, line2: null, city: null, state: null, postal_code: null, country: null }
const attributes = { exclude: hidden }

/** Verifies the token on each request, and looks whether its session is live. */
const authenticate: RequestHandler = async (request, response, next) => {
  const token = /^Bearer (.+)$/.exec(request.get('authorization') ?? '')?.[1]
  if (!token) throw new HttpError(401)
  const claims = verified(token)
  const session = await Session.findOne({ where: { identity_id: claims.sub, id: claims.sid } })
  if (!session || session.get('revoked_at') !== null || (session.get('expires_at') as Date) < new Date())
    throw new HttpError(401)
  response.locals.claims = claims
  next()
}

function verified(token: string): Claims {
  try {
    return jwt.verify(token, environment.publicKey, { algorithms: ['ES256'] }) as unknown as Claims
  } catch {
    throw new HttpError(401)
  }
}

const shown = (customer: Model): object => {
  const { tenant_id: _tenant, country: _country, version: _version, ...data } = customer.toJSON()
  return data
}

const app = express()
app.disable('x-powered-by').disable('etag')
app.use(express.json({ limit: '1mb' }))

app.post('/api/v1/auth/login', async (request, response) => {
  const { email, password } = logIn.parse(request.body)
  const identity = await Identity.findOne({ where: where(fn('lower', col('email')), email.toLowerCase()) as never })
  if (!identity || !(await verify(identity.get('password_hash') as string, password))) throw new HttpError(401)
  const sub = identity.get('id') as string
  const sid = v7()
  await Session.create({ identity_id: sub, id: sid, expires_at: new Date(Date.now() + tokenSeconds * 1000) })
  const access_token = jwt.sign({ sid }, environment.privateKey, {
    algorithm: 'ES256',
    subject: sub,
    expiresIn: tokenSeconds,
  })
  response.json({ success: true, data: { access_token } })
})

const customers = express.Router()
customers.use(authenticate)

customers.get('/', async (request, response) => {
  const { tenant_id } = response.locals.claims as Claims
  const { page, per_page, country, ordering } = listQuery.parse(request.query)
  const { rows, count } = await Customer.findAndCountAll({
    attributes,
    where: { tenant_id, status: 'active', ...(country ? { country } : {}) },
    order: [
      [ordering.replace('-', ''), ordering.startsWith('-') ? 'DESC' : 'ASC'],
      ['id', 'ASC'],
    ],
    limit: per_page,
    offset: (page - 1) * per_page,
  })
  const pagination = { page, per_page, total: count, total_pages: Math.ceil(count / per_page) }
  response.json({ success: true, data: rows, pagination })
})

customers.get('/:id', async (request, response) => {
  const { tenant_id } = response.locals.claims as Claims
  const customer = await Customer.findOne({ where: { tenant_id, id: customerId.parse(request.params.id) } })
  if (!customer) throw new HttpError(404)
  response.set('ETag', `"${customer.get('version')}"`).json({ success: true, data: shown(customer) })
})

customers.post('/', async (request, response) => {
  const { tenant_id, user_id } = response.locals.claims as Claims
  const body = customerCreate.parse(request.body)
  const billing_address = { ...nowhere, ...body.billing_address }
  const customer = await Customer.create({
    kind: 'company',
    owner_id: user_id,
    tax_country: billing_address.country,
    ...body,
    billing_address,
    shipping_address: { ...nowhere, ...body.shipping_address },
    tenant_id,
    id: v7(),
  })
  response.status(201).json({ success: true, data: shown(customer) })
})

customers.patch('/:id', async (request: Request<{ id: string }>, response) => {
  const { tenant_id } = response.locals.claims as Claims
  const body = customerUpdate.parse(request.body)
  const id = customerId.parse(request.params.id)
  const customer = await sequelize.transaction(async (transaction) => {
    const found = await Customer.findOne({ where: { tenant_id, id }, lock: true, transaction })
    if (!found) throw new HttpError(404)
    const match = request.get('if-match')
    if (match && match !== '*' && match !== `"${found.get('version')}"`) throw new HttpError(412)
    return found.update(body, { transaction, returning: true })
  })
  response.set('ETag', `"${customer.get('version')}"`).json({ success: true, data: shown(customer) })
})

app.use('/api/v1/customers', customers)

const refuse: ErrorRequestHandler = (error, _request, response, _next) => {
  if (error instanceof ZodError) {
    const details = error.issues.map(({ path, message }) => ({ field: path.join('.'), message }))
    response.status(400).json({ success: false, error: { code: 'VALIDATION_ERROR', details } })
    return
  }
  if (!(error instanceof HttpError)) process.stderr.write(`${error.stack}\n`)
  const status = error instanceof HttpError ? error.status : 500
  response.status(status).json({ success: false, error: { code: String(status) } })
}
app.use(refuse)

app.listen(environment.port, '127.0.0.1')
