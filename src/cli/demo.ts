import { ConflictError, ConnectionError, type components, Daftar, DaftarError, UnauthorizedError } from '@daftar/sdk'
import { settings } from '../platform/config.ts'
import { logger } from '../platform/logging.ts'
import { OperatorError } from '../platform/operator-error.ts'
import { openDatabase } from './database.ts'
import { company, customers, type Person, password, people, registration } from './demo-company.ts'
import { mailedToken } from './demo-mail.ts'
import { makeTrade } from './demo-trade.ts'
import { Progress } from './progress.ts'

/** A log-in of the demo company, as it is shown to a newcomer. */
export interface DemoAccount {
  role: string
  email: string
  password: string
}

type User = components['schemas']['User']

interface Place {
  url: string
  progress: Progress
}

/**
 * Makes what is missing of the demo company, on the server at `url` and through its API, and returns the log-ins, the
 * owner's first. What was changed or removed since stays so.
 */
export async function makeDemo({ url, progress }: Place): Promise<DemoAccount[]> {
  progress.step('Looking for the demo company')
  const everybody = people()
  const client = new Daftar({ baseUrl: url, longestWait: 2 })
  await enter(client, everybody[0] as Person, progress)
  try {
    const users = await employ(client, everybody)
    await addCustomers(client, users)
    await makeTrade(client, progress)
    const active = new Set(users.filter(({ status }) => status === 'active').map(({ email }) => email))
    return everybody.filter(({ email }) => active.has(email)).map(({ role, email }) => ({ role, email, password }))
  } finally {
    await client.auth.logout()
  }
}

/** As `makeDemo`, beside a server that is to serve whatever becomes of the demo company. */
export async function offerDemo({ url, progress }: Place): Promise<DemoAccount[]> {
  const { level } = logger
  // On a terminal the progress is shown; a line for each of its requests would tear it apart.
  if (process.stdout.isTTY && level === 'info') logger.level = 'warn'
  try {
    refuseInProduction()
    return await makeDemo({ url, progress })
  } catch (error) {
    if (!(error instanceof OperatorError) && !(error instanceof DaftarError)) throw error
    progress.note(`There is no demo company. ${error.message}`)
    return []
  } finally {
    logger.level = level
  }
}

/** The command: the demo company on a server that runs already. */
export async function demo({ url = settings.PUBLIC_URL, anyway }: { url?: string; anyway?: boolean }): Promise<void> {
  if (!anyway) refuseInProduction()
  await requireServer(url)
  const progress = new Progress()
  const close = await openDatabase(progress, 'shared')
  try {
    const accounts = await makeDemo({ url, progress })
    progress.done()
    for (const { role, email } of accounts) process.stdout.write(`${role}\t${email}\t${password}\n`)
  } catch (error) {
    progress.abandon()
    throw error instanceof DaftarError ? new OperatorError(`The demo company is not made: ${error.message}`) : error
  } finally {
    await close()
  }
}

function refuseInProduction(): void {
  if (settings.NODE_ENV !== 'production') return
  throw new OperatorError(
    'Everybody knows its passwords, and NODE_ENV is production: "npx daftar demo --anyway" makes it all the same.',
  )
}

async function requireServer(url: string): Promise<void> {
  try {
    await new Daftar({ baseUrl: url, retries: 0 }).system.getHealth()
  } catch (error) {
    if (!(error instanceof ConnectionError)) throw error
    throw new OperatorError(`No Daftar answers at ${url}: start it with "npm start", or say where it is with --url.`)
  }
}

/** Signs in as the owner, who registers first where nobody has. */
async function enter(client: Daftar, owner: Person, progress: Progress): Promise<void> {
  if (await signIn(client, owner)) return
  refuseToMail()
  progress.step('Making the demo company')
  try {
    await client.auth.register(registration(owner))
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error
    throw new OperatorError(`${owner.email} is there, but with another password.`)
  }
  await signIn(client, owner)
}

async function signIn(client: Daftar, { email }: Person): Promise<boolean> {
  try {
    const { user } = await client.signIn({ email, password, device_name: 'daftar demo' })
    client.useTenant(user.tenants.find(({ name }) => name === company)?.id)
    return true
  } catch (error) {
    if (error instanceof UnauthorizedError) return false
    throw error
  }
}

function refuseToMail(): void {
  if (settings.SMTP_URL === '') return
  throw new OperatorError('With SMTP_URL its invitations would be mailed to people who do not exist: empty it first.')
}

/** Everybody who is a user of the company by now: who is missing is invited and comes in, who has left stays away. */
async function employ(client: Daftar, everybody: readonly Person[]): Promise<User[]> {
  const known = await usersByEmail(client)
  if (everybody.every(({ email }) => known.get(email)?.status === 'active')) return [...known.values()]
  for await (const gone of client.users.list({ status: 'deactivated' })) known.set(gone.email, gone)
  const roles = new Map<string, string>()
  for await (const { key, id } of client.roles.list()) roles.set(key, id)
  const branch_id = known.get(everybody[0]?.email ?? '')?.branch_id ?? null
  for (const { role, email, first_name, last_name, profile } of everybody) {
    const user = known.get(email)
    if (user?.status === 'deactivated') continue
    if (!user) {
      refuseToMail()
      const role_ids = [roles.get(role) as string]
      await client.users.create({ email, first_name, last_name, ...profile, branch_id, role_ids })
    }
    if (user?.status !== 'active') await client.invitations.accept({ token: await mailedToken(email), password })
    else if (user.employee_code === null) await client.users.update(user.id, profile)
  }
  return [...(await usersByEmail(client)).values()]
}

async function usersByEmail(client: Daftar): Promise<Map<string, User>> {
  const users = new Map<string, User>()
  for await (const user of client.users.list({ per_page: 100 })) users.set(user.email, user)
  return users
}

/** All customers or none, so that a company which has any, archived ones too, has had all of them. */
async function addCustomers(client: Daftar, users: readonly User[]): Promise<void> {
  for (const status of ['active', 'archived'] as const) {
    const { data } = await client.customers.list({ status, per_page: 1 })
    if (data.length > 0) return
  }
  await client.customers.bulkUpsert({ customers: customers(users), atomic: true })
}
