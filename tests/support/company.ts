import { randomUUID } from 'node:crypto'
import type { Role, RoleCreate, User, UserCreate } from '../../generated/access/types.ts'
import { type Answered, caller } from './call.ts'
import type { Harness, Person } from './harness.ts'

export type Ask = <Data = never>(
  method: string,
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<Answered<Data>>

export interface Worker {
  id: string
  email: string
  token: string
  ask: Ask
}

/** A company of its own, and what is needed to fill it with people. */
export async function company(daftar: Harness) {
  const call = caller(daftar.fetch)
  const speaker =
    (token: string): Ask =>
    (method, path, body, headers) =>
      call(method, path, { body, token, headers })
  const founder = await daftar.tenant()
  const worker = ({ userId: id, email, accessToken: token }: Person): Worker => ({
    id,
    email,
    token,
    ask: speaker(token),
  })
  const owner = worker(founder)
  const known = (await owner.ask<Role[]>('GET', '/roles?per_page=100')).data
  const roleIds = new Map(known.map(({ key, id }) => [key, id]))

  /** A role of the company's own. */
  async function role(fields: Partial<RoleCreate> = {}): Promise<Role> {
    const key = `role_${randomUUID().slice(0, 8)}`
    const { data } = await owner.ask<Role>('POST', '/roles', {
      key,
      name: key,
      permissions: [],
      scope: 'tenant',
      ...fields,
    })
    roleIds.set(data.key, data.id)
    return data
  }

  /** Somebody with exactly these permissions. */
  async function holder(
    permissions: string[],
    scope: RoleCreate['scope'] = 'tenant',
    branch_id?: string,
  ): Promise<Worker> {
    const { id } = await role({ permissions, scope })
    const person = worker(await founder.as(id))
    if (branch_id) await owner.ask('PATCH', `/users/${person.id}`, { branch_id })
    return person
  }

  const aUser = (fields: Partial<UserCreate> = {}) => ({
    email: `${randomUUID()}@northwind.example`,
    first_name: 'Anne',
    last_name: 'Dodsworth',
    role_ids: [roleIds.get('sales') as string],
    ...fields,
  })

  return {
    founder,
    owner,
    call,
    roleId: (key: string) => roleIds.get(key) as string,
    role,
    holder,
    /** Signs in a new user with these roles, by key. */
    hire: async (...keys: string[]): Promise<Worker> => worker(await founder.as(...keys)),
    aUser,
    /** An invited user. */
    add: async (fields: Partial<UserCreate> = {}): Promise<User> =>
      (await owner.ask<User>('POST', '/users', aUser(fields))).data,
    /** A branch besides the head office. */
    async branch(): Promise<string> {
      const id = randomUUID()
      await daftar.sql(
        `INSERT INTO branches (tenant_id, id, company_id, name) SELECT $1, $2, id, 'London' FROM companies WHERE tenant_id = $1`,
        [founder.tenantId, id],
      )
      return id
    },
    /** The token that was mailed to an address last. */
    async mailed(email: string): Promise<string> {
      const [mail] = await daftar.sql<{ text: string }>(
        'SELECT text FROM mail_outbox WHERE recipient = $1 ORDER BY created_at DESC LIMIT 1',
        [email],
      )
      return /^[\w-]{43}$/m.exec(mail?.text ?? '')?.[0] ?? ''
    },
  }
}
