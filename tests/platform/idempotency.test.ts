import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { operations } from '../../generated/operations.ts'
import { harness } from '../support/harness.ts'

/** What happens to the next request, between its validation and its transaction. */
let meanwhile: (() => void | Promise<void>) | undefined
const daftar = await harness({ LOG_LEVEL: 'fatal' }, { worker: false, intercept: () => meanwhile?.() })
const company = await daftar.tenant()
const other = await daftar.tenant()
const { id: roleId } = await company.client.roles.create({
  key: 'clerk',
  name: 'Clerk',
  scope: 'tenant',
  permissions: ['customers:create', 'customers:update', 'customers:view', 'customers:view_credit'],
})
const clerk = await company.as(roleId)
const { on, register } = await import('../../src/platform/events.ts')
const { customerCreated } = await import('../../src/modules/crm/index.ts')
beforeEach(() => {
  meanwhile = undefined
})

interface Answer {
  status: number
  replayed: boolean
  text: string
  data: { id: string; credit_limit?: string }
  code?: string
}

async function create(
  key: string | null,
  body: object,
  person: { accessToken: string } = company,
  tenantId = company.tenantId,
  path = '/customers',
  method = 'POST',
): Promise<Answer> {
  // Past the judge of answers: an answer that was kept before a field was hidden is looked at here.
  const response = await daftar.app.fetch(
    new Request(`http://localhost/api/v1${path}`, {
      method,
      headers: {
        authorization: `Bearer ${person.accessToken}`,
        'x-tenant-id': tenantId,
        'content-type': 'application/json',
        ...(key === null ? {} : { 'idempotency-key': key }),
      },
      body: JSON.stringify(body),
    }),
  )
  const text = await response.text()
  const { data, error } = JSON.parse(text)
  return {
    status: response.status,
    replayed: response.headers.get('idempotent-replayed') === 'true',
    text,
    data,
    code: error?.code,
  }
}
const named = async (name: string) =>
  (await daftar.sql<{ id: string }>('SELECT id FROM customers WHERE name = $1', [name])).length
const keptOf = async (key: string) =>
  (await daftar.sql('SELECT key FROM idempotency_keys WHERE key = $1', [key])).length

describe('PLT-06 a fault', () => {
  test('is not kept: the same key does the work when the fault is gone', async () => {
    const [key, name] = [randomUUID(), randomUUID()]
    meanwhile = () => {
      throw new Error('a fault')
    }
    expect(await create(key, { name })).toMatchObject({ status: 500, replayed: false })
    meanwhile = undefined
    expect(await keptOf(key)).toBe(0)
    expect(await create(key, { name })).toMatchObject({ status: 201, replayed: false })
    expect(await create(key, { name })).toMatchObject({ status: 201, replayed: true })
    expect(await named(name)).toBe(1)
  })

  test('in the middle of the work is not kept either, and leaves nothing of the work', async () => {
    const [key, name] = [randomUUID(), randomUUID()]
    register([
      on(customerCreated, async function fail() {
        throw new Error('a fault')
      }),
    ])
    expect(await create(key, { name })).toMatchObject({ status: 500, replayed: false })
    register([])
    expect([await named(name), await keptOf(key)]).toEqual([0, 0])
    expect(await create(key, { name })).toMatchObject({ status: 201, replayed: false })
    expect(await named(name)).toBe(1)
  })

  test('of the database in the middle of the work leaves neither the work nor the key', async () => {
    const [key, name] = [randomUUID(), randomUUID()]
    await daftar.sql(
      `CREATE FUNCTION break_off() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NEW; END $$`,
    )
    await daftar.sql(
      'ALTER FUNCTION break_off() SECURITY DEFINER; CREATE TRIGGER break_off AFTER INSERT ON idempotency_keys FOR EACH ROW EXECUTE FUNCTION break_off()',
    )
    expect(await create(key, { name })).toMatchObject({ status: 503, code: 'SERVICE_UNAVAILABLE' })
    await daftar.sql('DROP TRIGGER break_off ON idempotency_keys')
    expect([await named(name), await keptOf(key)]).toEqual([0, 0])
    expect(await create(key, { name })).toMatchObject({ status: 201, replayed: false })
    expect(await named(name)).toBe(1)
  })
})

describe('PLT-06 a crash between the commit and the answer', () => {
  test('loses the answer, and the same key brings it back, to the letter', async () => {
    const [key, name] = [randomUUID(), randomUUID()]
    const { text } = await create(key, { name }) // an answer that never arrived
    const again = await create(key, { name })
    expect(again).toMatchObject({ status: 201, replayed: true, text })
    expect(await named(name)).toBe(1)
  })
})

describe('PLT-06 what is still running', () => {
  test('is answered with 409, and with the kept answer once it is done', async () => {
    const [key, name] = [randomUUID(), randomUUID()]
    await daftar.sql(
      `CREATE FUNCTION dawdle() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_sleep(0.6); RETURN NEW; END $$; CREATE TRIGGER dawdle BEFORE INSERT ON customers FOR EACH ROW EXECUTE FUNCTION dawdle()`,
    )
    try {
      const first = create(key, { name })
      await new Promise((done) => setTimeout(done, 250))
      expect(await create(key, { name })).toMatchObject({ status: 409, code: 'CONFLICT', replayed: false })
      expect(await first).toMatchObject({ status: 201, replayed: false })
      expect(await create(key, { name })).toMatchObject({ status: 201, replayed: true })
    } finally {
      await daftar.sql('DROP TRIGGER dawdle ON customers')
    }
    expect(await named(name)).toBe(1)
  })

  test('twenty keys, five times each at once, make twenty', async () => {
    const name = randomUUID()
    const keys = Array.from({ length: 20 }, () => randomUUID())
    const answers = await Promise.all(keys.flatMap((key) => Array.from({ length: 5 }, () => create(key, { name }))))
    expect(answers.filter(({ status, replayed }) => status === 201 && !replayed)).toHaveLength(20)
    expect(answers.filter(({ status }) => ![201, 409].includes(status))).toEqual([])
    expect(await named(name)).toBe(20)
  })
})

describe('PLT-06 a key', () => {
  test('belongs to one person, one tenant and one operation', async () => {
    const [key, name] = [randomUUID(), randomUUID()]
    const first = await create(key, { name })
    for (const answer of [
      await create(key, { name }, clerk),
      await create(key, { name }, other, other.tenantId),
      await create(
        key,
        { key: 'keyed', name: 'Keyed', permissions: [], scope: 'tenant' },
        company,
        company.tenantId,
        '/roles',
      ),
    ]) {
      expect(answer).toMatchObject({ status: 201, replayed: false })
      expect(answer.data.id).not.toBe(first.data.id)
    }
    expect(await create(key, { name })).toMatchObject({ replayed: true, data: { id: first.data.id } })
  })

  test('with another body, address or If-Match is refused with 422', async () => {
    const [key, name] = [randomUUID(), randomUUID()]
    const { data } = await create(key, { name })
    expect(await create(key, { name, notes: 'more' })).toMatchObject({ status: 422, code: 'idempotency.key_reused' })
    const second = await create(null, { name })
    const update = randomUUID()
    expect(
      await create(update, { notes: 'x' }, company, company.tenantId, `/customers/${data.id}`, 'PATCH'),
    ).toMatchObject({ status: 200 })
    expect(
      await create(update, { notes: 'x' }, company, company.tenantId, `/customers/${second.data.id}`, 'PATCH'),
    ).toMatchObject({ status: 422, code: 'idempotency.key_reused' })
  })

  test('of a request that does not fit the contract is free afterwards', async () => {
    const [key, name] = [randomUUID(), randomUUID()]
    expect((await create(key, { name, colour: 'red' })).status).toBe(400)
    expect(await create(key, { name })).toMatchObject({ status: 201, replayed: false })
  })

  test('of a refusal says the same again, although the rule is met by now', async () => {
    const [key, code] = [randomUUID(), randomUUID().slice(0, 8)]
    const { data } = await create(null, { name: 'Holder', code })
    expect(await create(key, { name: 'Taker', code })).toMatchObject({
      status: 409,
      code: 'customer.code_taken',
      replayed: false,
    })
    await company.client.customers.delete(data.id)
    expect(await create(key, { name: 'Taker', code })).toMatchObject({
      status: 409,
      code: 'customer.code_taken',
      replayed: true,
    })
    expect(await named('Taker')).toBe(0)
  })

  test('is kept for a day, and then means nothing', async () => {
    const [key, name] = [randomUUID(), randomUUID()]
    await create(key, { name })
    const age = (interval: string) =>
      daftar.sql('UPDATE idempotency_keys SET created_at = clock_timestamp() - $2::interval WHERE key = $1', [
        key,
        interval,
      ])
    await age('23 hours 59 minutes')
    expect(await create(key, { name })).toMatchObject({ replayed: true })
    await age('24 hours 1 minute')
    expect(await create(key, { name })).toMatchObject({ status: 201, replayed: false })
    expect(await named(name)).toBe(2)
    await age('25 hours')
    await daftar.sql('SELECT sweep_idempotency_keys()')
    expect(await keptOf(key)).toBe(0)
  })

  test('opens nothing to somebody who has lost the permission', async () => {
    const [key, name] = [randomUUID(), randomUUID()]
    expect((await create(key, { name }, clerk)).status).toBe(201)
    await company.client.roles.update(roleId, { permissions: ['customers:view', 'customers:view_credit'] })
    expect((await create(key, { name }, clerk)).status).toBe(403)
    await company.client.roles.update(roleId, {
      permissions: ['customers:create', 'customers:update', 'customers:view', 'customers:view_credit'],
    })
  })

  test('shows no field that has been hidden from its holder since', async () => {
    const key = randomUUID()
    const { data } = await create(null, { name: 'Shown', credit_limit: '4711.00' })
    const update = () => create(key, { contact_title: 'x' }, clerk, company.tenantId, `/customers/${data.id}`, 'PATCH')
    expect((await update()).data.credit_limit).toBe('4711.00')
    await company.client.roles.update(roleId, {
      permissions: ['customers:create', 'customers:update', 'customers:view'],
    })
    expect((await update()).text).not.toContain('4711.00')
  })
})

describe('PLT-06 secrets', () => {
  test('no answer that holds one is ever kept: such operations take no key', async () => {
    const secret = Object.values(operations).filter(
      ({ redacted, redactedOutput }) => redacted.length + redactedOutput.length > 0,
    )
    expect(secret.length).toBeGreaterThan(4)
    expect(secret.filter(({ idempotent }) => idempotent)).toEqual([])
    const body = {
      email: `${randomUUID()}@northwind.example`,
      password: 'Lantern-Harbour-52',
      first_name: 'A',
      last_name: 'B',
      company_name: randomUUID(),
      store_name: 'C',
    }
    const key = randomUUID()
    expect((await create(key, body, company, company.tenantId, '/auth/register')).status).toBe(201)
    expect((await create(key, body, company, company.tenantId, '/auth/register')).status).toBe(409)
    expect(await keptOf(key)).toBe(0)
  })
})
