import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { components } from '@daftar/sdk'
import { packageRoot } from '../platform/package-root.ts'

type Schemas = components['schemas']
type Registration = Schemas['RegistrationCreate']

export const company = 'Northwind Traders'

/** Everybody's password in the demo company. It is no secret: demo/README.md tells it. */
export const password = 'chai-on-a-rainy-quay'

/** Somebody of the demo company, with the key of one built-in role. */
export interface Person {
  role: string
  email: string
  profile: Pick<Schemas['UserUpdate'], 'phone' | 'job_title' | 'department' | 'employee_code'>
  first_name: string
  last_name: string
}

interface Employee {
  employee_id: number
  first_name: string
  last_name: string
  title: string
  home_phone: string
}

interface CustomerRow {
  customer_id: string
  company_name: string
  contact_name: string
  contact_title: string
  address: string
  city: string
  region: string | null
  postal_code: string | null
  country: string
  phone: string
  fax: string | null
}

/** Employees by the number that the data gives them, in the order in which their log-ins are shown. */
const roles: [employee: number, role: string][] = [
  [2, 'owner'],
  [7, 'system_admin'],
  [6, 'accountant'],
  [1, 'sales'],
  [4, 'sales'],
  [3, 'cashier'],
  [5, 'branch_head'],
  [9, 'advisor'],
  [8, 'staff'],
]

/** Who look after customers: their roles reach only what they own. */
const lookingAfter = new Set(['sales', 'advisor'])

export const countries: Record<string, string> = {
  Argentina: 'AR',
  Australia: 'AU',
  Austria: 'AT',
  Belgium: 'BE',
  Brazil: 'BR',
  Canada: 'CA',
  Denmark: 'DK',
  Finland: 'FI',
  France: 'FR',
  Germany: 'DE',
  Ireland: 'IE',
  Italy: 'IT',
  Japan: 'JP',
  Mexico: 'MX',
  Netherlands: 'NL',
  Norway: 'NO',
  Poland: 'PL',
  Portugal: 'PT',
  Singapore: 'SG',
  Spain: 'ES',
  Sweden: 'SE',
  Switzerland: 'CH',
  UK: 'GB',
  USA: 'US',
  Venezuela: 'VE',
}

/** Everybody with a log-in, the owner first. */
export function people(): Person[] {
  const employees = table<Employee>('employees')
  const numbered = (id: number) => find(employees, ({ employee_id }) => employee_id === id)
  const staff = roles.map(([id, role]) => employed(numbered(id), role))
  const buyer = find(table<CustomerRow>('customers'), ({ customer_id }) => customer_id === 'ALFKI')
  const [first_name = '', last_name = ''] = buyer.contact_name.split(' ')
  const profile = { phone: buyer.phone, job_title: buyer.contact_title }
  return [...staff, { role: 'customer', email: 'maria.anders@alfreds.example', first_name, last_name, profile }]
}

/** The company as its owner registers it. */
export const registration = ({ email, first_name, last_name, profile: { phone } }: Person): Registration => ({
  email,
  password,
  first_name,
  last_name,
  phone,
  company_name: company,
  store_name: 'Pike Place',
  country: 'US',
  currency: 'USD',
  timezone: 'America/Los_Angeles',
  locale: 'en',
})

/** The customers, spread over those of `users` who look after customers. */
export function customers(users: readonly Schemas['User'][]): Schemas['CustomerCreate'][] {
  const owners = users.filter((user) => user.roles.some(({ key }) => lookingAfter.has(key)))
  return table<CustomerRow>('customers').map((row, index) => ({
    code: row.customer_id,
    kind: 'company',
    name: row.company_name,
    contact_name: row.contact_name,
    contact_title: row.contact_title,
    phone: row.phone,
    fax: row.fax,
    billing_address: {
      line1: row.address,
      city: row.city,
      state: row.region,
      postal_code: row.postal_code,
      country: countries[row.country] as string,
    },
    owner_id: owners[index % owners.length]?.id ?? null,
  }))
}

function employed({ employee_id, first_name, last_name, title, home_phone }: Employee, role: string): Person {
  return {
    role,
    email: `${first_name}.${last_name}@northwind.example`.toLowerCase(),
    first_name,
    last_name,
    profile: {
      phone: home_phone,
      job_title: title,
      department: 'Sales',
      employee_code: `NW-${String(employee_id).padStart(3, '0')}`,
    },
  }
}

/** One of Northwind's tables. */
export function table<Row>(name: string): Row[] {
  const path = join(packageRoot, 'demo/northwind', `${name}.json`)
  return JSON.parse(readFileSync(path, 'utf8'), (_key, value: unknown) =>
    typeof value === 'string' ? value.replace(/ {2,}/g, ' ') : value,
  )
}

function find<Row>(rows: readonly Row[], wanted: (row: Row) => boolean): Row {
  const found = rows.find(wanted)
  if (!found) throw new Error('The data of the demo company is not complete: demo/northwind')
  return found
}
