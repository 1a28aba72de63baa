import type {
  TenantRateLimits,
  TenantSettings,
  TenantSettingsReplace,
  TenantSettingsUpdate,
} from '#generated/settings/types.ts'
import { forgetAccess } from '#modules/identity/index.ts'
import { currentTenant, type Tenant } from '#modules/organization/index.ts'
import { context, tenantId } from '#platform/context.ts'
import { stale } from '#platform/errors.ts'
import { publish } from '#platform/events.ts'
import { mergePatch } from '#platform/merge-patch.ts'
import { isCountry, isCurrency, isTimeZone } from '#platform/places.ts'
import { soundNumbers } from '#platform/tax-numbers.ts'
import { names, versionOf } from '#platform/view.ts'
import { refuse } from './errors.ts'
import { settingsUpdated } from './events.ts'
import { requireWithinInstallation } from './rates.ts'

type Values = Omit<TenantSettings, 'updated_at'>

/** Every setting of the tenant, for whoever needs one; defaults where nobody has set it. */
export const get = async (): Promise<TenantSettings> => shown(await currentTenant())

/** Sets every setting anew. */
export const replace = (body: TenantSettingsReplace): Promise<TenantSettings> =>
  change(() => mergePatch(blank, body) as Values)

/** Merges the given settings into those that stand. */
export const update = (body: TenantSettingsUpdate): Promise<TenantSettings> =>
  change((values) => mergePatch(values, body) as Values)

/** Who has a reason against a change refuses it in a reaction to the event, which runs before the commit. */
async function change(wanted: (values: Values) => Values): Promise<TenantSettings> {
  const tenant = await currentTenant({ lock: true })
  const { ifMatch } = context()
  if (ifMatch !== null && !names(ifMatch, `"${tenant.version}"`)) throw stale('settings')
  const before = valuesOf(tenant)
  const after = sound(wanted(before))
  const changed = namesOf(before).filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
  if (changed.length === 0) return shown(tenant)
  await tenant.set(columnsOf(after)).save()
  await tenant.reload()
  forgetAccess(`tenant:${tenantId()}`)
  const settings = shown(tenant)
  const previous = Object.fromEntries(changed.map((name) => [name, before[name]]))
  await publish(settingsUpdated, { tenant_id: tenantId(), settings, changed, previous })
  return settings
}

const namesOf = (values: Values) => Object.keys(values).sort() as (keyof Values)[]

/** What is stored for what was said: a country, a currency and a time zone that exist, sound numbers and rates. */
function sound(said: Values): Values {
  const { country, currency, timezone } = said
  if (country && !isCountry(country)) throw refuse.unknownCountry({ country })
  if (!isCurrency(currency)) throw refuse.unknownCurrency({ currency })
  if (!isTimeZone(timezone)) throw refuse.unknownTimezone({ timezone })
  requireWithinInstallation(said.rate_limits)
  return {
    ...said,
    ...soundNumbers(said, country, refuse),
  }
}

/** What the table has columns for; the rest is one JSON object, without what only says that the installation's rate holds. */
function columnsOf({ company_name, country, currency, timezone, locale, ...rest }: Values) {
  const rates = Object.entries(rest.rate_limits).filter(([, rate]) => rate !== null)
  return {
    name: company_name,
    country,
    currency,
    timezone,
    locale,
    settings: { ...rest, rate_limits: Object.fromEntries(rates) },
  }
}

function valuesOf({ name, country, currency, timezone, locale, settings }: Tenant): Values {
  const known = Object.fromEntries(Object.entries(settings).filter(([key]) => key in blank))
  return mergePatch(blank, { ...known, company_name: name, country, currency, timezone, locale }) as Values
}

/** The version is the tenant's, so that two writers of different settings meet as well (PLT-11). */
const shown = (tenant: Tenant): TenantSettings =>
  Object.defineProperty({ ...valuesOf(tenant), updated_at: tenant.updated_at.toISOString() }, versionOf, {
    value: tenant.version,
  })

const installationsRates: TenantRateLimits = {
  admin: null,
  user: null,
  bulk: null,
  reports: null,
  document_search: null,
}

const blank: Omit<Values, 'company_name' | 'currency' | 'timezone'> = {
  legal_name: null,
  registration_number: null,
  tax_registered: false,
  vat_number: null,
  tax_number: null,
  country: null,
  fiscal_year_start: '01-01',
  locale: 'en',
  week_start: 'monday',
  date_format: 'YYYY-MM-DD',
  time_format: '24h',
  number_format: '1,234.56',
  rounding: { tax: 'line', mode: 'half_up', cash_increment: null },
  rate_limits: installationsRates,
  public_catalogue: false,
  public_forms_email: null,
}
