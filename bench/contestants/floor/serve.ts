import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { verify } from '@node-rs/argon2'
import { SignJWT } from 'jose'
import { v7 } from 'uuid'
import { environment, keys, tokenSeconds } from '../environment.ts'
import * as customers from './customers.ts'
import { statements } from './statements.ts'

/** In what the two floors differ. */
export interface Floor {
  identify(request: IncomingMessage): customers.Caller | null | Promise<customers.Caller | null>
  within<Result>(caller: customers.Caller, work: (ask: customers.Ask) => Promise<Result>): Promise<Result>
}

const root = '/api/v1/customers'
const refused = (status: number): customers.Answer => ({ status, body: { success: false } })

/** Answers over plain node:http. */
export function serve(floor: Floor): void {
  createServer((request, response) => {
    answer(floor, request).then(
      (answered) => send(response, answered),
      (error) => {
        process.stderr.write(`${error.stack}\n`)
        send(response, refused(500))
      },
    )
  }).listen(environment.port, '127.0.0.1')
}

function send(response: ServerResponse, { status, body, etag }: customers.Answer): void {
  const text = status === 304 ? '' : JSON.stringify(body)
  response.writeHead(status, {
    ...(status === 304 ? {} : { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(text) }),
    ...(etag ? { ETag: etag } : {}),
  })
  response.end(text)
}

async function answer(floor: Floor, request: IncomingMessage): Promise<customers.Answer> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
  if (pathname === '/api/v1/auth/login') return logIn(floor, (await read(request)) as never)
  const caller = await floor.identify(request)
  if (!caller) return refused(401)
  const { method, headers } = request
  const id = pathname.slice(root.length + 1)
  const body = method === 'GET' ? {} : ((await read(request)) as Record<string, unknown>)
  return floor.within(caller, async (ask) => {
    if (method === 'GET') {
      return id === ''
        ? customers.list(ask, caller, searchParams)
        : customers.get(ask, caller, id, headers['if-none-match'])
    }
    if (method === 'PATCH') return customers.update(ask, caller, id, body, headers['if-match'])
    return id === 'bulk' ? customers.bulk(ask, caller, body as never) : customers.create(ask, caller, body)
  })
}

async function read(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return JSON.parse(Buffer.concat(chunks).toString('utf8'))
}

const nobody = '00000000-0000-0000-0000-000000000000'
const key = keys().private

async function logIn(
  floor: Floor,
  { email, password }: { email: string; password: string },
): Promise<customers.Answer> {
  const stranger = { tenantId: nobody, userId: nobody, identityId: nobody }
  const [known] = await floor.within(stranger, (ask) =>
    ask<{ identity_id: string; password_hash: string }>('identity', statements.identity, [email]),
  )
  if (!known || !(await verify(known.password_hash, password))) return refused(401)
  const sid = v7()
  const person = { ...stranger, identityId: known.identity_id }
  await floor.within(person, (ask) => ask('session', statements.session, [known.identity_id, sid]))
  const token = await new SignJWT({ sid })
    .setProtectedHeader({ alg: 'ES256' })
    .setSubject(known.identity_id)
    .setExpirationTime(`${tokenSeconds}s`)
    .sign(key)
  return { status: 200, body: { success: true, data: { access_token: token } } }
}
