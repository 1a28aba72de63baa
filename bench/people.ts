import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Daftar } from '@daftar/sdk'
import type { Database } from './database.ts'
import type { Size } from './options.ts'

/** A tenant and its owner. */
export interface Company {
  /** Makes its rows differ from those of the others. */
  number: number
  tenantId: string
  userId: string
  identityId: string
  email: string
}

export interface People {
  /** They share the customers and audit rows; the cases read the first. */
  shared: Company[]
  small: Company
  large: Company
  /** The one that is written to. */
  writer: Company
}

const password = 'Lantern-Harbour-52'

const file = ({ directory }: Database): string => join(directory, 'people.json')

export const readPeople = (database: Database): People => JSON.parse(readFileSync(file(database), 'utf8')) as People

/** Registers every company through the API, so that their owners can really sign in. */
export async function registerPeople(database: Database, baseUrl: string, { tenants }: Size): Promise<People> {
  const companies: Company[] = []
  for (let number = 1; number <= tenants + 3; number += 1) companies.push(await register(baseUrl, number))
  const [small, large, writer, ...shared] = companies as [Company, Company, Company, ...Company[]]
  const people = { shared, small, large, writer }
  writeFileSync(file(database), JSON.stringify(people))
  return people
}

async function register(baseUrl: string, number: number): Promise<Company> {
  const email = `owner-${number}@company-${number}.example`
  const { user, tenant } = await new Daftar({ baseUrl }).auth.register({
    email,
    password,
    first_name: 'Andrew',
    last_name: 'Fuller',
    company_name: `Company ${number}`,
    store_name: 'Pike Place',
    country: 'DE',
  })
  const userId = user.current?.user_id
  if (!userId) throw new Error('Whoever registers is a user of the new tenant, and was not')
  return { number, tenantId: tenant.id, userId, identityId: user.id, email }
}

export interface SignedIn {
  company: Company
  /** An access token of Daftar, and the session that it belongs to. */
  token: string
  sessionId: string
}

export async function signIn(baseUrl: string, company: Company): Promise<SignedIn> {
  const { tokens } = await new Daftar({ baseUrl }).signIn(credentials(company))
  const [, payload = ''] = tokens.access_token.split('.')
  const { sid } = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { sid: string }
  return { company, token: tokens.access_token, sessionId: sid }
}

export const credentials = ({ email }: Company) => ({ email, password })
