import { randomBytes } from 'node:crypto'
import type { StoreSummary, TenantCreate, Tenant as WireTenant } from '#generated/organization/types.ts'
import { databaseRefusal } from '#platform/connections.ts'
import { database } from '#platform/database.ts'
import { publish } from '#platform/events.ts'
import { locale as localeOfCaller, type Sentence, say } from '#platform/i18n.ts'
import { newId } from '#platform/identifiers.ts'
import { currencyOf, isCountry, isCurrency, isTimeZone } from '#platform/places.ts'
import { rowsOf } from '#platform/rows.ts'
import { slugOf } from '#platform/slugs.ts'
import { refuse } from './errors.ts'
import { tenantCreated } from './events.ts'
import { Branch } from './models/branch.ts'
import { Company } from './models/company.ts'
import { Store } from './models/store.ts'
import { Tenant } from './models/tenant.ts'
import { nowhere } from './structure.ts'

export interface Founded {
  tenant: WireTenant
  branch: { id: string; name: string }
  store: StoreSummary
}

/**
 * Founds a tenant with its company, head office and first store, in the current transaction. The person in the context becomes its
 * owner: the event announces the ids of that user and of the role, and who keeps users makes them.
 */
export function found({
  name,
  slug,
  store_name = name,
  country,
  currency,
  timezone = 'UTC',
  locale = localeOfCaller(),
}: TenantCreate): Promise<Founded> {
  if (country && !isCountry(country)) throw refuse.unknownCountry({ country })
  if (currency && !isCurrency(currency)) throw refuse.unknownCurrency({ currency })
  if (!isTimeZone(timezone)) throw refuse.unknownTimezone({ timezone })
  const id = newId()
  const values = {
    id,
    name,
    country: country ?? null,
    currency: currency ?? currencyOf(country ?? '') ?? 'USD',
    timezone,
    locale,
  }
  return database.become({ tenantId: id, scope: 'tenant' }, async () => {
    const row = await (slug === undefined ? insertUnderFreeSlug(values) : insert({ ...values, slug }))
    const branch = await foundHeadOffice(values)
    const store = await stores.insert({
      tenant_id: id,
      id: newId(),
      branch_id: branch.id,
      name: store_name,
      is_headquarters: true,
    })
    const { status, created_at, updated_at } = row
    const founder = { user_id: newId(), roles: [{ id: newId(), key: 'owner', name: say(ownerName, {}, locale) }] }
    const tenant = {
      ...values,
      slug: row.slug,
      status,
      ...founder,
      created_at: created_at.toISOString(),
      updated_at: updated_at.toISOString(),
    }
    await publish(tenantCreated, tenant)
    return { tenant, branch: { id: branch.id, name: branch.name }, store: { id: store.id, name: store.name } }
  })
}

/** The legal entity that keeps the books, and the branch from which everything else is led. */
async function foundHeadOffice({ id: tenant_id, name, country, currency, locale }: Values): Promise<Branch> {
  const { id: company_id } = await companies.insert({
    tenant_id,
    id: newId(),
    name,
    currency,
    tax_country: country,
    address: { ...nowhere, country },
  })
  return branches.insert({
    tenant_id,
    id: newId(),
    company_id,
    name: say(headOfficeName, {}, locale),
    is_headquarters: true,
  })
}
const companies = rowsOf(Company)
const branches = rowsOf(Branch)
const stores = rowsOf(Store)

const headOfficeName: Sentence = { en: 'Head office', ar: 'المركز الرئيسي', ru: 'Головной офис' }
const ownerName: Sentence = { en: 'Owner', ar: 'المالك', ru: 'Владелец' }

type Values = Omit<WireTenant, 'slug' | 'status' | 'user_id' | 'roles' | 'created_at' | 'updated_at'>

const idShape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

async function insert(values: Values & { slug: string }): Promise<Tenant> {
  // X-Tenant-ID takes either: a slug in the shape of an id could pass for somebody else's.
  if (idShape.test(values.slug)) throw refuse.slugTaken({ slug: values.slug })
  try {
    return await database.savepoint(() => Tenant.create(values))
  } catch (error) {
    if (databaseRefusal(error)?.constraint === 'tenants_slug_key') throw refuse.slugTaken({ slug: values.slug })
    throw error
  }
}

/** The slug of the name, or the next that is free; after some, one that nobody has chosen. */
async function insertUnderFreeSlug(values: Values): Promise<Tenant> {
  const slug = slugOf(values.name) || 'tenant'
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? '' : number < 4 ? `-${number}` : `-${randomBytes(4).toString('hex')}`
    try {
      return await insert({ ...values, slug: slug + ending })
    } catch (error) {
      if (number >= 6 || (error as { code?: string }).code !== 'tenant.slug_taken') throw error
    }
  }
}
