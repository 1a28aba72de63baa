import { afterAll, describe, expect, test } from 'vitest'
import document from '../../generated/openapi.json' with { type: 'json' }
import type { Operation } from '../../generated/operations.ts'
import { harness } from '../support/harness.ts'
import {
  addressOf,
  all,
  bodySchemaOf,
  exampleBody,
  isForm,
  type Json,
  objectsIn,
  parametersOf,
  put,
  resolved,
  type Schema,
  written,
} from './contract.ts'
import { rowsOf } from './rows.ts'

const daftar = await harness({ RATE_LIMIT_AUTHENTICATION: { limit: 1_000_000, seconds: 300 } })
const company = await daftar.tenant()
// What it shows the public is asked for as well.
await daftar.sql(`UPDATE tenants SET settings = settings || '{"public_catalogue": true}' WHERE id = $1`, [
  company.tenantId,
])
const { id: customer } = await company.client.customers.create({ name: 'Alfreds Futterkiste', code: 'KEPT' })
const { id: role } = await company.client.roles.create({ key: 'kept', name: 'Kept', permissions: [], scope: 'tenant' })
const person = await company.as(role)
const ids: Record<string, string> = {
  flag_key: 'ai_assistant',
  customer_id: customer,
  role_id: role,
  user_id: person.userId,
}

const writing = all.filter((operation) => bodySchemaOf(operation) !== null)
const places = writing.flatMap((operation) =>
  objectsIn(bodySchemaOf(operation)).map(
    ({ path, properties }) => [operation.id, path.join('.') || 'the body', operation, path, properties] as const,
  ),
)

/** Every name that means something somewhere: columns of tables, fields of answers, and what attackers try. */
const columns = (
  await daftar.sql<{ name: string }>(
    `SELECT DISTINCT column_name AS name FROM information_schema.columns WHERE table_schema = 'public'`,
  )
).map(({ name }) => name)
const fields = Object.values(document.components.schemas).flatMap((schema) =>
  Object.keys((resolved<Schema>(schema).properties as Schema) ?? {}),
)
const tried = [
  'is_admin',
  'admin',
  'role',
  'roles',
  'owner',
  'tenant',
  'tenantId',
  'permission',
  'scope',
  '$where',
  '$ne',
  '_id',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '__defineGetter__',
  'then',
  'toJSON',
  'length',
  '',
]
const names = [...new Set([...columns, ...fields, ...tried])]

/** Of more than a hundred mistakes not all are named, fields that are missing among them, and a form has 200 parts at most. */
const atATime = (all: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(all.length / 90) }, (_, at) => all.slice(at * 90, (at + 1) * 90))

async function send(
  operation: Operation,
  sent: ReturnType<typeof written>,
): Promise<{ status: number; error?: { code: string; details: { field: string; code: string }[] } }> {
  const response = await daftar.fetch(
    addressOf(operation, (name) => ids[name] ?? customer),
    {
      method: operation.method,
      headers: {
        authorization: `Bearer ${company.accessToken}`,
        ...(operation.tenant ? { 'x-tenant-id': company.tenantId } : {}),
        ...sent.headers,
      },
      body: sent.body,
    },
  )
  const text = await response.text()
  return { status: response.status, error: text ? JSON.parse(text).error : undefined }
}

let cells = 0
const before = await rowsOf(daftar, company.tenantId)

describe('PLT-13 a field that the contract does not let anybody write', () => {
  test('the contract has no read-only field in what is written: such fields stand in answers alone', () => {
    const readOnly = places.flatMap(([id, , , path, properties]) =>
      Object.entries(properties)
        .filter(([, schema]) => resolved<Schema>(schema).readOnly === true)
        .map(([name]) => `${id} ${[...path, name].join('.')}`),
    )
    expect(readOnly).toEqual([])
  })

  test.each(places)('%s refuses each in %s, by name', async (_, __, operation, path, properties) => {
    const foreign = names.filter((name) => !(name in properties) || !Object.hasOwn(properties, name))
    cells += foreign.length
    for (const some of atATime(foreign)) {
      const body = put(exampleBody(operation) ?? {}, path, Object.fromEntries(some.map((name) => [name, 'x'])) as Json)
      const { status, error } = await send(operation, written(operation, body))
      expect({ status, code: error?.code }).toEqual({ status: 400, code: 'VALIDATION_ERROR' })
      const refused = new Set(error?.details.filter(({ code }) => code === 'unknown_field').map(({ field }) => field))
      const prefix = path.map((part) => (part === '*' ? '0' : part))
      expect(some.filter((name) => !refused.has([...prefix, name].join('.')))).toEqual([])
    }
  })

  test.each(places)('%s refuses __proto__ in %s', async (_, __, operation, path) => {
    cells += 1
    const sound = exampleBody(operation) ?? {}
    const marked = isForm(operation) ? sound : put(sound, path, { PROTO: { is_admin: true } } as Json)
    const { body, headers } = written(operation, marked)
    if (body instanceof FormData) body.append('__proto__', '{"is_admin":true}')
    const named = typeof body === 'string' ? body.replaceAll('"PROTO"', '"__proto__"') : body
    expect((await send(operation, { body: named, headers })).status).toBe(400)
    expect(({} as { is_admin?: boolean }).is_admin).toBeUndefined()
  })

  test('nothing of all this was stored', async () => expect(await rowsOf(daftar, company.tenantId)).toEqual(before))
})

/** A standard has the server pass over what it does not know: the contract says so with a parameter that is an object. */
const isFree = (operation: (typeof all)[number]): boolean =>
  parametersOf(operation, 'query').some(({ schema }) => resolved<Schema>(schema).type === 'object')

describe('PLT-13 a parameter that the contract does not have', () => {
  test('is passed over by nothing but the page of a client, as RFC 6749 wants it', () => {
    expect(all.filter(isFree).map(({ id }) => id)).toEqual(['authorizeClient'])
  })

  test.each(all.filter((operation) => !isFree(operation)).map((operation) => [operation.id, operation] as const))(
    '%s refuses every one by name',
    async (_, operation) => {
      const known = new Set(parametersOf(operation, 'query').map(({ name }) => name))
      const foreign = [...names.filter((name) => name !== ''), '__proto__'].filter((name) => !known.has(name))
      cells += foreign.length
      for (const some of atATime(foreign)) {
        const sent = written(operation, exampleBody(operation))
        const query = new URLSearchParams(some.map((name): [string, string] => [name, 'x']))
        const response = await daftar.fetch(`${addressOf(operation, (name) => ids[name] ?? customer)}?${query}`, {
          method: operation.method,
          headers: {
            authorization: `Bearer ${company.accessToken}`,
            ...(operation.tenant ? { 'x-tenant-id': company.tenantId } : {}),
            ...sent.headers,
          },
          body: sent.body,
        })
        const { error } = (await response.json()) as { error?: { details: { field: string }[] } }
        expect(response.status).toBe(400)
        const refused = new Set(error?.details.map(({ field }) => field))
        expect(some.filter((name) => !refused.has(name))).toEqual([])
      }
    },
  )

  test('nothing of all this was stored', async () => expect(await rowsOf(daftar, company.tenantId)).toEqual(before))
})

afterAll(
  () =>
    void process.stdout.write(
      `\nMass assignment: ${cells} fields and parameters refused by name, in ${places.length} objects of ${writing.length} bodies\n`,
    ),
)
