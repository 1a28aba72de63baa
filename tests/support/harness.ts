import { randomUUID } from 'node:crypto'
import { Daftar } from '@daftar/sdk'
import { Client } from 'pg'
import { afterAll, inject } from 'vitest'
import type { App } from '../../src/app.ts'
import { determine } from '../../src/platform/config.ts'
import { judgingFetch } from '../../tools/contract/judging-fetch.ts'
import { cloneDatabase, type TestDatabase } from './postgres.ts'

const plenty = { limit: 1_000_000, seconds: 3600 }

export interface Person {
  client: Daftar
  email: string
  password: string
  accessToken: string
  userId: string
}

export interface Tenant extends Person {
  tenantId: string
  slug: string
  /** Signs in a new user with these roles, by key. */
  as(...roles: string[]): Promise<Person>
}

export interface Harness {
  app: App
  database: TestDatabase
  fetch: typeof fetch
  /** A company of its own, signed in as its owner. */
  tenant(): Promise<Tenant>
  anonymous: Daftar
  /** Looks into the database past every policy. */
  sql<Row extends object>(query: string, values?: unknown[]): Promise<Row[]>
}

type Settings = Parameters<typeof determine>[0]
type AppOptions = Parameters<typeof import('../../src/app.ts').createApp>[0]

declare module 'vitest' {
  export interface ProvidedContext {
    /** Whether the files of a worker share its modules, and so the server in it. */
    sharesServer: boolean
  }
}

let shared: Promise<Harness> | undefined

/**
 * The whole API in this process, on a database of its own. Call it once in a test file. What asks for nothing special shares
 * server and database with the files before it: every test works in companies of its own.
 */
export async function harness(settings?: Settings, options?: AppOptions): Promise<Harness> {
  if (!inject('sharesServer')) {
    const own = await start(settings, options)
    afterAll(own.stop)
    return own
  }
  if (settings || options) throw new Error('List this file in vitest.config.ts among those with a server of their own.')
  shared ??= start()
  return shared
}

async function start(
  settings: Settings = {},
  options: AppOptions = { worker: false },
): Promise<Harness & { stop: () => Promise<void> }> {
  const database = await cloneDatabase()
  determine({
    DATABASE_URL: database.applicationUrl,
    MIGRATION_DATABASE_URL: database.migrationUrl,
    LOG_LEVEL: 'error',
    TRUST_PROXY: 1,
    RATE_LIMIT_ANONYMOUS: plenty,
    RATE_LIMIT_USER: plenty,
    RATE_LIMIT_ADMIN: plenty,
    RATE_LIMIT_BULK: plenty,
    RATE_LIMIT_CONTACT_FORM: plenty,
    RATE_LIMIT_SCHEDULE_CALL: plenty,
    CAPTCHA_DIFFICULTY: 10,
    RATE_LIMIT_REPORTS: plenty,
    ...settings,
  })
  // Imported late: limits and connections are read from the settings when the modules load.
  const { createApp } = await import('../../src/app.ts')
  const app = await createApp(options)
  await app.ready()
  const observer = new Client({ connectionString: database.superuserUrl })
  await observer.connect()
  async function stop() {
    await app.stop()
    await observer.end()
    await database.drop()
  }

  const judged = judgingFetch((request) => app.fetch(request))
  const inProcess = (async (input: string | URL | Request, init?: RequestInit) =>
    judged(new Request(input, init))) as typeof fetch
  const connect = (accessToken?: string, tenantId?: string) =>
    new Daftar({ baseUrl: 'http://localhost', fetch: inProcess, accessToken, tenantId })
  const sql = async <Row extends object>(query: string, values: unknown[] = []): Promise<Row[]> =>
    // Several statements in one text give several results; the last one counts.
    [await observer.query<Row>(query, values.length > 0 ? values : undefined)].flat().at(-1)?.rows ?? []

  async function tenant(): Promise<Tenant> {
    const email = `owner-${randomUUID()}@northwind.example`
    const password = 'Lantern-Harbour-52'
    const registered = await connect().auth.register({
      email,
      password,
      first_name: 'Andrew',
      last_name: 'Fuller',
      company_name: `Northwind ${randomUUID().slice(0, 8)}`,
      store_name: 'Seattle',
    })
    const { access_token: accessToken } = registered.tokens
    const { id: tenantId, slug } = registered.tenant
    const client = connect(accessToken, tenantId)
    const me = await client.auth.getCurrentUser()
    return {
      client,
      email,
      password,
      accessToken,
      tenantId,
      slug,
      userId: me.current?.user_id ?? '',
      as: (...roles) => hire(client, tenantId, roles),
    }
  }

  async function hire(client: Daftar, tenantId: string, keys: string[]): Promise<Person> {
    const email = `staff-${randomUUID()}@northwind.example`
    const password = 'Copper-Orchard-71'
    const { data: roles } = await client.roles.list({ per_page: 100 })
    const roleIds = keys.map((key) => roles.find((role) => role.key === key)?.id ?? key)
    const user = await client.users.create({ email, first_name: 'Nancy', last_name: 'Davolio', role_ids: roleIds })
    const { tokens } = await connect().invitations.accept({ token: await invitationToken(email), password })
    const accessToken = tokens?.access_token ?? ''
    return { client: connect(accessToken, tenantId), email, password, accessToken, userId: user.id }
  }

  /** As the invited person would: from the mail. */
  async function invitationToken(email: string): Promise<string> {
    const [mail] = await sql<{ text: string }>(
      'SELECT text FROM mail_outbox WHERE recipient = $1 ORDER BY created_at DESC LIMIT 1',
      [email],
    )
    const token = /[A-Za-z0-9_-]{43}/.exec(mail?.text ?? '')?.[0]
    if (!token) throw new Error(`No invitation was mailed to ${email}`)
    return token
  }

  return { app, database, fetch: inProcess, tenant, anonymous: connect(), sql, stop }
}
