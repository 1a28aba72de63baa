import { execFileSync, spawnSync } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { Daftar } from '@daftar/sdk'
import { describe, expect, test } from 'vitest'
import { builtInRoles } from '../../src/modules/access/index.ts'
import { daftar, type Running } from '../support/processes.ts'
import { ended, ownDatabase, serving } from '../support/serving.ts'

interface LogIn {
  role: string
  email: string
  password: string
}

const demo = { parameters: ['--demo'] }
// As many requests without a token as the tests sign in, from one address.
const patient = { RATE_LIMIT_ANONYMOUS: '10000/h' }
const line = /^(?: {4})?([a-z_]+)\s+(\S+@\S+)\s+(\S+)$/gm

const logInsOf = ({ output }: Running): LogIn[] =>
  [...output().matchAll(line)].map(([, role = '', email = '', password = '']) => ({ role, email, password }))

async function signedIn(url: string, { email, password }: LogIn): Promise<Daftar> {
  const client = new Daftar({ baseUrl: url })
  await client.signIn({ email, password })
  return client
}

const countOf = async (client: Daftar) => (await client.customers.list({ per_page: 1 })).pagination.total

async function codesOf(client: Daftar): Promise<string[]> {
  const codes: string[] = []
  for await (const { code } of client.customers.list({ per_page: 100 })) codes.push(code ?? '')
  return codes.sort()
}

async function tradeOf(client: Daftar) {
  const orders = async (status: 'closed' | 'billed' | 'approved') =>
    (await client.purchaseOrders.list({ status: [status], per_page: 1 })).pagination.total
  return {
    suppliers: (await client.suppliers.list({ per_page: 1 })).pagination.total,
    products: (await client.products.list({ per_page: 1 })).pagination.total,
    closed: await orders('closed'),
    billed: await orders('billed'),
    approved: await orders('approved'),
  }
}

const curl = spawnSync('curl', ['--version']).status === 0

function firstCallOf(server: Running): unknown {
  const printed = server.output().split('A first call')[1]?.split('\n').slice(1, -1).join('\n')
  const call = printed?.replace('Ctrl-C stops.', '') ?? ''
  return JSON.parse(execFileSync('sh', ['-c', call], { encoding: 'utf8' }))
}

describe('the demo company', { timeout: 120_000 }, () => {
  test('is made on the first start and found on the second, and what was changed stays changed', async () => {
    const first = await serving(patient, demo)
    const logIns = logInsOf(first)
    expect(new Set(logIns.map(({ role }) => role))).toEqual(new Set(Object.keys(builtInRoles)))
    for (const logIn of logIns) {
      const { roles } = await (await signedIn(first.url, logIn)).auth.listOwnPermissions()
      expect(roles.map(({ key }) => key)).toEqual([logIn.role])
    }
    const owner = await signedIn(first.url, logIns[0] as LogIn)
    const codes = await codesOf(owner)
    expect(codes).toHaveLength(91)

    const { data: found } = await owner.customers.list({ code: 'WOLZA' })
    await owner.customers.delete(found[0]?.id ?? '')
    const { data: staff } = await owner.users.list({ role: 'staff' })
    await owner.users.delete(staff[0]?.id ?? '')
    await ended(first, 'SIGTERM')

    const second = await serving(patient, { ...demo, data: first.data })
    expect(logInsOf(second)).toEqual(logIns.filter(({ role }) => role !== 'staff'))
    expect(second.output()).not.toContain('Making the demo company')
    expect(await codesOf(await signedIn(second.url, logIns[0] as LogIn))).toEqual(
      codes.filter((code) => code !== 'WOLZA'),
    )
    await ended(second, 'SIGTERM')
    expect(second.output()).not.toContain('Filling the shelves')
    expect(first.output() + second.output()).not.toMatch(/Failed task|"level":"(warn|error|fatal)"/)
  })

  test('has customers and goods as the data has them, and comes with a first call that works as it is printed', async () => {
    const server = await serving({ ...(await ownDatabase()), ...patient }, demo)
    const logIns = logInsOf(server)
    const seenBy = async (role: string) => {
      const clients = await Promise.all(
        logIns.filter((one) => one.role === role).map((one) => signedIn(server.url, one)),
      )
      return Promise.all(clients.map(countOf))
    }
    expect([...(await seenBy('sales')), ...(await seenBy('advisor'))].sort()).toEqual([30, 30, 31])
    for (const role of ['owner', 'accountant', 'cashier', 'branch_head', 'staff'])
      expect(await seenBy(role)).toEqual([91])

    const owner = await signedIn(server.url, logIns[0] as LogIn)
    const { data: customers } = await owner.customers.list({ code: 'HUNGO' })
    expect(customers[0]).toMatchObject({
      name: 'Hungry Owl All-Night Grocers',
      contact_name: 'Patricia McKenna',
      contact_title: 'Sales Associate',
      phone: '2967 542',
      fax: '2967 3333',
      billing_address: { line1: '8 Johnstown Road', city: 'Cork', state: 'Co. Cork', postal_code: null, country: 'IE' },
    })
    expect(await tradeOf(owner)).toEqual({ suppliers: 29, products: 77, closed: 58, billed: 29, approved: 14 })
    expect(await owner.inventory.verify()).toMatchObject({ is_clean: true, differences: [] })
    const { data: chai } = await owner.products.list({ search: 'NW-001' })
    expect(await owner.inventory.getProductStock(chai[0]?.id ?? '')).toMatchObject({ quantity_on_hand: '39' })
    const { data: users } = await owner.users.list({ search: 'buchanan' })
    expect(users[0]).toMatchObject({ job_title: 'Sales Manager', employee_code: 'NW-005', phone: '(71) 555-4848' })
    if (curl) expect(firstCallOf(server)).toMatchObject({ success: true, data: [{ code: 'ALFKI' }] })
    await ended(server, 'SIGTERM')
  })

  test('is completed by the next start where the first was killed in the midst of it', async () => {
    const database = await ownDatabase()
    const killed = daftar(['serve', '--demo', '--port', '0'], { env: database })
    await killed.until(/Making the demo company/)
    await sleep(1500)
    killed.child.kill('SIGKILL')
    await killed.exit
    const server = await serving({ ...database, ...patient }, demo)
    const logIns = logInsOf(server)
    expect(logIns).toHaveLength(10)
    expect(await countOf(await signedIn(server.url, logIns[0] as LogIn))).toBe(91)
    await ended(server, 'SIGTERM')
  })

  test('is left alone where its owner has another password by now', async () => {
    const database = await ownDatabase()
    const first = await serving(database)
    const owner = { email: 'andrew.fuller@northwind.example', password: 'Lantern-Harbour-52' }
    await new Daftar({ baseUrl: first.url }).auth.register({
      ...owner,
      ...{ first_name: 'Andrew', last_name: 'Fuller', company_name: 'Northwind Traders', store_name: 'Pike Place' },
    })
    await ended(first, 'SIGTERM')

    const second = await serving(database, demo)
    expect(second.output()).toMatch(/There is no demo company\. andrew\.fuller@\S+ is there, but with another password/)
    expect(logInsOf(second)).toEqual([])
    await ended(second, 'SIGTERM')
  })
})

describe('no demo company', { timeout: 120_000 }, () => {
  test('in production, unless the command is asked for it, which makes it once', async () => {
    const production = {
      ...(await ownDatabase()),
      NODE_ENV: 'production',
      SECRET_KEY: Buffer.alloc(32, 7).toString('base64'),
    }
    const server = await serving(production, demo)
    expect(server.output()).toMatch(/There is no demo company\. .*NODE_ENV is production/)
    expect(logInsOf(server)).toEqual([])

    const refused = daftar(['demo', '--url', server.url], { env: production })
    expect(await refused.exit).toMatchObject({ code: 1 })
    expect(refused.output()).toMatch(/^[^\n]*NODE_ENV is production[^\n]*\n$/)

    for (const made of [true, false]) {
      const asked = daftar(['demo', '--url', server.url, '--anyway'], { env: production })
      expect(await asked.exit).toMatchObject({ code: 0 })
      expect(logInsOf(asked)).toHaveLength(10)
      expect(asked.output().includes('Making the demo company')).toBe(made)
    }
    await ended(server, 'SIGTERM')
  })

  test('where its invitations would be mailed', async () => {
    const server = await serving({ ...(await ownDatabase()), SMTP_URL: 'smtp://127.0.0.1:1' }, demo)
    expect(server.output()).toMatch(/There is no demo company\. With SMTP_URL/)
    await ended(server, 'SIGTERM')
  })

  test('without a server', async () => {
    const command = daftar(['demo', '--url', 'http://127.0.0.1:1'])
    expect(await command.exit).toMatchObject({ code: 1 })
    expect(command.output()).toMatch(/^No Daftar answers at http:\/\/127\.0\.0\.1:1[^\n]*\n$/)
  })
})
